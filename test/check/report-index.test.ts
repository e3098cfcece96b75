import { describe, expect, expectTypeOf, it } from "vitest";
import { globalId, indexReport, outcomesOf, type RecordOf, statementsBy } from "../../src/index.js";
import type {
  ActorId,
  Agreement,
  AnyRecord,
  Meeting,
  Organization,
  Person,
  Place,
  RecordId,
  State,
  Visit,
} from "../../src/types.js";
import {
  agreement,
  meeting,
  person,
  place,
  process,
  report,
  source,
  state,
  statement,
  topic,
  visit,
} from "./documents.js";

const ids = (records: readonly { id: string }[]) => records.map(({ id }) => id);

describe("indexReport", () => {
  const story = report({
    sources: [source("article", { depicts: ["meeting:talks"] })],
    people: [person("ada", { offices: [{ title: "President", of: "state:examplia" }] })],
    states: [state("examplia", { capital: "place:hall" })],
    places: [place("hall", { state: "state:examplia" })],
    meetings: [
      meeting("talks", {
        place: "place:hall",
        candidatePlaces: ["place:hall"],
        participants: [{ actor: "person:ada", representing: "state:examplia" }],
        commitments: [{ summary: "Meet again.", by: ["state:examplia"], when: { after: "meeting:talks" } }],
        evidence: [{ source: "source:article", basis: "stated" }],
        alternatives: [{ field: "/place", value: "place:hall", source: "source:article" }],
        note: "place:hall",
        extensions: [{ namespace: "https://example.org/x", value: { place: "place:hall" } }],
      }),
    ],
    statements: [statement("welcome", { at: "meeting:talks", summary: "place:hall" })],
  });
  const index = indexReport(story);

  it("gets a record by its id, with the type that the id's prefix says", () => {
    const ada = index.get("person:ada");
    expectTypeOf(ada).toEqualTypeOf<Person | undefined>();
    expect(ada).toBe(story.people?.[0]);
    expectTypeOf(index.get("place:hall")).toEqualTypeOf<Place | undefined>();
    expectTypeOf(index.get("meeting:talks" as ActorId)).toEqualTypeOf<Person | Organization | State | undefined>();
    expectTypeOf(index.get("x" as RecordId)).toEqualTypeOf<AnyRecord | undefined>();
    expectTypeOf<RecordOf<`visit:${string}` | `meeting:${string}`>>().toEqualTypeOf<Visit | Meeting>();
    expectTypeOf<RecordOf<"nonsense">>().toEqualTypeOf<never>();
  });

  it("gets undefined for an id that no record has", () => {
    expect(index.get("person:nobody")).toBeUndefined();
    expect(index.has("person:nobody")).toBe(false);
    expect(index.has("person:ada")).toBe(true);
    for (const inherited of ["constructor", "toString", "__proto__", "hasOwnProperty"]) {
      expect(index.has(inherited)).toBe(false);
      expect(index.get(inherited as never)).toBeUndefined();
    }
  });

  it("lists the records in the order of the report's keys in the model, whatever their order in the document", () => {
    expect(ids(index.records)).toEqual([
      "source:article",
      "person:ada",
      "state:examplia",
      "place:hall",
      "meeting:talks",
      "statement:welcome",
    ]);
    const { sources, ...rest } = story;
    expect(ids(indexReport({ ...rest, sources }).records)).toEqual(ids(index.records));
  });

  it("lists every place that refers to a record, with its path in the referring record", () => {
    const referrers = (id: RecordId) => index.referrers(id).map(({ record, path }) => `${record.id}${path}`);
    expect(referrers("place:hall")).toEqual([
      "state:examplia/capital",
      "meeting:talks/place",
      "meeting:talks/candidatePlaces/0",
    ]);
    expect(referrers("state:examplia")).toEqual([
      "person:ada/offices/0/of",
      "place:hall/state",
      "meeting:talks/participants/0/representing",
      "meeting:talks/commitments/0/by/0",
    ]);
    expect(referrers("source:article")).toEqual([
      "meeting:talks/evidence/0/source",
      "meeting:talks/alternatives/0/source",
    ]);
    expect(index.referrers("place:hall")[0]?.record).toBe(story.states?.[0]);
  });

  it("counts a record's reference to itself, and never its own id field", () => {
    expect(index.referrers("meeting:talks").map(({ record, path }) => [record.id, path])).toEqual([
      ["source:article", "/depicts/0"],
      ["meeting:talks", "/commitments/0/when/after"],
      ["statement:welcome", "/at"],
    ]);
    expect(index.referrers("statement:welcome")).toEqual([]);
    for (const { id } of index.records) {
      for (const { path } of index.referrers(id)) expect(path).not.toBe("/id");
    }
  });

  it("takes no text for a reference that only looks like an id", () => {
    // The note, the summary, an alternative's value and an extension all say place:hall.
    const paths = index.referrers("place:hall").map(({ path }) => path);
    expect(paths).not.toContain("/note");
    expect(paths).not.toContain("/summary");
    expect(paths.filter((path) => path.startsWith("/alternatives") || path.startsWith("/extensions"))).toEqual([]);
  });

  it("tells the referrers of an id that no record has", () => {
    const dangling = indexReport(report({ meetings: [meeting("x", { place: "place:nowhere" })] }));
    expect(dangling.referrers("place:nowhere")).toMatchObject([{ path: "/place" }]);
    expect(dangling.has("place:nowhere")).toBe(false);
  });

  it("keeps the first of records that share an id", () => {
    const first = person("ada", { name: "First" });
    const second = person("ada", { name: "Second", nationality: "state:examplia" });
    const twice = indexReport(report({ people: [first, second] }));
    expect(twice.get("person:ada")).toBe(first);
    expect(twice.records.filter(({ id }) => id === "person:ada")).toEqual([first, second]);
    expect(twice.referrers("state:examplia").map(({ record }) => record)).toEqual([second]);
  });

  it("is not confused by slugs that are names of inherited properties", () => {
    const names = ["constructor", "tostring", "valueof", "hasownproperty"];
    const people = names.map((name) => person(name));
    const odd = indexReport(report({ people, statements: [statement("x", { speakers: ["person:constructor"] })] }));
    for (const [i, name] of names.entries()) expect(odd.get(`person:${name}`)).toBe(people[i]);
    expect(odd.referrers("person:constructor")).toMatchObject([{ path: "/speakers/0" }]);
    expect(odd.referrers("person:tostring")).toEqual([]);
  });

  it("is a snapshot", () => {
    const changing = report({ people: [person("ada")] });
    const before = indexReport(changing);
    changing.people?.push(person("bob"));
    expect(before.has("person:bob")).toBe(false);
    expect(indexReport(changing).has("person:bob")).toBe(true);
  });
});

