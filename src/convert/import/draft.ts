import { documentValidators } from "../../generated/document-validators.js";
import type { AnyRecord, RecordId, RecordType } from "../../generated/types.js";
import { fieldsOf, mostItems, recordTypeName, typeOfField, wordsOf } from "../../lookup/model.js";
import type { Lose } from "./losses.js";
import { type Found, type Origin, originOf } from "./reading.js";

type Fields = { readonly [field: string]: unknown };

/** The smallest record of its type, or the smallest report, to which more is added. */
export type Seed = Fields & { readonly type: RecordType | "report" };

type Origins = { readonly [field: string]: Origin | undefined };

/** The fields that a record begins with. */
export type Parts = { readonly [field: string]: Found<unknown> | undefined };

/**
 * A record, or a report without its records, that is being made. It is valid at every moment: what does not fit is lost. It
 * knows of every value where that was read, so that in the end nobody has to say what of the document went into the report.
 */
export class Draft {
  readonly #seed: Seed;
  readonly #type: string;
  readonly #lose: Lose;
  #record: Seed;
  /** Where the values were read, in the same form. */
  #origins: Origins;
  readonly #shown: Origin[] = [];
  readonly #doubted: { readonly way: readonly string[]; readonly inEvidence: boolean }[] = [];

  /**
   * @param path where the record was read in the document
   * @param origins where the values of the seed were read
   */
  constructor(
    seed: Seed,
    readonly path: string,
    lose: Lose,
    origins: Origins = {},
  ) {
    this.#seed = seed;
    this.#record = seed;
    this.#origins = origins;
    this.#lose = lose;
    this.#type = recordTypeName(seed.type) ?? "Report";
  }

  /** Begins a record with the fields that it cannot be without. */
  static begin(type: RecordType, id: Found<RecordId>, parts: Parts, path: string, lose: Lose): Draft {
    const there = Object.entries({ id, ...parts }).flatMap(([key, part]) => (part ? [[key, part] as const] : []));
    const fields = Object.fromEntries(there.map(([key, { value }]) => [key, value]));
    const origins = Object.fromEntries(there.map(([key, part]) => [key, originOf(part)]));
    return new Draft({ type, ...fields }, path, lose, origins);
  }

  get type(): RecordType | "report" {
    return this.#record.type;
  }

  get id(): RecordId {
    return this.#record.id as RecordId;
  }

