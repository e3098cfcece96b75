import type { Duration, Temporal } from "../../generated/types.js";
import { isTextOf } from "../../lookup/model.js";
import { hasClock, offsetAt, offsetOf } from "../../time/interval.js";
import { attribute, type Html, html, type Part } from "../markup/html.js";
import { said } from "../markup/said.js";
import type { LabelKey } from "../wording/labels.js";
import type { Wording } from "../wording/wording.js";
import { type Day, dateOf, type Moment, momentOf } from "./calendar.js";

/** A time in words, as precise as it is, with its form for machines. What is no time is shown as it is. */
export function temporal(wording: Wording, time: unknown): Html {
  return isTextOf("Temporal", time) ? marked(time, inWords(wording, time)) : said(time);
}

/** `HTML` has no sign for what is approximate or uncertain, and no leap seconds. */
export function marked(time: Temporal, text: Part): Html {
  const isHtml = !/[~?%]$|T..:..:60/.test(time);
  return html`<time${attribute(isHtml ? "datetime" : "data-edtf", time)}>${text}</time>`;
}

export function inWords(wording: Wording, time: Temporal): string {
  const moment = momentOf(time);
  const date = dateText(wording, moment);
  const exact = hasClock(time) ? wording.text("date.clock", { date, clock: clockText(time) }) : date;
  return qualified(wording, time, exact);
}

/** Words for a time, with what its last sign says of them: that they are approximate, uncertain, or both. */
function qualified(wording: Wording, time: Temporal, words: string): string {
  const mark = time.slice(-1);
  const about = mark === "~" || mark === "%" ? wording.text("date.about", { date: words }) : words;
  return mark === "?" || mark === "%" ? wording.text("date.uncertain", { date: about }) : about;
}

function dateText(wording: Wording, { from, precision }: Moment): string {
  const { year, month, day } = dateOf(from);
  const written = String(year).padStart(4, "0");
  if (precision === "year") return written;
  const name = monthName(wording, month);
  if (precision === "month") return wording.text("date.month", { month: name, year: written });
  return wording.text("date.day", { day, month: name, year: written });
}

/** The clock alone. */
export function clockInWords(wording: Wording, time: Temporal): string {
  return qualified(wording, time, clockText(time));
}

/** "14:30 UTC+4", on the clock that it was read on. */
function clockText(time: Temporal): string {
  const clock = time
    .slice("2024-08-19T".length, offsetAt(time))
    .replace(/\.0+$/, "")
    .replace(/^(..:..):00$/, "$1");
  const offset = offsetOf(time);
  if (offset === undefined) return clock.replace(/[~?%]$/, "");
  if (offset === 0) return `${clock} UTC`;
  const minutes = (Math.abs(offset) / 60) % 60;
  const hours = Math.floor(Math.abs(offset) / 3600);
  return `${clock} UTC${offset < 0 ? "−" : "+"}${hours}${minutes === 0 ? "" : `:${String(minutes).padStart(2, "0")}`}`;
}

export function monthName(wording: Wording, month: number): string {
  return wording.raw(`month.${month}` as LabelKey);
}

/** "19 Aug", for an axis. */
export function shortDay(wording: Wording, { month, day }: Day): string {
  return wording.text("date.dayMonth", { day, month: wording.raw(`month.short.${month}` as LabelKey) });
}

/** `P1Y6M` as "1 year, 6 months". What is no duration is shown as it is. */
export function duration(wording: Wording, value: Duration): Html {
  if (!isTextOf("Duration", value)) return said(value);
  const [date = "", time = ""] = value.slice("P".length).split("T");
  const parts = [...partsOf(date, ""), ...partsOf(time, "T")].map(({ n, unit }) => {
    const key = `duration.${unit}` as LabelKey;
    return wording.text(key, { n: Number.isInteger(n) ? n : String(n) });
  });
  return html`<time datetime="${value}">${parts.join(", ")}</time>`;
}

function partsOf(text: string, prefix: string): { n: number; unit: string }[] {
  // Numbers and letters in turn: a letter ends its number.
  const pieces = text.split(/([YMWDHS])/);
  return pieces.flatMap((unit, i) => (i % 2 === 1 ? [{ n: Number(pieces[i - 1]), unit: prefix + unit }] : []));
}
