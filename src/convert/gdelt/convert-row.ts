import type { Evidence, Source, Temporal, Url } from "../../generated/types.js";
import { isSource } from "../../generated/validators.js";
import { meaningOf } from "../coding/event-codes.js";
import { digestOf } from "../import/ids.js";
import { rowActor } from "./actor.js";
import { RowContext, tableEvidence } from "./context.js";
import { eventOf } from "./event.js";
import { actionPlace } from "./place.js";
import { remember } from "./remember.js";
import type { GdeltRow } from "./row.js";
import { BadRow, type RowReader } from "./row-reader.js";

/** Makes records of the row that the reader is at. */
export function convertRow(row: RowReader, line: number, url: Url | undefined): GdeltRow {
  const eventCode = row.code("EventCode");
  const meaning = meaningOf(eventCode);
  if (meaning === undefined) throw BadRow.at("EventCode", row.get("EventCode"), "a CAMEO event code");
  if (meaning.record === "none") return { outcome: "skipped", line, eventCode, reason: meaning.reason };
  const context = new RowContext(row, url);
  const eventId = eventIdOf(row);
  const when = { start: eventDay(row) };
  const actors = [rowActor(context, 1), rowActor(context, 2)] as const;
  const isCalledOff = meaning.record === "meeting" && meaning.status === "cancelled";
  const place = isCalledOff ? undefined : actionPlace(context);
  if (isCalledOff && row.get("ActionGeo_FullName") !== "") context.notice("ActionGeo_FullName", CALLED_OFF_AT);
  const evidence: Evidence[] = [tableEvidence()];
  const article = articleOf(context);
  if (article) {
    evidence.push({
      source: article.id,
      basis: "inferred",
      note: "GDELT coded the event from this report by machine.",
    });
  }
  const event = eventOf({ eventId, eventCode, when, place, actors, evidence }, meaning);
  if (typeof event === "string") return { outcome: "skipped", line, eventCode, reason: event };
  context.add(event);
  if (meaning.loss !== undefined) context.notice("EventCode", meaning.loss);
  return { outcome: "imported", line, event, records: context.records, notices: context.notices };
}

const CALLED_OFF_AT = "It is where the talks were called off, and not where they were to be: it is in no field.";

const EVENT_ID = /^[0-9]{1,20}$/;

function eventIdOf(row: RowReader): string {
  const id = row.get("GLOBALEVENTID");
  if (!EVENT_ID.test(id)) throw BadRow.at("GLOBALEVENTID", id, "a whole number");
  return id;
}

/** The day of the event, which is all that GDELT knows of its time. */
function eventDay(row: RowReader): Temporal {
  const text = row.get("SQLDATE");
  const day = calendarDay(text);
  if (day === "") throw BadRow.at("SQLDATE", text, "a day of the calendar as YYYYMMDD");
  return day;
}

const DAY = /^(?!0000)([0-9]{4})([0-9]{2})([0-9]{2})$/;

/** YYYY-MM-DD of YYYYMMDD, or empty where the calendar has no such day: `Date` makes another day or none of it. */
const calendarDay = /* @__PURE__ */ remember((text) => {
  const [, year, month, day] = DAY.exec(text) ?? [];
  const date = `${year}-${month}-${day}`;
  const instant = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(date) ? date : "";
});

/** What an identifier takes. Written out, since the table of the model would be a quarter of `fromGdelt`. */
const CITATION_LENGTH = 1_000;

/** The report in which GDELT found the event first. What is no web address is kept as GDELT wrote it. */
function articleOf(context: RowContext): Source | undefined {
  const address = context.row.get("SOURCEURL");
  if (address === "") return undefined;
  const { id, isUrl } = addressed(address);
  if (isUrl) return context.add<Source>({ type: "source", id, kind: "news-article", url: address });
  context.notice("SOURCEURL", "SOURCEURL is no web address of ASCII characters: it is kept among the identifiers.");
  const value = context.text("SOURCEURL", CITATION_LENGTH);
  return context.add<Source>({
    type: "source",
    id,
    kind: "news-article",
    ...(value !== "" && { identifiers: [{ scheme: "GDELT SOURCEURL", value }] }),
  });
}

/** What is known of a report by its address alone. */
const addressed = /* @__PURE__ */ remember((address) => {
  const id: Source["id"] = `source:gdelt-${digestOf(address)}`;
  return { id, isUrl: isSource({ type: "source", id, kind: "news-article", url: address }) };
});
