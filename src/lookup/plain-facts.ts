import type { Participation, Place, Standing } from "../generated/types.js";

// What a record says of itself, where several words say it.

/** Whether somebody who was expected is not there. */
export function isAway({ attendance }: Pick<Participation, "attendance">): boolean {
  return attendance === "declined" || attendance === "absent";
}

/** Whether somebody contests to whom a place belongs. */
export function isDisputed({ kind, claimants }: Pick<Place, "kind" | "claimants">): boolean {
  return kind === "disputed-region" || claimants !== undefined;
}

/** Whether the sources tell the occurrence as fact: it is not only claimed, denied, disputed or refuted. */
export function isToldAsFact({ standing }: { readonly standing?: Standing }): boolean {
  return standing === undefined;
}
