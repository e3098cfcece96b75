import type { ActorId, EventStatus, Meeting, Participation, PersonId, Visit } from "../../generated/types.js";
import { filled, some } from "./filled.js";
import { isDuration } from "./fits.js";
import type { Identified, Importing, Referred } from "./importing.js";
import type { GraphNode } from "./json-ld.js";
import { isKindOf } from "./kinds.js";
import { aboutOf, bounded, capacityIn, commonFields, nameOf, partIn, whenOf } from "./read-common.js";
import { hostOf, isReceiver, isVisitor } from "./visiting.js";

export function readVisit(importing: Importing, identified: Identified): Visit {
  const { node, id, kind, isOurs } = identified;
  const { reading } = importing;
  const { topics, about } = aboutOf(importing, node);
  readParts(importing, identified);
  if (about) loseAll(importing, node, "about", "A visit has topics, and is about no other record.");
  loseAll(importing, node, "previousStartDate", "A visit does not say which one it replaces.");
  const host = hostOf(importing, node) as Visit["host"];
  const attendees = importing.refs(node, "attendee", "person", "organization", "state");
  const receivers = attendees.filter((attendee) => isReceiver(importing, attendee));
  for (const { path } of attendees.filter(({ id }) => id === host)) reading.lose(path, "Nobody visits itself.");
  return filled<Visit>({
    type: "visit",
    id: id as Visit["id"],
    title: nameOf(importing, node),
    visitors: attendees
      .filter((attendee) => isVisitor(importing, attendee, host))
      .map((attendee) => participation(importing, attendee)),
    host,
    rank: isOurs && isKindOf("visit", kind) ? (kind as Visit["rank"]) : undefined,
    receivedBy: some([...new Set(receivers.map((receiver) => receiver.id as PersonId))]),
    when: timesOf(importing, node),
    places: importing.ids(node, "location", "place"),
    status: statusOf(importing, node),
    summary: reading.text(node, "description"),
    topics,
    partOf: wholeOf(importing, node, "visit"),
    series: seriesOf(importing, node),
    ...commonFields(importing, identified),
  });
}

export function readMeeting(importing: Importing, identified: Identified): Meeting {
  const { node, id, kind } = identified;
  const { reading } = importing;
  readParts(importing, identified);
  const hosts = importing.refs(node, "organizer", "person", "organization", "state");
  const attendees = importing
    .refs(node, "attendee", "person", "organization", "state")
    .map((attendee) => participation(importing, attendee));
  const others = hosts.filter((host) => !attendees.some(({ actor }) => actor === host.id));
  return filled<Meeting>({
    type: "meeting",
    id: id as Meeting["id"],
    title: nameOf(importing, node),
    kind,
    participants: bounded(importing, node, [...attendees, ...others.map((host) => ({ actor: host.id, role: "host" }))]),
    status: statusOf(importing, node),
    medium: mediumOf(importing, node),
    when: timesOf(importing, node),
    place: importing.ref(node, "location", "place"),
    partOf: wholeOf(importing, node, "visit", "meeting"),
    series: seriesOf(importing, node),
    rescheduledFrom: formerOf(importing, node),
    ...withWorks(importing, node),
    summary: reading.text(node, "description"),
    ...commonFields(importing, identified),
  });
}

/** What a meeting deals with, and the agreements that it features: what was done to them is not known. */
function withWorks(importing: Importing, node: GraphNode): Pick<Meeting, "topics" | "about"> {
  const { about = [], ...topics } = aboutOf(importing, node);
  const works = importing.ids(node, "workFeatured", "agreement") ?? [];
  const all = bounded(importing, node, [...new Set([...about, ...works])]);
  return all === undefined ? topics : { ...topics, about: all };
}

function loseAll({ reading }: Importing, node: GraphNode, term: string, reason: string): void {
  for (const { path } of reading.values(node, term)) reading.lose(path, reason);
}

function participation(importing: Importing, { id, role }: Referred<ActorId>): Participation {
  return filled<Participation>({ actor: id, role: partIn(importing, role), capacity: capacityIn(importing, role) });
}

