import { describe, expect, it } from "vitest";
import { isBefore, isBeforeAnywhere, isBeforeOnOneClock, isDaysBefore } from "../../src/time/interval.js";

/** What is certain of two times: the first before the second, the other way round, or neither. */
function order(a: string, b: string, compare = isBefore): "before" | "after" | "open" | "both" {
  const before = compare(a, b);
  const after = compare(b, a);
  if (before && after) return "both";
  return before ? "before" : after ? "after" : "open";
}

describe("two dates of one calendar", () => {
  it.each([
    ["2024-08-18", "2024-08-19", "before"],
    ["2024-08-19", "2024-08-19", "open"],
    ["2024-08-31", "2024-09", "before"],
    ["2024-09-01", "2024-09", "open"],
    ["2024-09-30", "2024-09", "open"],
    ["2024-10-01", "2024-09", "after"],
    ["2024-08", "2024", "open"],
    ["2024-12-31", "2025", "before"],
    ["2023", "2024-01-01", "before"],
    ["2024-08", "2024-09", "before"],
    ["2024", "2024", "open"],
    ["0001-12-31", "0002-01-01", "before"],
    ["0099-12", "0100", "before"],
    ["0024-08-19", "1924-08-19", "before"],
    ["9998", "9999-01", "before"],
  ])("%s and %s: %s", (a, b, expected) => expect(order(a, b)).toBe(expected));
});

describe("a date that is not sure", () => {
  it.each([
    "2024-08-19~",
    "2024-08-19?",
    "2024-08-19%",
    "2024-08~",
    "2024?",
    "2024%",
    "2024-08-19T14:30~",
    "2024-08-19T14:30:00Z~",
  ])("%s contradicts nothing", (unsure) => {
    for (const other of ["1900", "2100-01-01", "1900-01-01T00:00:00Z", "2100-01-01T00:00:00Z", "1900~"]) {
      expect(order(unsure, other)).toBe("open");
      expect(order(unsure, other, isBeforeAnywhere)).toBe("open");
      expect(order(unsure, other, isBeforeOnOneClock)).toBe("open");
      expect(order(unsure, other, (a, b) => isDaysBefore(a, b, 0))).toBe("open");
    }
  });
});

describe("two instants", () => {
  it.each([
    ["2024-08-19T14:30:00Z", "2024-08-19T14:30:01Z", "before"],
    ["2024-08-19T14:30:00+04:00", "2024-08-19T10:30:00Z", "open"],
    ["2024-08-19T14:30:00+04:00", "2024-08-19T10:30:01Z", "before"],
    ["2024-08-19T01:00:00+04:00", "2024-08-18T22:00:00Z", "before"],
    ["2024-08-18T23:00:00-09:30", "2024-08-19T08:31:00Z", "before"],
    ["2024-08-18T23:00:00-09:30", "2024-08-19T08:29:59Z", "after"],
    ["2024-08-19T14:30:00-00:00", "2024-08-19T14:30:00Z", "open"],
    ["2024-08-19T14:30:00.000000001Z", "2024-08-19T14:30:00.000000002+00:00", "before"],
    ["2024-08-19T14:30:00.9Z", "2024-08-19T14:30:00.123456789Z", "after"],
    ["2024-08-19T14:30:00.5Z", "2024-08-19T14:30:00.50Z", "open"],
    ["2024-08-19T14:30:00.5Z", "2024-08-19T14:30:00.59Z", "open"],
    // Without a fraction the whole second is meant.
    ["2024-08-19T14:30:00Z", "2024-08-19T14:30:00.5Z", "open"],
    // A leap second comes between its neighbours, on the clock of any zone.
    ["2016-12-31T23:59:59.999Z", "2016-12-31T23:59:60Z", "before"],
    ["2016-12-31T23:59:60.5Z", "2017-01-01T00:00:00Z", "before"],
    ["2017-01-01T05:29:60+05:30", "2016-12-31T23:59:60Z", "open"],
    ["2017-01-01T05:29:60+05:30", "2017-01-01T00:00:00Z", "before"],
    ["0002-01-01T00:00:00+23:59", "0001-12-31T00:00:59Z", "after"],
    ["0001-01-01T00:00:00+23:59", "0001-01-01T00:00:00Z", "before"],
    ["0050-01-01T00:00:00Z", "1949-01-01T00:00:00Z", "before"],
    ["9999-12-31T23:59:59-23:59", "9999-12-31T23:59:59Z", "after"],
  ])("%s and %s: %s", (a, b, expected) => expect(order(a, b)).toBe(expected));
});

