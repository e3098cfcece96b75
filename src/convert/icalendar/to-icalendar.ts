import type { Report, Temporal } from "../../generated/types.js";
import { requireReport } from "../../lookup/require-report.js";
import { hasClock } from "../../time/interval.js";
import { isExact } from "../../time/written.js";
import type { Conversion } from "../export/conversion.js";
import { type TimestampOptions, timestampOf } from "../export/timestamp.js";
import { Calendar } from "./calendar.js";
import { joinLines, textLine } from "./content-line.js";
import { dateTime } from "./date-time.js";
import { eventLines } from "./event.js";

/** A calendar as a text of RFC 5545: lines of at most 75 octets, ended by CRLF. To be written as UTF-8. */
export type IcalendarDocument = string;

/** Every event needs a DTSTAMP, and an exporter has no clock. */
export interface IcalendarOptions extends TimestampOptions {}

const PRODID = "-//communique//communique//EN";

/**
 * Writes the visits, the meetings and the planned acts of a report as a calendar (iCalendar, RFC 5545), with name, description and UID of the
 * calendar as in RFC 7986.
 *
 * An event needs a start that is a certain day or an instant; the others are told as losses. A day is a DATE, with a DTEND
 * that is exclusive; an instant is a DATE-TIME in UTC, and a time without an offset one that floats. An approximate time of day
 * is left out, and its day stays. Where start and end are of different forms, both are written as days, unless the day of
 * the end is that of the start.
 *
 * STATUS is TENTATIVE for what is proposed, rumoured or announced; CONFIRMED for what is scheduled, in progress or held;
 * CANCELLED for what is cancelled. What is postponed, on hold or in doubt is TENTATIVE, takes up no time (TRANSP) and has the
 * word behind its title, as many calendars show nothing else; so does what was not held, without a STATUS. CATEGORIES has the
 * exact word for every status.
 *
 * An act is an event while it is a plan: CONFIRMED where it is announced or under way, TENTATIVE likewise where it is suspended
 * or postponed, CANCELLED where it is called off. What is done, not planned, or not told as fact is a loss.
 *
 * A report without such events gives a calendar without events. RFC 5545 (3.6) asks for one at least: look for `BEGIN:VEVENT`
 * before you publish it. The command writes no such calendar.
 *
 * @throws TypeError for what is not a report, and where neither the report nor the options have an instant for DTSTAMP
 */
export function toIcalendar(report: Report, options: IcalendarOptions = {}): Conversion<IcalendarDocument> {
  requireReport(report);
  const calendar = new Calendar(report);
  const { events, losses } = calendar;
  const stamps = events.length === 0 ? [] : eventStamps(report, options);
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    `PRODID:${PRODID}`,
    ...headLines(report),
    ...events.flatMap((event) => eventLines(event, stamps, calendar)),
    "END:VCALENDAR",
  ];
  tellStamps(report, calendar);
  calendar.tellUnused();
  return { document: joinLines(lines), losses: losses.list() };
}

function headLines({ id, title, language, summary, updatedAt }: Report): string[] {
  return [
    textLine("UID", id),
    ...stampLines("LAST-MODIFIED", updatedAt),
    textLine("NAME", title, language),
    ...(summary === undefined ? [] : [textLine("DESCRIPTION", summary, language)]),
  ];
}

function tellStamps({ createdAt, updatedAt }: Report, { events, losses }: Calendar): void {
  if (updatedAt !== undefined && !isStamp(updatedAt)) losses.add("/updatedAt", whyNoStamp(updatedAt));
  if (createdAt !== undefined && !isStamp(createdAt)) losses.add("/createdAt", whyNoStamp(createdAt));
  if (events.length === 0) losses.add("/createdAt", "There is no event to say it.");
}

function whyNoStamp(time: Temporal): string {
  return hasClock(time)
    ? "It is approximate, has no offset or lies outside of the years 0000 to 9999, and the properties of iCalendar for it are in UTC."
    : "It has no time of day, which the properties of iCalendar for it need.";
}

/** DTSTAMP, which every event has to have, and CREATED. */
function eventStamps(report: Report, options: TimestampOptions): string[] {
  const timestamp = timestampOf(report, options);
  const stamp = dateTime(timestamp);
  if (stamp === undefined)
    throw new TypeError(`${timestamp} is in no year from 0000 to 9999 of UTC, as DTSTAMP has to be.`);
  return [`DTSTAMP:${stamp}`, ...stampLines("CREATED", report.createdAt)];
}

/** The property, where the time is exact enough for it. */
function stampLines(name: string, time: Temporal | undefined): string[] {
  return time !== undefined && isStamp(time) ? [`${name}:${dateTime(time)}`] : [];
}

/** Whether it can be a DATE-TIME in UTC. */
function isStamp(time: Temporal): boolean {
  return isExact(time) && dateTime(time) !== undefined;
}
