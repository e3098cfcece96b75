import type { ActorId, Report, Statement } from "../generated/types.js";
import { isToldAsFact } from "./plain-facts.js";

/**
 * The statements that an actor made: those it is a speaker of, and those made on its behalf. One with a `standing`, which
 * somebody only says was made, is left out. In the order of the report.
 */
export function statementsBy(report: Report, id: ActorId): Statement[] {
  return (report.statements ?? []).filter(
    (statement) =>
      isToldAsFact(statement) && (statement.speakers.includes(id) || statement.onBehalfOf?.includes(id) === true),
  );
}
