import { addToList } from "../collections/add-to-list.js";
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
  /** The ids that a record refers to other than the record itself. Faster than `references`, which knows the places. */
  links(): ReadonlySet<string>;
}

/** A field of a named type: `Agreement.package`. */
export type FieldName = { [T in keyof NamedTypes]: `${T}.${keyof NamedTypes[T] & string}` }[keyof NamedTypes];

/** Records, values and fields, of which a document may hold one. The latter two by their numbers in a plan. */
export interface Holding {
  readonly records: readonly RecordType[];
  readonly slots: readonly number[];
  readonly marks: readonly number[];
}

interface PlannedWalk extends WalkedDocument {
  holdsAny(holding: Holding): boolean;
}

/** Walks every record of a report, or the one record. The shape has to be right. */
export function walkDocument(document: Report | AnyRecord, plan: WalkPlan = everything()): PlannedWalk {
  const records: PlacedRecord[] = document.type === "report" ? placedIn(document) : [{ record: document, path: "" }];
  const of =
    document.type === "report" ? grouped(records) : (type: string) => (type === document.type ? records : NONE);
  // Walked when it is first asked for: many rules look at records alone.
  let planned: Walk | undefined;
  let full: Walk | undefined;
  const walked = () => {
    planned ??= new Walk(plan, records);
    return planned;
  };
  const all = () => {
    if (plan.hasAll) return walked();
    full ??= new Walk(everything(), records);
    return full;
  };
  return {
    records,
    of: of as WalkedDocument["of"],
    values: <T extends keyof NamedTypes>(type: T) =>
      (plan.slots.has(type) ? walked() : all()).values(type) as readonly NamedValue<NamedTypes[T]>[],
    references: () => all().references,
    links: () => (plan.hasLinks ? walked() : all()).links,
    holdsAny: (holding) => {
      const { records, slots, marks } = holding;
      for (let i = 0; i < records.length; i++) if (of(records[i] as RecordType).length > 0) return true;
      if (slots.length === 0 && marks.length === 0) return false;
      return walked().holdsAny(slots, marks);
    },
  };
}

function grouped(records: readonly PlacedRecord[]): (type: string) => readonly PlacedRecord[] {
  const byType = new Map<string, PlacedRecord[]>();
  for (const placed of records) {
    addToList(byType, placed.record.type, placed);
  }
  return (type) => byType.get(type) ?? NONE;
}

const NONE: readonly never[] = [];

/** The fields of an object that a walk looks at, by their keys. */
type Fields = ReadonlyMap<string, Field>;

interface Field {
  /** Where it is noted that the document has the field, or -1. */
  readonly mark: number;
  /** Empty where nothing but that is noted. */
  readonly type: string;
  /** Where the values of its type are collected, or -1. */
  readonly slot: number;
  readonly isLink: boolean;
  /** Of an object in which something is looked at. */
  readonly fields: Fields | undefined;
}

/** What a walk collects. It enters no object in which there is nothing of it. */
export interface WalkPlan {
  /** For each type of record. */
  readonly records: ReadonlyMap<string, Fields>;
  /** Where the values of each named type are collected. */
  readonly slots: ReadonlyMap<string, number>;
  /** Where it is noted that the document has a field: `Agreement.package`. */
  readonly marks: ReadonlyMap<string, number>;
  readonly hasLinks: boolean;
  readonly hasAll: boolean;
}

/** One walk over all records. */
class Walk {
  readonly references: NamedValue<string>[] = [];
  readonly links = new Set<string>();
  #lastLink = "";
  readonly #slots: (NamedValue[] | undefined)[];
  readonly #marks: boolean[];
  readonly #plan: WalkPlan;

  constructor(plan: WalkPlan, records: readonly PlacedRecord[]) {
    this.#plan = plan;
    this.#slots = new Array(plan.slots.size);
    this.#marks = new Array(plan.marks.size).fill(false);
    for (const placed of records) {
      const fields = plan.records.get(placed.record.type);
      if (fields) this.#enter(fields, placed.record, placed, undefined);
    }
  }

  values(type: string): readonly NamedValue[] {
    return this.#slots[this.#plan.slots.get(type) ?? -1] ?? NONE;
  }

