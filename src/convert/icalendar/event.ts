import type { Meeting, Visit } from "../../generated/types.js";
import { globalId } from "../../lookup/report-index.js";
import { type Calendar, NO_RECORD, type PlacedEvent } from "./calendar.js";
import { textLine, textsLine } from "./content-line.js";
import { descriptionLines } from "./description.js";
import { locationLines } from "./location.js";
import { periodLines } from "./period.js";
import { calendarStatus } from "./status.js";

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

function statusLines({ status }: Visit | Meeting): string[] {
  const { status: written, isPutOff } = calendarStatus[status];
  return [...(written === undefined ? [] : [`STATUS:${written}`]), ...(isPutOff ? ["TRANSP:TRANSPARENT"] : [])];
}

function summaryOf({ title, status }: Visit | Meeting): string {
  return calendarStatus[status].isPutOff ? `${title} (${status})` : title;
}

function categoriesOf(record: Visit | Meeting): string[] {
  const words =
    record.type === "visit"
      ? [record.type, record.rank, record.status]
      : [record.kind, record.level, record.format, record.medium, record.status];
  return words.filter((word) => word !== undefined);
}

function topicLines({ record, path }: PlacedEvent, { name, report }: Calendar): string[] {
  const names = (record.topics ?? []).flatMap((id, i) => name(id, `${path}/topics/${i}`) ?? []);
  return names.length === 0 ? [] : [textsLine("CATEGORIES", names, report.language)];
}

function urlLines({ record, path }: PlacedEvent, { losses }: Calendar): string[] {
  const uris = record.sameAs ?? [];
  const url = uris.find((uri) => /^https?:/i.test(uri));
  for (const [i, uri] of uris.entries()) {
    if (uri !== url) losses.add(`${path}/sameAs/${i}`, "An event has one URL: the first one of http or https.");
  }
  return url === undefined ? [] : [`URL:${url}`];
}

function relatedLines({ record, path }: PlacedEvent, { report, index, losses, hasEvent }: Calendar): string[] {
  const whole = record.partOf;
  if (whole === undefined) return [];
  if (hasEvent(whole)) return [textLine("RELATED-TO", globalId(report, whole))];
  losses.add(
    `${path}/partOf`,
    index.has(whole) ? "It is part of something that is no event of the calendar." : NO_RECORD,
  );
  return [];
}
