import type { Temporal } from "../generated/types.js";

/** Years after the first of a story. What is in no list is said when everything is over. */
const YEARS: Readonly<Record<string, number>> = { notBefore: 0, start: 1, end: 2, notAfter: 3 };
const AFTERWARDS = 4;

/** Seconds and their fraction, the offset, and whether it is approximate: of a clock each may be left out. */
const CLOCK = /^[0-9]{2}:[0-9]{2}(:[0-9]{2})?(\.[0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})?(~?)$/;

/**
 * Puts times in an order that contradicts nothing: each key has a day of its own, the same for all records of the story, and
 * bounds enclose what they bound. A time stays as precise and as sure of itself as it was.
 */
export class Timeline {
  /** @param seed any number: which year, from 1900 to 2049, and which day the story begins with. */
  constructor(private readonly seed: number) {}

  place(time: Temporal, key: string): Temporal {
    const { seed } = this;
    const year = 1900 + (seed % 150) + (YEARS[key] ?? AFTERWARDS);
    const day = `${year}-${twoDigits(1 + (seed % 12))}-${twoDigits(1 + (seed % 28))}`;
    const [date = "", clock] = time.split("T");
    const qualifier = /[~?%]$/.exec(date)?.[0] ?? "";
    if (clock === undefined) return day.slice(0, date.length - qualifier.length) + qualifier;
    const [, seconds, fraction = "", offset = "", approximate = ""] = CLOCK.exec(clock) ?? [];
    const noon = localNoon(day, offset).slice(0, seconds ? "2024-08-19T14:30:00".length : "2024-08-19T14:30".length);
    return noon + fraction + offset + approximate;
  }
}

/** What the clock of a place shows when it is noon in UTC, so that all instants of a day are the same. */
function localNoon(day: string, offset: string): string {
  const [, sign, hours = "0", minutes = "0"] = /^([+-])([0-9]{2}):([0-9]{2})$/.exec(offset) ?? [];
  const ahead = (Number(hours) * 60 + Number(minutes)) * (sign === "-" ? -1 : 1);
  return new Date(Date.parse(`${day}T12:00:00Z`) + ahead * 60_000).toISOString();
}

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}
