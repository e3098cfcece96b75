import type { Participation, Place } from "../generated/types.js";

// What a record says of itself, where several words say it.

/** Whether somebody who was expected is not there. */
export function isAway({ attendance }: Pick<Participation, "attendance">): boolean {
  return attendance === "declined" || attendance === "absent";
}

/** Whether somebody contests to whom a place belongs. */
export function isDisputed({ kind, claims }: Pick<Place, "kind" | "claims">): boolean {
  return kind === "disputed-region" || claims !== undefined;
}
