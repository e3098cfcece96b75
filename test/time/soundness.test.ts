import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contradictsSpan } from "../../src/time/duration.js";
import { earliestOf, latestOf } from "../../src/time/extremes.js";
import { isBefore, isBeforeAnywhere, isBeforeOnOneClock } from "../../src/time/interval.js";
import { scale, seed } from "../long.js";

const FORMS = ["day", "local minute", "local second", "minute", "second", "fraction"] as const;
type Form = (typeof FORMS)[number];

/** How a moment may be written by whoever reads a clock that is `offset` minutes ahead of UTC. */
function written(moment: number, offset: number, form: Form): string {
  const shown = new Date(moment + offset * 60_000).toISOString();
  const sign = offset < 0 ? "-" : "+";
  const two = (n: number) => String(n).padStart(2, "0");
  const zone = `${sign}${two(Math.floor(Math.abs(offset) / 60))}:${two(Math.abs(offset) % 60)}`;
  if (form === "day") return shown.slice(0, 10);
  if (form === "local minute") return shown.slice(0, 16);
  if (form === "local second") return shown.slice(0, 19);
  if (form === "minute") return shown.slice(0, 16) + zone;
  return form === "second" ? shown.slice(0, 19) + zone : shown.slice(0, 23) + zone;
}

const NOON = Date.UTC(2024, 7, 19, 12);
/** Some are far apart, and some within a minute. */
const moment = fc.oneof(
  fc.integer({ min: NOON - 90 * 3_600_000, max: NOON + 90 * 3_600_000 }),
  fc.integer({ min: NOON, max: NOON + 90_000 }),
);
const offset = fc.integer({ min: -12 * 4, max: 14 * 4 }).map((quarter) => quarter * 15);
const form = fc.constantFrom(...FORMS);
const reading = fc.tuple(moment, offset, form);
const runs = { numRuns: scale(2_000, 50_000), seed };

describe("what is certain is true, whatever clocks were read", () => {
  it("of two times at any places", () => {
    fc.assert(
      fc.property(reading, reading, (a, b) => {
        // Days are taken for closer to each other than the clocks of the earth can be.
        fc.pre(a[2] !== "day" || (b[2] !== "day" && !b[2].startsWith("local")));
        fc.pre(b[2] !== "day" || !a[2].startsWith("local"));
        const [earlier, later] = a[0] <= b[0] ? [a, b] : [b, a];
        expect(isBeforeAnywhere(written(...later), written(...earlier))).toBe(false);
      }),
      runs,
    );
  });

  it("of two times of one clock", () => {
    fc.assert(
      fc.property(reading, moment, form, ([moment, offset, form], other, otherForm) => {
        const [first, second] = moment <= other ? [moment, other] : [other, moment];
        const [a, b] = [written(first, offset, form), written(second, offset, otherForm)];
        expect(isBefore(b, a)).toBe(false);
        expect(isBeforeOnOneClock(b, a)).toBe(false);
        // What is before by the day is before by the hour.
        if (isBefore(a, b)) expect(isBeforeOnOneClock(a, b)).toBe(true);
      }),
      runs,
    );
  });

  it("of the earliest and the latest of many", () => {
    const times = fc.array(reading, { minLength: 1, maxLength: 6 }).map((all) => all.map((one) => written(...one)));
    fc.assert(
      fc.property(times, reading, (all, one) => {
        const time = written(...one);
        for (const compare of [isBefore, isBeforeAnywhere]) {
          expect(earliestOf(all).every((first) => compare(time, first))).toBe(
            all.every((other) => compare(time, other)),
          );
          expect(latestOf(all).every((last) => compare(last, time))).toBe(all.every((other) => compare(other, time)));
        }
      }),
      runs,
    );
  });

  it("of how long something took", () => {
    fc.assert(
      fc.property(reading, moment, form, ([moment, offset, form], other, otherForm) => {
        const [first, second] = moment <= other ? [moment, other] : [other, moment];
        const [start, end] = [written(first, offset, form), written(second, offset, otherForm)];
        const seconds = (second - first) / 1000;
        for (const duration of [
          `PT${Math.round(seconds)}S`,
          `PT${Math.round(seconds / 60)}M`,
          `PT${Math.round(seconds / 3600)}H`,
          `P${Math.round(seconds / 86_400)}D`,
        ]) {
          expect(contradictsSpan(duration, start, end), `${duration} from ${start} to ${end}`).toBe(false);
        }
      }),
      runs,
    );
  });
});
