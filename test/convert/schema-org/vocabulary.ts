import { existsSync, readFileSync } from "node:fs";

// The vocabulary of schema.org as it publishes it, for tests.

const folder = new URL("../../../../shared/data/schema.org/", import.meta.url);
const read = (name: string) => JSON.parse(readFileSync(new URL(name, folder), "utf8"));

/** Whether the vocabulary is at hand. It is no part of the project. */
export const hasVocabulary = existsSync(folder);

/** The context that `https://schema.org` stands for. */
export const readContext = () => read("schemaorgcontext.jsonld");

export interface Vocabulary {
  /** The type and all types above it. */
  typesAbove(type: string): ReadonlySet<string>;
  isType(name: string): boolean;
  property(name: string): Property | undefined;
  /** The enumeration that a value such as `EventCancelled` is of. */
  enumerationOf(value: string): string | undefined;
}

export interface Property {
  domains: string[];
  ranges: string[];
  isSuperseded: boolean;
}

type Term = { [key: string]: unknown; "@id": string };

const list = (value: unknown): unknown[] => (value === undefined ? [] : Array.isArray(value) ? value : [value]);
const plain = (iri: string) => iri.replace(/^schema:/, "");
const names = (value: unknown) => list(value).map((item) => plain((item as Term)["@id"]));

export function readVocabulary(): Vocabulary {
  const parents = new Map<string, string[]>();
  const properties = new Map<string, Property>();
  const members = new Map<string, string>();
  for (const term of read("schemaorg-30.0-all-https.jsonld")["@graph"] as Term[]) {
    const name = plain(term["@id"]);
    const types = list(term["@type"]) as string[];
    if (types.includes("rdf:Property")) {
      properties.set(name, {
        domains: names(term["schema:domainIncludes"]),
        ranges: names(term["schema:rangeIncludes"]),
        isSuperseded: term["schema:supersededBy"] !== undefined,
      });
    } else if (types.includes("rdfs:Class")) parents.set(name, names(term["rdfs:subClassOf"]));
    else members.set(name, plain(types[0] as string));
  }
  const typesAbove = (type: string, found = new Set<string>()): Set<string> => {
    if (!found.has(type)) {
      found.add(type);
      for (const parent of parents.get(type) ?? []) typesAbove(parent, found);
    }
    return found;
  };
  return {
    typesAbove,
    isType: (name) => parents.has(name),
    property: (name) => properties.get(name),
    enumerationOf: (value) => members.get(value),
  };
}
