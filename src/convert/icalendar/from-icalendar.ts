import type { Source } from "../../generated/types.js";
import { isObject } from "../../json/object.js";
import { isTextOf } from "../../lookup/model.js";
import { Cast } from "../import/cast.js";
import { latestFound, temporalOf } from "../import/dates.js";
import { Draft } from "../import/draft.js";
import { beginReport } from "../import/head.js";
import { Ids } from "../import/ids.js";
import type { Imported, ImportOptions } from "../import/imported.js";
import { type Node, ObjectReading } from "../import/objects.js";
import { lastChange } from "../import/plans.js";
import { type Found, implied } from "../import/reading.js";
import { settle } from "../import/settle.js";
import { LONGEST_TEXT } from "../import/text.js";
import { Topics } from "../import/topics.js";
import { setPartOf } from "../import/whole.js";
import { type CalendarEvent, type IcalendarImport, NAMESPACE } from "./importing.js";
import { parseIcalendar } from "./parse.js";
import { propertiesOf, propertyNamed, textNamed } from "./properties.js";
import { readEvent, titleOf } from "./read-event.js";
import { TimeZones } from "./time-zones.js";

/**
 * Makes the skeleton of a report out of a calendar (iCalendar, RFC 5545). Each event (VEVENT) becomes a meeting of kind
 * `gathering`; one that `toIcalendar` wrote becomes the meeting or act that it was, as far as the calendar says. To-dos, alarms
 * and the like are told as losses, and so are addresses of people.
 *
 * Times have the offset of their time zone. An event that recurs is one meeting, with its rule in an extension: further times
 * are not made up. One whose day was long past when the calendar was last changed has the status `unknown`, and the plan in
 * its history.
 *
 * The paths of the losses are those of the document that `parseIcalendar` returns for the same text:
 * `/vcalendar/0/vevent/2/location`.
 *
 * @param text the calendar. Lines may end as they like; a line that is no property is told.
 * @throws TypeError with the line for what is no calendar, or ends too soon; for a calendar without events, for bad options,
 * and where neither the calendar (its UID, RFC 7986) nor the options give the report an id
 */
export function fromIcalendar(text: string, options: ImportOptions = {}): Imported {
  return fromCalendar(parseIcalendar(text), options);
}

/** The same for a calendar that has been parsed. */
export function fromCalendar(document: unknown, options: ImportOptions = {}): Imported {
  const reading = new ObjectReading(document, options);
  const { lose } = reading;
  const calendars = calendarsOf(document, reading);
  const all = calendars.flatMap((calendar) =>
    reading.objects(calendar, "vevent").map((node): CalendarEvent => ({ node, calendar })),
  );
  const events = current(reading, all);
  if (events.length === 0) throw new TypeError(`The calendar has no event (VEVENT)${contentOf(document, calendars)}.`);
  const ids = new Ids();
  const sourceId = ids.mint("source", undefined, "calendar");
  const evidence = { source: sourceId, basis: "stated" } as const;
  const head = headOf(reading, calendars, events, { type: "source", id: sourceId, kind: "dataset" }, options);
  const source = Draft.begin("source", implied("", sourceId), { kind: implied("", "dataset") }, "", lose);
  const cast = new Cast(ids, evidence, lose, options);
  const importing: IcalendarImport = {
    reading,
    ids,
    cast,
    topics: new Topics(cast, NAMESPACE),
    zones: new TimeZones(reading, calendars),
    evidence,
    head,
    changed: lastChange(head),
    masters: mastersOf(reading, events),
  };
  const drafts = events.map((event) => readEvent(importing, event));
  for (const calendar of calendars) readCalendar(importing, calendar, source);
  relate(importing, events, drafts);
  importing.topics.settle(drafts);
  const { report, held } = settle(head, [source, ...drafts, ...cast.drafts], lose);
  return { report, losses: reading.losses(held) };
}

