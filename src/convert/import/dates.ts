import type { Temporal } from "../../generated/types.js";
import { isTextOf } from "../../lookup/model.js";
import { isBefore } from "../../time/interval.js";
import type { Lose } from "./losses.js";
import type { Found } from "./reading.js";

/**
 * A point in time as it is written on the web: ISO 8601 in its extended and its basic form and with what people leave out of
 * it, RFC 2822, and English names of months. It is kept as precise as it is written. Of one whose time of day cannot be
 * read, or that no report can have, the day is kept and the rest told.
 *
 * Which number is the day and which the month is never guessed: `05/12/2031` is not read.
 *
 * @param lose is told what was not read
 */
export function temporalOf(found: Found, lose: Lose): Found<Temporal> | undefined {
  const text = found.value.trim();
  if (text.startsWith(NO_DATE)) return lose(found.path, "Programs write it where they have no date.");
  if (isTextOf("Temporal", text)) return { ...found, value: text };
  const split = splitDay(text);
  if (split === undefined) return lose(found.path, whyNot(text));
  const { date, rest } = split;
  if (rest === "") return { ...found, value: date };
  const clock = date.length === DAY ? readClock(rest) : undefined;
  const time = clock && `${date}T${clock.time}${clock.offset}`;
  if (!isTextOf("Temporal", time)) {
    if (date.length < DAY || HAS_YEAR.test(rest)) return lose(found.path, whyNot(text));
    lose(found.path, "Its time of day could not be read: the day is kept.");
    return { ...found, value: date };
  }
  if (clock?.unread) lose(found.path, clock.unread);
  return { ...found, value: time };
}

/** The latest of several times, or the first of those that have no order. */
export function latestFound(times: readonly Found<Temporal>[]): Found<Temporal> | undefined {
  const [first, ...others] = times;
  return first && others.reduce((last, each) => (isBefore(last.value, each.value) ? each : last), first);
}

const DAY = "2031-05-12".length;

/** The beginning of all times, which is what a date is that nobody has set. */
const NO_DATE = "0001-01-01T00:00:00";

/** Behind the day stands another date: it is a span. */
const HAS_YEAR = /\d{4}[-/.]|[-/.]\d{4}/;

const NUMBERS_ONLY = /^\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}(?!\d)/;

function whyNot(text: string): string {
  return NUMBERS_ONLY.test(text)
    ? "Which number is the day and which the month is not said."
    : "It cannot be read as a date: 2031, 2031-05, 2031-05-12 and 2031-05-12T19:30+02:00 are some.";
}

const YEAR_FIRST = /^(\d{4})(?:([-/.])(\d{1,2})(?:\2(\d{1,2}))?)?(?![\d/.-])/;
const BASIC = /^(\d{4})(\d{2})(\d{2})(?!\d)/;
const WEEKDAY = /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}[.,]?\s+/i;
const DAY_FIRST = /^(\d{1,2})(?:st|nd|rd|th|\.)?[\s-]([a-z]{3,9})[.,]?[\s-](\d{4})(?!\d)/i;
const MONTH_FIRST = /^([a-z]{3,9})\.?\s(?:(\d{1,2})(?:st|nd|rd|th)?,?\s)?(\d{4})(?!\d)/i;

/** The date that a text begins with, and what stands behind it. */
function splitDay(text: string): { date: string; rest: string } | undefined {
  const plain = text.replace(WEEKDAY, "");
  const [whole, year = "", month, day] = numbersOf(text) ?? namedMonth(plain) ?? [];
  if (whole === undefined) return undefined;
  const date = [year, month, day].flatMap((part) => part?.padStart(2, "0") ?? []).join("-");
  const rest = (text.startsWith(whole) ? text : plain).slice(whole.length);
  return isTextOf("Temporal", date) && /^(?:$|[T\s,+-])/i.test(rest) ? { date, rest: rest.trim() } : undefined;
}

type Parts = readonly [whole: string, year: string, month?: string | undefined, day?: string | undefined];

function numbersOf(text: string): Parts | undefined {
  const [basic, ...digits] = BASIC.exec(text) ?? [];
  if (basic !== undefined) return [basic, ...(digits as [string, string, string])];
  const [whole, year = "", , month, day] = YEAR_FIRST.exec(text) ?? [];
  return whole === undefined ? undefined : [whole, year, month, day];
}

function namedMonth(text: string): Parts | undefined {
  const [dayFirst, day = "", name = "", year = ""] = DAY_FIRST.exec(text) ?? [];
  if (dayFirst !== undefined) return withMonth(dayFirst, year, name, day);
  const [monthFirst, word = "", date, of = ""] = MONTH_FIRST.exec(text) ?? [];
  return monthFirst === undefined ? undefined : withMonth(monthFirst, of, word, date);
}

const MONTHS = [
  ...["january", "february", "march", "april", "may", "june"],
  ...["july", "august", "september", "october", "november", "december"],
];

function withMonth(whole: string, year: string, name: string, day: string | undefined): Parts | undefined {
  const month = MONTHS.findIndex((each) => each.startsWith(name.toLowerCase())) + 1;
  return month === 0 ? undefined : [whole, year, String(month), day];
}

const EXTENDED = /^(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d+))?)?(?!\d)/;
const BASIC_CLOCK = /^(\d{2})(\d{2})(?:(\d{2})(?:[.,](\d+))?)?(?!\d)/;
const HALF = /^([ap])\.?m\.?(?![a-z])/i;
const ZONE = /^(?:utc|gmt|ut|z)?\s?(?:([+−-])(\d{1,2})(?::?(\d{2}))?)?(?:\s?\(.*\))?$/i;

/** Digits of a second that a report can have. */
const FINEST = 9;

/** A time of day as a report has it. */
function readClock(rest: string): { time: string; offset: string; unread?: string } | undefined {
  const text = rest.replace(/^(?:T|,|at\s)\s*/i, "");
  const [whole, hour = "", minute, second, fraction = ""] = EXTENDED.exec(text) ?? BASIC_CLOCK.exec(text) ?? [];
  if (whole === undefined) return undefined;
  const after = text.slice(whole.length).trim();
  const [half, letter] = HALF.exec(after) ?? [];
  const offset = offsetOf(half === undefined ? after : after.slice(half.length).trim());
  const hours = half === undefined ? hour : hourOf(Number(hour), letter?.toLowerCase() === "p");
  const seconds = second === undefined ? "" : `:${second}${fraction && `.${fraction.slice(0, FINEST)}`}`;
  const time = `${hours.padStart(2, "0")}:${minute}${seconds}`;
  const unread =
    offset === undefined
      ? "What stands behind its time of day is no offset from UTC: the time is kept without."
      : fraction.length > FINEST
        ? `Its second has more than ${FINEST} digits.`
        : undefined;
  return { time, offset: offset ?? "", ...(unread && { unread }) };
}

/** An hour of twelve. One that there is not stays as it is written, which is no time. */
function hourOf(hour: number, isLater: boolean): string {
  return hour >= 1 && hour <= 12 ? String((hour % 12) + (isLater ? 12 : 0)) : "no";
}

/** An offset as a report has it, empty where there is none, and `undefined` for what is no offset. */
function offsetOf(zone: string): string | undefined {
  if (zone === "") return "";
  const [whole, sign, hours = "", minutes = "00"] = ZONE.exec(zone) ?? [];
  // Words in brackets alone name a place.
  if (whole === undefined || /^\s?\(/.test(zone)) return undefined;
  return sign === undefined ? "Z" : `${sign === "+" ? "+" : "-"}${hours.padStart(2, "0")}:${minutes}`;
}
