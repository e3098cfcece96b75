import type { ActorId, Coordinates, Participation, Place, PlaceId } from "../../generated/types.js";
import { isAway, isDisputed } from "../../lookup/plain-facts.js";
import { globalId } from "../../lookup/report-index.js";
import { type Calendar, NO_RECORD, type Occasion, type PlacedEvent } from "./calendar.js";
import { textLine, textsLine } from "./content-line.js";
import { periodLines } from "./period.js";
import { calendarStatusOf } from "./status.js";

/** The words of the vocabularies are English. */
const VOCABULARY_LANGUAGE = "en";

/** A VEVENT (RFC 5545, section 3.6.1). `stamps` are DTSTAMP and the like, which are the same in all of them. */
export function eventLines(event: PlacedEvent, stamps: readonly string[], calendar: Calendar): string[] {
  const { record, path } = event;
  const { language } = calendar.report;
  return [
    "BEGIN:VEVENT",
    textLine("UID", globalId(calendar.report, record)),
    ...stamps,
    ...periodLines(record.when ?? {}, (at, reason) => calendar.losses.add(path + at, reason)),
    ...statusLines(record),
    textLine("SUMMARY", summaryOf(record), language),
    ...descriptionLines(event, calendar),
    ...locationLines(event, calendar),
    ...urlLines(event, calendar),
    ...relatedLines(event, calendar),
    textsLine("CATEGORIES", categoriesOf(record), VOCABULARY_LANGUAGE),
    ...topicLines(event, calendar),
    ...(record.note === undefined ? [] : [textLine("COMMENT", record.note, language)]),
    "END:VEVENT",
  ];
}

function statusLines(record: Occasion): string[] {
  const { status, isOff } = calendarStatusOf(record) ?? {};
  return [...(status === undefined ? [] : [`STATUS:${status}`]), ...(isOff ? ["TRANSP:TRANSPARENT"] : [])];
}

function summaryOf(record: Occasion): string {
  return calendarStatusOf(record)?.isOff ? `${record.title} (${record.status})` : record.title;
}

function categoriesOf(record: Occasion): string[] {
  return wordsOf(record).filter((word) => word !== undefined);
}

function wordsOf(record: Occasion): (string | undefined)[] {
  switch (record.type) {
    case "visit":
      return [record.type, record.rank, record.status];
    case "meeting":
      return [record.kind, record.level, record.format, record.medium, record.status];
    case "act":
      return [record.type, record.kind, record.shade, record.status];
  }
}

function topicLines({ record, path }: PlacedEvent, calendar: Calendar): string[] {
  const names = (record.topics ?? []).flatMap((id, i) => calendar.name(id, `${path}/topics/${i}`) ?? []);
  return names.length === 0 ? [] : [textsLine("CATEGORIES", names, calendar.report.language)];
}

function urlLines({ record, path }: PlacedEvent, { losses }: Calendar): string[] {
  const uris = record.sameAs ?? [];
  const url = uris.find((uri) => /^https?:/i.test(uri));
  for (const [i, uri] of uris.entries()) {
    if (uri !== url) losses.add(`${path}/sameAs/${i}`, "An event has one URL: the first one of http or https.");
  }
  return url === undefined ? [] : [`URL:${url}`];
}

function relatedLines({ record, path }: PlacedEvent, calendar: Calendar): string[] {
  const whole = record.partOf;
  if (whole === undefined) return [];
  if (calendar.hasEvent(whole)) return [textLine("RELATED-TO", globalId(calendar.report, whole))];
  const isKnown = calendar.index.has(whole);
  calendar.losses.add(
    `${path}/partOf`,
    isKnown ? "It is part of something that is no event of the calendar." : NO_RECORD,
  );
  return [];
}

/**
 * DESCRIPTION: the purpose, the summary, and a line for each participant, or for those who do an act. All of it is text of the report: there are no labels, which
 * would be in a language of their own. There is no ATTENDEE, as it means somebody who is invited by the calendar.
 */
function descriptionLines({ record, path }: PlacedEvent, calendar: Calendar): string[] {
  const people = peopleLines({ record, path }, calendar);
  const purpose = record.type === "visit" ? record.purpose : undefined;
  const paragraphs = [purpose, record.summary, people.join("\n")].filter((text) => text !== undefined && text !== "");
  if (paragraphs.length === 0) return [];
  return [textLine("DESCRIPTION", paragraphs.join("\n\n"), calendar.report.language)];
}