describe("outcomesOf", () => {
  const done = (slug: string, during: `meeting:${string}` | `visit:${string}`, more: Partial<Agreement> = {}) =>
    agreement(slug, { actions: [{ action: "sign", during }], ...more });

  const story = report({
    visits: [visit("tour"), visit("first-leg", { partOf: "visit:tour" }), visit("other")],
    meetings: [
      meeting("plenary", { partOf: "meeting:summit" }),
      meeting("summit", { partOf: "visit:first-leg" }),
      meeting("round", { partOf: "process:peace" }),
      meeting("elsewhere", { partOf: "visit:other" }),
    ],
    agreements: [
      done("in-plenary", "meeting:plenary"),
      done("on-leg", "visit:first-leg"),
      done("elsewhere", "meeting:elsewhere"),
      agreement("planned", { actions: [{ action: "sign", during: "meeting:plenary", modality: "intended" }] }),
      agreement("planned-and-done", {
        actions: [
          { action: "ratify", during: "meeting:plenary", modality: "conditional" },
          { action: "initial", during: "meeting:summit" },
        ],
      }),
      agreement("nowhere", { actions: [{ action: "sign", place: "place:hall" }] }),
      agreement("no-actions"),
      agreement("aim", { process: "process:peace", status: "under-negotiation" }),
      done("in-round", "meeting:round"),
      done("for-process-on-tour", "visit:tour", { process: "process:peace" }),
    ],
    processes: [process("peace"), process("other")],
  });
  const outcomes = (id: Parameters<typeof outcomesOf>[1]) => ids(outcomesOf(story, id));

  it("finds what was done during an event", () => {
    expect(outcomes("meeting:plenary")).toEqual(["agreement:in-plenary"]);
  });

  it("finds what was done during a part of it, and a part of the part, in the order of the report", () => {
    expect(outcomes("meeting:summit")).toEqual(["agreement:in-plenary", "agreement:planned-and-done"]);
    expect(outcomes("visit:first-leg")).toEqual([
      "agreement:in-plenary",
      "agreement:on-leg",
      "agreement:planned-and-done",
    ]);
    expect(outcomes("visit:tour")).toEqual([
      "agreement:in-plenary",
      "agreement:on-leg",
      "agreement:planned-and-done",
      "agreement:for-process-on-tour",
    ]);
    expect(outcomes("visit:other")).toEqual(["agreement:elsewhere"]);
  });

  it("does not count an action with a modality: it is not done", () => {
    for (const id of ["meeting:plenary", "meeting:summit", "visit:tour"] as const) {
      expect(outcomes(id)).not.toContain("agreement:planned");
    }
  });

  it("finds for a process what names it as its own, and what its rounds brought", () => {
    expect(outcomes("process:peace")).toEqual(["agreement:aim", "agreement:in-round", "agreement:for-process-on-tour"]);
    expect(outcomes("process:other")).toEqual([]);
  });

  it("finds nothing for an id that is not there, and in a report without agreements", () => {
    expect(outcomes("meeting:nowhere")).toEqual([]);
    expect(outcomesOf(report({ meetings: [meeting("talks")] }), "meeting:talks")).toEqual([]);
  });

  it("ends where the parts form a cycle", () => {
    const circle = report({
      meetings: [meeting("a", { partOf: "meeting:b" }), meeting("b", { partOf: "meeting:a" })],
      agreements: [done("x", "meeting:b")],
    });
    expect(ids(outcomesOf(circle, "meeting:a"))).toEqual(["agreement:x"]);
  });

  it("gives the very records of the report", () => {
    expect(outcomesOf(story, "meeting:plenary")[0]).toBe(story.agreements?.[0]);
  });
});

