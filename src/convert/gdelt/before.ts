import type { RecordId } from "../../generated/types.js";
import type { GdeltNotice, GdeltRecord } from "./row.js";

/** So many ids take some 10 MB, and a day of GDELT has fewer articles. */
const MOST = 100_000;

/**
 * Tells which records came before, so that each is taken once, and in bounded memory: it knows the last 100,000 records or
 * more, and forgets what has not come for longer.
 */
export class Before {
  #recent = new Map<RecordId, GdeltRecord | undefined>();
  #older = new Map<RecordId, GdeltRecord | undefined>();
  /** Records that were forgotten. If one of them comes again it is taken for new. */
  forgotten = 0;

  /** Whether a record has not come before. Then it has, from now on. */
  isNew(record: GdeltRecord): boolean {
    const { id } = record;
    if (this.#recent.has(id)) return false;
    const isKnown = this.#older.has(id);
    // What an article is follows from its id; of the others the first is kept to compare.
    this.#recent.set(id, isKnown ? this.#older.get(id) : record.type === "source" ? undefined : record);
    if (this.#recent.size >= MOST) {
      for (const old of this.#older.keys()) if (!this.#recent.has(old)) this.forgotten++;
      this.#older = this.#recent;
      this.#recent = new Map();
    }
    return !isKnown;
  }

  /** What a record that came before says otherwise now, or `undefined`: GDELT spells one place in several ways. */
  otherwise(record: GdeltRecord): GdeltNotice | undefined {
    const first = this.#recent.get(record.id) ?? this.#older.get(record.id);
    if (first === undefined || first === record || JSON.stringify(first) === JSON.stringify(record)) return undefined;
    const names = [first, record].map((record) => ("name" in record ? record.name : record.id));
    const isPlace = record.type === "place";
    if (isPlace && names[0] !== names[1]) {
      return {
        column: "ActionGeo_FullName",
        message: `${record.id} came before as ${names[0]}: the name ${names[1]} is in no field.`,
      };
    }
    return {
      column: isPlace ? "ActionGeo_FeatureID" : undefined,
      message: `${record.id} came before with other details: those of this row are in no field.`,
    };
  }
}
