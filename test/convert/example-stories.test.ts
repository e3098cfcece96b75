import { existsSync, readdirSync, readFileSync } from "node:fs";
import { getIssues } from "@placemarkio/check-geojson";
import type { Report } from "communique";
import { parse } from "csv-parse/sync";
import ICAL from "ical.js";
import jsonld from "jsonld";
import { describe, expect, it } from "vitest";
import { type TargetName, targetNames } from "../../src/convert/target-names.js";
import { type TargetFile, targets } from "../../src/convert/targets.js";
import type { SchemaOrgDocument } from "../../src/schema-org.js";
import { othersData } from "../others-data.js";
import { reports } from "./accounted.js";
import { officialFaults, officialSchema } from "./ninjs/official-schema.js";
import { illegal } from "./schema-org/legality.js";
import { contextFile, readVocabulary } from "./schema-org/vocabulary.js";

// What every exporter makes of every example story, looked at by what somebody else made: a parser, a schema, a vocabulary,
// a list of codes. The hard cases of a format have suites of their own.

const EXAMPLES = new URL("../../examples/", import.meta.url);
const stories = readdirSync(EXAMPLES).flatMap((name): [string, Report][] => {
  const file = new URL(`${name}/report.json`, EXAMPLES);
  return existsSync(file) ? [[name, JSON.parse(readFileSync(file, "utf8"))]] : [];
});
/** And those that together have every field, places with coordinates among them. */
const others = Object.entries({ "every field": reports.full, "hard cases": reports.hard }) as [string, Report][];

const timestamp = "2031-05-12T18:00:00Z";
const cameoList = othersData("data/cameo/cameo-codes.csv");

/** What is wrong with a file. A promise, since some have to load something. */
type Faults = (file: TargetFile) => unknown[] | Promise<unknown[]>;

const validators: Readonly<Record<TargetName, Faults>> = {
  async "schema-org"({ text }) {
    const document = JSON.parse(text) as SchemaOrgDocument;
    const context = contextFile.isMissing
      ? { "@context": { "@vocab": "http://schema.org/" } }
      : JSON.parse(readFileSync(contextFile.path, "utf8"));
    // An error, where expansion would drop something.
    const options = {
      safe: true,
      documentLoader: async (url: string) => ({ contextUrl: undefined, documentUrl: url, document: context }),
    };
    const expanded = await jsonld.expand(document as never, options as never);
    expect(expanded).toHaveLength(document["@graph"].length);
    return illegal(document, readVocabulary());
  },
  ninjs: ({ text }) => (officialSchema.isMissing ? [] : (JSON.parse(text) as unknown[]).flatMap(officialFaults)),
  icalendar({ text }) {
    const calendar = new ICAL.Component(ICAL.parse(text) as never);
    const events = calendar.getAllSubcomponents("vevent").map((event) => new ICAL.Event(event));
    expect(events.length).toBeGreaterThan(0);
    return events.filter(({ uid, startDate, endDate }) => !uid || !startDate || endDate.compare(startDate) < 0);
  },
  geojson: ({ text }) => getIssues(text),
  cameo({ text }) {
    if (cameoList.isMissing) return [];
    const known = (parse(readFileSync(cameoList.path), { columns: true }) as { code: string }[]).map(
      ({ code }) => code,
    );
    return (JSON.parse(text) as { code: string }[]).filter(({ code }) => !known.includes(code));
  },
  // Nobody publishes a schema or a checker of PLOVER's rows: what its manual lists stands in `plover/`.
  plover: ({ text }) => (JSON.parse(text) as { type: string }[]).filter(({ type }) => !PLOVER.includes(type)),
  csv({ text }) {
    // Strict: quotes where they belong, and as many cells in each row as in the header.
    const rows = parse(text, { record_delimiter: "\r\n" }) as string[][];
    return rows.length > 1 ? [] : ["no row"];
  },
};

/** The event types of the PLOVER manual, beta 2021. */
const PLOVER =
  "AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION MOBILIZE COERCE ASSAULT".split(
    " ",
  );

const note = [officialSchema, contextFile, cameoList].map(({ note }) => note).find((note) => note !== "") ?? "";

it("there are the stories of the examples", () => {
  expect(stories.map(([name]) => name)).toEqual(
    expect.arrayContaining(["baku-talks", "minimal", "moved-summit", "suspended-notice", "two-readouts"]),
  );
});

describe.each([...stories, ...others])(`the story %s${note}`, (name, report) => {
  it.each(targetNames)("is sound as %s", async (target) => {
    const { files, lacks } = targets[target].convert(report, { timestamp });
    expect(lacks !== undefined).toBe(EMPTY[target]?.includes(name) ?? false);
    for (const file of files) expect(await validators[target](file), file.name).toEqual([]);
  });
});

/** The stories without coordinates, and those whose states have no code of a country. */
const EMPTY: Partial<Record<TargetName, readonly string[]>> = {
  geojson: ["baku-talks", "minimal", "moved-summit", "suspended-notice", "two-readouts"],
  cameo: ["minimal", "every field"],
  plover: ["minimal", "every field"],
};