  /** Its fields in the order of the model. */
  get record(): AnyRecord {
    const keys = Object.keys(fieldsOf(this.#type)).filter((key) => Object.hasOwn(this.#record, key));
    return Object.fromEntries(keys.map((key) => [key, this.#record[key]])) as unknown as AnyRecord;
  }

  get(field: string): unknown {
    return this.#record[field];
  }

  /**
   * Says of values that they are told by what record this is, or by what it says already: the type, a second mention. They
   * are in the report as long as the record is.
   */
  shows(...found: readonly (Found<unknown> | undefined)[]): void {
    for (const each of found) if (each) this.#shown.push(originOf(each));
  }

  /** The paths of all scalars that the record was made of. */
  get held(): string[] {
    return [...scalarsOf(Object.values(this.#origins)), ...scalarsOf(this.#shown)];
  }

  set(field: string, found: Found<unknown> | undefined): void {
    if (found && this.#takes(field, found)) this.#put(field, found.value, originOf(found));
  }

  /** Sets a field that is not set yet. Of the value that it has, it is noted that it was read twice; another is lost. */
  setOnce(field: string, found: Found<unknown> | undefined): void {
    if (found === undefined) return;
    const known = this.get(field);
    if (JSON.stringify(known) === JSON.stringify(found.value)) this.shows(found);
    // Whoever says more of it is believed.
    else if (known === undefined || known === UNSPECIFIED) this.set(field, found);
    else if (found.value !== UNSPECIFIED) this.#loseAll(found, "The record has another value in its place.");
  }

  /** Sets a key of the object in a field: `setIn("when", "start", …)`. */
  setIn(field: string, key: string, found: Found<unknown> | undefined): void {
    this.setAt([field, key], found);
  }

  /** Sets a value anywhere in the record, also in an item of a list: `setAt(["actions", 0, "when", "start"], …)`. Whether it fits. */
  setAt([field, ...keys]: readonly [string, ...(string | number)[]], found: Found<unknown> | undefined): boolean {
    if (!found) return false;
    const value = put(this.get(field), keys, found.value);
    if (!this.#takes(field, { ...found, value })) return false;
    this.#put(field, value, putOrigin(this.#origins[field], this.get(field), keys, originOf(found)));
    return true;
  }

  /** Adds values to the list in a field. */
  add(field: string, ...found: readonly (Found<unknown> | undefined)[]): void {
    const list = [...((this.get(field) ?? []) as unknown[])];
    const read = (this.#origins[field] ?? []) as readonly Origin[];
    // Of what was there from the start nobody says where it was read.
    const origins = list.map((_, i) => read[i]);
    const most = mostItems(this.#type, field);
    for (const item of found) {
      if (!item) continue;
      if (list.length >= most) this.#loseAll(item, `A list has at most ${most} values.`);
      else if (this.#takes(field, { ...item, value: [item.value] })) {
        list.push(item.value);
        origins.push(originOf(item));
      }
    }
    if (list.length > 0) this.#put(field, list, origins);
  }

  /** Adds a value to the list in a field. Its index there, or `undefined` where it does not fit. */
  append(field: string, found: Found<unknown>): number | undefined {
    const index = ((this.get(field) ?? []) as unknown[]).length;
    this.add(field, found);
    return ((this.get(field) ?? []) as unknown[]).length > index ? index : undefined;
  }

  /** Sets the field once, or adds to its list what that does not have yet. */
  give(field: string, ...found: readonly (Found<unknown> | undefined)[]): void {
    if (fieldsOf(this.#type)[field]?.list) this.addOnce(field, ...found);
    else for (const each of found) this.setOnce(field, each);
  }

  /**
   * Adds a value to a list of the extension with this namespace: what the document says in the words of another house, as how
   * a record stands to another, and communique has no field for.
   */
  extend(namespace: string, key: string, found: Found<unknown> | undefined): void {
    if (found === undefined) return;
    const extensions = (this.get("extensions") ?? []) as { namespace: string; value: Fields }[];
    const others = extensions.filter((extension) => extension.namespace !== namespace);
    const { value = {} } = extensions.find((extension) => extension.namespace === namespace) ?? {};
    const known = (value[key] ?? []) as readonly unknown[];
    const text = JSON.stringify(found.value);
    const list = known.some((each) => JSON.stringify(each) === text) ? known : [...known, found.value];
    const extended = [...others, { namespace, value: { ...value, [key]: list } }];
    if (!this.#takes("extensions", { ...found, value: extended })) return;
    this.#record = { ...this.#record, extensions: extended };
    this.shows(found);
  }

  /** Adds values that the list does not have yet. Of one that it has, it is noted that it was read twice. */
  addOnce(field: string, ...found: readonly (Found<unknown> | undefined)[]): void {
    for (const each of found) {
      if (each === undefined) continue;
      const text = JSON.stringify(each.value);
      const list = (this.get(field) ?? []) as unknown[];
      const known = list.findIndex((value) => JSON.stringify(value) === text);
      if (known < 0) this.add(field, each);
      else this.#readAgain(field, known, each);
    }
  }

  #readAgain(field: string, index: number, found: Found<unknown>): void {
    const origins = list((this.#origins[field] ?? []) as readonly Origin[], index + 1);
    const known = origins[index];
    origins[index] = known === undefined ? originOf(found) : [known, originOf(found)];
    this.#origins = { ...this.#origins, [field]: origins };
  }

  #put(field: string, value: unknown, origin: Origin): void {
    this.#record = { ...this.#record, [field]: value };
    this.#origins = { ...this.#origins, [field]: origin };
  }

  /** Fields are valid or not each by itself, so the smallest record will do. */
  #takes(field: string, found: Found<unknown>): boolean {
    const isFit = isValid({ ...this.#seed, [field]: found.value });
    if (!isFit) {
      this.#loseAll(
        found,
        `It does not fit into the field ${field} of the record, which is of type ${this.#record.type}.`,
      );
    }
    return isFit;
  }

  #loseAll(found: Found<unknown>, reason: string): void {
    const scalars = scalarsOf(originOf(found));
    for (const path of scalars.length > 0 ? scalars : [found.path]) this.#lose(path, reason);
  }

  /**
   * Takes out a value that contradicts another one, or if the record cannot be without it the next larger that it can be
   * without; a word that it needs becomes `unknown`, where the vocabulary has that. Whether there is such a value.
   *
   * @param reason why, for the losses
   */
  drop(keys: readonly string[], reason: string): boolean {
    for (let length = keys.length; length > 0; length--) {
      const at = keys.slice(0, length);
      // Evidence of what is no longer there is evidence of nothing else, and of the record as a whole it never was.
      if (at[0] === "evidence" && at.length === 3 && at[2] === "fields") continue;
      const less = without(this.#record, at) as Seed;
      if (less === this.#record) continue;
      const record = isValid(less) ? less : length === 1 ? this.#lessened(at[0] as string) : undefined;
      if (record === undefined) continue;
      const read = scalarsAt(this.#origins[at[0] as string], at.slice(1));
      for (const path of read.length > 0 ? read : [this.path]) this.#lose(path, reason);
      this.#record = record;
      this.#origins = without(this.#origins, at) as Origins;
      return true;
    }
    return false;
  }

  /**
   * Says of a value that it goes first should the record contradict itself, before what it contradicts.
   *
   * @param inEvidence only where the evidence of the record cannot say it
   */
  doubt(way: readonly [string, ...(string | number)[]], inEvidence = false): void {
    this.#doubted.push({ way: way.map(String), inEvidence });
  }

  /** The ways to what goes first, where the record contradicts itself at these keys: from the last on. */
  doubtedAt([field = "", index = "", ...inner]: readonly string[]): (readonly string[])[] {
    if (field !== "evidence") {
      return this.#doubted.flatMap(({ way, inEvidence }) => (way[0] === field && !inEvidence ? [way] : [])).reverse();
    }
    const [evidence] = ((this.get(field) ?? []) as { fields?: readonly string[] }[]).slice(Number(index));
    // A field that is no longer there is no matter of what is true.
    if (evidence === undefined || inner[0] === "fields") return [];
    const { fields = ["/when"] } = evidence;
    const isProved = (way: readonly string[]) => fields.some((each) => `/${way.join("/")}/`.startsWith(`${each}/`));
    return this.#doubted.flatMap(({ way, inEvidence }) => (inEvidence && isProved(way) ? [way] : [])).reverse();
  }

  /** The record without what stands there; `undefined` if it cannot be without it, or an empty object would be left. */
  recordWithout(way: readonly string[]): AnyRecord | undefined {
    const less = without(this.#record, way) as Seed;
    const whole = way.slice(0, -1).reduce<unknown>((value, key) => (value as Fields | undefined)?.[key], less);
    const isBare = Object.keys(whole ?? {}).length === 0;
    return less !== this.#record && !isBare && isValid(less) ? (less as unknown as AnyRecord) : undefined;
  }

  #lessened(field: string): Seed | undefined {
    const type = typeOfField(this.#type, field);
    const isKnown = this.#record[field] !== UNKNOWN && type !== undefined && wordsOf(type).includes(UNKNOWN);
    return isKnown ? { ...this.#record, [field]: UNKNOWN } : undefined;
  }
}

const UNKNOWN = "unknown";
const UNSPECIFIED = "unspecified";

function isValid(record: Seed): boolean {
  return documentValidators[record.type](record);
}

/** A copy without what stands at these keys, or the value itself where nothing does. */
function without(value: unknown, [key = "", ...rest]: readonly string[]): unknown {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return value;
  const inner = (value as Fields)[key];
  const less = without(inner, rest);
  if (rest.length > 0 && less === inner) return value;
  if (Array.isArray(value)) return value.toSpliced(Number(key), 1, ...(rest.length > 0 ? [less] : []));
  const { [key]: _, ...others } = value as Fields;
  return rest.length > 0 ? { ...others, [key]: less } : others;
}

/** The value with another at these keys. */
function put(whole: unknown, [key, ...rest]: readonly (string | number)[], value: unknown): unknown {
  if (key === undefined) return value;
  const inner = put((whole as Fields | undefined)?.[key], rest, value);
  if (typeof key === "number") return ((whole ?? []) as unknown[]).toSpliced(key, 1, inner);
  return { ...(whole as Fields | undefined), [key]: inner };
}

/** The same of what it was made of. What has another form than the value is kept beside it. */
function putOrigin(
  whole: Origin | undefined,
  value: unknown,
  [key, ...rest]: readonly (string | number)[],
  origin: Origin,
): Origin {
  if (key === undefined) return origin;
  const isAlike =
    whole === undefined || (typeof whole === "object" && Array.isArray(whole) === (typeof key === "number"));
  if (!isAlike) return [whole, origin];
  const inner = putOrigin(
    (whole as { [key: string]: Origin } | undefined)?.[key],
    (value as Fields | undefined)?.[key],
    rest,
    origin,
  );
  if (typeof key === "string") return { ...(whole as { [key: string]: Origin } | undefined), [key]: inner };
  const known = (whole ?? []) as readonly (Origin | undefined)[];
  const items = list(known, Math.max(key + 1, Array.isArray(value) ? value.length : 0));
  items[key] = inner;
  return items;
}

/** What the value at these keys was made of, or else the object that it is a part of. */
function scalarsAt(origin: Origin | undefined, [key, ...rest]: readonly string[]): string[] {
  if (key === undefined || typeof origin !== "object") return scalarsOf(origin);
  const own = scalarsAt((origin as { readonly [key: string]: Origin | undefined })[key], rest);
  return own.length > 0 || Array.isArray(origin) ? own : scalarsOf(origin);
}

// Without recursion: what is read again and again is nested as often.
function scalarsOf(origin: Origin | undefined): string[] {
  const scalars: string[] = [];
  const rest = [origin];
  while (rest.length > 0) {
    const next = rest.pop();
    if (typeof next === "string") scalars.push(next);
    else if (next !== undefined) for (const inner of Object.values(next).reverse()) rest.push(inner);
  }
  return scalars;
}

function list<Value>(values: readonly (Value | undefined)[], length: number): (Value | undefined)[] {
  return Array.from({ length: Math.max(values.length, length) }, (_, i) => values[i]);
}
