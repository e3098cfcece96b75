import { Ajv2020 } from "ajv/dist/2020.js";
import type { Standing, StatementKind } from "communique";
import {
  DRAFT_PROFILES,
  type Draft,
  type DraftDetail,
  type DraftEvent,
  type DraftFigure,
  type DraftParticipant,
  type DraftProfile,
  DraftSchema,
  type DraftSchemaNode,
  type DraftSchemaOptions,
  type DraftStatement,
  draftSchema,
  measureSchema,
  type SchemaMeasures,
} from "communique/draft";
import { describe, expect, expectTypeOf, it } from "vitest";
import * as z from "zod";
import { BROKEN } from "./broken.js";
import { article, draft } from "./example.js";

const profiles = Object.keys(DRAFT_PROFILES) as DraftProfile[];

/** Every form of the schema that differs. */
const forms: DraftSchemaOptions[] = profiles.flatMap((profile) => [
  { profile },
  { profile, details: true },
  { profile, descriptions: false },
  { profile, words: "text" },
  { profile, lists: ["things", "events"] },
]);

function* nodesOf(node: DraftSchemaNode): Generator<DraftSchemaNode> {
  yield node;
  if (node.items) yield* nodesOf(node.items);
  for (const property of Object.values(node.properties ?? {})) yield* nodesOf(property);
}

describe("draftSchema", () => {
  it("holds the example to the letter, and refuses what is broken", () => {
    const validate = new Ajv2020().compile(draftSchema());
    expect(validate(draft), JSON.stringify(validate.errors)).toBe(true);
    expect(BROKEN.filter(([, broken]) => validate(broken)).map(([what]) => what)).toEqual([]);
  });

  it.each(forms)("has no keyword that a provider does not take, and asks for every key: %j", (form) => {
    const known = new Set(["type", "description", "properties", "required", "additionalProperties", "items", "enum"]);
    for (const node of nodesOf(draftSchema(form))) {
      expect(Object.keys(node).filter((keyword) => !known.has(keyword))).toEqual([]);
      expect(node.enum?.length).not.toBe(0);
      expect(node.enum ?? []).not.toContain("");
      if (node.type !== "object") continue;
      expect(node.required).toEqual(Object.keys(node.properties ?? {}));
      expect(node.additionalProperties).toBe(false);
    }
  });

  it.each(profiles)("has a type beside the words as the profile %s says", (profile) => {
    const types = [...nodesOf(draftSchema({ profile }))].flatMap((node) => (node.enum ? [node.type] : []));
    expect(types.length).toBe(14);
    const { typeBesideEnum } = DRAFT_PROFILES[profile];
    expect(new Set(types)).toEqual(new Set([typeBesideEnum ? "string" : undefined]));
  });

  it("asks for the lists that are named, and for details only if it is said", () => {
    const keys = (options: DraftSchemaOptions) => Object.keys(draftSchema(options).properties);
    expect(keys({})).toEqual([
      "title",
      "language",
      "things",
      "events",
      "statements",
      "figures",
      "commitments",
      "summary",
    ]);
    expect(keys({ details: true }).slice(-2)).toEqual(["summary", "details"]);
    expect(keys({ lists: ["statements", "things"] })).toEqual(["title", "language", "things", "statements", "summary"]);
    expect(keys({ lists: ["details"] })).toEqual(["title", "language", "summary", "details"]);
  });

  it("says words in the description where no enum is wanted", () => {
    const { events } = draftSchema({ words: "text", descriptions: false }).properties;
    const kind = events?.items?.properties?.kind;
    expect(kind?.type).toBe("string");
    expect(kind?.enum).toBeUndefined();
    expect(kind?.description?.split(/[ ,.]+/)).toEqual(expect.arrayContaining(["talks", "cease-fire", "treaty"]));
  });

  it("says of each detail which of its keys hold what", () => {
    const field = draftSchema({ details: true }).properties.details?.items?.properties?.field;
    expect(field?.enum).toEqual(expect.arrayContaining(["earlier-status", "only-if", "level", "onMargins"]));
    expect(field?.description).toContain("value support|oppose|neutral|mixed|unclear");
  });

  it("is new on every call", () => {
    draftSchema().properties.title = {};
    expect(draftSchema().properties.title).toMatchObject({ type: "string" });
  });

  it.each([
    [{ profile: "mistral" }, /profile "mistral": use openai, anthropic, gemini, generic/],
    [{ lists: ["people"] }, /list "people": use things, events/],
    [{ words: "regex" }, /"regex": use enum, text/],
    [{ profile: "constructor" }, /"constructor"/],
  ])("throws for what there is not: %j", (options, message) => {
    expect(() => draftSchema(options as DraftSchemaOptions)).toThrow(TypeError);
    expect(() => draftSchema(options as DraftSchemaOptions)).toThrow(message);
  });
});

