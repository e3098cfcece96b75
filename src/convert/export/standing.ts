import type { AnyRecord } from "../../generated/types.js";
import { isToldAsFact } from "../../lookup/plain-facts.js";

/**
 * Why a record is left out of a document that tells as fact whatever it holds, or `undefined` for what the sources
 * tell as fact too.
 */
export function reasonToLeaveOut(record: AnyRecord): string | undefined {
  if (!("standing" in record) || isToldAsFact(record)) return undefined;
  return `It is ${record.standing}, and the format would tell it as fact.`;
}