describe("a date and an instant", () => {
  it.each([
    // A day begins at +14:00 and ends at -12:00.
    ["2024-08-19", "2024-08-18T09:59:59Z", "after"],
    ["2024-08-19", "2024-08-18T09:59:59.9Z", "after"],
    ["2024-08-19", "2024-08-18T10:00:00Z", "open"],
    ["2024-08-19", "2024-08-20T11:59:59Z", "open"],
    ["2024-08-19", "2024-08-20T12:00:00Z", "before"],
    ["2024-08-19", "2024-08-20T16:00:00+04:00", "before"],
    ["2024-02", "2024-03-01T11:59:59Z", "open"],
    ["2024-02", "2024-03-01T12:00:00Z", "before"],
    ["2023-02", "2023-03-01T12:00:00Z", "before"],
    ["2024", "2025-01-01T11:59:59Z", "open"],
    ["2024", "2025-01-01T12:00:00Z", "before"],
    ["9999", "9999-12-31T23:59:59Z", "open"],
    ["0001", "0002-01-01T12:00:00Z", "before"],
    ["2016", "2017-01-01T11:59:60Z", "open"],
  ])("%s and %s: %s", (a, b, expected) => {
    expect(order(a, b)).toBe(expected);
    expect(order(a, b, isBeforeAnywhere)).toBe(expected);
  });
});

describe("an instant to the minute", () => {
  it.each([
    ["2024-08-19T14:30Z", "2024-08-19T14:31Z", "before"],
    ["2024-08-19T14:30Z", "2024-08-19T14:30Z", "open"],
    ["2024-08-19T14:30+04:00", "2024-08-19T10:30Z", "open"],
    ["2024-08-19T14:30+04:00", "2024-08-19T10:31Z", "before"],
    // It is a minute long.
    ["2024-08-19T14:30Z", "2024-08-19T14:30:59.999Z", "open"],
    ["2024-08-19T14:30Z", "2024-08-19T14:31:00Z", "before"],
    ["2024-08-19T14:30Z", "2024-08-19T14:29:59Z", "after"],
    ["2016-12-31T23:59Z", "2016-12-31T23:59:60Z", "open"],
    ["2017-01-01T00:00Z", "2016-12-31T23:59:60Z", "after"],
    ["2024-08-19", "2024-08-18T09:59Z", "after"],
    ["2024-08-19", "2024-08-18T10:00Z", "open"],
    ["2024-08-19", "2024-08-20T11:59Z", "open"],
    ["2024-08-19", "2024-08-20T12:00Z", "before"],
  ])("%s and %s: %s", (a, b, expected) => expect(order(a, b)).toBe(expected));
});

