import type { AnyRecord, RecordId, RecordType } from "../../generated/types.js";
import { documentValidators } from "../../generated/validators.js";
import type { Found, Reading } from "./reading.js";

/** The smallest record of its type, to which more is added. */
export type Seed = { type: RecordType; id: RecordId } & Readonly<Record<string, unknown>>;

/** A record that is being made. It is valid at every moment: a value that does not fit is a loss. */
export class Draft {
  /** For a field, a key of its object (`/when/end`) or a value of its list (`/topics/0`), where in the document it was read. */
  readonly #origins = new Map<string, string>();
  readonly #record: Record<string, unknown> & Seed;
  readonly #reading: Reading;

  /** @param path where the record was read in the document */
  constructor(
    seed: Seed,
    readonly path: string,
    reading: Reading,
  ) {
    this.#record = { ...seed };
    this.#reading = reading;
  }

  get id(): RecordId {
    return this.#record.id;
  }

  get record(): AnyRecord {
    return this.#record as unknown as AnyRecord;
  }

  /** Whether it is a record of its type. */
  get isValid(): boolean {
    return documentValidators[this.#record.type](this.#record);
  }

  get(field: string): unknown {
    return this.#record[field];
  }

  set(field: string, found: Found<unknown> | undefined): void {
    if (found) this.#settle(field, found.value, `/${field}`, found.path);
  }

  /** Sets a key of the object in a field: `setIn("when", "start", …)`. */
  setIn(field: string, key: string, found: Found<unknown> | undefined): void {
    if (!found) return;
    const object = { ...(this.get(field) as object), [key]: found.value };
    this.#settle(field, object, `/${field}/${key}`, found.path);
  }

  /** Adds a value to the list in a field. */
  add(field: string, found: Found<unknown> | undefined): void {
    if (!found) return;
    const list = (this.get(field) ?? []) as unknown[];
    this.#settle(field, [...list, found.value], `/${field}/${list.length}`, found.path);
  }

  /** Adds a value that the list does not have yet. */
  addOnce(field: string, found: Found<unknown>): void {
    const text = JSON.stringify(found.value);
    const list = (this.get(field) ?? []) as unknown[];
    if (!list.some((value) => JSON.stringify(value) === text)) this.add(field, found);
  }

  #settle(field: string, value: unknown, at: string, path: string): void {
    const before = this.#record[field];
    this.#record[field] = value;
    if (this.isValid) {
      this.#origins.set(at, path);
      return;
    }
    if (before === undefined) delete this.#record[field];
    else this.#record[field] = before;
    this.#reading.lose(
      path,
      `It does not fit into the field ${field} of the record, which is of type ${this.#record.type}.`,
    );
  }

  /**
   * Takes out a value that contradicts another one, or if the record cannot be without it the next larger that it can be
   * without. Whether there is such a value.
   *
   * @param reason why, for the losses
   */
  drop(keys: readonly string[], reason: string): boolean {
    for (let length = Math.min(keys.length, 2); length > 0; length--) {
      const [field = "", key] = keys.slice(0, length);
      const before = this.#record[field];
      if (key === undefined) delete this.#record[field];
      else this.#record[field] = without(before, key);
      if (this.isValid) {
        this.#reading.lose(this.#originOf(field, key), reason);
        if (Array.isArray(before) && key !== undefined) this.#moveUp(field, Number(key));
        return true;
      }
      this.#record[field] = before;
    }
    return false;
  }

  #originOf(field: string, key: string | undefined): string {
    const whole = [...this.#origins].find(([at]) => at === `/${field}` || at.startsWith(`/${field}/`))?.[1];
    return this.#origins.get(`/${field}/${key}`) ?? whole ?? this.path;
  }

  /** The values behind one that was taken out of a list. */
  #moveUp(field: string, index: number): void {
    const next = this.#origins.get(`/${field}/${index + 1}`);
    if (next === undefined) this.#origins.delete(`/${field}/${index}`);
    else {
      this.#origins.set(`/${field}/${index}`, next);
      this.#moveUp(field, index + 1);
    }
  }
}

function without(value: unknown, key: string): unknown {
  if (Array.isArray(value)) return value.toSpliced(Number(key), 1);
  const { [key]: _, ...rest } = value as Readonly<Record<string, unknown>>;
  return rest;
}
