import type { Temporal, When } from "../../generated/types.js";
import { isTextOf } from "../../lookup/model.js";
import { clockEnd, clockStart, hasClock, isInstant, isQualified, offsetOf } from "../../time/interval.js";

// A time as days of the calendar that it was written in: 2024-08 is the days from the first of August to before the first of
// September. Nothing is moved to another zone; an instant keeps the clock that it was given with.

const DAY = 86_400;
/** The days of 400 years, by which those of `interval.ts` are moved on. */
const CYCLE = 146_097;

export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** What a Temporal covers, in days. */
export interface Moment {
  readonly from: number;
  readonly to: number;
  readonly precision: "minute" | "day" | "month" | "year";
  readonly isQualified: boolean;
  /** Puts instants of several zones in the order in which they were. */
  readonly order: number;
}

export function momentOf(time: Temporal): Moment {
  const shift = offsetOf(time) ?? 0;
  const from = (clockStart(time) + shift) / DAY;
  const order = isInstant(time) ? clockStart(time) / DAY : from;
  if (hasClock(time)) return { from, to: from, precision: "minute", isQualified: isQualified(time), order };
  const length = time.length - (isQualified(time) ? 1 : 0);
  const precision = length === 4 ? "year" : length === 7 ? "month" : "day";
  return { from, to: clockEnd(time) / DAY, precision, isQualified: isQualified(time), order };
}

/** The date of a day that is given by its number. */
export function dateOf(day: number): Day {
  const date = new Date((Math.floor(day) - CYCLE) * DAY * 1000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** What a When covers, in days. */
export interface Span {
  readonly from: number;
  readonly to: number;
  /** It lies somewhere within, and does not fill it. */
  readonly isWithin: boolean;
  readonly isOpenAtStart: boolean;
  readonly isOpenAtEnd: boolean;
  readonly isApproximate: boolean;
  readonly isMoment: boolean;
  readonly order: number;
}

/** `undefined` for a When without a date of its own. */
export function spanOf(when: When | undefined): Span | undefined {
  const at = (time: Temporal | undefined) => (isTextOf("Temporal", time) ? momentOf(time) : undefined);
  const [start, end] = [at(when?.start), at(when?.end)];
  if (start || end) {
    const from = (start ?? end)?.from ?? 0;
    const to = (end ?? start)?.to ?? from;
    return {
      from,
      to: Math.max(from, to),
      isWithin: end === undefined && (start?.precision === "month" || start?.precision === "year"),
      isOpenAtStart: start === undefined,
      isOpenAtEnd: false,
      isApproximate: start?.isQualified === true || end?.isQualified === true,
      isMoment: start?.precision === "minute",
      order: start?.order ?? from,
    };
  }
  const [notBefore, notAfter] = [at(when?.notBefore), at(when?.notAfter)];
  if (notBefore === undefined && notAfter === undefined) return undefined;
  const from = notBefore?.from ?? (notAfter?.to ?? 1) - 1;
  const to = notAfter?.to ?? (notBefore?.from ?? 0) + 1;
  return {
    from,
    to: Math.max(from, to),
    isWithin: true,
    isOpenAtStart: notBefore === undefined,
    isOpenAtEnd: notAfter === undefined,
    isApproximate: notBefore?.isQualified === true || notAfter?.isQualified === true,
    isMoment: false,
    order: notBefore?.order ?? from,
  };
}

/** The span of what goes on: from its beginning, however precise that is, without an end. */
export function goingOn(span: Span, { start }: When): Span {
  return { ...span, isOpenAtEnd: true, isWithin: span.isWithin && start === undefined };
}
