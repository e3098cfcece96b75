import type { Act, Meeting, Process, Visit } from "../../../generated/types.js";

/** A record that tells how its status changed. */
export type Changing = Visit | Meeting | Act | Process;

const BY_CHANGE: readonly Changing["status"][] = [
  "postponed",
  "on-hold",
  "cancelled",
  "suspended",
  "called-off",
  "annulled",
  "paused",
  "collapsed",
];

/** Whether a record comes to a status only by a change: it was planned, done or going on before. */
export function comesByChange(status: Changing["status"]): boolean {
  return BY_CHANGE.includes(status);
}