function peopleLines({ record, path }: PlacedEvent, calendar: Calendar): string[] {
  switch (record.type) {
    case "visit":
      return participantLines(record.visitors, `${path}/visitors`, calendar);
    case "meeting":
      return participantLines(record.participants ?? [], `${path}/participants`, calendar);
    case "act":
      return [...actorLines(record.by, `${path}/by`, calendar), ...actorLines(record.with, `${path}/with`, calendar)];
  }
}

function actorLines(ids: readonly ActorId[] = [], path: string, calendar: Calendar): string[] {
  return ids.flatMap((id, i) => calendar.name(id, `${path}/${i}`) ?? []);
}

function participantLines(participants: readonly Participation[], path: string, calendar: Calendar): string[] {
  return participants.flatMap((one, i) => participantLine(one, `${path}/${i}`, calendar) ?? []);
}

/** `Ada Example, President (Examplia)` */
function participantLine(participation: Participation, path: string, calendar: Calendar): string | undefined {
  const { actor, capacity, representing } = participation;
  if (isAway(participation)) {
    return calendar.losses.add(path, "It did not take part, and the list of names is of those who do.");
  }
  if (!calendar.index.has(actor)) return calendar.losses.add(path, "Its actor names no record of the report.");
  const name = calendar.name(actor, `${path}/actor`);
  const side = representing && calendar.name(representing, `${path}/representing`);
  return `${name}${capacity === undefined ? "" : `, ${capacity}`}${side === undefined ? "" : ` (${side})`}`;
}

interface PlaceReference {
  id: PlaceId;
  path: string;
}

/**
 * LOCATION (RFC 5545, section 3.8.1.7): the names of the places, each followed by those of the larger ones that it lies in. And
 * GEO, which an event has once, where there is one place.
 */
function locationLines(event: PlacedEvent, calendar: Calendar): string[] {
  const places = placesOf(event);
  const names = places.map((place) => namesFrom(place, calendar).join(", ")).filter((name) => name !== "");
  const lines = names.length === 0 ? [] : [textLine("LOCATION", names.join("; "), calendar.report.language)];
  const [only] = places;
  return only !== undefined && places.length === 1 ? [...lines, ...geoLines(only.id, calendar)] : lines;
}

function placesOf({ record, path }: PlacedEvent): PlaceReference[] {
  if (record.type !== "meeting") return (record.places ?? []).map((id, i) => ({ id, path: `${path}/places/${i}` }));
  return record.place === undefined ? [] : [{ id: record.place, path: `${path}/place` }];
}

/** The name of a place, and of what it lies in. It ends at a disputed place: a text has no room for who says what it lies in. */
function namesFrom(reference: PlaceReference, calendar: Calendar): string[] {
  const names = new Map<PlaceId, string>();
  for (let next: PlaceReference | undefined = reference; next !== undefined && !names.has(next.id); ) {
    const name = calendar.name(next.id, next.path);
    const place = calendar.index.get(next.id);
    if (name === undefined || place === undefined) break;
    names.set(next.id, name);
    next = larger(place, calendar);
  }
  return [...names.values()];
}

function larger(place: Place, calendar: Calendar): PlaceReference | undefined {
  if (place.within === undefined) return undefined;
  const path = `${calendar.pathOf(place.id)}/within`;
  if (!isDisputed(place)) return { id: place.within, path };
  return calendar.losses.add(path, "The place is disputed, and LOCATION does not say what it belongs to.");
}

function geoLines(id: PlaceId, calendar: Calendar): string[] {
  const coordinates = calendar.index.get(id)?.coordinates;
  if (coordinates === undefined) return [];
  calendar.locate(id);
  return [`GEO:${geo(coordinates)}`];
}

function geo({ latitude, longitude }: Coordinates): string {
  return `${decimal(latitude)};${decimal(longitude)}`;
}

/** iCalendar has no exponents, which JavaScript writes for very small numbers. */
function decimal(degrees: number): string {
  const written = String(degrees);
  return written.includes("e") ? degrees.toFixed(20).replace(/\.?0+$/, "") : written;
}
