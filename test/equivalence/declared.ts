import { toWellFormed } from "../../src/json/surrogates.js";
import type { Document } from "./document.js";

/** Something that some judge otherwise than Zod, and will go on to do so. */
export interface DeclaredDifference {
  name: string;
  /** Who does: their names begin so. */
  by: readonly string[];
  why: string;
  /** A document that shows it. */
  shown: Document;
  /** The text with something in the place of what is judged otherwise, in which all agree, and Zod says what it said. */
  without(text: string): string;
}

/** Deepest level of a document that `check` takes. */
const MAX_DEPTH = 64;

const state = (more: string): Document => ({
  as: "state",
  text: `{"type":"state","id":"state:x","name":"X",${more}}`,
  what: "shows a difference",
});

const place = (kilometres: string): Document => ({
  as: "place",
  text: `{"type":"place","id":"place:x","name":"X","kind":"city","distance":{"from":"place:y","kilometres":${kilometres}}}`,
  what: "shows a difference",
});

export const declaredDifferences: readonly DeclaredDifference[] = [
  {
    name: "newline at the end",
    by: ["jsonschema (Python)"],
    why: "The `$` of Python also matches before a newline that ends the text; that of ECMA-262, which JSON Schema names, does not.",
    shown: state('"countryCode":"AT\\n"'),
    // Before the last of two newlines there is no end.
    without: withValues((value) => (typeof value === "string" && value.endsWith("\n") ? `${value}\n` : value)),
  },
  {
    name: "number beyond the range of a double",
    by: ["jsonschema (Python)", "hyperjump", "schemasafe"],
    why: "A reader of JSON makes it infinite, and infinity is a number to them.",
    shown: place("1e400"),
    without: withValues((value) => (value === Number.POSITIVE_INFINITY ? "infinite" : value)),
  },
  {
    name: "lone surrogate",
    by: ["check"],
    why: "No pattern refuses half a character, as not every language's engine has them; the checker does, as the reader would.",
    shown: state('"note":"\\ud800"'),
    without: withValues((value) => (typeof value === "string" ? toWellFormed(value) : value)),
  },
  {
    name: "deep nesting",
    by: ["check"],
    why: "The value of an extension may be any JSON in a schema; the checker has a limit.",
    shown: state(`"extensions":[{"namespace":"x:y","value":${"[".repeat(MAX_DEPTH - 2)}${"]".repeat(MAX_DEPTH - 2)}}]`),
    without: (text) => JSON.stringify(cut(JSON.parse(text), MAX_DEPTH)),
  },
];

function withValues(change: (value: unknown) => unknown): (text: string) => string {
  return (text) => JSON.stringify(JSON.parse(text, (_, value) => change(value)));
}

/** Without what is deeper than so many levels. */
function cut(value: unknown, levels: number): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (levels === 0) return null;
  if (Array.isArray(value)) return value.map((item) => cut(item, levels - 1));
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, cut(member, levels - 1)]));
}
