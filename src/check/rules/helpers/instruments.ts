import type { Agreement } from "../../../generated/types.js";

/** Whether the record stands for several instruments: of those one can be further than another, or between other parties. */
export function standsForSeveral({ count, instrument }: Agreement): boolean {
  return count !== undefined || instrument === "package";
}
