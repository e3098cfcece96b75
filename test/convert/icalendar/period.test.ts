import { describe, expect, it } from "vitest";
import { periodLines, reasonToSkip } from "../../../src/convert/icalendar/period.js";
import type { When } from "../../../src/types.js";

function written(when: When): { lines: string[]; lost: string[] } {
  const lost: string[] = [];
  const lines = periodLines(when, (at) => lost.push(at));
  return { lines, lost };
}

const at = (clock: string) => `2025-02-12T${clock}`;

describe("what cannot be an event", () => {
  it.each<[string, When | undefined, RegExp]>([
    ["no time at all", undefined, /no start/],
    ["an end alone", { end: "2025-02-12" }, /no start/],
    ["bounds alone", { notBefore: "2025-03-01", notAfter: "2025-06-30" }, /no start/],
    ["a month", { start: "2025-04" }, /month or year/],
    ["a year", { start: "2025" }, /month or year/],
    ["an approximate day", { start: "2025-02-12~" }, /approximate or uncertain/],
    ["an uncertain year", { start: "2024?" }, /approximate or uncertain/],
    ["an instant in the year 10000 of UTC", { start: "9999-12-31T23:30:00-01:00" }, /0000 to 9999/],
  ])("%s", (_, when, reason) => {
    expect(reasonToSkip(when)).toMatch(reason);
  });

  it.each<When>([
    { start: "2025-02-12" },
    { start: at("10:00:00Z") },
    { start: "2025-02-12", end: "2025-03" },
    { start: "0001-01-01T00:30+01:00" },
    { start: at("10:00") },
    { start: at("10:00~") },
    { start: "9999-12-31T23:30-01:00~" },
    { start: "9999-12-31" },
  ])("but %o can", (when) => {
    expect(reasonToSkip(when)).toBeUndefined();
  });
});

describe("start and end", () => {
  it.each<[string, When, string[], string[]]>([
    ["one day", { start: "2025-02-12" }, ["DTSTART;VALUE=DATE:20250212"], []],
    [
      "days, with an end that is exclusive",
      { start: "2025-02-27", end: "2025-02-28" },
      ["DTSTART;VALUE=DATE:20250227", "DTEND;VALUE=DATE:20250301"],
      [],
    ],
    [
      "a leap day",
      { start: "2024-02-28", end: "2024-02-28" },
      ["DTSTART;VALUE=DATE:20240228", "DTEND;VALUE=DATE:20240229"],
      [],
    ],
    [
      "the end of a year",
      { start: "2024-12-31", end: "2024-12-31" },
      ["DTSTART;VALUE=DATE:20241231", "DTEND;VALUE=DATE:20250101"],
      [],
    ],
    ["an instant, in UTC", { start: "2025-02-21T23:30:00-05:00" }, ["DTSTART:20250222T043000Z"], []],
    [
      "instants of two offsets",
      { start: at("10:00:00+02:00"), end: at("10:00:00+01:00") },
      ["DTSTART:20250212T080000Z", "DTEND:20250212T090000Z"],
      [],
    ],
    [
      "the same instant twice: without DTEND it ends when it starts",
      { start: at("10:00:00Z"), end: at("12:00:00+02:00") },
      ["DTSTART:20250212T100000Z"],
      [],
    ],
    ["a fraction of zeros", { start: at("10:00:00.000Z") }, ["DTSTART:20250212T100000Z"], []],
    ["a small fraction, told", { start: at("10:00:00.0005Z") }, ["DTSTART:20250212T100000Z"], ["/when/start"]],
    ["a fraction, told", { start: at("10:00:00.25Z") }, ["DTSTART:20250212T100000Z"], ["/when/start"]],
    [
      "a leap second, which iCalendar knows",
      { start: "2016-12-31T23:59:60Z", end: "2017-01-01T05:29:60+05:30" },
      ["DTSTART:20161231T235960Z"],
      [],
    ],
    [
      "an instant and the same day",
      { start: at("10:00:00+02:00"), end: "2025-02-12" },
      ["DTSTART:20250212T080000Z"],
      ["/when/end"],
    ],
    [
      "an instant and a later day: the time of day is cut off",
      { start: at("23:30:00-05:00"), end: "2025-02-14" },
      ["DTSTART;VALUE=DATE:20250212", "DTEND;VALUE=DATE:20250215"],
      ["/when/start"],
    ],
    [
      "a day and an instant: the day of its own clock",
      { start: "2025-02-11", end: at("23:30:00-05:00") },
      ["DTSTART;VALUE=DATE:20250211", "DTEND;VALUE=DATE:20250213"],
      ["/when/end"],
    ],
    ["an instant to the minute", { start: at("10:00+02:00") }, ["DTSTART:20250212T080000Z"], []],
    [
      "times without an offset, which float",
      { start: at("10:00"), end: at("12:30:15"), timeZone: "Asia/Baku" },
      ["DTSTART:20250212T100000", "DTEND:20250212T123015"],
      [],
    ],
    [
      "a time without an offset that is before the start",
      { start: at("10:00"), end: at("09:30") },
      ["DTSTART:20250212T100000"],
      ["/when/end"],
    ],
    ["an approximate time of day", { start: at("10:00~") }, ["DTSTART;VALUE=DATE:20250212"], ["/when/start"]],
    [
      "an approximate end on the same day",
      { start: at("10:00Z"), end: at("12:00Z~") },
      ["DTSTART:20250212T100000Z"],
      ["/when/end", "/when/end"],
    ],
    [
      "an instant and the same day's time without an offset",
      { start: at("10:00Z"), end: at("12:00") },
      ["DTSTART:20250212T100000Z"],
      ["/when/end"],
    ],
    [
      "a time without an offset and a later instant",
      { start: at("10:00"), end: "2025-02-13T12:00Z" },
      ["DTSTART;VALUE=DATE:20250212", "DTEND;VALUE=DATE:20250214"],
      ["/when/start", "/when/end"],
    ],
    ["an end in a month", { start: "2024-11-30", end: "2024-12" }, ["DTSTART;VALUE=DATE:20241130"], ["/when/end"]],
    [
      "an end that is not sure",
      { start: "2024-11-30", end: "2024-12-02?" },
      ["DTSTART;VALUE=DATE:20241130"],
      ["/when/end"],
    ],
    [
      "an end before the start",
      { start: "2024-11-30", end: "2024-11-29" },
      ["DTSTART;VALUE=DATE:20241130"],
      ["/when/end"],
    ],
    [
      "an instant before the start",
      { start: at("10:00:00Z"), end: at("10:00:00+01:00") },
      ["DTSTART:20250212T100000Z"],
      ["/when/end"],
    ],
    [
      "the last day that there is",
      { start: "9999-12-30", end: "9999-12-31" },
      ["DTSTART;VALUE=DATE:99991230"],
      ["/when/end"],
    ],
    ["the first year", { start: "0001-02-03T00:00:00Z" }, ["DTSTART:00010203T000000Z"], []],
  ])("%s", (_, when, lines, lost) => {
    expect(written(when)).toEqual({ lines, lost });
  });
});

