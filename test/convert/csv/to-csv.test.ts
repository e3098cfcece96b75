import type { Report } from "communique";
import { describe, expect, it } from "vitest";
import { emptyCsv } from "../../../src/convert/csv/to-csv.js";
import { type CsvDocument, toCsv } from "../../../src/csv.js";
import { report } from "../../check/documents.js";
import { accounted, expectAccounted, reports } from "../accounted.js";
import { hardCases } from "../hard-cases.js";
import { rebuild, sheetOf } from "./rebuild.js";

const cases = Object.entries(reports);

/** The rows of a table, without the columns that are empty throughout. */
function table(document: CsvDocument, name: string): object[] {
  const text = document.find((one) => one.name === name)?.text;
  if (text === undefined) return [];
  return sheetOf(text).rows.map((row) => Object.fromEntries(Object.entries(row).filter(([, value]) => value !== "")));
}

const hard = toCsv(hardCases).document;

describe("every report", () => {
  // Nothing is lost, so that every value is changed.
  it.each(accounted)("%s: nothing is dropped in silence", { timeout: 300_000 }, (_, one) => {
    expectAccounted(one, toCsv);
  });

  it.each(cases)("%s: the tables join to the report again", (_, one) => {
    const { document, losses } = toCsv(one);
    expect(rebuild(document).report).toEqual(withoutSchema(one));
    for (const { path } of losses) expect(path).toMatch(/\/\$schema$/);
  });

  it.each(cases)("%s: the headers are those of the model, whatever the report holds", (_, one) => {
    const { document } = toCsv(one);
    const { headers } = rebuild(document);
    for (const { name, text } of document) {
      expect(headers[name], name).toBeDefined();
      expect(new Set(sheetOf(text).header), name).toEqual(new Set(headers[name]));
    }
  });

  it.each(cases)("%s: no table has two columns of one name", (_, one) => {
    for (const { name, text } of toCsv(one).document) {
      const { header } = sheetOf(text);
      expect(new Set(header.map((column) => column.toLowerCase())).size, name).toBe(header.length);
    }
  });

  it("has the tables of the full report in the order of the model, each once", () => {
    const names = toCsv(reports.full as Report).document.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    const { headers } = rebuild(toCsv(reports.full as Report).document);
    expect([...names].sort()).toEqual(Object.keys(headers).sort());
    expect(names.slice(0, 4)).toEqual(["report", "report-extensions", "sources", "sources-authors"]);
  });
});

describe("the tables that a report can have", () => {
  it("are those of the report of every field, with their headers", () => {
    const first = (text: string) => text.slice(0, text.indexOf("\r\n") + 2);
    const full = toCsv(reports.full as Report).document;
    expect(emptyCsv()).toEqual(full.map(({ name, text }) => ({ name, text: first(text) })));
  });
});

it("a byte order mark begins each table where it is asked for", () => {
  const plain = toCsv(hardCases).document;
  expect(toCsv(hardCases, { bom: true }).document).toEqual(
    plain.map(({ name, text }) => ({ name, text: `\uFEFF${text}` })),
  );
  expect(toCsv(hardCases, { bom: false }).document).toEqual(plain);
});

describe("the rule of the tables", () => {
  const document = toCsv(
    report({
      meetings: [
        {
          type: "meeting",
          id: "meeting:one",
          title: "Talks",
          kind: "talks",
          status: "held",
          when: { start: "2025-02-11" },
          participants: [{ actor: "state:a" }, { actor: "state:b", role: "host" }],
          topics: ["topic:trade"],
          commitments: [{ summary: "Meet again." }, { summary: "Build.", by: ["state:a", "state:b"] }],
        },
      ],
      agreements: [
        {
          type: "agreement",
          id: "agreement:set",
          title: "Set",
          instrument: "package",
          status: "signed",
          package: { total: 3, parts: ["agreement:x"] },
        },
      ],
    } as Partial<Report>),
  ).document;

  it("makes a column with a dot of an object inside", () => {
    expect(table(document, "meetings")).toEqual([
      { id: "meeting:one", title: "Talks", kind: "talks", status: "held", "when.start": "2025-02-11" },
    ]);
  });

  it("makes a table of a list, whose rows say whose and which they are", () => {
    expect(table(document, "meetings-participants")).toEqual([
      { owner: "meeting:one", position: "0", actor: "state:a" },
      { owner: "meeting:one", position: "1", actor: "state:b", role: "host" },
    ]);
    expect(table(document, "meetings-topics")).toEqual([{ owner: "meeting:one", position: "0", value: "topic:trade" }]);
  });

  it("makes a table of a list in a list, with both positions", () => {
    expect(table(document, "meetings-commitments-by")).toEqual([
      { owner: "meeting:one", "commitments.position": "1", position: "0", value: "state:a" },
      { owner: "meeting:one", "commitments.position": "1", position: "1", value: "state:b" },
    ]);
  });

  it("makes a table of a list in an object inside", () => {
    expect(table(document, "agreements-package-parts")).toEqual([
      { owner: "agreement:set", position: "0", value: "agreement:x" },
    ]);
  });

  it("leaves out tables without rows", () => {
    expect(document.map(({ name }) => name)).not.toContain("visits");
    expect(document.map(({ name }) => name)).not.toContain("meetings-figures");
  });
});

