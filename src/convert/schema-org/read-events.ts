import type { ActorId, EventStatus, Meeting, Participation, RecordId } from "../../generated/types.js";
import { type Found, readEach } from "../import/reading.js";
import { LONGEST_TEXT } from "../import/text.js";
import { ACTORS, EVENTS, readAbout, readTitle } from "./common.js";
import { RECEIVER } from "./events.js";
import { filled } from "./filled.js";
import { type GraphImport, type NodeRecord, once, type Reader } from "./importing.js";
import type { GraphNode } from "./json-ld.js";
import { isKindOf } from "./kinds.js";
import { capacityIn, type Held, partIn } from "./reading.js";

/** Who is who in a visit. */
function partiesOf(importing: GraphImport, node: GraphNode) {
  const host = importing.ref(node, "organizer", "state", "organization");
  const attendees = importing.refs(node, "attendee", ...ACTORS);
  // Only people receive the visitor.
  const isReceiver = ({ value, role }: Held<ActorId>) =>
    value.startsWith("person:") && partIn(importing.reading, role) === RECEIVER;
  return {
    host,
    receivers: attendees.filter(isReceiver),
    visitors: attendees.filter((each) => each.value !== host?.value && !isReceiver(each)),
    itself: attendees.filter(({ value }) => value === host?.value),
  };
}

/** An event that has nobody who visits, or nobody to visit, is none. */
export const visit: Reader = {
  seed(importing, node, kind, isOurs) {
    const { host, visitors } = partiesOf(importing, node);
    const [visitor] = visitors;
    if (host === undefined || visitor === undefined) return "A visit needs a host and a visitor.";
    const title = readTitle(importing, node);
    if (typeof title === "string") return title;
    const rank = isOurs && isKindOf("visit", kind) && { rank: kind };
    return {
      ...title,
      visitors: [participation(importing, visitor).value],
      host: host.value,
      status: "unknown",
      ...rank,
    };
  },
  read(importing, identified) {
    const { draft, node } = identified;
    const { reading } = importing;
    const { receivers, visitors, itself } = partiesOf(importing, node);
    reading.loseAll(itself, "Nobody visits itself.");
    draft.add("visitors", ...visitors.slice(1).map((each) => participation(importing, each)));
    draft.add("receivedBy", ...once(receivers));
    draft.add("places", ...importing.each(node, "location", "place"));
    readAbout(importing, identified);
    readEvent(importing, identified, "visit");
  },
};

export const meeting: Reader = {
  seed(importing, node, kind) {
    const title = readTitle(importing, node);
    return typeof title === "string" ? title : { ...title, kind, status: "unknown" };
  },
  read(importing, identified) {
    const { draft, node } = identified;
    const hosts = importing.refs(node, "organizer", ...ACTORS);
    const attendees = importing.refs(node, "attendee", ...ACTORS);
    const others = hosts.filter((host) => !attendees.some(({ value }) => value === host.value));
    draft.add("participants", ...attendees.map((each) => participation(importing, each)));
    draft.add("participants", ...others.map(({ path, value }) => ({ path, value: { actor: value, role: "host" } })));
    draft.set("medium", memberIn(importing, node, "eventAttendanceMode", MEDIA, "attendance mode"));
    draft.set("place", importing.ref(node, "location", "place"));
    readAbout(importing, identified);
    // The agreements that it features: what was done to them is not known.
    for (const work of importing.refs(node, "workFeatured", "agreement")) draft.addOnce("about", work);
    readEvent(importing, identified, ...EVENTS);
  },
};

/** What visits and meetings have. A record of this type is part of events of those. */
function readEvent(importing: GraphImport, identified: NodeRecord, ...wholes: ("visit" | "meeting")[]): void {
  const { draft, node } = identified;
  for (const { path, value } of importing.refs(node, "subEvent", ...EVENTS)) {
    // In a report the part says so.
    if (!importing.wholes.has(value)) importing.wholes.set(value, { path, value: draft.id });
  }
  draft.set("status", statusOf(importing, node));
  readTimes(importing, identified);
  readFormer(importing, identified);
  draft.set("partOf", wholeOf(importing, node, wholes));
  draft.add("series", ...seriesOf(importing, node));
  draft.set("summary", importing.reading.text(node, "description", LONGEST_TEXT));
}

function participation({ reading }: GraphImport, { path, value, role }: Held<ActorId>): Found<Participation> {
  const part = { role: partIn(reading, role), capacity: capacityIn(reading, role)?.value };
  return { path, value: filled<Participation>({ actor: value, ...part }) };
}

function readTimes({ reading }: GraphImport, { draft, node }: NodeRecord): void {
  const isPutOff = reading.member(node, "eventStatus")?.value === "EventPostponed";
  const day = (term: string) => reading.fitting(node, term, "Temporal");
  const start = day("startDate");
  if (isPutOff && start) {
    reading.loseAll(reading.values(node, "previousStartDate"), "What was put off has one date in a report.");
  }
  // Of what was put off without a new date, it is the date that was given up.
  draft.setIn("when", "start", start ?? (isPutOff ? day("previousStartDate") : undefined));
  draft.setIn("when", "end", day("endDate"));
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

/** Without a status an event took place or takes place as scheduled, and which of the two is not said. */
function statusOf(importing: GraphImport, node: GraphNode): Found | undefined {
  const member = importing.reading.member(node, "eventStatus");
  if (member?.value === "EventMovedOnline")
    importing.reading.lose(member.path, "A report does not say that it was moved online.");
  return memberIn(importing, node, "eventStatus", STATUS, "status");
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
  return value ? { path: member.path, value } : reading.lose(member.path, `It is no ${what} of schema.org.`);
}

/** The event that this one is a part of. */
function wholeOf(importing: GraphImport, node: GraphNode, types: readonly string[]): Found<RecordId> | undefined {
  const { reading } = importing;
  const wholes = reading.nodes(node, "superEvent").filter(({ value }) => !isSeries(value));
  const found = readEach(wholes, ({ path, value }) => {
    const record = importing.identify(value);
    if (typeof record === "string") return reading.lose(path, record);
    if (!types.includes(record.type)) return reading.lose(path, "A visit is part of visits only.");
    return { path, value: record.draft.id };
  });
  return reading.first(found);
}

function isSeries({ types }: GraphNode): boolean {
  return types.includes("EventSeries");
}

function seriesOf({ reading }: GraphImport, node: GraphNode): Found<{ name: string }>[] {
  const series = reading.nodes(node, "superEvent").filter(({ value }) => isSeries(value));
  return readEach(series, ({ path, value }) => {
    const name = reading.text(value, "name");
    return name ? { path, value: { name: name.value } } : reading.lose(path, "The series has no name.");
  });
}

/** The one meeting that was put off from the date that this one was moved from, or else that it was moved. */
function readFormer(importing: GraphImport, { draft, node, type }: NodeRecord): void {
  const { reading } = importing;
  const status = reading.member(node, "eventStatus")?.value;
  if (status === "EventPostponed") return;
  const previous = reading.fitting(node, "previousStartDate", "Temporal");
  if (previous === undefined) return;
  const { path, value: start } = previous;
  const former = type === "meeting" ? importing.meetingPutOff(start) : undefined;
  if (former !== undefined) draft.set("rescheduledFrom", { path, value: former });
  else if (status !== "EventRescheduled") reading.lose(path, "It does not say that the event was moved.");
  else draft.add("statusHistory", { path, value: { status: "scheduled", previously: { when: { start } } } });
}
