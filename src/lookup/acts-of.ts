import type { Act, ActorId, Report } from "../generated/types.js";
import { isToldAsFact } from "./plain-facts.js";

/**
 * The acts of an actor: those it leads (`by`) or does together with who leads (`with`), of any `status`. What is done to it
 * (`to`) is no act of its own. One with a `standing`, which is not told as fact, is left out. In the order of the report.
 */
export function actsOf(report: Report, id: ActorId): Act[] {
  return (report.acts ?? []).filter(
    (act) => isToldAsFact(act) && (act.by?.includes(id) === true || act.with?.includes(id) === true),
  );
}
