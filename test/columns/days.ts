import type { Temporal } from "../../src/generated/types.js";
import { clockEnd, clockStart } from "../../src/time/interval.js";
import { dayOf } from "../../src/time/written.js";

const DAY = 86_400;

/** The first and the last day that a time may mean, as src/time has them, on the calendar of its own clock. */
export function daysOf(time: Temporal | undefined): [low: string | null, high: string | null] {
  if (time === undefined) return [null, null];
  const day = dayOf(time);
  return [written(clockStart(day)), written(clockEnd(day) - DAY)];
}

function written(second: number): string {
  const date = new Date(second * 1000);
  // Taken from the number: the years before 1000 have to keep their zeros.
  const year = date.getUTCFullYear() - 400;
  return `${String(year).padStart(4, "0")}-${date.toISOString().slice(-"-01-01T00:00:00.000Z".length).slice(1, 6)}`;
}
