import type { EventStatus, Meeting, Participation, PersonId, Visit } from "../../types.js";
import { RECEIVER } from "./events.js";
import { filled, some } from "./filled.js";
import { isDuration } from "./fits.js";
import type { Identified, Importing } from "./importing.js";
import type { GraphNode } from "./json-ld.js";
import { aboutOf, commonFields, nameOf, roleOf, whenOf } from "./read-common.js";

export function readVisit(importing: Importing, identified: Identified): Visit {
  const { node, id, kind, isOurs } = identified;
  const { topics, about } = aboutOf(importing, node);
  readParts(importing, identified);
  if (about) loseAll(importing, node, "about", "A visit has topics, and is about no other record.");
  loseAll(importing, node, "previousStartDate", "A visit does not say which one it replaces.");
  const host = importing.ref(node, "organizer", "state", "organization") as Visit["host"];
  const isVisitor = ({ actor, role }: Participation) => actor !== host && role !== RECEIVER;
  const attendees = attendeesOf(importing, node);
  const receivers = attendees.filter(({ role }) => role === RECEIVER).map(({ actor }) => actor);
  return filled<Visit>({
    type: "visit",
    id: id as Visit["id"],
    title: nameOf(importing, node),
    visitors: attendees.filter(isVisitor),
    host,
    rank: isOurs && RANKS.has(kind) ? (kind as Visit["rank"]) : undefined,
    receivedBy: some(receivers.filter((actor): actor is PersonId => actor.startsWith("person:"))),
    when: timesOf(importing, node),
    places: importing.ids(node, "location", "place"),
    status: statusOf(importing, node),
    summary: importing.reading.text(node, "description"),
    topics,
    partOf: wholeOf(importing, node, "visit"),
    series: seriesOf(importing, node),
    ...commonFields(importing, identified),
  });
}

const RANKS: ReadonlySet<string> = new Set([
  "state",
  "official",
  "official-working",
  "working",
  "private",
  "transit-stop",
]);

export function readMeeting(importing: Importing, identified: Identified): Meeting {
  const { node, id, kind } = identified;
  const { reading } = importing;
  readParts(importing, identified);
  const hosts = importing.refs(node, "organizer", "person", "organization", "state");
  const attendees = attendeesOf(importing, node);
  const others = hosts.filter((host) => !attendees.some(({ actor }) => actor === host.id));
  return filled<Meeting>({
    type: "meeting",
    id: id as Meeting["id"],
    title: nameOf(importing, node),
    kind: kind || "event",
    participants: some([...attendees, ...others.map((host) => ({ actor: host.id, role: "host" }))]),
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
  const all = [...new Set([...about, ...works])];
  return all.length === 0 ? topics : { ...topics, about: all };
}

function loseAll({ reading }: Importing, node: GraphNode, term: string, reason: string): void {
  for (const { path } of reading.values(node, term)) reading.lose(path, reason);
}

function attendeesOf(importing: Importing, node: GraphNode): Participation[] {
  return importing.refs(node, "attendee", "person", "organization", "state").map(({ id, role }) => {
    const { name, capacity } = roleOf(importing, role);
    return filled<Participation>({ actor: id, role: name, capacity });
  });
}

function timesOf({ reading }: Importing, node: GraphNode) {
  const isPutOff = reading.member(node, "eventStatus")?.value === "EventPostponed";
  const start = reading.date(node, "startDate");
  // Of what was put off without a new date, it is the date that was given up.
  const former = isPutOff && start === undefined ? reading.date(node, "previousStartDate") : undefined;
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
