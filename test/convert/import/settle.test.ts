import { check } from "communique";
import { describe, expect, it } from "vitest";
import { Draft, type Seed } from "../../../src/convert/import/draft.js";
import { beginReport } from "../../../src/convert/import/head.js";
import { settle } from "../../../src/convert/import/settle.js";

const source = { type: "source", id: "source:document", kind: "dataset" } as const;

/** The report of these records, of which each was read at its own place, and what was lost at which places. */
function settled(...seeds: Seed[]) {
  const lost: Record<string, string> = {};
  const lose = (path: string, reason: string): undefined => {
    lost[path] ??= reason;
  };
  const found = (key: string, value: string) => ({ path: `/${key}`, value });
  const own = {
    path: "",
    id: found("id", "urn:example:1"),
    language: found("language", "en"),
    title: found("title", "Talks"),
    source,
  };
  const head = beginReport(own, {}, lose);
  head.set("createdAt", { path: "/created", value: "2025-03-01" });
  const drafts = [source, ...seeds].map((seed, i) => new Draft(seed, `/${i}`, lose));
  const { report } = settle(head, drafts, lose);
  expect(check(report, { as: "report" }).findings.filter(({ severity }) => severity === "error")).toEqual([]);
  return { report, lost };
}

const person = (slug: string) => ({ type: "person", id: `person:${slug}`, name: slug }) as const;
const meeting = (slug: string, more: object) =>
  ({ type: "meeting", id: `meeting:${slug}`, title: slug, kind: "talks", status: "unknown", ...more }) as const;

describe("a report of drafts", () => {
  it("has the records in their lists, and the own fields before them", () => {
    const { report, lost } = settled(meeting("m", {}), person("a"));
    expect(Object.keys(report)).toEqual([
      "type",
      "version",
      "id",
      "title",
      "language",
      "createdAt",
      "sources",
      "people",
      "meetings",
    ]);
    expect(lost).toEqual({});
  });

  it("loses what contradicts itself or names nothing, each time with what is wrong", () => {
    const { report, lost } = settled(
      person("a"),
      meeting("m", {
        when: { start: "2024-03-02", end: "2024-03-01" },
        participants: [{ actor: "person:a" }, { actor: "person:a" }, { actor: "person:a" }, { actor: "person:b" }],
        partOf: "meeting:m",
      }),
    );
    expect(report.meetings?.[0]).toEqual(
      meeting("m", { when: { start: "2024-03-02" }, participants: [{ actor: "person:a" }] }),
    );
    expect(lost["/2"]).toMatch(/^The report would contradict itself\. ./);
  });

  it("keeps the date of a part where that of the whole was wrong", () => {
    const day = { when: { start: "2024-03-02" } };
    const part = meeting("part", { ...day, partOf: "meeting:whole" });
    const whole = meeting("whole", { when: { start: "2024-03-02", end: "2024-03-01" } });
    for (const order of [
      [part, whole],
      [whole, part],
    ]) {
      const { report, lost } = settled(...order);
      expect(report.meetings).toContainEqual(part);
      expect(report.meetings).toContainEqual(meeting("whole", day));
      expect(Object.keys(lost)).toHaveLength(1);
    }
  });

  // A check for each of them would take minutes.
  it("loses many values of a record at once", () => {
    const participants = Array.from({ length: 1_000 }, (_, n) => ({ actor: `person:p${n}` }));
    const others = Array.from({ length: 5_000 }, (_, n) => person(`q${n}`));
    const { report } = settled(meeting("m", { participants }), ...others);
    expect(report.meetings).toEqual([meeting("m", {})]);
  }, 20_000);

  it("loses a record that cannot be without what is wrong", () => {
    const statement = {
      type: "statement",
      id: "statement:s",
      kind: "comment",
      speakers: ["person:b"],
      summary: "S.",
    } as const;
    const { report, lost } = settled(statement, meeting("m", { about: ["statement:s"] }));
    expect(report).not.toHaveProperty("statements");
    expect(report.meetings).toEqual([meeting("m", {})]);
    expect(Object.keys(lost)).toEqual(["/1", "/2"]);
  });

  it("has as many records of a type as the model allows", () => {
    const { report, lost } = settled(...Array.from({ length: 10_001 }, (_, n) => person(`p${n}`)));
    expect(report.people).toHaveLength(10_000);
    expect(Object.keys(lost)).toEqual(["/10001"]);
  });
});

describe("the head of a report", () => {
  const begin = (
    { id, language, title = "T" }: { id?: string; language?: string; title?: string },
    options: { id?: string; language?: string },
  ) => {
    const found = (key: string, value: string | undefined) =>
      value === undefined ? value : { path: `/${key}`, value };
    const own = { id: found("id", id), language: found("language", language), title: { path: "/title", value: title } };
    return beginReport({ path: "", source, ...own }, options, () => undefined).record;
  };

  it("has the id of the options before that of the document, and the language of the document before that of the options", () => {
    expect(begin({ id: "urn:x:1", language: "tr" }, { id: "urn:x:2", language: "az" })).toMatchObject({
      id: "urn:x:2",
      language: "tr",
    });
    for (const language of ["no language", "English"]) {
      expect(begin({ id: "urn:x:1", language }, { language: "az" })).toMatchObject({ id: "urn:x:1", language: "az" });
    }
    expect(begin({ id: "urn:x:1" }, {})).toMatchObject({ language: "und" });
  });

  it.each<[string, object, object]>([
    ["no id", {}, {}],
    ["an id of the document that is none", { id: "no URI" }, {}],
    ["an id with a fragment", { id: "urn:x:1" }, { id: "urn:x:1#x" }],
    ["a language that is none", { id: "urn:x:1" }, { language: "no language" }],
    ["an empty title", { id: "urn:x:1", title: "" }, {}],
  ])("is refused with %s", (_, own, options) => {
    expect(() => begin(own, options)).toThrow(TypeError);
  });
});
