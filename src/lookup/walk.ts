import { type NamedTypes, RECORD_LISTS, model as table } from "../generated/model.js";
import type { AnyRecord, RecordByType, RecordType, Report } from "../generated/types.js";
import { fieldsOf, isIdType, recordTypeName } from "./model.js";

/** A record and where it stands. */
export interface PlacedRecord<R extends AnyRecord = AnyRecord> {
  readonly record: R;
  /** `/meetings/0`, or the empty string for a record on its own. */
  readonly path: string;
}

/** A value inside a record whose type has a name in the model: a reference, a `When`, a word of a vocabulary. */
export interface NamedValue<Value = unknown> {
  readonly value: Value;
  /** Name of its type: `When`, `PersonId`, `MeetingKind`. */
  readonly type: string;
  /** The record that it is in. */
  readonly record: AnyRecord;
  /** Where in that record, as a JSON Pointer: `/when`. */
  readonly at: string;
  /** Where in the document, as a JSON Pointer: `/meetings/0/when`. */
  readonly path: string;
}

/** Every record of a document, and in every record every value of a named type. */
export interface WalkedDocument {
  readonly records: readonly PlacedRecord[];
  /** The records of one type, in the order of the document. */
  of<T extends RecordType>(type: T): readonly PlacedRecord<RecordByType[T]>[];
  /** The values of one named type, record by record. Empty where there is none. */
  values<T extends keyof NamedTypes>(type: T): readonly NamedValue<NamedTypes[T]>[];
  /** Every place where a record refers to a record, its own id excepted. */
  references(): readonly NamedValue<string>[];
  /** Whether there is a value of one of these named types, given by their numbers. */
  hasAny(types: readonly number[]): boolean;
}

/** What the walk knows of a field: the name of its type, and the fields of that type if it is an object. */
interface Field {
  readonly type: string;
  /** Where the values of its type are collected. */
  readonly slot: number;
  readonly isId: boolean;
  readonly fields: ReadonlyMap<string, Field> | undefined;
}

/** Walks every record of a report, or the one record. The shape has to be right. */
export function walkDocument(document: Report | AnyRecord): WalkedDocument {
  const records: PlacedRecord[] =
    document.type === "report" ? [...recordsOf(document)] : [{ record: document, path: "" }];
  const of =
    document.type === "report" ? grouped(records) : (type: string) => (type === document.type ? records : NONE);
  // Walked when it is first asked for: many rules look at records alone.
  let walked: Values | undefined;
  const all = () => (walked ??= valuesOf(records));
  return {
    records,
    of: of as WalkedDocument["of"],
    values: <T extends keyof NamedTypes>(type: T) =>
      (all().slots[model().slots.get(type) ?? -1] ?? NONE) as readonly NamedValue<NamedTypes[T]>[],
    references: () => all().references,
    hasAny: (types) => {
      const { slots } = all();
      for (const type of types) if (slots[type] !== undefined) return true;
      return false;
    },
  };
}

function grouped(records: readonly PlacedRecord[]): (type: string) => readonly PlacedRecord[] {
  const byType = new Map<string, PlacedRecord[]>();
  for (const placed of records) {
    const list = byType.get(placed.record.type);
    if (list) list.push(placed);
    else byType.set(placed.record.type, [placed]);
  }
  return (type) => byType.get(type) ?? NONE;
}

const NONE: readonly never[] = [];

interface Values {
  slots: (NamedValue[] | undefined)[];
  references: NamedValue<string>[];
}

function valuesOf(records: readonly PlacedRecord[]): Values {
  const values: Values = { slots: new Array(model().slots.size), references: [] };
  for (const placed of records) {
    const ownFields = model().records.get(placed.record.type);
    if (ownFields) walk(ownFields, placed.record, placed, undefined, values);
  }
  return values;
}

function walk(
  known: ReadonlyMap<string, Field>,
  object: object,
  placed: PlacedRecord,
  parent: Place | undefined,
  values: Values,
): void {
  for (const key in object) {
    const field = known.get(key);
    if (field === undefined) continue;
    const child = (object as Record<string, unknown>)[key];
    if (Array.isArray(child)) {
      for (let i = 0; i < child.length; i++)
        enter(field, new Place(child[i], field.type, placed, parent, key, i), values);
    } else if (key !== "id" || parent !== undefined) {
      enter(field, new Place(child, field.type, placed, parent, key, -1), values);
    }
  }
}

function enter(field: Field, place: Place, values: Values): void {
  const slot = values.slots[field.slot];
  if (slot) slot.push(place);
  else values.slots[field.slot] = [place];
  if (field.isId) values.references.push(place as NamedValue<string>);
  else if (field.fields) walk(field.fields, place.value as object, place.placed, place, values);
}

/** A value with the way to it. The pointers are only written out where something is wrong. */
class Place implements NamedValue {
  constructor(
    readonly value: unknown,
    readonly type: string,
    readonly placed: PlacedRecord,
    readonly parent: Place | undefined,
    readonly key: string,
    readonly index: number,
  ) {}

  get record(): AnyRecord {
    return this.placed.record;
  }

  get at(): string {
    return `${this.parent?.at ?? ""}/${this.key}${this.index < 0 ? "" : `/${this.index}`}`;
  }

  get path(): string {
    return this.placed.path + this.at;
  }
}

/** The number of a named type, or `undefined` for a name that no value's type has. */
export function numberOf(type: string): number | undefined {
  return model().slots.get(type);
}

/** Whether records of this type can hold values of a named type, at any depth. */
export function canHold(type: RecordType, named: string): boolean {
  const seen = new Set<ReadonlyMap<string, Field> | undefined>();
  const search = (own: ReadonlyMap<string, Field> | undefined): boolean => {
    if (own === undefined || seen.has(own)) return false;
    seen.add(own);
    return [...own.values()].some((field) => field.type === named || search(field.fields));
  };
  return search(model().records.get(type));
}

/** The generated table in a form that is quick to look up. */
interface Model {
  /** The fields of each kind of record. */
  readonly records: ReadonlyMap<string, ReadonlyMap<string, Field>>;
  /** Where the values of each named type are collected. */
  readonly slots: ReadonlyMap<string, number>;
}

let known: Model | undefined;

/** Made once. */
function model(): Model {
  if (known) return known;
  const objects = new Map<string, Map<string, Field>>();
  const records = new Map<string, ReadonlyMap<string, Field>>();
  const slots = new Map<string, number>();
  for (const [name, shape] of Object.entries(table)) if (shape.kind === "object") objects.set(name, new Map());
  for (const [name, own] of objects) {
    for (const [key, { value }] of Object.entries(fieldsOf(name))) {
      if (value.kind !== "named") continue;
      const type = value.name;
      const slot = slots.get(type) ?? slots.size;
      slots.set(type, slot);
      own.set(key, { type, slot, isId: isIdType(type), fields: objects.get(type) });
    }
  }
  for (const [, type] of RECORD_LISTS) records.set(type, objects.get(recordTypeName(type) ?? "") ?? new Map());
  known = { records, slots };
  return known;
}

/** All records of a report, each with its JSON Pointer. */
export function* recordsOf(report: Report): Generator<PlacedRecord> {
  for (const [key] of RECORD_LISTS) {
    for (const [i, record] of (report[key] ?? []).entries()) yield { record, path: `/${key}/${i}` };
  }
}
