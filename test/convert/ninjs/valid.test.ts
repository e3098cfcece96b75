import { describe, expect, it } from "vitest";
import { type NinjsItem, toNinjs } from "../../../src/ninjs.js";
import { reports } from "../accounted.js";
import { dateFaults } from "./date-guard.js";
import { officialFaults, officialSchema } from "./official-schema.js";

const options = { timestamp: "2024-08-19T18:00:00Z" };

const item = (dates: object) => ({ uri: "urn:example:1", type: "event", eventDetails: { dates } });

describe.skipIf(officialSchema.isMissing)(`the official ninjs 3.1 schema${officialSchema.note}`, () => {
  it.each(Object.entries(reports))("accepts every item of %s", (_, report) => {
    for (const item of toNinjs(report, options).document) expect(officialFaults(item), item.uri).toEqual([]);
  });

  it("refuses what ninjs does not know, at every depth", () => {
    expect(officialFaults({ uri: "urn:example:1", rank: "state" })).not.toEqual([]);
    expect(
      officialFaults({ uri: "urn:example:1", associations: [{ name: "x", uri: "urn:example:2", rank: 1 }] }),
    ).not.toEqual([]);
    expect(officialFaults({ uri: "no URI" })).toContain('/uri must match format "uri"');
    expect(officialFaults(item({ startDate: "2024-08-19" }))).toContain(
      '/eventDetails/dates/startDate must match format "date-time"',
    );
  });

  it("refuses two starts, and lets them pass beside one end: its guard is content with either half", () => {
    const starts = { startDate: "2024-08-19T10:00:00Z", expectedStartDate: "2024-08-20" };
    expect(officialFaults(item(starts))).not.toEqual([]);
    expect(officialFaults(item({ ...starts, endDate: "2024-08-19T12:00:00Z" }))).toEqual([]);
    expect(dateFaults({ ...starts, endDate: "2024-08-19T12:00:00Z" })).toEqual(["startDate and expectedStartDate"]);

    const ends = { endDate: "2024-08-19T12:00:00Z", expectedEndDate: "2024-08-20" };
    expect(officialFaults(item({ startDate: "2024-08-19T10:00:00Z", ...ends }))).toEqual([]);
    expect(dateFaults({ startDate: "2024-08-19T10:00:00Z", ...ends })).toEqual(["endDate and expectedEndDate"]);
  });

  it("lets an exact time pass as an expected date, which our guard refuses", () => {
    const dates = { expectedStartDate: "2024-08-19T10:00:00Z" };
    expect(officialFaults(item(dates))).toEqual([]);
    expect(dateFaults(dates)).toEqual(["expectedStartDate is no date"]);
  });
});

describe("the date guard", () => {
  it.each([
    [{ startDate: "2024-08-19T10:00:00+04:00", endDate: "2024-08-19T12:00:00.5Z" }, []],
    [{ startDate: "2024-08-19T10:00:00Z", expectedEndDate: "2024-08-19" }, []],
    [{ expectedStartDate: "2024", expectedEndDate: "2024-09" }, []],
    [{ expectedEndDate: "2024-08-19" }, []],
    [{ startDate: "2024-08-19" }, ["startDate is no instant"]],
    [{ startDate: "2024-08-19T10:00:00" }, ["startDate is no instant"]],
    [{ expectedStartDate: "2024~" }, ["expectedStartDate is no date"]],
    [{ expectedEndDate: "2024-08-19T10:00:00Z" }, ["expectedEndDate is no date"]],
  ])("%j: %j", (dates, faults) => {
    expect(dateFaults(dates)).toEqual(faults);
  });

  it.each(Object.entries(reports))("finds nothing in %s", (_, report) => {
    const dated = toNinjs(report, options).document.flatMap(({ eventDetails }: NinjsItem) => eventDetails?.dates ?? []);
    expect(dated.length).toBeGreaterThan(0);
    for (const dates of dated) expect(dateFaults({ ...dates })).toEqual([]);
  });
});
