import type { Evidence, Source, Temporal } from "../../generated/types.js";
import { meaningOf } from "../coding/event-codes.js";
import { actorOf } from "./actor.js";
import { articleOf } from "./article.js";
import { calendarDay } from "./calendar-day.js";
import type { Made } from "./cells.js";
import type { GdeltColumn } from "./columns.js";
import { type EventRow, eventOf, whyNoVisit } from "./event.js";
import { evidenceOfMentions, type HeldMentions } from "./mentions.js";
import { calledOffAt, placeOf } from "./place.js";
import type { GdeltNotice, GdeltRecord, GdeltRow } from "./row.js";
import { BadRow, type RowReader } from "./row-reader.js";
import { tableEvidence } from "./table.js";

/**
 * Makes records of the row that the reader is at.
 *
 * @param table the record of the event table itself
 */
export function convertRow(
  row: RowReader<GdeltColumn>,
  line: number,
  table: Source,
  mentions: HeldMentions | undefined,
): GdeltRow {
  const eventCode = row.code("EventCode");
  const meaning = meaningOf(eventCode);
  if (meaning === undefined) throw BadRow.at("EventCode", row.get("EventCode"), "a CAMEO event code");
  const eventId = eventIdOf(row);
  const when = { start: eventDay(row) };
  const first = actorOf[1](row.range("Actor1Code", "Actor1CountryCode"));
  const second = actorOf[2](row.range("Actor2Code", "Actor2CountryCode"));
  const isCalledOff = meaning.record === "meeting" && meaning.status === "cancelled";
  const where = row.range("ActionGeo_Type", "ActionGeo_FeatureID");
  const place = isCalledOff ? undefined : placeOf(where);

  const records: GdeltRecord[] = [table];
  const notices: GdeltNotice[] = [];
  add(records, notices, first);
  add(records, notices, second);
  add(records, notices, place ?? calledOffAt(where));

  const evidence: Evidence[] = [tableEvidence()];
  const found = mentions?.of(eventId);
  const address = row.get("SOURCEURL");
  const article = address === "" ? undefined : articleOf(address);
  if (article && !found?.some(({ source }) => source.id === article.source.id)) {
    records.push(article.source);
    for (const notice of article.notices) notices.push(notice);
    evidence.push({
      source: article.source.id,
      basis: "inferred",
      note: "GDELT coded the event from this report by machine.",
    });
  }
  if (found) evidenceOfMentions(found, { records, notices, evidence });

  const made: EventRow = {
    eventId,
    eventCode,
    when,
    place: place?.place,
    actors: [first.actor, second.actor],
    evidence,
  };
  const event = eventOf(made, meaning);
  if (typeof event === "string") return { outcome: "skipped", line, eventCode, reason: event };
  records.push(event);
  const whyNone = whyNoVisit(made, meaning);
  if (whyNone !== undefined)
    notices.push({ column: "EventCode", message: `CAMEO ${eventCode} becomes: act contact, since ${whyNone}.` });
  if (meaning.loss !== undefined) notices.push({ column: "EventCode", message: meaning.loss });
  return { outcome: "imported", line, event, records, notices };
}

/** Both actors may be of the same state. */
function add(records: GdeltRecord[], notices: GdeltNotice[], made: Made): void {
  for (const record of made.records) if (!records.some(({ id }) => id === record.id)) records.push(record);
  for (const notice of made.notices) notices.push(notice);
}

const EVENT_ID = /^[0-9]{1,20}$/;

function eventIdOf(row: RowReader<GdeltColumn>): string {
  const id = row.get("GLOBALEVENTID");
  if (!EVENT_ID.test(id)) throw BadRow.at("GLOBALEVENTID", id, "a whole number");
  return id;
}

/** The day of the event, which is all that GDELT knows of its time. */
function eventDay(row: RowReader<GdeltColumn>): Temporal {
  const text = row.get("SQLDATE");
  const day = calendarDay(text);
  if (day === "") throw BadRow.at("SQLDATE", text, "a day of the calendar as YYYYMMDD");
  return day;
}
