import type { Meeting, Participation, Visit } from "../../generated/types.js";
import { eventStatusUri } from "./codes.js";
import { datesOf } from "./dates.js";
import type { NinjsItem } from "./document.js";
import { REL } from "./fields.js";
import { classify, describe, named, refer, UNKNOWN_RECORD, type Writing } from "./writing.js";

export function writeVisit(writing: Writing, item: NinjsItem, visit: Visit, path: string): void {
  writeEvent(writing, item, visit, path);
  const host = writing.index.get(visit.host);
  if (host) item.eventDetails = { ...item.eventDetails, organiser: { ...named(writing, host), rel: REL.host } };
  else writing.losses.add(`${path}/host`, UNKNOWN_RECORD);
  participate(writing, item, visit.visitors, REL.visitor, `${path}/visitors`);
  classify(item, "diplomacy");
}

export function writeMeeting(writing: Writing, item: NinjsItem, meeting: Meeting, path: string): void {
  writeEvent(writing, item, meeting, path);
  participate(writing, item, meeting.participants, REL.participant, `${path}/participants`);
  classify(item, meeting.kind === "summit" ? "summit" : "diplomacy");
}

function writeEvent(writing: Writing, item: NinjsItem, { status, when }: Visit | Meeting, path: string): void {
  const eventStatus = eventStatusUri(status);
  const dates = when && datesOf(when, `${path}/when`, writing.losses);
  if (eventStatus || dates) item.eventDetails = { ...(eventStatus && { eventStatus }), ...(dates && { dates }) };
  describe(item, "asStated", when?.asStated);
}

/** Those who take part. Who was expected and did not come is named as that, and not with a role. */
function participate(
  writing: Writing,
  item: NinjsItem,
  participations: readonly Participation[] = [],
  ordinary: string,
  at: string,
): void {
  const { index, losses } = writing;
  for (const [i, { actor, role, representing, attendance }] of participations.entries()) {
    const own = `${at}/${i}`;
    if (!index.has(actor)) {
      losses.add(own, UNKNOWN_RECORD);
      continue;
    }
    const isAway = attendance === "declined" || attendance === "absent";
    refer(writing, item, actor, isAway ? attendance : (role ?? ordinary), own);
    if (isAway && role !== undefined) losses.add(`${own}/role`, "Who was not there had no part in it.");
    if (attendance !== undefined && !isAway)
      losses.add(`${own}/attendance`, "The format does not say how somebody took part.");
    if (representing !== undefined) refer(writing, item, representing, REL.represented, `${own}/representing`);
  }
}
