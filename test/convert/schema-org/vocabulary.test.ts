import { readFileSync } from "node:fs";
import jsonld from "jsonld";
import { beforeAll, describe, expect, it } from "vitest";
import { toSchemaOrg } from "../../../src/schema-org.js";
import { claimedReport, reports } from "../accounted.js";
import { illegal, ownVocabulary } from "./legality.js";
import { enumerations, properties, typesAbove } from "./terms.js";
import { contextFile, newerRanges, readVocabulary, type Vocabulary } from "./vocabulary.js";

const documents = Object.entries({ ...reports, claimed: claimedReport }).map(
  ([name, report]) => [name, toSchemaOrg(report).document] as const,
);

describe("with our own table of terms", () => {
  it.each(documents)("every property and value of %s is legal on its type", (_, document) => {
    expect(illegal(document, ownVocabulary)).toEqual([]);
  });

  it("a property or a value out of place is found", () => {
    const [, document] = documents[0] as (typeof documents)[number];
    const odd = structuredClone(document) as unknown as { "@graph": object[] };
    odd["@graph"].push(
      { "@type": "Country", "@id": "x:1" },
      { "@type": "Event", "@id": "x:2", attendee: { "@id": "x:1" }, text: "Words.", invented: 1 },
      { "@type": "Event", "@id": "x:3", startDate: "2024~", eventStatus: "https://schema.org/InForce" },
    );
    expect(illegal(odd as never, ownVocabulary)).toEqual([
      'x:2: attendee has no value like {"@id":"x:1"}',
      "x:2: Event has no text",
      "x:2: no property invented",
      'x:3: startDate has no value like "2024~"',
      'x:3: eventStatus has no value like "https://schema.org/InForce"',
    ]);
  });
});

describe("with the vocabulary of schema.org", () => {
  let vocabulary: Vocabulary;
  beforeAll(() => {
    vocabulary = readVocabulary();
  });

  it("which lacks what is newer", () => {
    for (const [name, range] of Object.entries(newerRanges)) {
      expect(vocabulary.property(name)?.ranges.filter((one) => one === range)).toEqual([range]);
    }
  });

  it("our table says what the vocabulary says", () => {
    for (const [type, parent] of Object.entries(typesAbove)) {
      expect(vocabulary.isType(type), type).toBe(true);
      if (parent) expect([...vocabulary.typesAbove(type)], type).toContain(parent);
    }
    for (const [name, [domains, ranges]] of Object.entries(properties)) {
      expect(vocabulary.property(name)?.isSuperseded, name).toBe(false);
      expect(vocabulary.property(name)?.domains, name).toEqual(expect.arrayContaining(domains.split(" ")));
      expect(vocabulary.property(name)?.ranges, name).toEqual(expect.arrayContaining(ranges.split(" ")));
    }
    for (const [value, type] of Object.entries(enumerations)) expect(vocabulary.enumerationOf(value), value).toBe(type);
  });

  it.each(documents)("every property and value of %s is legal on its type", (_, document) => {
    expect(illegal(document, vocabulary)).toEqual([]);
  });
});

describe.skipIf(contextFile.isMissing)(`with the context of schema.org${contextFile.note}`, () => {
  let vocabulary: Vocabulary;
  let context: object;
  beforeAll(() => {
    vocabulary = readVocabulary();
    context = JSON.parse(readFileSync(contextFile.path, "utf8"));
  });

  const expand = (document: object) =>
    jsonld.expand(
      document as jsonld.JsonLdDocument,
      {
        documentLoader: async (url: string) => {
          expect(url).toBe("https://schema.org");
          return { contextUrl: undefined, documentUrl: url, document: context } as never;
        },
        // An error, where expansion would drop something.
        safe: true,
      } as jsonld.Options.Expand,
    );

  it.each(documents)(
    "expansion drops nothing of %s, and finds a term of schema.org for every key",
    async (_, document) => {
      const expanded = await expand(document);
      expect(leaves(expanded)).toEqual(leaves(document["@graph"]));
      for (const iri of iris(expanded)) {
        const [, term] = /^http:\/\/schema\.org\/(\w+)$/.exec(iri) ?? [];
        expect(term && (vocabulary.property(term) ?? vocabulary.isType(term)), iri).toBeTruthy();
      }
    },
  );

  it("expansion is an error where it would drop something", async () => {
    await expect(
      expand({ "@context": "https://schema.org", "@graph": [{ "@type": "Event", "@id": "relative id", "@odd": 1 }] }),
    ).rejects.toThrow();
  });
});

/** All values in their order of the alphabet: what stands in a document, whatever the keys. */
function leaves(document: unknown): string[] {
  const found: string[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    else if (typeof value !== "object" || value === null)
      found.push(String(value).replace(/^http:\/\/schema\.org\//, ""));
    // The type of a value comes from the context, and not from the document.
    else if ("@value" in value) visit(value["@value"]);
    else Object.values(value).forEach(visit);
  };
  visit(document);
  return found.sort();
}

/** The names of all properties and types. */
function iris(expanded: unknown): Set<string> {
  const found = new Set<string>();
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    else if (typeof value === "object" && value !== null && !("@value" in value)) {
      for (const [key, child] of Object.entries(value)) {
        if (key === "@type") for (const type of child as string[]) found.add(type);
        else if (!key.startsWith("@")) {
          found.add(key);
          visit(child);
        }
      }
    }
  };
  visit(expanded);
  return found;
}
