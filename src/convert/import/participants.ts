import type { Participation } from "../../generated/types.js";
import type { Draft } from "./draft.js";
import type { Lose } from "./losses.js";
import type { Found } from "./reading.js";

/** Adds somebody to those who take part, once. */
export function addParticipant(
  draft: Draft,
  field: "visitors" | "participants",
  found: Found<Participation>,
  explain: Lose,
): void {
  const known = (draft.get(field) ?? []) as readonly Participation[];
  if (known.some(({ actor }) => actor === found.value.actor)) {
    explain(found.path, "It stands among those who take part already.");
  } else draft.add(field, found);
}
