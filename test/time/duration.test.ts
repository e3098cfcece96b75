import { describe, expect, it } from "vitest";
import { contradictsSpan } from "../../src/time/duration.js";

const on = (clock: string) => `2024-08-19T${clock}`;

describe("a duration beside a start and an end", () => {
  it.each([
    // To the minute: half of the smallest unit is rounding.
    ["PT2H", on("14:00Z"), on("16:00Z"), false],
    ["PT2H", on("14:00Z"), on("16:30Z"), false],
    ["PT2H", on("14:00Z"), on("16:32Z"), true],
    ["PT2H", on("14:00Z"), on("15:30Z"), false],
    ["PT2H", on("14:00Z"), on("15:28Z"), true],
    ["PT3H", on("14:00Z"), on("16:00Z"), true],
    ["PT2H30M", on("14:00Z"), on("16:30Z"), false],
    ["PT2H30M", on("14:00Z"), on("16:45Z"), true],
    ["PT2H", on("14:00+04:00"), on("12:00Z"), false],
    ["PT2H", on("14:00+04:00"), on("16:00Z"), true],
    ["PT90S", on("14:00:00Z"), on("14:01:30Z"), false],
    ["PT90S", on("14:00:00Z"), on("14:01:33Z"), true],
    ["PT0.5S", on("14:00:00Z"), on("14:00:00.5Z"), false],
    ["PT2H", on("14:00"), on("16:00"), false],
    // A clock may have been set in between.
    ["PT2H", on("14:00"), on("17:30"), false],
    ["PT2H", on("14:00"), on("17:32"), true],
    // A date means its whole period, counted with its last day or without.
    ["P2D", "2024-08-11", "2024-08-13", false],
    ["P3D", "2024-08-11", "2024-08-13", false],
    ["P1D", "2024-08-11", "2024-08-13", false],
    ["P4D", "2024-08-11", "2024-08-13", true],
    ["PT2H", "2024-08-11", "2024-08-13", true],
    ["PT2H", "2024-08-11", "2024-08-12", false],
    ["PT30H", "2024-08-11", "2024-08-11", true],
    ["P1W", "2024-08-11", "2024-08-18", false],
    ["P1W", "2024-08-11", "2024-08-25", true],
    ["P5Y", "2024", "2029", false],
    ["P5Y", "2024", "2034", true],
    ["P1M", "2024-02-01", "2024-02-29", false],
    ["P1M", "2024-02-01", "2024-04-01", true],
    ["P1Y6M", "2024-01", "2025-06", false],
    ["P2Y", "2024-08-19", "2025-01-01", true],
    ["P1D", "2024-10-26T12:00+02:00", "2024-10-27T12:00+01:00", false],
    // A day of the calendar may have an hour more.
    ["P1DT30M", "2024-10-26T12:00+02:00", "2024-10-27T12:30+01:00", false],
    ["P120M", "2014-01-01", "2024-01-01", false],
    // An instant and a date lie on clocks that may be far apart.
    ["P1D", "2024-08-19T10:00Z", "2024-08-20", false],
    ["P4D", "2024-08-19T10:00Z", "2024-08-20", true],
    // Nothing is certain.
    ["PT9H", on("14:00Z~"), on("16:00Z"), false],
    ["P9D", "2024-08-11", "2024-08-13?", false],
    // That the end lies before the start is told elsewhere.
    ["PT2H", on("16:00Z"), on("14:00Z"), false],
    ["P2D", "2024-08-13", "2024-08-11", false],
  ])("%s from %s to %s: %s", (duration, start, end, expected) =>
    expect(contradictsSpan(duration, start, end)).toBe(expected),
  );
});
