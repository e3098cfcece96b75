import { describe, expect, it } from "vitest";
import { replacedAt, schemaFile, strictAjv } from "../schemas/engines.js";
import { type Comparison, compared } from "./compare.js";
import { type Document, documentOf } from "./document.js";
import { judgeOf, judges } from "./engines.js";
import { mutantsOf } from "./mutations.js";

// Shows that the comparison can fail: one constraint of one dialect is changed, in a copy of the schema.

const PLACE = {
  type: "place",
  id: "place:hall",
  name: "Sample Hall",
  names: [{ text: "Old Hall", kind: "transliteration" }],
  kind: "venue",
  within: "place:city",
  coordinates: { latitude: 90, longitude: 12.5 },
  distance: { kilometres: 3, from: "place:city", approximate: true },
};

const documents: Document[] = [...mutantsOf(PLACE)].map(({ what, value }) => documentOf("place", value, what));

/** Compares Zod with ajv on a draft-07 schema of places in which something else stands at a JSON Pointer. */
function comparedWith(at: string, value: unknown): Promise<Comparison> {
  const { $id, ...copy } = replacedAt(schemaFile("place", "draft-07"), at, value);
  const validate = strictAjv("draft-07").compile(copy);
  return compared(documents, [...judges.slice(0, 1), judgeOf("ajv on a copy", (_, document) => validate(document))]);
}

describe("a difference between Zod and one schema is found where", () => {
  it.each([
    ["nothing is changed: none", "/title", "Other title", 0],
    ["a pattern has no end", "/definitions/PlaceId/pattern", "^(place):[a-z0-9]+(?:[._-][a-z0-9]+)*"],
    ["a pattern allows upper case", "/definitions/PlaceId/pattern", "^(place):[A-Za-z0-9]+(?:[._-][A-Za-z0-9]+)*$"],
    [
      "a pattern takes the wrong prefix",
      "/definitions/PlaceId/pattern",
      "^(place|person):[a-z0-9]+(?:[._-][a-z0-9]+)*$",
    ],
    ["a text may be one longer", "/properties/name/maxLength", 1_001],
    ["a text has to be one shorter", "/properties/name/maxLength", 999],
    ["a list may be empty", "/properties/names/minItems", 0],
    ["a list may have one more", "/properties/names/maxItems", 1_001],
    ["a number may be greater", "/definitions/Coordinates/properties/latitude/maximum", 91],
    ["a number may be less", "/definitions/Coordinates/properties/longitude/minimum", -181],
    ["a number has to be an integer", "/definitions/Coordinates/properties/latitude/type", "integer"],
    ["a flag may be false", "/definitions/Distance/properties/approximate", { type: "boolean" }],
    ["a field need not be there", "/definitions/Distance/required", ["kilometres"]],
    ["an object is open", "/definitions/Coordinates/additionalProperties", true],
    ["a word is missing", "/definitions/NameKind/enum", ["official", "short", "former", "contested"]],
    ["a reference leads to another definition", "/properties/within/allOf/0/$ref", "#/definitions/StateId"],
  ])("%s", async (_, at, value, least = 1) => {
    const { differences } = await comparedWith(at, value);
    if (least === 0) expect(differences).toEqual([]);
    expect(differences.length).toBeGreaterThanOrEqual(least);
  });

  it("is told by the smallest document that shows it, and by who says what", async () => {
    const { differences } = await comparedWith("/properties/name/maxLength", 999);
    const [, text = "", ...verdicts] = (differences[0] ?? "").split("\n  ");
    const { name, kind, ...others } = JSON.parse(text);
    expect(name).toHaveLength(1_000);
    expect(kind).toHaveLength(1);
    expect(others).toEqual({ type: "place", id: expect.stringMatching(/^place:[a-z0-9]$/) });
    expect(verdicts).toEqual(["accepted by Zod", "refused by ajv on a copy"]);
  });
});
