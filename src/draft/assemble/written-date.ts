import { isTextOf } from "../../lookup/model.js";
import { quote } from "../../text/quote.js";

/** What a date of the draft says. */
export interface WrittenDate {
  readonly start?: string;
  readonly end?: string;
  /** What is wrong with how it is written. */
  readonly problem?: string;
  /** Why one end of it cannot be read, where the other can. */
  readonly lost?: string;
}

const MONTHS =
  /* @__PURE__ */ "january february march april may june july august september october november december".split(" ");

/** A day of the week, and an ordinal behind the day: nobody needs them to read a date. */
const NEEDLESS = /^[a-z]+day,? |\b(?:st|nd|rd|th)\b|,/gi;

/**
 * A point or a span of time: ISO 8601 and EDTF as they are, other written forms where one day alone can be meant, with the
 * problem told. Without `start` and `end` nothing can be read.
 */
export function readDate(written: string): WrittenDate {
  const whole = readPoint(written);
  if (whole.start !== undefined || !written.includes("/")) return whole;
  const parts = written.split("/");
  const [from = "", to = ""] = parts;
  if (parts.length !== 2 || isDayInParts(written)) return whole;
  const [start, end] = [from, to].map((part) => (isOpen(part) ? {} : readPoint(part.trim())));
  const problem = start?.problem ?? end?.problem;
  const isHalf = (start?.start === undefined) !== (end?.start === undefined);
  const lost = [start, end].find((point) => point?.problem !== undefined && point.start === undefined)?.problem;
  return {
    ...(isHalf && lost !== undefined && { lost }),
    ...(start?.start !== undefined && { start: start.start }),
    ...(end?.start !== undefined && { end: end.start }),
    ...(problem !== undefined && { problem }),
    ...(isOpen(from) && isOpen(to) && { problem: unreadable(written) }),
  };
}

function isOpen(part: string): boolean {
  return part.trim() === "" || part.trim() === "..";
}

function readPoint(written: string): WrittenDate {
  const iso = written.replace(/^(\d{4}-\d{2}-\d{2}) (?=\d{2}:)/, "$1T");
  if (isTextOf("Temporal", iso)) return { start: iso };
  const day = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(written);
  if (day) return dayOf(day[1], day[2], day[3], written);
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(written);
  if (dotted) return dayOf(dotted[3], dotted[2], dotted[1], written);
  const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(written);
  if (slashed) {
    const [, first, second, year] = slashed;
    const canBeDay = Number(second) <= 12;
    const canBeMonth = Number(first) <= 12;
    if (canBeDay && canBeMonth && first !== second) return { problem: `${quote(written)} can be two days.` };
    return canBeDay ? dayOf(year, second, first, written) : dayOf(year, first, second, written);
  }
  return inWords(written);
}

function inWords(written: string): WrittenDate {
  const words = written
    .replace(/(\d)(?=st\b|nd\b|rd\b|th\b)/gi, "$1 ")
    .replace(NEEDLESS, " ")
    .trim()
    .split(/\s+/);
  const months = words.map(monthOf);
  const at = months.findIndex((month) => month !== undefined);
  const numbers = words.filter((_, i) => i !== at);
  const month = months[at];
  const year = numbers.at(-1);
  if (month === undefined || year === undefined || !/^\d{4}$/.test(year)) return { problem: unreadable(written) };
  if (numbers.length === 1) return odd(`${year}-${two(month)}`, written);
  const [day = ""] = numbers;
  return numbers.length === 2 && /^\d{1,2}$/.test(day) && at <= 1
    ? dayOf(year, String(month), day, written)
    : { problem: unreadable(written) };
}

/** The number of an English month, also where it is shortened. */
function monthOf(word: string): number | undefined {
  const name = word.toLowerCase().replace(/\.$/, "");
  const index = name.length < 3 ? -1 : MONTHS.findIndex((month) => month.startsWith(name));
  return index < 0 ? undefined : index + 1;
}

function dayOf(year = "", month = "", day = "", written: string): WrittenDate {
  return odd(`${year}-${two(month)}-${two(day)}`, written);
}

function odd(date: string, written: string): WrittenDate {
  return isTextOf("Temporal", date)
    ? { start: date, problem: `${quote(written)} is not written as ISO 8601; ${date} is taken.` }
    : { problem: `${quote(written)} is no day of the calendar.` };
}

function isDayInParts(written: string): boolean {
  return /^\d{1,2}\/\d{1,2}/.test(written);
}

function unreadable(written: string): string {
  return `${quote(written)} is no date.`;
}

function two(number: string | number): string {
  return String(number).padStart(2, "0");
}
