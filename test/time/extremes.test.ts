import { describe, expect, it } from "vitest";
import { earliestOf, latestOf } from "../../src/time/extremes.js";

const DATES = ["2024-08-19", "2024-08", "2023-12-31", "2024-08-20"];
const INSTANTS = ["2024-08-19T10:00:00+04:00", "2024-08-19T07:00:00Z", "2024-08-19T05:59:59Z"];

describe("the earliest and the latest of many", () => {
  it("is one date among dates, and one instant among instants", () => {
    expect(earliestOf(DATES)).toEqual(["2023-12-31"]);
    expect(latestOf(DATES)).toEqual(["2024-08"]);
    expect(earliestOf(INSTANTS)).toEqual(["2024-08-19T05:59:59Z"]);
    expect(latestOf(INSTANTS)).toEqual(["2024-08-19T07:00:00Z"]);
  });

  it("is a date and an instant among both, the one that may lie farther out first", () => {
    expect(earliestOf([...DATES, ...INSTANTS])).toEqual(["2023-12-31", "2024-08-19T05:59:59Z"]);
    expect(latestOf([...INSTANTS, ...DATES])).toEqual(["2024-08", "2024-08-19T07:00:00Z"]);
    expect(earliestOf(["2025", "2024-01-01T00:00:00Z"])).toEqual(["2024-01-01T00:00:00Z", "2025"]);
    expect(latestOf(["2023", "2024-01-01T00:00:00Z", "2024-02-01T00:00:00Z"])).toEqual([
      "2024-02-01T00:00:00Z",
      "2023",
    ]);
  });

  it("takes the whole period of a date, and one that is not sure as it stands", () => {
    expect(earliestOf(["2024-02-01", "2024"])).toEqual(["2024"]);
    expect(latestOf(["2024-11-30", "2024", "2024-12-01"])).toEqual(["2024"]);
    expect(latestOf(["2024-08-19", "2025~"])).toEqual(["2025~"]);
    expect(latestOf(["2024-08-19", "1994~"])).toEqual(["2024-08-19"]);
  });

  it("has a time without an offset beside the date", () => {
    expect(earliestOf(["2024-08-19T10:00", "2024-08-19T09:00", "2024-08-20"])).toEqual([
      "2024-08-19T09:00",
      "2024-08-20",
    ]);
    expect(earliestOf(["2024-08-19T10:00", "2024-08-19"])).toEqual(["2024-08-19", "2024-08-19T10:00"]);
    expect(latestOf(["2024-08-19T23:58", "2024-08-19", "2024-08-19T23:59"])).toEqual([
      "2024-08-19",
      "2024-08-19T23:59",
    ]);
    expect(latestOf(["2024-08-19T10:00", "2024-08-18T05:00Z"])).toEqual(["2024-08-19T10:00", "2024-08-18T05:00Z"]);
  });

  it("takes of instants without an order the one that includes the other", () => {
    for (const wide of ["2024-08-19T10:30Z", "2024-08-19T14:30+04:00"]) {
      for (const narrow of ["2024-08-19T10:30:10Z", "2024-08-19T14:30:10.5+04:00"]) {
        for (const both of [
          [wide, narrow],
          [narrow, wide],
        ]) {
          expect(earliestOf(both)).toEqual([wide]);
          expect(latestOf(both)).toEqual([wide]);
        }
      }
    }
    expect(earliestOf(["2024-08-19T10:30:10Z", "2024-08-19T10:29Z"])).toEqual(["2024-08-19T10:29Z"]);
    expect(latestOf(["2024-08-19T10:30:10Z", "2024-08-19T10:29Z"])).toEqual(["2024-08-19T10:30:10Z"]);
  });

  it("is none of none", () => {
    expect(earliestOf([])).toEqual([]);
    expect(latestOf([])).toEqual([]);
  });
});
