import { addToList } from "../collections/add-to-list.js";
import type { ObjectShape, TypeShape, UnionShape } from "../generated/model.js";
import { vocabularies } from "../generated/vocabularies.js";
import type { Vocabulary } from "../model/vocabularies/vocabulary.js";
import { anchor } from "./docs-markdown.js";
import { fieldsOf, model, typeWord } from "./model.js";

/** A type that has a page of its own: the report, a record, a specialisation, or any record. */
export interface Root {
  name: string;
  /** Stem of its page, of its JSON Schema file and of its examples. */
  stem: string;
  shape: ObjectShape | UnionShape;
}

export const roots: readonly Root[] = Object.entries(model.documents).map(([stem, name]) => {
  const shape = shapeOf(name);
  if (shape.kind !== "object" && shape.kind !== "union") throw new Error(`${name} is no object and has a page.`);
  return { name, stem, shape };
});

export const vocabularyList = Object.entries(vocabularies) as readonly [key: string, Vocabulary][];

/** The names of the objects that are no root, by the stem of the page where they stand. */
export const objectsByPage: ReadonlyMap<string, readonly string[]> = (() => {
  const pages = new Map<string, string[]>();
  for (const [name, { kind }] of Object.entries(model.table)) {
    if (kind !== "object" || isRoot(name)) continue;
    const users = roots.filter((root) => typeWord(root.name) === root.stem && reaches(root.name, name));
    // What a single record has is read where the record is read.
    const stem = users.length === 1 ? (users[0] as Root).stem : "values";
    addToList(pages, stem, name);
  }
  return pages;
})();

export function shapeOf(name: string): TypeShape {
  const shape = model.table[name];
  if (shape === undefined) throw new Error(`The model has no type ${name}.`);
  return shape;
}

/** What a type is for. */
export function aboutType(name: string): string {
  return model.descriptions[name]?.about ?? "";
}

/** The record that a specialisation narrows. */
export function baseOf(root: Root): Root | undefined {
  const type = typeWord(root.name);
  return type === root.stem ? undefined : roots.find(({ stem }) => stem === type);
}

/** A link to where a named type is described, as seen from a page. */
export function linkTo(name: string, from: string): string {
  const { stem, fragment } = pageOf(name);
  return `[${name}](${stem === from ? "" : `${stem}.md`}${fragment && `#${fragment}`})`;
}

function pageOf(name: string): { stem: string; fragment: string } {
  const root = roots.find((candidate) => candidate.name === name);
  if (root) return { stem: root.stem, fragment: "" };
  if (shapeOf(name).kind === "words") return { stem: "vocabularies", fragment: anchor(name) };
  const page = [...objectsByPage].find(([, names]) => names.includes(name));
  return { stem: page?.[0] ?? "values", fragment: anchor(name) };
}

function isRoot(name: string): boolean {
  return roots.some((root) => root.name === name);
}

/** Whether an object has a value of that type in it, however deep. The records of a report are not in it. */
function reaches(owner: string, name: string): boolean {
  return fieldsOf(owner).some(
    ([, { value }]) =>
      value.kind === "named" && (value.name === name || (!isRoot(value.name) && reaches(value.name, name))),
  );
}
