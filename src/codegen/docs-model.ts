import * as z from "zod";
import { vocabularies } from "../generated/vocabularies.js";
import { documentSchemas } from "../model/document-schemas.js";
import { toJsonSchema } from "../model/json-schema.js";
import { registry } from "../model/registry.js";
import type { Vocabulary } from "../model/vocabularies/vocabulary.js";
import { anchor } from "./docs-markdown.js";

/** What communique's own schemas become in JSON Schema, as far as the reference reads it. */
export interface Node {
  $ref?: string;
  type?: string;
  const?: unknown;
  description?: string;
  pattern?: string;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  minItems?: number;
  maxItems?: number;
  items?: Node;
  properties?: Record<string, Node>;
  required?: string[];
  anyOf?: Node[];
  oneOf?: Node[];
}

/** A schema that has a page of its own: the report, a record, a specialisation, or any record. */
export interface Root {
  name: string;
  /** Stem of its page, of its JSON Schema file and of its examples. */
  stem: string;
  node: Node;
}

const PREFIX = "#/$defs/";

/** Every named schema by its name, in the order in which they are met. */
export const definitions: Readonly<Record<string, Node>> = (() => {
  const roots = Object.values(documentSchemas) as [z.ZodType, ...z.ZodType[]];
  return toJsonSchema(z.union(roots)).$defs as Record<string, Node>;
})();

export const roots: readonly Root[] = Object.entries(documentSchemas).map(([stem, schema]) => {
  const name = registry.get(schema)?.id as string;
  return { name, stem, node: definitions[name] as Node };
});

export const vocabularyList = Object.entries(vocabularies) as readonly [key: string, Vocabulary][];

/** The names of the objects that are no root, by the stem of the page where they stand. */
export const objectsByPage: ReadonlyMap<string, readonly string[]> = (() => {
  const pages = new Map<string, string[]>();
  for (const [name, { properties }] of Object.entries(definitions)) {
    if (properties === undefined || isRoot(name)) continue;
    const users = roots.filter(({ stem, node }) => node.properties?.type?.const === stem && reaches(node, name));
    // What a single record has is read where the record is read.
    const stem = users.length === 1 ? (users[0] as Root).stem : "values";
    pages.set(stem, [...(pages.get(stem) ?? []), name]);
  }
  return pages;
})();

/** The names of the texts that have a form: ids, dates, codes, addresses. */
export const formats: readonly string[] = Object.entries(definitions)
  .filter(([name, { properties, oneOf }]) => properties === undefined && oneOf === undefined && !isVocabulary(name))
  .map(([name]) => name);

/** The name that a reference stands for. */
export function nameOf($ref: string): string {
  return $ref.slice(PREFIX.length);
}

/** The record that a specialisation narrows. */
export function baseOf({ stem, node }: Root): Root | undefined {
  const type = node.properties?.type?.const;
  return type === stem ? undefined : roots.find((root) => root.stem === type);
}

/** A link to where a named schema is described, as seen from a page. */
export function linkTo(name: string, from: string): string {
  const { stem, fragment } = placeOf(name);
  return `[${name}](${stem === from ? "" : `${stem}.md`}${fragment && `#${fragment}`})`;
}

function placeOf(name: string): { stem: string; fragment: string } {
  const root = roots.find((candidate) => candidate.name === name);
  if (root) return { stem: root.stem, fragment: "" };
  if (isVocabulary(name)) return { stem: "vocabularies", fragment: anchor(name) };
  const page = [...objectsByPage].find(([, names]) => names.includes(name));
  return { stem: page?.[0] ?? "values", fragment: anchor(name) };
}

function isRoot(name: string): boolean {
  return roots.some((root) => root.name === name);
}

function isVocabulary(name: string): boolean {
  return vocabularyList.some(([, vocabulary]) => vocabulary.name === name);
}

/** Whether a record has a value of that name in it, however deep. The records of a report are not in it. */
function reaches({ properties = {} }: Node, name: string): boolean {
  return Object.values(properties).some(({ $ref, items }) => {
    const ref = $ref ?? items?.$ref;
    if (ref === undefined) return false;
    const next = nameOf(ref);
    return next === name || (!isRoot(next) && reaches(definitions[next] as Node, name));
  });
}
