import { documentValidators } from "../../generated/document-validators.js";
import type { AnyRecord, RecordId, RecordType } from "../../generated/types.js";
import { fieldsOf, mostItems, recordTypeName, typeOfField, wordsOf } from "../../lookup/model.js";
import type { Lose } from "./losses.js";
import type { Found } from "./reading.js";

type Fields = { readonly [field: string]: unknown };

/** The smallest record of its type, or the smallest report, to which more is added. */
export type Seed = Fields & { readonly type: RecordType | "report" };

/** A record, or a report without its records, that is being made. It is valid at every moment: what does not fit is lost. */
export class Draft {
  readonly #seed: Seed;
  readonly #type: string;
  readonly #lose: Lose;
  #record: Seed;
  /** Where the values were read, in the same form: of an object or a list that was not read as a whole, each part. */
  #origins: Fields = {};

  /** @param path where the record was read in the document */
  constructor(
    seed: Seed,
    readonly path: string,
    lose: Lose,
  ) {
    this.#seed = seed;
    this.#record = seed;
    this.#lose = lose;
    this.#type = recordTypeName(seed.type) ?? "Report";
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

  set(field: string, found: Found<unknown> | undefined): void {
    if (found && this.#takes(field, found.value, found.path)) this.#put(field, found.value, found.path);
  }

  /** Sets a key of the object in a field: `setIn("when", "start", …)`. */
  setIn(field: string, key: string, found: Found<unknown> | undefined): void {
    if (!found) return;
    const object = { ...(this.get(field) as object), [key]: found.value };
    if (this.#takes(field, object, found.path)) {
      this.#put(field, object, { ...(this.#origins[field] as object), [key]: found.path });
    }
  }

  /** Adds values to the list in a field. */
  add(field: string, ...found: readonly (Found<unknown> | undefined)[]): void {
    const list = [...((this.get(field) ?? []) as unknown[])];
    const read = (this.#origins[field] ?? []) as readonly string[];
    // Of what was there from the start nobody says where it was read.
    const origins = list.map((_, i) => read[i]);
    const most = mostItems(this.#type, field);
    for (const item of found) {
      if (!item) continue;
      if (list.length >= most) this.#lose(item.path, `A list has at most ${most} values.`);
      else if (this.#takes(field, [item.value], item.path)) {
        list.push(item.value);
        origins.push(item.path);
      }
    }
    if (list.length > 0) this.#put(field, list, origins);
  }

  /** Sets the field, or adds to its list. */
  give(field: string, found: Found<unknown>): void {
    if (fieldsOf(this.#type)[field]?.list) this.add(field, found);
    else this.set(field, found);
  }

  /** Adds a value that the list does not have yet. */
  addOnce(field: string, found: Found<unknown>): void {
    const text = JSON.stringify(found.value);
    const list = (this.get(field) ?? []) as unknown[];
    if (!list.some((value) => JSON.stringify(value) === text)) this.add(field, found);
  }

  #put(field: string, value: unknown, origin: unknown): void {
    this.#record = { ...this.#record, [field]: value };
    this.#origins = { ...this.#origins, [field]: origin };
  }

  /** Fields are valid or not each by itself, so the smallest record will do. */
  #takes(field: string, value: unknown, path: string): boolean {
    const isFit = isValid({ ...this.#seed, [field]: value });
    if (!isFit) {
      this.#lose(path, `It does not fit into the field ${field} of the record, which is of type ${this.#record.type}.`);
    }
    return isFit;
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
      const less = without(this.#record, at) as Seed;
      if (less === this.#record) continue;
      const record = isValid(less) ? less : length === 1 ? this.#lessened(at[0] as string) : undefined;
      if (record === undefined) continue;
      this.#lose(originIn(this.#origins, at) ?? this.path, reason);
      this.#record = record;
      this.#origins = without(this.#origins, at) as Fields;
      return true;
    }
    return false;
  }

  #lessened(field: string): Seed | undefined {
    const type = typeOfField(this.#type, field);
    const isKnown = this.#record[field] !== UNKNOWN && type !== undefined && wordsOf(type).includes(UNKNOWN);
    return isKnown ? { ...this.#record, [field]: UNKNOWN } : undefined;
  }
}

const UNKNOWN = "unknown";

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

/** Where the value at these keys was read, or what it is a part of, or its first part. */
function originIn(origins: unknown, keys: readonly string[]): string | undefined {
  if (typeof origins !== "object" || origins === null) return origins as string | undefined;
  const [key, ...rest] = keys;
  const own = key === undefined ? undefined : originIn((origins as Fields)[key], rest);
  return own ?? Object.values(origins).flatMap((origin) => originIn(origin, []) ?? [])[0];
}
