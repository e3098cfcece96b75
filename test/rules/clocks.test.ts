import { describe, expect, it } from "vitest";
import { durationAgainstTimes } from "../../src/check/rules/time/duration-against-times.js";
import { offsetAgainstZone } from "../../src/check/rules/time/offset-against-zone.js";
import type { When } from "../../src/types.js";
import { meeting, report } from "../check/documents.js";
import { found } from "./found.js";

const at = (when: When) => meeting("x", { when });

describe("offset-against-zone", () => {
  it("names the time and the zone, at each time of the when", () => {
    const when: When = {
      start: "2024-01-19T14:30:00+02:00",
      end: "2024-01-19T16:30:00+01:00",
      notAfter: "2024-08-19T16:30:00+01:00",
      timeZone: "Europe/Berlin",
    };
    expect(found(offsetAgainstZone, report({ meetings: [at(when)] }))).toEqual([
      "/meetings/0/when/start: meeting:x 2024-01-19T14:30:00+02:00",
      "/meetings/0/when/notAfter: meeting:x 2024-08-19T16:30:00+01:00",
    ]);
  });

  it.each<When>([
    { start: "2024-08-19T14:30:00+04:00", timeZone: "Asia/Baku" },
    { start: "2024-08-19T14:30:00Z", timeZone: "Asia/Baku" },
    { start: "2024-08-19", timeZone: "Asia/Baku" },
    { start: "2024-08-19T14:30:00+01:00", timeZone: "Europe/Nowhere" },
    { start: "2024-08-19T14:30:00+01:00" },
    // Clocks were set back: the hour came twice.
    { start: "2024-10-27T02:30:00+02:00", timeZone: "Europe/Berlin" },
    { start: "2024-10-27T02:30:00+01:00", timeZone: "Europe/Berlin" },
  ])("is not found for %o", (when) => {
    expect(found(offsetAgainstZone, at(when))).toEqual([]);
  });
});

describe("duration-against-times", () => {
  it.each<[When, number]>([
    [{ start: "2024-08-19T10:00:00Z", end: "2024-08-19T12:00:00Z", duration: "PT2H" }, 0],
    [{ start: "2024-08-19T10:00:00Z", end: "2024-08-19T12:00:00Z", duration: "PT5H" }, 1],
    [{ start: "2024-08-19T10:00:00Z", end: "2024-08-19T12:00:00Z", duration: "PT30M" }, 1],
    [{ start: "2024-08-19T10:00:00Z", end: "2024-08-19T12:00:00Z", duration: "PT5H", approximate: true }, 0],
    [{ start: "2024-08-19T10:00:00Z", duration: "PT5H" }, 0],
    [{ notBefore: "2024-08-19T10:00:00Z", notAfter: "2024-08-19T12:00:00Z", duration: "PT5H" }, 0],
    [{ start: "2024", end: "2029", duration: "P5Y" }, 0],
    [{ start: "2024", end: "2029", duration: "P10Y" }, 1],
    [{ start: "2024-08-11", end: "2024-08-13", duration: "P3D" }, 0],
    [{ start: "2024-08-11", end: "2024-08-13", duration: "P2D" }, 0],
    [{ start: "2024-08-11~", end: "2024-08-13", duration: "P20D" }, 0],
    // Thirteen hours at the table.
    [{ start: "2024-08-11", end: "2024-08-15", duration: "PT13H" }, 0],
  ])("%o: %i", (when, times) => {
    expect(found(durationAgainstTimes, at(when))).toEqual(
      Array(times).fill(`/when/duration: meeting:x ${when.duration} ${when.start} ${when.end}`),
    );
  });
});
