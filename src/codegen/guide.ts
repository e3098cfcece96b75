import { readdirSync, readFileSync } from "node:fs";
import { anchor } from "./docs-markdown.js";
import { fieldsOf, model } from "./model.js";

const FOLDER = "docs/guide";

/** A line of the guide: a heading, and the fields that it decides on. */
export interface GuideLine {
  /** Name of the page's file: `statements.md`. */
  readonly page: string;
  readonly heading: string;
  readonly anchor: string;
  /** `Statement.claims`. */
  readonly fields: readonly string[];
}

/**
 * The lines of the guide that decide on fields, as the comment under their heading says: `<!-- decides: Act.by *.standing -->`,
 * where the star is for every type that has the field.
 *
 * @throws Error where a comment names a field that no type has
 */
export const guideLines: readonly GuideLine[] = readdirSync(FOLDER)
  .sort()
  .flatMap((page) => linesOf(page, readFileSync(`${FOLDER}/${page}`, "utf8")));

/** For a field the lines that decide on it. */
export function guideOf(type: string, field: string): readonly GuideLine[] {
  return guideLines.filter(({ fields }) => fields.includes(`${type}.${field}`));
}

function linesOf(page: string, text: string): GuideLine[] {
  return [...text.matchAll(/^## (.+)\n<!-- decides: (.+) -->$/gm)].map(([, heading = "", decides = ""]) => ({
    page,
    heading,
    anchor: anchor(heading),
    fields: decides.split(" ").flatMap((name) => fieldsNamed(name, page)),
  }));
}

function fieldsNamed(name: string, page: string): string[] {
  const [type = "", field = ""] = name.split(".");
  const owners = type === "*" ? Object.keys(model.table) : [type];
  const found = owners.filter((owner) => fieldsOf(owner).some(([key]) => key === field));
  if (found.length === 0) throw new Error(`${FOLDER}/${page} decides on ${name}, which no type has.`);
  return found.map((owner) => `${owner}.${field}`);
}