  holdsAny(slots: readonly number[], marks: readonly number[]): boolean {
    for (let i = 0; i < slots.length; i++) if (this.#slots[slots[i] as number] !== undefined) return true;
    for (let i = 0; i < marks.length; i++) if (this.#marks[marks[i] as number]) return true;
    return false;
  }

  #enter(fields: Fields, object: object, placed: PlacedRecord, parent: WalkedValue | undefined): void {
    for (const key in object) {
      const field = fields.get(key);
      if (field === undefined) continue;
      if (field.mark >= 0) {
        this.#marks[field.mark] = true;
        if (field.type === "") continue;
      }
      const child = (object as Record<string, unknown>)[key];
      if (!Array.isArray(child)) this.#take(field, child, placed, parent, key, -1);
      else for (let i = 0; i < child.length; i++) this.#take(field, child[i], placed, parent, key, i);
    }
  }

  #take(
    field: Field,
    value: unknown,
    placed: PlacedRecord,
    parent: WalkedValue | undefined,
    key: string,
    index: number,
  ) {
    if (field.isLink) {
      // Evidence often names one source several times in a row.
      if (value !== this.#lastLink) {
        this.#lastLink = value as string;
        if (value !== placed.record.id) this.links.add(this.#lastLink);
      }
      if (field.slot < 0) return;
    }
    const place = new WalkedValue(value, field.type, placed, parent, key, index);
    if (field.slot >= 0) {
      const values = this.#slots[field.slot];
      if (values) values.push(place);
      else this.#slots[field.slot] = [place];
    }
    if (field.isLink) this.references.push(place as NamedValue<string>);
    else if (field.fields) this.#enter(field.fields, value as object, placed, place);
  }
}

/** A value with the way to it. The pointers are only written out where something is wrong. */
class WalkedValue implements NamedValue {
  constructor(
    readonly value: unknown,
    readonly type: string,
    readonly placed: PlacedRecord,
    readonly parent: WalkedValue | undefined,
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

/** Whether records of this type can hold values of a named type, at any depth. */
export function canHold(type: RecordType, named: string): boolean {
  const seen = new Set<Fields>();
  const search = (fields: Fields | undefined): boolean => {
    if (fields === undefined || seen.has(fields)) return false;
    seen.add(fields);
    for (const field of fields.values()) if (field.type === named || search(field.fields)) return true;
    return false;
  };
  return search(everything().records.get(type));
}

/**
 * A walk that collects the values of these named types, those of others only if somebody asks for them after all, and that
 * notes which of these fields there are.
 *
 * @param hasLinks whether it collects references too.
 */
export function planFor(names: Iterable<string>, hasLinks = false): WalkPlan {
  return createPlan(new Set(names), hasLinks, false);
}

let everythingKnown: WalkPlan | undefined;

function everything(): WalkPlan {
  everythingKnown ??= createPlan(new Set(Object.keys(table)), true, true);
  return everythingKnown;
}

function createPlan(names: ReadonlySet<string>, hasLinks: boolean, hasAll: boolean): WalkPlan {
  const slots = new Map<string, number>();
  const marks = new Map<string, number>();
  for (const name of names) {
    const numbers = name.includes(".") ? marks : slots;
    numbers.set(name, numbers.size);
  }
  const known = new Map<string, Fields>();
  /** Empty where nothing is looked at. */
  function look(owner: string): Fields {
    const earlier = known.get(owner);
    if (earlier) return earlier;
    const fields = new Map<string, Field>();
    known.set(owner, fields);
    for (const [key, { value }] of Object.entries(fieldsOf(owner))) {
      const named = value.kind === "named" ? value.name : "";
      const mark = marks.get(`${owner}.${key}`) ?? -1;
      const isLink = hasLinks && isIdType(named);
      const slot = slots.get(named) ?? -1;
      const inner = look(named);
      const isCollected = isLink || slot >= 0 || inner.size > 0;
      if (!isCollected && mark < 0) continue;
      const type = isCollected ? named : "";
      fields.set(key, { mark, type, slot, isLink, fields: inner.size > 0 ? inner : undefined });
    }
    return fields;
  }
  const records = new Map<string, Fields>();
  for (const [, type] of RECORD_LISTS) {
    // The record's own id is no value in it.
    const fields = new Map(look(recordTypeName(type) ?? ""));
    fields.delete("id");
    if (fields.size > 0) records.set(type, fields);
  }
  return { records, slots, marks, hasLinks, hasAll };
}

function placedIn(report: Report): PlacedRecord[] {
  const placed: PlacedRecord[] = [];
  for (const [key] of RECORD_LISTS) {
    const list: readonly AnyRecord[] = report[key] ?? NONE;
    for (let i = 0; i < list.length; i++) placed.push({ record: list[i] as AnyRecord, path: `/${key}/${i}` });
  }
  return placed;
}

/** All records of a report, each with its JSON Pointer. */
export function recordsOf(report: Report): Iterable<PlacedRecord> {
  return placedIn(report);
}