/** Events without a calendar around them are read as if they had one. */
function calendarsOf(document: unknown, reading: ObjectReading): Node[] {
  if (!isObject(document)) return [];
  const root = { value: document, path: "" };
  const calendars = reading.objects(root, "vcalendar");
  return Object.hasOwn(document, "vevent") ? [...calendars, root] : calendars;
}

/** Of several versions of an event, or of one time of it, the last one. */
function current(reading: ObjectReading, events: readonly CalendarEvent[]): CalendarEvent[] {
  const latest = new Map<string, number>();
  const versions = events.map((event) => {
    const [uid, instance, sequence] = ["uid", "recurrence-id", "sequence"].map(
      (name) => propertyNamed(event.node, name)?.text.value,
    );
    return { event, key: uid && JSON.stringify([uid, instance]), number: Number(sequence ?? 0) };
  });
  for (const { key, number } of versions) {
    if (key !== undefined && !(number <= (latest.get(key) ?? -1))) latest.set(key, number);
  }
  return versions.flatMap(({ event, key, number }) => {
    if (key === undefined || !(number < (latest.get(key) ?? number))) return [event];
    return reading.explain(event.node.path, "A later version of the event stands in its place (SEQUENCE).") ?? [];
  });
}

/** What those that recur are called, by their UID. */
function mastersOf(reading: ObjectReading, events: readonly CalendarEvent[]): ReadonlyMap<string, string> {
  const masters = events.flatMap(({ node }) => {
    const uid = propertyNamed(node, "uid")?.text.value;
    const isMaster = uid !== undefined && propertyNamed(node, "recurrence-id") === undefined;
    return isMaster ? [[uid, titleOf({ reading }, node).value] as const] : [];
  });
  return new Map(masters);
}

function contentOf(document: unknown, calendars: readonly Node[]): string {
  const counts = new Map<string, number>();
  for (const value of [isObject(document) ? document : {}, ...calendars.map((calendar) => calendar.value)]) {
    for (const [name, each] of Object.entries(value)) {
      if (!/^v(?!calendar$)/.test(name) || !Array.isArray(each) || !each.every(isObject)) continue;
      counts.set(name.toUpperCase(), (counts.get(name.toUpperCase()) ?? 0) + each.length);
    }
  }
  const told = [...counts].map(([name, count]) => `${count} ${name}`).join(", ");
  return told === "" ? "" : `: it has ${told}`;
}

function headOf(
  reading: ObjectReading,
  calendars: readonly Node[],
  events: readonly CalendarEvent[],
  source: Source,
  options: ImportOptions,
): Draft {
  const calendar = calendars[0] as Node;
  const only = events.length === 1 ? events[0] : undefined;
  const title =
    textNamed(reading, calendar, "name") ??
    textNamed(reading, calendar, "x-wr-calname") ??
    (only ? titleOf({ reading }, only.node) : implied("", `Calendar of ${events.length} events`));
  const uid = propertyNamed(calendar, "uid")?.text;
  const id = uid && isTextOf("Uri", uid.value) && !uid.value.includes("#") ? uid : undefined;
  const [first] = languagesOf(reading, calendar, events);
  // What a single event says is not said of the others.
  const isOfAll =
    languagesOf(reading, calendar, []).length > 0 ||
    events.every((event) => languagesOf(reading, undefined, [event]).length > 0);
  const language = isOfAll || options.language === undefined ? first : undefined;
  const head = beginReport({ path: "", id, language, title, source }, options, reading.lose);
  const text = textNamed(reading, calendar, "description", LONGEST_TEXT);
  head.set("summary", text ?? textNamed(reading, calendar, "x-wr-caldesc", LONGEST_TEXT));
  readStamps(reading, calendars, events, head);
  for (const each of languagesOf(reading, calendar, events)) {
    if (each.value === head.get("language")) head.shows(each);
    else reading.explain(each.path, "The texts of a report are in one language.");
  }
  return head;
}

const IN_A_LANGUAGE = ["summary", "description", "location", "comment", "categories", "contact"] as const;