describe("hard cases", () => {
  it("a contested place has no state, but claimants and names", () => {
    expect(table(hard, "places")[0]).toEqual({
      id: "place:sample-valley",
      name: "Sample Valley",
      kind: "disputed-region",
      "coordinates.latitude": "39.815",
      "coordinates.longitude": "46.752",
    });
    expect(table(hard, "places-claimants")).toEqual([
      { owner: "place:sample-valley", position: "0", by: "state:examplia", summary: "Claims all of it." },
      { owner: "place:sample-valley", position: "1", by: "state:samplonia", summary: "Claims the eastern half." },
    ]);
    expect(table(hard, "places-names-used-by")).toEqual([
      { owner: "place:sample-valley", "names.position": "0", position: "0", value: "state:samplonia" },
    ]);
  });

  it("actors without a name say so", () => {
    expect(table(hard, "people").slice(1)).toEqual([
      { id: "person:defence-chief", name: "the defence chief", identity: "unnamed" },
      { id: "person:official", name: "a senior official", identity: "anonymous" },
    ]);
  });

  it("a package and its parts keep their counts", () => {
    expect(table(hard, "agreements")).toMatchObject([
      { id: "agreement:package", "package.total": "5", "package.complete": "true" },
      { id: "agreement:memorandums", count: "4" },
      { id: "agreement:treaty", bindingness: "binding" },
    ]);
  });

  it("a claim names its record beside the statement that it belongs to, and what is claimed keeps its standing", () => {
    expect(table(hard, "statements-claims")).toEqual([
      { owner: "statement:accusation", position: "0", record: "act:shots" },
      { owner: "statement:accusation", position: "1", record: "meeting:secret" },
      { owner: "statement:accusation", position: "2", record: "act:road", field: "/status" },
      { owner: "statement:denial", position: "0", record: "act:shots" },
    ]);
    expect(table(hard, "acts")).toMatchObject([
      { id: "act:road", shade: "close", "under.record": "agreement:treaty" },
      { id: "act:shots", standing: "disputed" },
    ]);
  });

  it("an alternative keeps its value as JSON", () => {
    const alternative = (position: string) => ({ owner: "meeting:months-apart", "alternatives.position": position });
    expect(table(hard, "meetings-alternatives-changes")).toEqual([
      { ...alternative("0"), position: "0", field: "/when/start", value: '"2024-11-29"' },
      { ...alternative("1"), position: "0", field: "/place", value: '"place:otheria-city"' },
    ]);
    expect(table(hard, "meetings-alternatives-from")).toEqual([
      { ...alternative("0"), position: "0", value: "source:rival" },
      { ...alternative("1"), position: "0", value: "source:rival" },
    ]);
  });

  it("dates stand as they are, of whatever precision, and so do put off and cancelled events", () => {
    expect(table(hard, "meetings")).toMatchObject([
      { status: "postponed", "when.start": "2025-02-21T23:30:00-05:00" },
      { status: "scheduled", "when.start": "2025-04", rescheduledFrom: "meeting:put-off" },
      { status: "held", "when.start": "2024~" },
      { "when.start": "2024-11-30", "when.end": "2024-12", "when.approximate": "true" },
      { status: "proposed", "when.notAfter": "2025-06-30" },
      { status: "held", medium: "telephone" },
      { status: "held", standing: "claimed" },
    ]);
    expect(table(hard, "visits")).toMatchObject([{ status: "cancelled", "when.end": "2025-02-22" }]);
    expect(table(hard, "visits-status-history")[1]).toEqual({
      owner: "visit:called-off",
      position: "1",
      status: "cancelled",
      "when.start": "2025-02-18T09:30:00+03:00",
    });
    expect(table(hard, "visits-status-history-reasons")).toEqual([
      {
        owner: "visit:called-off",
        "statusHistory.position": "1",
        position: "0",
        summary: "The host gave the weather as its reason.",
      },
    ]);
  });
});

it("refuses what is no report", () => {
  expect(() => toCsv({ type: "meeting" } as never)).toThrow(TypeError);
});

function withoutSchema(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutSchema);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, child]) => (key === "$schema" ? [] : [[key, withoutSchema(child)]])),
  );
}