describe("DraftSchema", () => {
  it("is the same in Zod, to the letter", () => {
    const { $schema: _, ...schema } = z.toJSONSchema(DraftSchema);
    expect(schema).toEqual(draftSchema());
    expect(JSON.stringify(schema.properties)).toBe(JSON.stringify(draftSchema().properties));
  });

  it("has no part twice, which an SDK would make a reference of", () => {
    const { $schema: _, ...schema } = z.toJSONSchema(DraftSchema, { reused: "ref" });
    expect(schema).toEqual(draftSchema());
  });

  it("takes and refuses the same", () => {
    expect(DraftSchema.parse(draft)).toEqual(draft);
    expect(BROKEN.filter(([, broken]) => DraftSchema.safeParse(broken).success).map(([what]) => what)).toEqual([]);
    expectTypeOf<z.infer<typeof DraftSchema>>().toEqualTypeOf<Draft>();
  });
});

describe("the types of a draft", () => {
  it("have the words of the vocabularies", () => {
    expectTypeOf<DraftEvent["standing"]>().toEqualTypeOf<"none" | Standing>();
    expectTypeOf<DraftStatement["kind"]>().toEqualTypeOf<StatementKind>();
    expectTypeOf<DraftFigure["bound"]>().toEqualTypeOf<"exact" | "about" | "at-least" | "at-most">();
    expectTypeOf<DraftEvent["participants"]>().toEqualTypeOf<DraftParticipant[]>();
    expectTypeOf<DraftEvent["evidence"]>().toEqualTypeOf<string[]>();
    expectTypeOf<Draft["details"]>().toEqualTypeOf<DraftDetail[] | undefined>();
  });
});

describe("the size", () => {
  // The aim is 3,400 tokens of o200k: the long tests count them. It is 4.04 characters a token.
  it("of the slim form is at most 13.7 KB, and below 100 properties with details", () => {
    expect(measureSchema(draftSchema()).characters).toBeLessThan(13_700);
    expect(measureSchema(draftSchema({ details: true })).properties).toBeLessThan(100);
  });

  it.each(profiles)("is within what %s documents, and what its users tell of", (profile) => {
    const { documented, reported } = DRAFT_PROFILES[profile];
    for (const form of forms.filter((one) => one.profile === profile)) {
      const measured = measureSchema(draftSchema(form));
      const over = [...Object.entries(documented), ...Object.entries(reported)].filter(
        ([name, most]) => measured[name as keyof SchemaMeasures] > most,
      );
      expect(over).toEqual([]);
    }
  });
});

describe("the example", () => {
  it("stands in the article, passage for passage and name for name", () => {
    const words = [
      ...draft.things.flatMap(({ name, aliases, office }) => [name, ...aliases, office]),
      ...draft.events.flatMap(({ evidence, dateWords }) => [...evidence, dateWords]),
      ...draft.statements.flatMap(({ evidence, quotes, dateWords }) => [...evidence, ...quotes, dateWords]),
      ...[...draft.figures, ...draft.commitments].flatMap(({ evidence }) => evidence),
    ];
    expect(words.filter((passage) => !article.includes(passage))).toEqual([]);
    expect(words.length).toBeGreaterThan(40);
  });

  it("refers to nothing but its own names and titles", () => {
    const names = new Set([...draft.things.map(({ name }) => name), ...draft.events.map(({ title }) => title)]);
    const references = [
      ...draft.things.map(({ of }) => of),
      ...draft.events.flatMap(({ participants, place, partOf, of }) => [
        ...participants.flatMap(({ name, representing }) => [name, representing]),
        place,
        partOf,
        of,
      ]),
      ...draft.statements.flatMap(({ speakers, claims, creditedTo }) => [...speakers, ...claims, creditedTo]),
      ...draft.figures.map(({ of }) => of),
      ...draft.commitments.flatMap(({ by, to }) => [...by, ...to]),
    ].filter((name) => name !== "");
    expect(references.filter((name) => !names.has(name))).toEqual([]);
  });
});