function timesOf(importing: Importing, node: GraphNode) {
  const { reading } = importing;
  const isPutOff = reading.member(node, "eventStatus")?.value === "EventPostponed";
  const start = reading.date(node, "startDate");
  // Of what was put off without a new date, it is the date that was given up.
  const former = isPutOff && start === undefined ? reading.date(node, "previousStartDate") : undefined;
  if (isPutOff && start !== undefined) {
    loseAll(importing, node, "previousStartDate", "What was put off has one date in a report.");
  }
  const duration = reading.fitting(node, "duration", isDuration, "a length of time in the form of ISO 8601");
  return whenOf(start ?? former, reading.date(node, "endDate"), duration);
}

const STATUS: { readonly [member: string]: EventStatus } = {
  EventScheduled: "scheduled",
  EventRescheduled: "scheduled",
  EventMovedOnline: "scheduled",
  EventPostponed: "postponed",
  EventCancelled: "cancelled",
};

/** Without a status an event took place or takes place as scheduled, and which of the two is not said. */
function statusOf({ reading }: Importing, node: GraphNode): EventStatus {
  const member = reading.member(node, "eventStatus");
  const status = member && Object.hasOwn(STATUS, member.value) ? STATUS[member.value] : undefined;
  if (member && status === undefined) reading.lose(member.path, "It is no status of schema.org.");
  if (member?.value === "EventMovedOnline")
    reading.lose(member.path, "A report does not say that it was moved online.");
  return status ?? "unknown";
}

const MEDIA: { readonly [member: string]: NonNullable<Meeting["medium"]> } = {
  OfflineEventAttendanceMode: "in-person",
  OnlineEventAttendanceMode: "video",
  MixedEventAttendanceMode: "hybrid",
};

function mediumOf({ reading }: Importing, node: GraphNode): Meeting["medium"] {
  const member = reading.member(node, "eventAttendanceMode");
  const medium = member && Object.hasOwn(MEDIA, member.value) ? MEDIA[member.value] : undefined;
  if (member && medium === undefined) reading.lose(member.path, "It is no attendance mode of schema.org.");
  return medium;
}

/** The event that this one is a part of. */
function wholeOf<T extends "visit" | "meeting">(
  importing: Importing,
  node: GraphNode,
  ...types: T[]
): `${T}:${string}` | undefined {
  const { reading } = importing;
  const wholes = reading.nodes(node, "superEvent").filter(({ value }) => !isSeries(value));
  const ids = wholes.flatMap(({ path, value }) => {
    const record = importing.identify(value);
    if (typeof record === "object" && types.some((type) => type === record.type)) return [record.id];
    reading.lose(path, typeof record === "string" ? record : "A visit is part of visits only.");
    return [];
  });
  for (const { path } of wholes.slice(1)) reading.lose(path, "A record has one value here, and this is another.");
  return ids[0] as `${T}:${string}` | undefined;
}

/** What is part of it. In a report the part says so. */
function readParts(importing: Importing, { node, id }: Identified): void {
  for (const part of importing.refs(node, "subEvent", "meeting", "visit")) importing.setWhole(part.id, id);
}

function isSeries({ types }: GraphNode): boolean {
  return types.includes("EventSeries");
}

function seriesOf({ reading }: Importing, node: GraphNode): { name: string }[] | undefined {
  return some(
    reading
      .nodes(node, "superEvent")
      .filter(({ value }) => isSeries(value))
      .map(({ path, value }) => {
        const name = reading.text(value, "name", 1_000);
        if (name === undefined) reading.lose(path, "The series has no name.");
        return name === undefined ? undefined : { name };
      }),
  );
}

/** The meeting that was put off from the date that this one was moved from, where there is just one. */
function formerOf(importing: Importing, node: GraphNode): Meeting["rescheduledFrom"] {
  const { reading } = importing;
  const status = reading.member(node, "eventStatus")?.value;
  const [previous, ...others] = reading.values(node, "previousStartDate");
  if (previous === undefined || status === "EventPostponed") return undefined;
  for (const { path } of others) reading.lose(path, "A meeting replaces one other.");
  const former = importing.meetingPutOff(String(previous.value));
  if (former !== undefined) return former;
  reading.lose(previous.path, "The document does not have the one meeting that was put off from this date.");
  return undefined;
}
