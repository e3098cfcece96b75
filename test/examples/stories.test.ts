import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type AnyRecord, checkText, indexReport, type Report } from "../../src/index.js";
import { recordsOf } from "../../src/lookup/walk.js";

// The stories of several sources: every fact of a story has its place in the report.

interface Fact {
  fact: string;
  says: string;
  /** Where it stands in the report, and what stands there. */
  at: Record<string, string | number | boolean>;
  /** Why it, or a part of it, is told in words only. */
  prose?: string;
}

const STORIES = [
  { name: "suspended-notice", numbers: 13 },
  { name: "two-readouts", numbers: 13 },
  { name: "moved-summit", numbers: 13 },
];

/** Fields that hold the encoder's words, which no program reads. */
const WORDS = ["summary", "note", "title", "label", "purpose"];

const OCCURRENCES = ["visit", "meeting", "agreement", "act", "statement", "process", "relationship"];

function valueAt(document: unknown, pointer: string): unknown {
  let value = document;
  for (const segment of pointer.slice(1).split("/")) value = (value as Record<string, unknown> | undefined)?.[segment];
  return value;
}

describe.each(STORIES)("examples/$name", ({ name, numbers }) => {
  const folder = new URL(`../../examples/${name}/`, import.meta.url);
  const bytes = readFileSync(new URL("report.json", folder));
  const report: Report = JSON.parse(bytes.toString("utf8"));
  const facts: Fact[] = JSON.parse(readFileSync(new URL("facts.json", folder), "utf8"));
  const readme = readFileSync(new URL("README.md", folder), "utf8");
  const index = indexReport(report);
  const records = [...recordsOf(report)];

  it("has no finding at all", () => {
    expect(checkText(bytes, { as: "report" }).findings).toEqual([]);
  });

  it("has every fact in its places", () => {
    for (const { fact, at } of facts) {
      const found = Object.keys(at).map((pointer) => [pointer, valueAt(report, pointer)]);
      expect([fact, Object.fromEntries(found)]).toEqual([fact, at]);
      expect([fact, found.length > 0]).toEqual([fact, true]);
    }
  });

  it("has a typed place for every fact that is not said to stay prose", () => {
    const untyped = facts.filter(
      ({ at, prose }) =>
        prose === undefined && Object.keys(at).every((pointer) => WORDS.includes(pointer.split("/").at(-1) ?? "")),
    );
    expect(untyped).toEqual([]);
  });

  it("has every fact of the story once, in its order", () => {
    const ids = facts.map(({ fact }) => fact);
    expect(new Set(ids).size).toBe(ids.length);
    const seen = [...new Set(ids.map((id) => Number.parseInt(id, 10)))];
    expect(seen).toEqual(Array.from({ length: numbers }, (_, i) => i + 1));
  });

  it("has no occurrence that no fact tells of", () => {
    const pointers = facts.flatMap(({ at }) => Object.keys(at));
    const values = new Set(facts.flatMap(({ at }) => Object.values(at)));
    const untold = records
      .filter(({ record }) => OCCURRENCES.includes(record.type))
      .filter(({ record, path }) => !values.has(record.id) && !pointers.some((at) => at.startsWith(`${path}/`)));
    expect(untold.map(({ record }) => record.id)).toEqual([]);
  });

  it("says of every occurrence which source tells it, and of whatever is concluded why", () => {
    for (const { record } of records) {
      if (!OCCURRENCES.includes(record.type)) continue;
      expect([record.id, (record.evidence ?? []).length > 0]).toEqual([record.id, true]);
    }
    const concluded = records.flatMap(({ record }) =>
      (record.evidence ?? []).filter(({ basis }) => basis === "inferred" || basis === "computed"),
    );
    expect(concluded.length).toBeGreaterThan(5);
    for (const { fields = [], note } of concluded) {
      expect(fields.length).toBeGreaterThan(0);
      expect(note).toMatch(/^[A-Z0-9].+\.$/);
    }
  });

  it("holds no words of a source: no quotation, span or digest", () => {
    const held = (record: AnyRecord) =>
      (record.type === "statement" && record.quotes !== undefined) ||
      (record.type === "source" && record.textDigest !== undefined) ||
      (record.evidence ?? []).some(({ spans }) => spans !== undefined);
    expect(records.filter(({ record }) => held(record))).toEqual([]);
  });

  it("has sources that differ", () => {
    expect(report.sources.length).toBeGreaterThan(10);
    expect(records.flatMap(({ record }) => record.alternatives ?? []).length).toBeGreaterThan(1);
  });

  it("has a README that names every fact that stayed prose, and no record that is not there", () => {
    for (const { fact, says, prose } of facts) {
      expect([fact, readme.includes(`| ${fact} | ${says} |`)]).toEqual([fact, prose !== undefined]);
    }
    for (const [, id = ""] of readme.matchAll(/`((?:[a-z]+):[a-z0-9-]+)`/g)) {
      expect([id, index.has(id)]).toEqual([id, true]);
    }
  });
});
