import { describe, expect, it } from "vitest";
import { inZone, isOffsetInForce, withOffset } from "../../src/time/zone-offset.js";

describe("an offset and a time zone", () => {
  it.each([
    ["2024-08-19T14:30+04:00", "Asia/Baku", true],
    ["2024-08-19T14:30:00.5+04:00", "Asia/Baku", true],
    ["2024-08-19T14:30+05:00", "Asia/Baku", false],
    // Baku had summer time until 2015.
    ["2015-08-19T14:30+05:00", "Asia/Baku", true],
    ["2024-08-19T14:30+02:00", "Europe/Vienna", true],
    ["2024-08-19T14:30+01:00", "Europe/Vienna", false],
    ["2024-01-19T14:30+01:00", "Europe/Vienna", true],
    ["2024-08-19T14:30-03:30", "America/St_Johns", false],
    ["2024-08-19T14:30-02:30", "America/St_Johns", true],
    ["2024-08-19T14:30+05:45", "Asia/Kathmandu", true],
    ["2024-08-19T14:30+00:00", "UTC", true],
    ["2024-08-19T00:30+14:00", "Pacific/Kiritimati", true],
    // Until 1972 it was 44 minutes and a half behind.
    ["1971-06-01T12:00-00:45", "Africa/Monrovia", true],
    ["1971-06-01T12:00-00:30", "Africa/Monrovia", false],
    ["2016-12-31T23:59:60+00:00", "Europe/London", true],
  ])("%s in %s: %s", (time, zone, expected) => expect(isOffsetInForce(time, zone)).toBe(expected));

  it("may be either where a clock was set back", () => {
    expect(isOffsetInForce("2024-10-27T02:30+02:00", "Europe/Vienna")).toBe(true);
    expect(isOffsetInForce("2024-10-27T02:30+01:00", "Europe/Vienna")).toBe(true);
    expect(isOffsetInForce("2024-10-27T01:30+01:00", "Europe/Vienna")).toBe(false);
    expect(isOffsetInForce("2024-10-27T03:00+02:00", "Europe/Vienna")).toBe(false);
  });

  it("is none where a clock was set forward", () => {
    expect(isOffsetInForce("2024-03-31T02:30+01:00", "Europe/Vienna")).toBe(false);
    expect(isOffsetInForce("2024-03-31T02:30+02:00", "Europe/Vienna")).toBe(false);
    expect(isOffsetInForce("2024-03-31T01:59+01:00", "Europe/Vienna")).toBe(true);
    expect(isOffsetInForce("2024-03-31T03:00+02:00", "Europe/Vienna")).toBe(true);
  });

  it.each([
    ["2024-08-19T14:30+04:00", "Asia/Bakku"],
    ["2024-08-19T14:30+04:00", ""],
    ["1969-08-19T14:30+09:00", "Asia/Baku"],
    ["2024-08-19T14:30+09:00~", "Asia/Baku"],
    ["2024-08-19T14:30Z", "Asia/Baku"],
    ["2024-08-19T14:30-00:00", "Asia/Baku"],
    ["2024-08-19T14:30", "Asia/Baku"],
    ["2024-08-19", "Asia/Baku"],
  ])("%s in %s: not known", (time, zone) => expect(isOffsetInForce(time, zone)).toBeUndefined());
});

describe("a moment on the clock of a zone", () => {
  it.each([
    ["2031-05-12T17:30Z", "Europe/Vienna", "2031-05-12T19:30+02:00"],
    ["2031-05-12T17:30:15.25Z", "Europe/Vienna", "2031-05-12T19:30:15.25+02:00"],
    ["2031-01-12T23:30:00+00:00", "Asia/Kathmandu", "2031-01-13T05:15:00+05:45"],
    ["2031-01-01T01:00Z", "America/St_Johns", "2030-12-31T21:30-03:30"],
    ["2031-05-12T19:30+02:00", "UTC", "2031-05-12T17:30+00:00"],
    ["2016-12-31T23:59:60Z", "Asia/Tokyo", "2017-01-01T08:59:60+09:00"],
  ])("%s in %s is %s", (instant, zone, expected) => {
    expect(inZone(instant, zone)).toBe(expected);
    expect(isOffsetInForce(expected, zone)).not.toBe(false);
  });

  it.each([
    ["2031-05-12T19:30", "Europe/Vienna", "2031-05-12T19:30+02:00"],
    ["2031-01-12T19:30:05", "America/Toronto", "2031-01-12T19:30:05-05:00"],
    // The first of two.
    ["2024-10-27T02:30", "Europe/Vienna", "2024-10-27T02:30+02:00"],
    ["2024-10-27T03:00", "Europe/Vienna", "2024-10-27T03:00+01:00"],
    // Skipped.
    ["2024-03-31T02:30", "Europe/Vienna", "2024-03-31T03:30+02:00"],
    ["2024-03-31T03:00", "Europe/Vienna", "2024-03-31T03:00+02:00"],
  ])("%s read in %s is %s", (local, zone, expected) => {
    expect(withOffset(local, zone)).toBe(expected);
    expect(isOffsetInForce(expected, zone)).toBe(true);
  });

  it.each([
    ["2031-05-12", "UTC"],
    ["2031-05-12T19:30", "UTC"],
    ["2031-05-12T19:30Z~", "UTC"],
    ["2031-05-12T19:30Z", "Nowhere/City"],
    ["0001-01-01T00:30Z", "America/New_York"],
    // The offset was -0:44:30.
    ["1971-06-01T12:00Z", "Africa/Monrovia"],
  ])("%s in %s cannot be told", (time, zone) => expect(inZone(time, zone)).toBeUndefined());

  it.each([
    ["2031-05-12", "UTC"],
    ["2031-05-12T19:30Z", "UTC"],
    ["2031-05-12T19:30", "Nowhere/City"],
    ["1971-06-01T12:00", "Africa/Monrovia"],
  ])("nor %s read in %s", (time, zone) => expect(withOffset(time, zone)).toBeUndefined());
});
