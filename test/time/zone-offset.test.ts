import { describe, expect, it } from "vitest";
import { isOffsetInForce } from "../../src/time/zone-offset.js";

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
