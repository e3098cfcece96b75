import type { Agreement, EventId, EventStatus, Meeting, Participation, Visit } from "../../generated/types.js";
import { formatPointer } from "../../json/pointer.js";
import { isToldAsFact } from "../../lookup/plain-facts.js";
import { globalId } from "../../lookup/report-index.js";
import type { NodeReference, SchemaOrgEvent, SchemaOrgEventStatus } from "./document.js";
import { filled, some } from "./filled.js";
import { EITHER_DATE, HISTORY } from "./homes.js";
import type { Scope } from "./scope.js";
import { aliases, identity, inRole, subjectOf } from "./things.js";
import { typeUri } from "./type-uri.js";

/** The part of those who receive a visitor. */
export const RECEIVER = "receiver";

export function visitNode(scope: Scope, visit: Visit, path: string): SchemaOrgEvent {
  const { link, links } = scope;
  const received = links(visit.receivedBy, `${path}/receivedBy`).map((person) =>
    inRole("attendee", person, { roleName: RECEIVER }),
  );
  return filled<SchemaOrgEvent>({
    ...eventParts(scope, visit, path),
    additionalType: typeUri("visit", visit.rank),
    location: some(links(visit.places, `${path}/places`)),
    organizer: link(visit.host, `${path}/host`),
    attendee: some([...attendees(scope, visit.visitors, visit.status, `${path}/visitors`), ...received]),
  });
}

export function meetingNode(scope: Scope, meeting: Meeting, path: string): SchemaOrgEvent {
  const { kind, status, participants, medium, place } = meeting;
  return filled<SchemaOrgEvent>({
    ...eventParts(scope, meeting, path),
    additionalType: typeUri("meeting", kind),
    eventAttendanceMode: attendanceMode(scope, medium, path),
    location: some([scope.link(place, `${path}/place`)]),
    attendee: some(attendees(scope, participants, status, `${path}/participants`)),
  });
}

function eventParts(scope: Scope, event: Visit | Meeting, path: string) {
  const { title, summary, names, topics, about, evidence, partOf, series = [] } = event;
  const whole = scope.link(partOf, `${path}/partOf`);
  const former = formerOf(scope, event, path);
  return {
    "@type": "Event" as const,
    ...identity(scope, event),
    name: title,
    alternateName: aliases(scope, names, path),
    description: summary,
    about: some([...scope.subjects(topics, `${path}/topics`), ...scope.subjects(about, `${path}/about`)]),
    superEvent: some([whole, ...series.map(({ name }) => ({ "@type": "EventSeries" as const, name }))]),
    previousStartDate: former?.startDate,
    ...timesOf(scope, event, path),
    eventStatus: former === undefined ? statusOf(scope, event.status, path) : movedStatus(scope, event.status, path),
    workFeatured: some(featured(scope, event.id)),
    subjectOf: subjectOf(scope, evidence, path),
  };
}

/** What was done to agreements at the event. Their own nodes tell what that was. */
function featured({ report }: Scope, event: EventId): NodeReference[] {
  const isDone = (agreement: Agreement) =>
    isToldAsFact(agreement) &&
    agreement.actions?.some(({ during, status }) => during === event && status === undefined);
  return (report.agreements ?? []).filter(isDone).map(({ id }) => ({ "@id": globalId(report, id) }));
}

function timesOf(scope: Scope, { id, status, when }: Visit | Meeting, path: string): Partial<SchemaOrgEvent> {
  if (when === undefined) return {};
  const at = (field: string) => `${path}/when/${field}`;
  if (status === "postponed") return timesPutOff(scope, { id, when }, at);
  if (when.approximate && when.duration) scope.losses.add(at("duration"), "A duration cannot be approximate.");
  return filled<Partial<SchemaOrgEvent>>({
    startDate: scope.date(when.start, at("start")),
    endDate: scope.date(when.end, at("end")),
    duration: when.approximate ? undefined : when.duration,
  });
}

/** What was put off keeps only when it was to begin, and only where another record has the new date. */
function timesPutOff(
  { report, losses, date }: Scope,
  { id, when }: Required<Pick<Visit | Meeting, "id" | "when">>,
  at: (field: string) => string,
): Partial<SchemaOrgEvent> {
  losses.add(at("end"), "Of what was put off, schema.org keeps when it was to begin.");
  losses.add(at("duration"), "Of what was put off, schema.org keeps when it was to begin.");
  const hasSuccessor = report.meetings?.some((other) => other.rescheduledFrom === id && isToldAsFact(other)) ?? false;
  if (hasSuccessor) return filled<Partial<SchemaOrgEvent>>({ previousStartDate: date(when.start, at("start")) });
  losses.add(at("start"), EITHER_DATE);
  return {};
}

