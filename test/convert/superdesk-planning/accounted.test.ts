import { check } from "communique";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromSuperdeskPlanning } from "../../../src/superdesk-planning.js";
import { scale, seed } from "../../long.js";
import { expectNothingSilent } from "../import/accounted.js";
import { agenda, answer, plain, whole } from "./documents.js";

const read = (document: unknown) => fromSuperdeskPlanning(document, { id: "https://example.org/reports/1" });

const { address: _, ...hall } = whole.location[0] as { address: object };

const documents: Record<string, unknown> = {
  whole,
  plain,
  agenda,
  answer,
  "a list": [plain, { ...whole, guid: "urn:2", name: "More talks", source: "Other", language: "fr" }],
  "all day": { ...plain, dates: { start: "2031-05-12T00:00:00+0000", end: "2031-05-14T00:00:00+0000", all_day: true } },
  "one day": { ...plain, dates: { start: "2031-05-12T00:00:00+0000", end: "2031-05-12T00:00:00+0000", all_day: true } },
  "days of clocks": {
    ...plain,
    dates: { start: "2031-05-11T22:00:00.000Z", end: "2031-05-12T21:59:59.999Z", tz: "Europe/Vienna" },
  },
  "no end": { ...plain, dates: { start: "2031-05-12T07:00:00Z", end: "2031-05-12T08:00:00Z", no_end_time: true } },
  "no end for days": {
    ...plain,
    dates: { start: "2031-05-12T07:00:00Z", end: "2031-05-14T08:00:00Z", no_end_time: true },
  },
  "to be confirmed": { ...plain, _time_to_be_confirmed: true },
  "a duration": { ...plain, dates: { start: "2031-05-12T07:00:00Z", duration: "PT2H", tz: "Nowhere/City" } },
  "a date of the database": { ...plain, dates: { start: { $date: "2031-05-12T07:00:00Z" } } },
  postponed: { ...plain, actioned_date: "2031-04-02T08:00:00Z", state_reason: "Rain.", state: "postponed" },
  cancelled: { ...plain, state: "cancelled", pubstatus: "cancelled", reason: "Rain." },
  completed: { ...plain, completed: true, versioncreated: "2031-06-01T00:00:00Z" },
  killed: [plain, { ...plain, guid: "killed", state: "killed", pubstatus: "cancelled" }],
  unplanned: { ...plain, occur_status: { qcode: "eocstat:eos0", name: "Unplanned event" } },
  unsure: { ...plain, occur_status: { qcode: "eos2", name: "Planned, occurrence highly uncertain" } },
  "long past": { ...plain, versioncreated: "2031-09-01T00:00:00Z" },
  "one place": { ...plain, location: hall },
  "no name": { ...plain, name: "", dates: {} },
  "odd values": {
    ...plain,
    name: ["x"],
    slugline: 5,
    dates: { start: 5, end: null, tz: 4 },
    location: "Sample Hall",
    subject: { name: "x" },
    occur_status: "sure",
    links: "https://example.org/a",
    event_contact_info: { first_name: "Ben" },
    organizer: [{ qcode: "x" }, "Ministry"],
    translations: ["x", { field: "name" }],
    relationships: "urn:x",
  },
};

describe("what a document holds", () => {
  it.each(Object.entries(documents))("is in the report or told: %s", (_, document) => {
    expectNothingSilent(document, read);
  });

  it("is in the report or told, in documents that nobody wrote", () => {
    const value = fc.oneof(
      fc.constantFrom(
        "word",
        "Sample City",
        "urn:x",
        "2031-05-12",
        "2031-05-12T07:00:00+0000",
        "https://example.org/a",
      ),
      fc.constantFrom(true, false, null, 1, "", "<p>a</p>", "Ada Example", "eocstat:eos3"),
    );
    const forms = fc.oneof(
      { weight: 3, arbitrary: value },
      fc.array(value, { maxLength: 2 }),
      fc.record({ name: value, qcode: value }),
      fc.array(fc.record({ name: value, qcode: value, value, language: value, field: fc.constant("name") }), {
        maxLength: 2,
      }),
      fc.record({ start: value, end: value, tz: fc.constantFrom("UTC", "x"), all_day: value, no_end_time: value }),
    );
    const keys = Object.keys(whole).filter((key) => key !== "type");
    const events = fc
      .tuple(
        fc.constantFrom(whole, plain, agenda),
        fc.array(fc.tuple(fc.constantFrom(...keys), forms), { maxLength: 6 }),
      )
      .map(([base, changes]) => ({ ...base, ...Object.fromEntries(changes) }));
    fc.assert(
      fc.property(fc.array(events, { minLength: 1, maxLength: 2 }), (list) => {
        expectNothingSilent(list.length === 1 ? list[0] : list, read);
      }),
      { numRuns: scale(8, 200), seed },
    );
  });
});

it.each(Object.entries(documents).filter(([name]) => name !== "odd values"))(
  "the check has nothing to say of what comes out: %s",
  (_, document) => {
    const { findings } = check(read(document).report, { as: "report" });
    expect(findings.map(({ code, path }) => `${code} ${path}`)).toEqual([]);
  },
);
