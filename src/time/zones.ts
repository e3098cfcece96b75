import type { When } from "../generated/types.js";

/** Whether both times say in which time zone they are read. */
export function haveZones(a: When, b: When): boolean {
  return a.timeZone !== undefined && b.timeZone !== undefined;
}

/** Whether both are known to be read in the same time zone, so that their dates are of one calendar. */
export function isSameZone(a: When, b: When): boolean {
  return a.timeZone !== undefined && a.timeZone === b.timeZone;
}
