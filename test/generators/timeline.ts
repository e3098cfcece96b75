import type { Temporal } from "../../src/types.js";

/** Years after the first of a story. What is in no list is said when everything is over. */
const YEARS: Readonly<Record<string, number>> = { notBefore: 0, start: 1, end: 2, notAfter: 3 };
const AFTERWARDS = 4;

/**
 * Puts times in an order that contradicts nothing: each key has a day of its own, the same for all records of the story, and
 * bounds enclose what they bound. A time stays as precise and as sure of itself as it was.
 */
export class Timeline {
  /** @param seed any number: which year and day the story begins with. */
  constructor(private readonly seed: number) {}

  place(time: Temporal, key: string): Temporal {
    const { seed } = this;
    const year = 1900 + (seed % 150) + (YEARS[key] ?? AFTERWARDS);
    const day = `${year}-${twoDigits(1 + (seed % 12))}-${twoDigits(1 + (seed % 28))}`;
    const qualifier = /[~?%]$/.exec(time)?.[0] ?? "";
    const [date = "", clock] = time.slice(0, time.length - qualifier.length).split("T");
    if (clock === undefined) return day.slice(0, date.length) + qualifier;
    const offset = ZONE.exec(clock)?.[0] ?? "";
    const digits = clock.slice(0, clock.length - offset.length);
    const noon = localNoon(day, offsetOf(clock)).slice(0, `${date}T${digits}`.length);
    return `${noon}${/\.[0-9]+/.exec(digits)?.[0] ?? ""}${offset}${qualifier}`;
  }
}

const ZONE = /(?:Z|[+-][0-9:]{5})$/;

/** Minutes that a clock is ahead of UTC. */
function offsetOf(clock: string): number {
  const [, sign, hours, minutes] = /([+-])([0-9]{2}):([0-9]{2})$/.exec(clock) ?? [];
  const offset = Number(hours ?? 0) * 60 + Number(minutes ?? 0);
  return sign === "-" ? -offset : offset;
}

/** What the clock of a place shows when it is noon in UTC, so that all instants of a day are the same. */
function localNoon(day: string, offset: number): string {
  return new Date(Date.parse(`${day}T12:00:00Z`) + offset * 60_000)
    .toISOString()
    .slice(0, "2024-08-19T14:30:00".length);
}

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}