describe("a time of day without an offset", () => {
  it.each([
    // Of the clocks of two places only the days are compared.
    ["2024-08-19T10:00", "2024-08-19T20:00", "open"],
    ["2024-08-19T23:00", "2024-08-20T01:00", "before"],
    ["2024-08-19T23:00", "2024-08-20", "before"],
    ["2024-08-19T23:00", "2024-08-19", "open"],
    ["2024-08-19T23:00", "2024-08", "open"],
    ["2024-08-19T23:00", "2024-07", "after"],
    // From +14:00 to -12:00 there may be any offset.
    ["2024-08-19T14:30", "2024-08-19T00:29:59Z", "after"],
    ["2024-08-19T14:30", "2024-08-19T00:30:00Z", "open"],
    ["2024-08-19T14:30", "2024-08-20T02:30:59Z", "open"],
    ["2024-08-19T14:30", "2024-08-20T02:31:00Z", "before"],
    ["2024-08-19T14:30:00", "2024-08-20T02:30:01Z", "before"],
  ])("%s and %s: %s", (a, b, expected) => expect(order(a, b)).toBe(expected));

  it.each([
    ["2024-08-19T10:00", "2024-08-19T10:01", "before"],
    ["2024-08-19T10:00", "2024-08-19T10:00:59", "open"],
    ["2024-08-19T10:00:30", "2024-08-19T10:00:30.5", "open"],
    ["2024-08-19T10:00:30.1", "2024-08-19T10:00:30.5", "before"],
    ["2024-08-19T10:00", "2024-08-19", "open"],
    ["2024-08-19T23:50", "2024-08-20T00:10", "before"],
    ["2024-08-19T10:00", "2024-08-19T22:00:59Z", "open"],
    ["2024-08-19T10:00", "2024-08-19T22:01:00Z", "before"],
    // Clocks are set back at night, so that what comes later may show an earlier time.
    ["2024-10-27T02:10", "2024-10-27T02:50", "open"],
    ["2024-10-27T23:10", "2024-10-27T23:50", "open"],
    ["2024-10-27T02:10", "2024-10-27T04:11", "before"],
    ["2024-10-27T04:00", "2024-10-27T04:01", "before"],
  ])("on one clock %s and %s: %s", (a, b, expected) => expect(order(a, b, isBeforeOnOneClock)).toBe(expected));

  it.each([
    ["2024-08-19T10:00:00", "2024-08-20T12:00:00", "open"],
    ["2024-08-19T10:00:00", "2024-08-20T12:00:01", "before"],
    ["2024-08-19T10:00", "2024-08-20T12:00", "open"],
    ["2024-08-19T10:00", "2024-08-20T12:01", "before"],
    ["2024-08-19T23:00", "2024-08-20", "open"],
    ["2024-08-19T23:00", "2024-08-21", "before"],
  ])("anywhere %s and %s: %s", (a, b, expected) => expect(order(a, b, isBeforeAnywhere)).toBe(expected));

  it("lies so many days before another", () => {
    expect(isDaysBefore("2024-08-01T10:00", "2024-08-31", 30)).toBe(false);
    expect(isDaysBefore("2024-08-01T10:00", "2024-09-01", 30)).toBe(true);
    expect(isDaysBefore("2024-08-01T10:00", "2024-08-31T22:00:59Z", 30)).toBe(false);
    expect(isDaysBefore("2024-08-01T10:00", "2024-08-31T22:01:00Z", 30)).toBe(true);
  });
});

describe("two dates at places that may be far apart", () => {
  it.each([
    ["2024-08-18", "2024-08-19", "open"],
    ["2024-08-18", "2024-08-20", "before"],
    ["2024-02-28", "2024-03-01", "before"],
    ["2023-02-28", "2023-03-01", "open"],
    ["2024-08", "2024-09-01", "open"],
    ["2024-08", "2024-09-02", "before"],
    ["2024", "2025-01", "open"],
    ["2023", "2025", "before"],
    ["0099-12-31", "0100-01-02", "before"],
  ])("%s and %s: %s", (a, b, expected) => expect(order(a, b, isBeforeAnywhere)).toBe(expected));
});

describe("more than so many days", () => {
  it.each([
    ["2024-08-01", "2024-08-31", "open"],
    ["2024-08-01", "2024-09-01", "before"],
    ["2024-02-01", "2024-03-02", "open"],
    ["2024-02-01", "2024-03-03", "before"],
    ["2024-07", "2024-08-30", "open"],
    ["2024-07", "2024-08-31", "before"],
    ["2024-08-01T12:00:00Z", "2024-08-31T12:00:00Z", "open"],
    ["2024-08-01T12:00:00Z", "2024-08-31T12:00:01Z", "before"],
    ["2024-08-01", "2024-09-01T11:59:59Z", "open"],
    ["2024-08-01", "2024-09-01T12:00:00Z", "before"],
  ])("%s and %s, 30 days: %s", (a, b, expected) =>
    expect(order(a, b, (x, y) => isDaysBefore(x, y, 30))).toBe(expected),
  );
});
