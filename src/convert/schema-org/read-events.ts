import type { ActorId, EventStatus, Meeting, RecordId, Temporal } from "../../generated/types.js";
import { isBefore } from "../../time/interval.js";
import type { Parts } from "../import/draft.js";
import { noteChange } from "../import/plans.js";
import { alsoFrom, composed, type Found, implied, listed, readEach } from "../import/reading.js";
import { LONGEST_TEXT } from "../import/text.js";
import { ACTORS, BODIES, EVENTS, nameOf, readAbout, readTitle, relate } from "./common.js";
import { RECEIVER } from "./events.js";
import { type GraphImport, type NodeRecord, once, type Reader, SCHEMA } from "./importing.js";
import type { GraphNode } from "./json-ld.js";
import { isKindOf, isSeries } from "./kinds.js";
import { asParticipation, participation, readParticipants } from "./participants.js";
import { readPictures } from "./pictures.js";
import { locationsOf } from "./read-places.js";
import { type GraphReading, type Held, nodeIn, typesAs } from "./reading.js";

/** Who is who in a visit. */
function partiesOf(importing: GraphImport, node: GraphNode) {
  const hosts = importing.each(node, "organizer", "state", "organization");
  const [host] = hosts;
  const attendees = importing.refs(node, "attendee", ...ACTORS);
  // Only people receive the visitor.
  const isReceiver = ({ value, role }: Held<ActorId>) =>
    value.startsWith("person:") && role !== undefined && importing.reading.peek(role, "roleName") === RECEIVER;
  return {
    host,
    otherHosts: hosts.slice(1),
    receivers: attendees.filter(isReceiver),
    visitors: attendees.filter((each) => each.value !== host?.value && !isReceiver(each)),
    itself: attendees.filter(({ value }) => value === host?.value),
  };
}

/** An event that has nobody who visits, or nobody to visit, is none. */
export const visit: Reader = {
  seed(importing, node, { kind, isOurs }): Parts | string {
    const { host, visitors } = partiesOf(importing, node);
    const [visitor] = visitors;
    if (host === undefined || visitor === undefined) return "A visit needs a host and a visitor.";
    const title = readTitle(importing, node);
    if (typeof title === "string") return title;
    const rank = isOurs && kind && isKindOf("visit", kind.value) ? kind : undefined;
    const first = listed(visitor.path, [asParticipation(participation(importing, visitor))]);
    return { ...title, visitors: first, host, status: implied(node.path, "unknown"), rank };
  },
  read(importing, identified) {
    const { draft, node } = identified;
    const { reading } = importing;
    const { otherHosts, receivers, visitors, itself } = partiesOf(importing, node);
    reading.loseAll(otherHosts, "A record has one value here, and this is another.");
    reading.loseAll(itself, "Nobody visits itself.");
    draft.add("visitors", ...visitors.slice(1).map((each) => asParticipation(participation(importing, each))));
    const received = receivers.map((each) => alsoFrom(each, each.role && reading.text(each.role, "roleName")));
    draft.add("receivedBy", ...once(received));
    draft.add("places", ...once(locationsOf(importing, node, draft).places));
    readAbout(importing, identified);
    readEvent(importing, identified, "visit");
  },
};

export const meeting: Reader = {
  seed(importing, node, { kind = implied(node.path, "gathering") }): Parts | string {
    const title = readTitle(importing, node);
    if (isSeries(node) && !importing.reading.values(node, "startDate").length)
      return "It is a series of events, and none.";
    return typeof title === "string" ? title : { ...title, kind, status: implied(node.path, "unknown") };
  },
  read(importing, identified) {
    const { draft, node } = identified;
    readParticipants(importing, identified);
    const { places, online } = locationsOf(importing, node, draft);
    const [place, ...others] = once(places);
    draft.set("place", place);
    for (const each of others) draft.extend(SCHEMA, "location", each);
    draft.set("medium", mediumOf(importing, node, online, place !== undefined));
    readAbout(importing, identified);
    // The agreements that it features: what was done to them is not known.
    for (const work of importing.refs(node, "workFeatured", "agreement", "topic")) {
      draft.addOnce(work.value.startsWith("topic:") ? "topics" : "about", work);
    }
    readPerformed(importing, identified);
    readEvent(importing, identified, ...EVENTS);
  },
};