describe("statementsBy", () => {
  const story = report({
    statements: [
      statement("by-ada", { speakers: ["person:ada"] }),
      statement("by-both", { speakers: ["person:bob", "person:ada"] }),
      statement("for-the-state", { speakers: ["person:bob"], onBehalfOf: ["state:examplia"] }),
      statement("about-ada", { speakers: ["person:bob"], about: ["person:ada"], addressees: ["person:ada"] }),
    ],
  });

  it("finds those of a speaker, alone or among others", () => {
    expect(ids(statementsBy(story, "person:ada"))).toEqual(["statement:by-ada", "statement:by-both"]);
    expect(ids(statementsBy(story, "person:bob"))).toEqual([
      "statement:by-both",
      "statement:for-the-state",
      "statement:about-ada",
    ]);
  });

  it("finds those made on behalf of a body", () => {
    expect(ids(statementsBy(story, "state:examplia"))).toEqual(["statement:for-the-state"]);
  });

  it("finds none of somebody who is only spoken of or to, and none in a report without statements", () => {
    expect(statementsBy(story, "organization:nobody")).toEqual([]);
    expect(statementsBy(report(), "person:ada")).toEqual([]);
  });
});

describe("globalId", () => {
  it("joins the report's id and the record's", () => {
    expect(globalId(report(), "person:ada")).toBe("https://example.org/reports/1#person:ada");
    expect(globalId(report(), topic("trade"))).toBe("https://example.org/reports/1#topic:trade");
    expect(globalId({ id: "urn:uuid:1" }, { id: "state:x" })).toBe("urn:uuid:1#state:x");
  });
});