function languagesOf(reading: ObjectReading, calendar: Node | undefined, events: readonly CalendarEvent[]): Found[] {
  const inHead = ["name", "description"].map((name) => [calendar, name] as const);
  const inEvents = events.flatMap(({ node }) => IN_A_LANGUAGE.map((name) => [node, name] as const));
  return [...inHead, ...inEvents].flatMap(([node, name]) =>
    propertiesOf(node, name).flatMap(({ parameters }) => reading.text(parameters, "language") ?? []),
  );
}

/** When the calendar was made, where all events say the same, and when it was last changed. */
function readStamps(
  reading: ObjectReading,
  calendars: readonly Node[],
  events: readonly CalendarEvent[],
  head: Draft,
): void {
  const stamps = (nodes: readonly Node[], name: string) =>
    nodes.flatMap((node) => {
      const text = propertyNamed(node, name)?.text;
      return (text && temporalOf(text, reading.lose)) ?? [];
    });
  const nodes = events.map(({ node }) => node);
  const created = stamps(nodes, "created");
  const [first] = created;
  if (first && created.length === nodes.length && created.every(({ value }) => value === first.value)) {
    head.set("createdAt", first);
    head.shows(...created);
  }
  const whole = stamps(calendars, "last-modified");
  const changed = [whole, stamps(nodes, "last-modified"), stamps(nodes, "dtstamp")].map(latestFound);
  const latest = changed.find((each) => each !== undefined);
  if (latest && latest.value !== head.get("createdAt")) head.set("updatedAt", latest);
  for (const each of [...whole, ...stamps(nodes, "last-modified"), ...stamps(nodes, "dtstamp")]) {
    if (each.value === latest?.value) head.shows(each);
  }
}

const OWN_PROGRAM = "-//communique//communique//EN";

function readCalendar({ reading }: IcalendarImport, calendar: Node, source: Draft): void {
  reading.skip(calendar, "version", "2.0");
  reading.skip(calendar, "calscale", "GREGORIAN");
  reading.skip(calendar, "method", "PUBLISH");
  reading.skip(calendar, "prodid", OWN_PROGRAM);
  const { path } = calendar;
  reading.explain(`${path}/prodid`, "Which program wrote the calendar is no part of the story.");
  reading.explain(`${path}/method`, "It is about the exchange of calendars.");
  for (const name of OTHERS) reading.explain(`${path}/${name}`, "It is no event.");
  reading.explain(`${path}/unread`, "It is no property of iCalendar: a name, a colon and a value are expected.");
  for (const name of ["url", "source", "x-original-url"]) {
    const url = propertyNamed(calendar, name)?.text;
    if (url && isTextOf("Url", url.value) && [undefined, url.value].includes(source.get("url") as string)) {
      if (source.get("url") === undefined) source.set("url", url);
      else source.shows(url);
    }
  }
}

const OTHERS = ["vtodo", "vjournal", "vfreebusy", "valarm", "vavailability"] as const;

/** What an event is part of. */
function relate({ reading }: IcalendarImport, events: readonly CalendarEvent[], drafts: readonly Draft[]): void {
  const byUid = new Map<string, Draft>();
  for (const [i, { node }] of events.entries()) {
    const uid = propertyNamed(node, "uid")?.text.value;
    if (uid !== undefined && !byUid.has(uid)) byUid.set(uid, drafts[i] as Draft);
  }
  for (const [i, { node }] of events.entries()) {
    const draft = drafts[i] as Draft;
    for (const { text, parameters } of propertiesOf(node, "related-to")) {
      const other = byUid.get(text.value);
      const type = reading.raw(parameters, "reltype");
      const isWhole = type === undefined || type.value.toUpperCase() === "PARENT";
      if (isWhole && other?.type === "meeting" && setPartOf(draft, other, text)) {
        draft.shows(type);
      } else {
        const key = type && type.value.trim() !== "" ? `related-to ${type.value}` : "related-to";
        draft.extend(NAMESPACE, key, text);
        draft.shows(type);
      }
    }
  }
}
