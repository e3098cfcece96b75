import { model, RECORD_LISTS } from "../generated/model.js";
import type { AnyRecord, Report } from "../generated/types.js";
import { recordTypeName } from "../lookup/model.js";
import type { NamedValue, PlacedRecord, WalkedDocument } from "../lookup/walk.js";
import { type Choices, once, pick } from "./choices.js";
import { put } from "./edit.js";

/** References that order records: what they name comes before. */
const ORDERING = [
  "partOf",
  "within",
  "parent",
  "basedOn",
  "rescheduledFrom",
  "replaces",
  "previous",
  "inReplyTo",
  "after",
  "parts",
];

/** A record, one keyed item of it, or one field of either. */
interface Target {
  record?: string;
  key?: string;
  field?: string;
}

type NamedType = Parameters<WalkedDocument["values"]>[0];

function typesWith(...keys: readonly string[]): NamedType[] {
  return Object.entries(model).flatMap(([name, shape]) =>
    shape.kind === "object" && keys.every((key) => Object.hasOwn(shape.fields, key)) ? [name as NamedType] : [],
  );
}

/** The types of what can be pointed at by a key, and of what points there. */
const TARGETS = typesWith("key", "record");
const KEYED = typesWith("key").filter((name) => !TARGETS.includes(name));

/** Gives each record an id of its own. */
export function nameApart(records: readonly PlacedRecord[]): void {
  const names = new Set<string>();
  for (const { record, path } of records) {
    if (names.has(record.id)) record.id = `${record.id}${path.replaceAll("/", "-")}` as never;
    names.add(record.id);
  }
}

/** Gives each keyed item of a record a key of its own. */
export function keyApart({ values }: WalkedDocument): void {
  const numbers = new Map<AnyRecord, number>();
  for (const type of KEYED) {
    for (const { value, record } of values(type) as readonly NamedValue<{ key?: string }>[]) {
      if (value.key === undefined) continue;
      const number = numbers.get(record) ?? 1;
      numbers.set(record, number + 1);
      value.key = `item-${number}`;
    }
  }
}

/** Leads each reference to a record that it may name. Where the report has none it stays as it is. */
export function resolveReferences(report: Report, walked: WalkedDocument, choices: Choices): void {
  // By type, so that an id of several types is looked for in few places.
  const ranked = new Map<string, { id: string; rank: number }[]>();
  const ranks = new Map<AnyRecord, number>();
  for (const { record, path } of walked.records) {
    const rank = rankOf(path);
    ranks.set(record, rank);
    const known = ranked.get(record.type);
    if (known) known.push({ id: record.id, rank });
    else ranked.set(record.type, [{ id: record.id, rank }]);
  }
  for (const { type, record, at, path } of walked.references()) {
    const shape = model[type];
    if (shape?.kind !== "id") continue;
    const isOrdering = at.split("/").some((key) => ORDERING.includes(key));
    const own = ranks.get(record) ?? 0;
    const fitting = shape.types
      .flatMap((one) => ranked.get(one) ?? [])
      .filter(({ id, rank }) => (isOrdering ? rank < own : id !== record.id));
    if (fitting.length > 0) put(report, path, pick(choices, fitting).id);
  }
}

/** The first record of each list comes before every second one. */
function rankOf(path: string): number {
  const [, list, index] = path.split("/");
  return Number(index) * RECORD_LISTS.length + RECORD_LISTS.findIndex(([key]) => key === list);
}

/** Leads each target to an item and a field that are there. */
export function aimTargets({ records, values }: WalkedDocument, choices: Choices): void {
  const byId = new Map<string, AnyRecord>(records.map(({ record }) => [record.id, record]));
  const items = itemsByRecord(values);
  for (const type of TARGETS) {
    for (const { value: target, record: owner } of values(type) as unknown as readonly NamedValue<Target>[]) {
      if (target.record === undefined) {
        delete target.key;
        delete target.field;
        continue;
      }
      const record = byId.get(target.record);
      // Of a record elsewhere nothing is known.
      if (record === undefined) continue;
      const fitting = (items.get(record) ?? []).filter(({ type }) => owner !== record && fits(target, type));
      const item = target.key === undefined || fitting.length === 0 ? undefined : pick(choices, fitting);
      if (item) target.key = item.value.key as string;
      else delete target.key;
      if (target.field !== undefined) target.field = pick(choices, fieldsOf(item?.value ?? record));
    }
  }

  function fits({ record }: Target, itemType: string): boolean {
    return itemType === "AgreementAction" || record?.startsWith("agreement:") !== true;
  }
}

type Keyed = { type: string; value: Record<string, unknown> };

function itemsByRecord(values: WalkedDocument["values"]): Map<AnyRecord, Keyed[]> {
  const items = new Map<AnyRecord, Keyed[]>();
  for (const type of KEYED) {
    for (const { value, record } of values(type) as unknown as readonly NamedValue<Record<string, unknown>>[]) {
      if (value.key === undefined) continue;
      const known = items.get(record);
      if (known) known.push({ type, value });
      else items.set(record, [{ type, value }]);
    }
  }
  return items;
}

const NO_CONTENT = ["type", "id", "key", "$schema", "evidence", "alternatives", "gaps", "extensions", "note"];

function fieldsOf(owner: object): string[] {
  return Object.entries(owner).flatMap(([key, value]) => {
    if (NO_CONTENT.includes(key)) return [];
    const isObject = typeof value === "object" && !Array.isArray(value);
    return [`/${key}`, ...(isObject ? Object.keys(value).map((inner) => `/${key}/${inner}`) : [])];
  });
}

/** Whether a record is of a type that can be told as not being there. */
export function isOccurrence(record: AnyRecord): boolean {
  const shape = model[recordTypeName(record.type)];
  return shape?.kind === "object" && Object.hasOwn(shape.fields, "standing");
}

/** Of a choice between a record and words one. */
export function chooseOne({ values }: WalkedDocument, choices: Choices): void {
  for (const type of TARGETS) {
    const shape = model[type];
    if (shape?.kind !== "object" || !Object.hasOwn(shape.fields, "summary")) continue;
    for (const { value } of values(type) as unknown as readonly NamedValue<Target & { summary?: string }>[]) {
      if (value.record === undefined) value.summary ??= "It rains in Examplia.";
      else if (value.summary !== undefined) {
        if (once(choices, 2)) delete value.record;
        else delete value.summary;
      }
    }
  }
}
