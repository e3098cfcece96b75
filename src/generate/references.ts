import { addToList } from "../collections/add-to-list.js";
import { documentValidators } from "../generated/document-validators.js";
import { model, RECORD_LISTS } from "../generated/model.js";
import type { AnyRecord, Report } from "../generated/types.js";
import type { NamedValue, PlacedRecord, WalkedDocument } from "../lookup/walk.js";
import { type Choices, once, pick } from "./choices.js";
import { put, takeSmallest } from "./edit.js";

/** References that order records: what they name comes before. */
const ORDERING = [
  "partOf",
  "onMargins",
  "within",
  "parent",
  "basedOn",
  "rescheduledFrom",
  "replaces",
  "under",
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

/** The types whose objects have these fields. */
function typesWith(...keys: readonly string[]): NamedType[] {
  return Object.entries(model).flatMap(([name, shape]) =>
    shape.kind === "object" && keys.every((key) => Object.hasOwn(shape.fields, key)) ? [name as NamedType] : [],
  );
}

/** The types of what can be pointed at by a key, and of what points there. */
export const TARGETS = typesWith("key", "record");
export const KEYED = typesWith("key").filter((name) => !TARGETS.includes(name));

/** Gives each record an id of its own: with the name of a story one that no other story has. */
export function nameApart(records: readonly PlacedRecord[], story?: string): void {
  if (story !== undefined) {
    for (const [i, { record }] of records.entries()) record.id = `${record.type}:story-${story}-${i + 1}` as never;
    return;
  }
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

/**
 * Leads each reference to a record that it may name, and takes away what could only name one that the report does not have.
 *
 * @param isDistinct whether a list names each record once, as people write it.
 */
export function resolveReferences(report: Report, walked: WalkedDocument, choices: Choices, isDistinct: boolean): void {
  const ranks = new Map<AnyRecord, number>();
  for (const { record, path } of walked.records) ranks.set(record, rankOf(path));
  const byRank = walked.records.map(({ record }) => record).sort((a, b) => rank(a) - rank(b));
  const byType = new Map<string, readonly AnyRecord[]>();
  function rank(record: AnyRecord): number {
    return ranks.get(record) ?? 0;
  }
  function recordsFor(type: string): readonly AnyRecord[] {
    const shape = model[type];
    const known =
      byType.get(type) ?? byRank.filter((record) => shape?.kind === "id" && shape.types.includes(record.type));
    byType.set(type, known);
    return known;
  }
  const leftOver: string[] = [];
  let list = "";
  let listed: string[] = [];
  for (const { type, record, at, path } of walked.references()) {
    const all = recordsFor(type);
    const isOrdering = at.split("/").some((key) => ORDERING.includes(key));
    const own = rank(record);
    const fitting = isOrdering ? all.slice(0, countBefore(all, own, rank)) : all.filter((each) => each !== record);
    const holder = path.slice(0, path.lastIndexOf("/"));
    if (holder !== list) [list, listed] = [holder, []];
    // A list names nobody twice, unless there is nobody else.
    const others = isDistinct ? fitting.filter(({ id }) => !listed.includes(id)) : [];
    const found = fitting.length > 0 ? pick(choices, others.length > 0 ? others : fitting).id : undefined;
    if (found === undefined) leftOver.push(path);
    else {
      put(report, path, found);
      listed.push(found);
    }
  }
  // From the end, so that the places of the others remain theirs.
  for (const path of leftOver.reverse()) takeSmallest(report, path, documentValidators.report);
}

/** How many records at the head of a list rank lower. */
function countBefore(list: readonly AnyRecord[], limit: number, rank: (record: AnyRecord) => number): number {
  const found = list.findIndex((record) => rank(record) >= limit);
  return found < 0 ? list.length : found;
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
    for (const { value: target } of values(type) as unknown as readonly NamedValue<Target>[]) {
      if (target.record === undefined) {
        delete target.key;
        delete target.field;
        continue;
      }
      const record = byId.get(target.record);
      // Of a record elsewhere nothing is known.
      if (record === undefined) continue;
      const fitting = (items.get(record) ?? []).filter(
        (each) => type !== "OccurrenceTarget" || each.type === "AgreementAction",
      );
      const item = target.key === undefined || fitting.length === 0 ? undefined : pick(choices, fitting);
      if (item) target.key = item.value.key as string;
      else delete target.key;
      if (target.field !== undefined) target.field = pick(choices, fieldsOf(item?.value ?? record));
    }
  }
}

type Keyed = { type: string; value: Record<string, unknown> };

function itemsByRecord(values: WalkedDocument["values"]): Map<AnyRecord, Keyed[]> {
  const items = new Map<AnyRecord, Keyed[]>();
  for (const type of KEYED) {
    for (const { value, record } of values(type) as unknown as readonly NamedValue<Record<string, unknown>>[]) {
      if (value.key === undefined) continue;
      addToList(items, record, { type, value });
    }
  }
  return items;
}

const NO_CONTENT = [
  "type",
  "id",
  "key",
  "$schema",
  "evidence",
  "alternatives",
  "gaps",
  "extensions",
  "note",
  "standing",
];

function fieldsOf(owner: object): string[] {
  return Object.entries(owner).flatMap(([key, value]) => {
    if (NO_CONTENT.includes(key)) return [];
    const isObject = typeof value === "object" && !Array.isArray(value);
    return [`/${key}`, ...(isObject ? Object.keys(value).map((inner) => `/${key}/${inner}`) : [])];
  });
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
