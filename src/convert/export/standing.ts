import type { AnyRecord, JsonPointer } from "../../generated/types.js";
import { isToldAsFact } from "../../lookup/plain-facts.js";

/**
 * Why a record is left out of a document that tells as fact whatever it holds, or `undefined` for what the sources
 * tell as fact too.
 */
export function reasonToLeaveOut(record: AnyRecord): string | undefined {
  if (!("standing" in record) || isToldAsFact(record)) return undefined;
  return `It is ${record.standing}, and the format would tell it as fact.`;
}

/**
 * Whether only a speaker whom a source quotes tells a field of a record, or a part of it: some evidence of it has the basis
 * `claimed`, and no other evidence names the same or less. An evidence of the record as a whole does not make fact of a field
 * that another says is claimed.
 *
 * @param field a JSON Pointer into the record
 */
export function isOnlyClaimed({ evidence = [] }: AnyRecord, field: JsonPointer): boolean {
  const told = evidence.flatMap(({ basis, fields = [""] }) =>
    fields.map((at) => ({ at, isClaimed: basis === "claimed" })),
  );
  return told.some(({ at, isClaimed }) => {
    if (!isClaimed || !(isWithin(field, at) || isWithin(at, field))) return false;
    const part = isWithin(field, at) ? field : at;
    return !told.some((other) => !other.isClaimed && isWithin(other.at, at) && isWithin(part, other.at));
  });
}

/** Whether a place is another or lies in it. */
function isWithin(inner: JsonPointer, outer: JsonPointer): boolean {
  return inner === outer || inner.startsWith(`${outer}/`);
}