/** Works are what it is about. An event that has the name of its work is no other matter than that. */
function readPerformed(importing: GraphImport, { draft, node }: NodeRecord): void {
  const { reading } = importing;
  for (const found of reading.held(node, "workPerformed")) {
    const work = nodeIn(reading.graph, found);
    const name = work && nameOf(reading, work);
    if (name?.value === draft.get("title")) draft.shows(name);
    else draft.addOnce("topics", ...importing.refsAmong([found], ["topic"]));
  }
}

/** What visits and meetings have. A record of this type is part of events of those. */
function readEvent(importing: GraphImport, identified: NodeRecord, ...wholes: ("visit" | "meeting")[]): void {
  const { draft, node } = identified;
  for (const term of ["subEvent", "subEvents"]) {
    for (const { path, value, origin } of importing.refs(node, term, ...EVENTS)) {
      // In a report the part says so.
      const known = importing.links.wholes.get(value);
      if (known) draft.shows({ path, value, ...(origin !== undefined && { origin }) });
      else importing.links.wholes.set(value, { path, value: draft.id, origin: origin ?? path });
    }
  }
  const status = statusOf(importing, node);
  draft.set("status", status);
  if (status) noteChange(draft, status);
  readTimes(importing, identified);
  readFormer(importing, identified);
  draft.set("partOf", wholeOf(importing, node, wholes));
  draft.addOnce("series", ...seriesOf(importing, node));
  draft.set("summary", importing.reading.text(node, "description", LONGEST_TEXT));
  relate(importing, identified, ["sponsor", "funder"], ...BODIES);
  relate(importing, identified, ["contributor", "composer", "translator"], ...ACTORS);
  readPictures(importing, identified);
}

function readTimes({ reading }: GraphImport, { draft, node }: NodeRecord): void {
  const isPutOff = reading.member(node, "eventStatus")?.value === "EventPostponed";
  // Of an action they are times.
  const start = reading.date(node, "startDate") ?? reading.date(node, "startTime");
  if (isPutOff && start) {
    reading.loseAll(reading.values(node, "previousStartDate"), "What was put off has one date in a report.");
  }
  // Of what was put off without a new date, it is the date that was given up.
  draft.setIn("when", "start", start ?? (isPutOff ? reading.date(node, "previousStartDate") : undefined));
  draft.setIn("when", "end", reading.date(node, "endDate") ?? reading.date(node, "endTime"));
  draft.setIn("when", "duration", reading.fitting(node, "duration", "Duration"));
}

const STATUS = new Map<string, EventStatus>([
  ["EventScheduled", "scheduled"],
  ["EventRescheduled", "scheduled"],
  ["EventMovedOnline", "scheduled"],
  ["EventPostponed", "postponed"],
  ["EventCancelled", "cancelled"],
]);

const MEDIA = new Map<string, Meeting["medium"] & string>([
  ["OfflineEventAttendanceMode", "in-person"],
  ["OnlineEventAttendanceMode", "video"],
  ["MixedEventAttendanceMode", "hybrid"],
]);

function mediumOf(
  importing: GraphImport,
  node: GraphNode,
  online: readonly Found[],
  hasPlace: boolean,
): Found | undefined {
  const mode = memberIn(importing, node, "eventAttendanceMode", MEDIA, "attendance mode");
  const [first, ...others] = online;
  if (first === undefined) return mode;
  const medium = { ...alsoFrom(first, ...others), value: hasPlace ? "hybrid" : "video" };
  if (mode === undefined) return medium;
  // That it is online too is what the mode says.
  return mode.value === "in-person" ? mode : alsoFrom(mode, medium);
}

