import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { RECORD_LISTS } from "../../src/generated/model.js";
import { type AnyRecord, check, type Finding } from "../../src/index.js";
import { isRecordId } from "../../src/lookup/record-id.js";
import { blocksOf } from "./blocks.js";

const pages = readdirSync("docs/guide").map((name) => ({
  name,
  text: readFileSync(`docs/guide/${name}`, "utf8"),
}));

/** A block shows what a line is about: how a record is known, and who else refers to it, is left out. */
const LEFT_OUT = ["no-evidence", "unreferenced-record", "single-origin", "inferred-without-note"];

const BARE: Readonly<Record<string, object>> = {
  person: { name: "Somebody" },
  organization: { name: "Some body" },
  state: { name: "Some state" },
  place: { name: "Some place", kind: "city" },
  topic: { name: "Some topic" },
  source: { kind: "news-article" },
  meeting: { title: "Some meeting", kind: "talks", status: "held" },
  visit: { title: "Some visit", visitors: [{ actor: "person:somebody" }], host: "state:some-state", status: "held" },
  agreement: { title: "Some agreement", instrument: "treaty", status: "signed" },
  act: { title: "Some act", kind: "decide", status: "done" },
  statement: { kind: "assert", speakers: ["person:somebody"], summary: "Said something." },
  process: { title: "Some process", kind: "negotiation", parties: ["state:some-state"], status: "ongoing" },
  relationship: {
    title: "Some tie",
    kind: "alliance",
    parties: ["state:some-state", "state:some-other-state"],
  },
};

/** A report with the records of a block, and with whatever they refer to. */
function reportOf(records: readonly AnyRecord[]): object {
  const known = new Map<string, object>(records.map((record) => [record.id, record]));
  const missing = [...referencesIn(records)];
  for (const id of missing) {
    if (known.has(id)) continue;
    const type = id.slice(0, id.indexOf(":"));
    const bare = { type, id, ...BARE[type], ...("name" in (BARE[type] ?? {}) && { name: `Some ${id}` }) };
    known.set(id, bare);
    missing.push(...referencesIn(BARE[type]));
  }
  if (![...known.keys()].some((id) => id.startsWith("source:"))) {
    known.set("source:article", { type: "source", id: "source:article", ...BARE.source });
  }
  const lists = RECORD_LISTS.map(([list, type]) => [
    list,
    [...known.values()].filter((record) => typeOf(record) === type),
  ]);
  return {
    type: "report",
    version: "1",
    id: "https://example.org/reports/guide",
    title: "A block of the guide",
    language: "en",
    ...Object.fromEntries(lists.filter(([, list]) => (list as object[]).length > 0)),
  };
}

function typeOf(record: object): unknown {
  return (record as { type?: unknown }).type;
}

function* referencesIn(value: unknown): Generator<string> {
  if (typeof value === "string") {
    if (isRecordId(value)) yield value;
  } else if (typeof value === "object" && value !== null) {
    for (const inner of Object.values(value)) yield* referencesIn(inner);
  }
}

function findingsOf(text: string): readonly Finding[] {
  const value: unknown = JSON.parse(text);
  const records = (Array.isArray(value) ? value : [value]) as AnyRecord[];
  return check(reportOf(records)).findings.filter(({ code }) => !LEFT_OUT.includes(code));
}

describe.each(pages)("docs/guide/$name", ({ name, text }) => {
  const blocks = blocksOf(text);
  const right = blocks.filter(({ info }) => info === "json");
  const wrong = blocks.filter(({ info }) => info.startsWith("json wrong="));

  it.each(right)("line $line passes", (block) => {
    expect(findingsOf(block.text).map(({ code, path, message }) => `${code} ${path} ${message}`)).toEqual([]);
  });

  it.each(wrong)("line $line gets the finding that it names", ({ info, text }) => {
    const codes = new Set(findingsOf(text).map(({ code }) => code));
    expect([...codes]).toEqual(info.slice("json wrong=".length).split(","));
  });

  it("has an example and a wrong twin for every line, and the fields that it decides on", () => {
    if (name === "index.md" || name === "answers.md") return;
    const sections = text.split(/^## /m).slice(1);
    expect(sections.length).toBeGreaterThan(2);
    for (const section of sections) {
      const infos = blocksOf(section).map(({ info }) => info);
      expect(infos[0], section).toBe("json");
      expect(infos[1], section).toMatch(/^json wrong=/);
      const decides = /<!-- decides: (.+) -->/.exec(section)?.[1]?.split(" ") ?? [];
      expect(decides.length, section).toBeGreaterThan(0);
    }
  });
});
