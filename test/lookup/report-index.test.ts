import { describe, expect, expectTypeOf, it } from "vitest";
import { globalId, indexReport, type RecordOf } from "../../src/index.js";
import type {
  ActorId,
  AnyRecord,
  Meeting,
  Organization,
  Person,
  Place,
  RecordId,
  State,
  Visit,
} from "../../src/types.js";
import { meeting, person, place, report, source, state, statement, topic } from "../check/documents.js";

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
        commitments: [{ summary: "Meet again.", by: ["state:examplia"], when: { after: { record: "meeting:talks" } } }],
        evidence: [{ source: "source:article", basis: "stated" }],
        alternatives: [{ from: ["source:article"], changes: [{ field: "/place", value: "place:hall" }] }],
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
      "meeting:talks/alternatives/0/from/0",
    ]);
    expect(index.referrers("place:hall")[0]?.record).toBe(story.states?.[0]);
  });

  it("counts a record's reference to itself, and never its own id field", () => {
    expect(index.referrers("meeting:talks").map(({ record, path }) => [record.id, path])).toEqual([
      ["source:article", "/depicts/0"],
      ["meeting:talks", "/commitments/0/when/after/record"],
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

describe("globalId", () => {
  it("joins the report's id and the record's", () => {
    expect(globalId(report(), "person:ada")).toBe("https://example.org/reports/1#person:ada");
    expect(globalId(report(), topic("trade"))).toBe("https://example.org/reports/1#topic:trade");
    expect(globalId({ id: "urn:uuid:1" }, { id: "state:x" })).toBe("urn:uuid:1#state:x");
  });
});
