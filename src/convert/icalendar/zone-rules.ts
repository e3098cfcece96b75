import type { Node } from "../import/objects.js";
import { alsoFrom, type Found } from "../import/reading.js";
import { propertiesOf, propertyNamed } from "./properties.js";

/** A change of clocks: when, as they showed it, and the offset from then on. */
export interface Onset {
  readonly at: string;
  readonly offset: Found;
}

/**
 * The latest time up to `local` at which a STANDARD or DAYLIGHT of a VTIMEZONE (RFC 5545, section 3.6.5) set the clocks. Of
 * rules those that zones have are read: every year on the nth weekday of a month.
 */
export function onsetIn(observance: Node, local: string): Onset | undefined {
  const start = propertyNamed(observance, "dtstart")?.text;
  const to = propertyNamed(observance, "tzoffsetto")?.text;
  const first = start && extended(start.value);
  const offset = to && offsetOf(to.value);
  if (start === undefined || to === undefined || first === undefined || offset === undefined) return undefined;
  const rule = propertyNamed(observance, "rrule")?.text;
  const year = Number(local.slice(0, 4));
  const ruled = rule ? [year, year - 1].flatMap((each) => yearly(rule.value, each, first) ?? []) : [];
  const listed = propertiesOf(observance, "rdate").flatMap(({ text }) => extended(text.value) ?? []);
  const [latest] = [first, ...listed, ...ruled]
    .filter((at) => at >= first && at <= local)
    .sort()
    .reverse();
  return latest === undefined ? undefined : { at: latest, offset: { ...alsoFrom(to, start, rule), value: offset } };
}

const LOCAL = /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(?:\d{2})?Z?$/;

/** `20310330T020000` as `2031-03-30T02:00`. */
function extended(value: string): string | undefined {
  const [whole, year, month, day, hour, minute] = LOCAL.exec(value) ?? [];
  return whole && `${year}-${month}-${day}T${hour}:${minute}`;
}

const OFFSET = /^([+-])(\d{2})(\d{2})(?:00)?$/;

function offsetOf(value: string): string | undefined {
  const [whole, sign, hours, minutes] = OFFSET.exec(value.trim()) ?? [];
  return whole && Number(hours) < 15 ? `${sign}${hours}:${minutes}` : undefined;
}

const WEEKDAYS = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"];

const NTH_WEEKDAY = /^([+-]?[1-5])(SU|MO|TU|WE|TH|FR|SA)$/;

/** When a rule falls in a year, at the time of day of its first time. */
function yearly(rule: string, year: number, first: string): string | undefined {
  const parts = new Map(rule.split(";").map((part) => part.toUpperCase().split("=") as [string, string]));
  const [whole, nth, weekday = ""] = NTH_WEEKDAY.exec(parts.get("BYDAY") ?? "") ?? [];
  const month = Number(parts.get("BYMONTH"));
  if (parts.get("FREQ") !== "YEARLY" || whole === undefined || !(month >= 1 && month <= 12)) return undefined;
  const day = dayOf(year, month, Number(nth), WEEKDAYS.indexOf(weekday));
  const at = `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}${first.slice("2031-03-30".length)}`;
  const until = parts.get("UNTIL");
  return until !== undefined && at.slice(0, "2031-03-30".length).replaceAll("-", "") > until.slice(0, 8)
    ? undefined
    : at;
}

/** The nth such weekday of a month, or counted from its end. */
function dayOf(year: number, month: number, nth: number, weekday: number): number {
  const length = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const from = nth > 0 ? 1 : length;
  const there = new Date(Date.UTC(year, month - 1, from)).getUTCDay();
  const steps = nth > 0 ? (weekday - there + 7) % 7 : (there - weekday + 7) % 7;
  return nth > 0 ? from + steps + (nth - 1) * 7 : from - steps + (nth + 1) * 7;
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
