import type { RecordId, When } from "../../generated/types.js";
import { isBefore } from "../../time/interval.js";
import { BEGINS_BY, BEGINS_FROM, bound, ENDS_BY, ENDS_FROM } from "../../time/when.js";
import type { Draft } from "./draft.js";
import type { Found } from "./reading.js";

/**
 * Says of an event that it is part of another one. Planners also hang together what belongs to one story: where the dates say
 * that it lies outside it is no part.
 *
 * @returns whether it is part of it
 */
export function setPartOf(part: Draft, whole: Draft, found: Found<unknown>): boolean {
  const isFree = part !== whole && part.get("partOf") === undefined;
  if (!isFree || liesOutside(part.get("when") as When | undefined, whole.get("when") as When | undefined)) return false;
  part.set("partOf", { ...found, value: whole.id as RecordId });
  return part.get("partOf") === whole.id;
}

function liesOutside(inner: When | undefined, outer: When | undefined): boolean {
  const [begins, from] = [bound(inner, BEGINS_BY), bound(outer, BEGINS_FROM)];
  const [ends, by] = [bound(inner, ENDS_FROM), bound(outer, ENDS_BY)];
  return (
    (begins !== undefined && from !== undefined && isBefore(begins, from)) ||
    (ends !== undefined && by !== undefined && isBefore(by, ends))
  );
}