/** Of one that was moved online or to another day, it is also told that it was. */
function statusOf(importing: GraphImport, node: GraphNode): Found | undefined {
  const member = importing.reading.member(node, "eventStatus");
  if (member?.value === "EventMovedOnline") {
    importing.reading.lose(member.path, "A report does not say that it was moved online.");
  }
  return memberIn(importing, node, "eventStatus", STATUS, "status");
}

/**
 * Without a status an event takes place or took place as scheduled: "assumed by default", schema.org says of its
 * EventScheduled, of which it says the same. Which of the two, the date tells beside those of the report and its sources.
 */
export function settleStatus(
  reading: GraphReading,
  { draft, node, isOurs }: NodeRecord,
  newest: Temporal | undefined,
): void {
  const status = draft.get("status");
  const isDefault = status === "unknown" && !node.properties.some(({ term }) => term === "eventStatus");
  const isScheduled = status === "scheduled" && !isOurs && draft.get("statusHistory") === undefined;
  if (!isDefault && !isScheduled) return;
  const { start, end = start } = (draft.get("when") ?? {}) as { start?: Temporal; end?: Temporal };
  const isOver = end !== undefined && newest !== undefined && isBefore(end, newest);
  if (!isOver && !isDefault) return;
  const value = isOver ? "held" : start === undefined ? "announced" : "scheduled";
  const member = reading.member(node, "eventStatus") ?? implied(draft.path, "");
  draft.set("status", { ...member, value });
}

/** Our word for a member of an enumeration. */
export function memberIn(
  { reading }: GraphImport,
  node: GraphNode,
  term: string,
  words: ReadonlyMap<string, string>,
  what: string,
): Found | undefined {
  const member = reading.member(node, term);
  if (member === undefined) return undefined;
  const value = words.get(member.value);
  return value ? { ...member, value } : reading.lose(member.path, `It is no ${what} of schema.org.`);
}

/** The event that this one is a part of. */
function wholeOf(importing: GraphImport, node: GraphNode, types: readonly string[]): Found<RecordId> | undefined {
  const { reading } = importing;
  const wholes = reading.held(node, "superEvent").filter(({ value }) => typeof value !== "object" || !isSeries(value));
  const found = readEach(importing.refsAmong(wholes, EVENTS), (whole) => {
    if (types.includes(whole.value.split(":")[0] as string)) return whole as Found<RecordId>;
    return reading.lose(whole.path, "A visit is part of visits only.");
  });
  return reading.first(once(found));
}

/** What it is one of a series of: what it says, and what the series says of it. */
function seriesOf(importing: GraphImport, node: GraphNode): Found<{ name: string }>[] {
  const { reading } = importing;
  const named = reading.nodes(node, "superEvent").filter(({ value }) => isSeries(value));
  const naming = importing.links.seriesOf(node);
  return readEach([...named, ...naming], (found) => {
    const name = reading.text(found.value, "name");
    if (!name) return reading.explain(found.path, "The series has no name.");
    const series = composed<{ name: string }>(found.path, { name });
    return alsoFrom(series, found, ...typesAs(found.value, "EventSeries"));
  });
}

/** The one meeting that was put off from the date that this one was moved from, or else that it was moved. */
function readFormer(importing: GraphImport, { draft, node, type }: NodeRecord): void {
  const { reading } = importing;
  const status = reading.member(node, "eventStatus")?.value;
  if (status === "EventPostponed") return;
  const previous = reading.date(node, "previousStartDate");
  if (previous === undefined) return;
  const former = type === "meeting" ? importing.links.meetingPutOff(previous.value) : undefined;
  if (former !== undefined && former !== draft.id) draft.set("rescheduledFrom", { ...previous, value: former });
  else if (status !== "EventRescheduled") reading.lose(previous.path, "It does not say that the event was moved.");
  else {
    const when = composed<{ start: Temporal }>(previous.path, { start: previous });
    const previously = composed<{ when: object }>(previous.path, { when });
    draft.add("statusHistory", composed(previous.path, { status: implied(previous.path, "scheduled"), previously }));
  }
}
