import type { Temporal } from "../generated/types.js";
import { clockStart, isInstant, isLocal, isQualified, offsetAt, offsetOf } from "./interval.js";

/** The database of time zones vouches for clocks from 1970 on. */
const KNOWN_FROM = 1970;

/**
 * Whether the offset of an instant was in force in a time zone then: whether a clock there showed that time of day. It may be
 * one of two where clocks were set back, and none where they were set forward. `undefined` where that cannot be told: for a
 * zone that the engine does not know, before 1970, for a time that is not sure, and for `Z` and `-00:00`, which give the moment
 * and say nothing of the clock at the place. What is in force in future years is as the engine's data has it.
 */
export function isOffsetInForce(time: Temporal, timeZone: string): boolean | undefined {
  if (!isInstant(time) || isQualified(time) || /(?:Z|-00:00)$/.test(time) || Number(time.slice(0, 4)) < KNOWN_FROM) {
    return undefined;
  }
  const inForce = offsetInZone(clockStart(time), timeZone);
  // A few zones had seconds in their offset until 1972.
  return inForce === undefined ? undefined : Math.abs(inForce - (offsetOf(time) as number)) < 60;
}

/**
 * The same moment as a clock in a time zone shows it, with its offset: `2031-05-12T17:30Z` in Berlin is
 * `2031-05-12T19:30+02:00`. `undefined` for what is no instant, for a zone that the engine does not know, and where the offset
 * then was no whole number of minutes, as it was before there were time zones.
 */
export function inZone(instant: Temporal, timeZone: string): Temporal | undefined {
  if (!isInstant(instant) || isQualified(instant)) return undefined;
  const moment = clockStart(instant);
  const offset = offsetInZone(moment, timeZone);
  if (offset === undefined || offset % 60 !== 0) return undefined;
  const local = new Date(Math.floor(moment + offset) * 1000 - CYCLE).toISOString();
  // Other years than those of four digits have a sign.
  if (!/^[0-9]/.test(local)) return undefined;
  const minutes = "2024-08-19T14:30".length;
  return local.slice(0, minutes) + instant.slice(minutes, offsetAt(instant)) + writtenOffset(offset);
}

/**
 * A time of day without an offset as the moment at which a clock in a time zone shows it: with the offset in force. Of two
 * such moments, where clocks are set back, it is the first; one that is skipped where they are set forward is counted on
 * from before (RFC 5545, section 3.3.5). `undefined` as for `inZone`.
 */
export function withOffset(local: Temporal, timeZone: string): Temporal | undefined {
  if (!isLocal(local) || isQualified(local)) return undefined;
  const second = clockStart(local);
  const before = offsetInZone(second - DAY, timeZone);
  const after = offsetInZone(second + DAY, timeZone);
  if (before === undefined || after === undefined) return undefined;
  const offset = [before, after].find((each) => offsetInZone(second - each, timeZone) === each) ?? before;
  return offset % 60 === 0 ? inZone(local + writtenOffset(offset), timeZone) : undefined;
}

const DAY = 86_400;

function writtenOffset(seconds: number): string {
  const minutes = Math.abs(seconds) / 60;
  const parts = [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, "0"));
  return `${seconds < 0 ? "-" : "+"}${parts.join(":")}`;
}

/** Seconds that clocks of a zone are ahead of UTC at a second as `clockStart` counts it. */
function offsetInZone(second: number, timeZone: string): number | undefined {
  const format = formatOf(timeZone);
  if (format === undefined) return undefined;
  const moment = new Date(Math.floor(second) * 1000 - CYCLE);
  const parts: Partial<Record<Intl.DateTimeFormatPartTypes, string>> = {};
  for (const { type, value } of format.formatToParts(moment)) parts[type] = value;
  const { year, month, day, hour, minute, second: seconds } = parts;
  const local = Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute), Number(seconds));
  return (local - moment.getTime()) / 1000;
}

// `clockStart` counts from a day that lies one cycle of the calendar, 400 years, before 1970.
const CYCLE = 146_097 * 86_400_000;

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat | undefined {
  const known = formats.get(timeZone);
  if (known !== undefined) return known;
  try {
    const format = new Intl.DateTimeFormat("en-US", {
      timeZone,
      calendar: "gregory",
      numberingSystem: "latn",
      hourCycle: "h23",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      second: "numeric",
    });
    formats.set(timeZone, format);
    return format;
  } catch {
    return undefined;
  }
}
