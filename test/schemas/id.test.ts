import { describe, expect, it } from "vitest";
import type * as z from "zod";
import * as communique from "../../src/index.js";
import { RecordIdSchema, SourceIdSchema, vocabularies } from "../../src/index.js";
import { judge } from "./engines.js";

const TYPES = Object.keys(vocabularies.recordType.words);

/** Every id of the API, with the types of record that it can name. */
const KINDS: Record<string, string[]> = {
  ...Object.fromEntries(TYPES.map((type) => [`${type.charAt(0).toUpperCase()}${type.slice(1)}IdSchema`, [type]])),
  ActorIdSchema: ["person", "organization", "state"],
  StateOrOrganizationIdSchema: ["state", "organization"],
  EventIdSchema: ["visit", "meeting"],
  EventOrProcessIdSchema: ["visit", "meeting", "process"],
  OccurrenceIdSchema: ["visit", "meeting", "agreement", "act", "statement", "process", "relationship"],
  ActorOrSourceIdSchema: ["person", "organization", "state", "source"],
  SourceOrStatementIdSchema: ["source", "statement"],
  AgreementOrSourceIdSchema: ["agreement", "source"],
  AgreementOrStatementIdSchema: ["agreement", "statement"],
  ActOrProcessIdSchema: ["act", "process"],
  BasisIdSchema: ["agreement", "act", "statement", "topic"],
  OfficeBodyIdSchema: ["state", "organization", "meeting", "process"],
  AboutIdSchema: TYPES.filter((type) => type !== "topic"),
  RecordIdSchema: TYPES,
};

const ids = Object.entries<unknown>(communique).filter((entry): entry is [string, z.ZodType] =>
  /IdSchema$/.test(entry[0]),
);

it("every type of record has an id of its own, and the others of the API are in the table", () => {
  expect(ids.map(([name]) => name).sort()).toEqual(Object.keys(KINDS).sort());
});

describe.each(ids)("%s", (name, schema) => {
  const accepts = judge(schema);
  const types = KINDS[name] as string[];

  it("names records of its types and of no other", () => {
    expect(TYPES.filter((type) => accepts(`${type}:some-slug`))).toEqual(TYPES.filter((type) => types.includes(type)));
    for (const type of ["report", "event", "actor", "", "PERSON", "people", "__proto__"]) {
      expect(accepts(`${type}:some-slug`), type).toBe(false);
    }
    // An alternation without its brackets would take these.
    for (const type of types) {
      expect(accepts(type)).toBe(false);
      expect(accepts(`x${type}:some-slug`)).toBe(false);
      expect(accepts(`${type}x:some-slug`)).toBe(false);
      expect(accepts(`${types[0]}:some-slug ${type}:some-slug`)).toBe(false);
    }
  });

  it("has at most 200 characters", () => {
    for (const type of types) {
      const slug = (length: number) => "a".repeat(length - type.length - 1);
      expect(accepts(`${type}:${slug(200)}`)).toBe(true);
      expect(accepts(`${type}:${slug(201)}`)).toBe(false);
    }
  });
});

describe("the slug of an id", () => {
  const accepts = judge(SourceIdSchema);

  it.each(["a", "1", "ada-example", "2024-08-19", "a.b", "a_b", "a-1.b_2", "007", "a".repeat(193)])(
    "can be %s",
    (slug) => {
      expect(accepts(`source:${slug}`)).toBe(true);
    },
  );

  it.each([
    ...["", "-", ".", "_", "-a", "a-", ".a", "a.", "_a", "a_", "a--b", "a..b", "a__b", "a-_b", "a.-b"],
    ...["A", "aB", "ä", "a b", " a", "a ", "a\n", "a\u0000", "a:b", "a/b", "a#b", "a%20b", "а", "１", "a,b", "*"],
  ])("cannot be %j", (slug) => {
    expect(accepts(`source:${slug}`)).toBe(false);
  });

  it.each([null, 1, true, undefined, {}, [["source:a"]], "source", "source:", ":a", "source::a", "source :a"])(
    "is not found in %j",
    (value) => {
      expect(accepts(value)).toBe(false);
    },
  );
});

it("the id of any record takes the ids of all other schemas", () => {
  for (const types of Object.values(KINDS)) {
    for (const type of types) expect(RecordIdSchema.safeParse(`${type}:x`).success).toBe(true);
  }
});