describe("a duration", () => {
  const DAY = "DTSTART;VALUE=DATE:20250212";
  const INSTANT = "DTSTART:20250212T100000Z";

  it.each<[string, When, string[], string[]]>([
    ["of days", { start: "2025-02-12", duration: "P3D" }, [DAY, "DURATION:P3D"], []],
    ["of weeks", { start: "2025-02-12", duration: "P2W" }, [DAY, "DURATION:P2W"], []],
    ["of hours", { start: at("10:00:00Z"), duration: "PT2H30M" }, [INSTANT, "DURATION:PT2H30M"], []],
    ["of days and hours", { start: at("10:00:00Z"), duration: "P1DT2H" }, [INSTANT, "DURATION:P1DT2H"], []],
    [
      "of hours, from a time that floats",
      { start: at("10:00"), duration: "PT2H" },
      ["DTSTART:20250212T100000", "DURATION:PT2H"],
      [],
    ],
    [
      "of hours, from a time that is approximate",
      { start: at("10:00~"), duration: "PT2H" },
      [DAY],
      ["/when/start", "/when/duration"],
    ],
    ["of hours, from a day", { start: "2025-02-12", duration: "PT2H" }, [DAY], ["/when/duration"]],
    ["of months", { start: at("10:00:00Z"), duration: "P1M" }, [INSTANT], ["/when/duration"]],
    ["of years and days", { start: "2025-02-12", duration: "P1Y2D" }, [DAY], ["/when/duration"]],
    ["with a fraction", { start: at("10:00:00Z"), duration: "PT1.5S" }, [INSTANT], ["/when/duration"]],
    ["that leaves out minutes", { start: at("10:00:00Z"), duration: "PT1H5S" }, [INSTANT], ["/when/duration"]],
    ["that is approximate", { start: "2025-02-12", duration: "P2D", approximate: true }, [DAY], ["/when/duration"]],
    [
      "beside an end",
      { start: "2025-02-12", end: "2025-02-12", duration: "P1D", approximate: true },
      [DAY, "DTEND;VALUE=DATE:20250213"],
      ["/when/duration", "/when/approximate"],
    ],
    [
      "that is approximate and would not fit",
      { start: "2025-02-12", duration: "P1Y", approximate: true },
      [DAY],
      ["/when/duration", "/when/approximate"],
    ],
    ["that is not there", { start: "2025-02-12", approximate: true }, [DAY], ["/when/approximate"]],
  ])("%s", (_, when, lines, lost) => {
    expect(written(when)).toEqual({ lines, lost });
  });
});