/** The date that an event was moved from, where it is known to have been moved. */
interface Former {
  startDate: string | undefined;
}

function formerOf(scope: Scope, event: Visit | Meeting, path: string): Former | undefined {
  const former = event.type === "meeting" ? rescheduled(scope, event, path) : undefined;
  if (former === undefined) return moved(scope, event, path);
  scope.losses.add(`${path}/statusHistory`, HISTORY);
  return former;
}

/** That of the last move in the history of what stayed the same event. */
function moved(
  { losses, date }: Scope,
  { status, statusHistory = [] }: Visit | Meeting,
  path: string,
): Former | undefined {
  const at = `${path}/statusHistory`;
  const last = statusHistory.findLastIndex(({ previously }) => previously?.when?.start !== undefined);
  if (last < 0 || status === "postponed" || status === "cancelled") return losses.add(at, HISTORY);
  for (const i of statusHistory.keys()) if (i !== last) losses.add(`${at}/${i}`, HISTORY);
  const change = statusHistory[last];
  loseOthers(losses, change, "previously", `${at}/${last}`);
  loseOthers(losses, change?.previously, "when", `${at}/${last}/previously`);
  loseOthers(losses, change?.previously?.when, "start", `${at}/${last}/previously/when`);
  return { startDate: date(change?.previously?.when?.start, `${at}/${last}/previously/when/start`) };
}

/** All fields of a part of the history but the one that leads to the date. */
function loseOthers(losses: Scope["losses"], object: object | undefined, kept: string, path: string): void {
  for (const key of Object.keys(object ?? {})) if (key !== kept) losses.add(path + formatPointer([key]), HISTORY);
}

/** That of another meeting, which this one replaces. */
function rescheduled(
  { index, losses, link }: Scope,
  { status, rescheduledFrom }: Meeting,
  path: string,
): Former | undefined {
  const at = `${path}/rescheduledFrom`;
  if (rescheduledFrom === undefined) return undefined;
  if (status === "postponed" || status === "cancelled")
    return losses.add(at, "It was itself put off or called off, and an event has one status.");
  if (link(rescheduledFrom, at) === undefined) return undefined;
  const start = index.get(rescheduledFrom)?.when?.start;
  // Nothing is lost here that the meeting of that date has not lost itself.
  return { startDate: start === undefined || /[~?%]$/.test(start) ? undefined : start };
}

const STATUS: Partial<Record<EventStatus, SchemaOrgEventStatus>> = {
  scheduled: "https://schema.org/EventScheduled",
  postponed: "https://schema.org/EventPostponed",
  cancelled: "https://schema.org/EventCancelled",
};

function statusOf({ losses }: Scope, status: EventStatus, path: string): SchemaOrgEventStatus | undefined {
  const known = STATUS[status];
  if (known === undefined) losses.add(`${path}/status`, "Schema.org has no word for it.");
  return known;
}

function movedStatus({ losses }: Scope, status: EventStatus, path: string): SchemaOrgEventStatus {
  if (status !== "scheduled") losses.add(`${path}/status`, "Schema.org says only that it was rescheduled.");
  return "https://schema.org/EventRescheduled";
}

function attendanceMode(
  { losses }: Scope,
  medium: Meeting["medium"],
  path: string,
): SchemaOrgEvent["eventAttendanceMode"] {
  switch (medium) {
    case "in-person":
      return "https://schema.org/OfflineEventAttendanceMode";
    case "video":
      return "https://schema.org/OnlineEventAttendanceMode";
    case "hybrid":
      return "https://schema.org/MixedEventAttendanceMode";
    case "telephone":
    case "correspondence":
      losses.add(`${path}/medium`, "Schema.org knows online and offline only, and this is neither.");
  }
  return undefined;
}

function attendees(
  { losses, link }: Scope,
  participants: readonly Participation[] | undefined,
  status: EventStatus,
  path: string,
): NonNullable<SchemaOrgEvent["attendee"]> {
  return (participants ?? []).flatMap(({ actor, role, capacity, attendance }, i) => {
    const reason = whyNoAttendee(attendance, status);
    const node = reason === undefined ? link(actor, `${path}/${i}/actor`) : undefined;
    // Without the actor nothing can be said of the part.
    if (node === undefined) losses.add(`${path}/${i}`, reason ?? "The participant is not in the document.");
    return node ? [inRole("attendee", node, { roleName: role, description: capacity })] : [];
  });
}

function whyNoAttendee(attendance: Participation["attendance"], status: EventStatus): string | undefined {
  if (attendance === "declined" || attendance === "absent") return "It did not attend.";
  const hasBegun = status === "held" || status === "in-progress";
  if (attendance === "planned" && hasBegun) return "Whether it attended is not known.";
  return undefined;
}
