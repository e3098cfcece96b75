import { describe, expect, it } from "vitest";
import { dayOf, daysAfter, isExact, withSeconds } from "../../src/time/written.js";

describe("a time as other formats write it", () => {
  it.each([
    ["2024", "2024", "2024", false],
    ["2024-08~", "2024-08~", "2024-08~", false],
    ["2024-08-19", "2024-08-19", "2024-08-19", false],
    ["2024-08-19T14:30", "2024-08-19", "2024-08-19T14:30:00", false],
    ["2024-08-19T14:30~", "2024-08-19", "2024-08-19T14:30:00~", false],
    ["2024-08-19T14:30:05.5", "2024-08-19", "2024-08-19T14:30:05.5", false],
    ["2024-08-19T14:30-03:30", "2024-08-19", "2024-08-19T14:30:00-03:30", true],
    ["2024-08-19T14:30Z", "2024-08-19", "2024-08-19T14:30:00Z", true],
    ["2024-08-19T14:30Z~", "2024-08-19", "2024-08-19T14:30:00Z~", false],
    ["2024-08-19T14:30:05.123456789+04:00", "2024-08-19", "2024-08-19T14:30:05.123456789+04:00", true],
  ] as const)("%s: the day %s, %s with seconds, exact: %s", (time, day, seconds, exact) => {
    expect(dayOf(time)).toBe(day);
    expect(withSeconds(time)).toBe(seconds);
    expect(isExact(time)).toBe(exact);
  });
});

it.each([
  ["2024-02-28", 1, "2024-02-29"],
  ["2024-03-01", -1, "2024-02-29"],
  ["0099-12-31", 1, "0100-01-01"],
  ["0000-01-01", -1, undefined],
  ["9999-12-31", 1, undefined],
  ["2024-02", 1, undefined],
  ["2024-02-28~", 1, undefined],
  ["2024-02-28T10:00Z", 1, undefined],
] as const)("the day beside %s, moved by %i, is %s", (day, days, expected) => {
  expect(daysAfter(day, days)).toBe(expected);
});
