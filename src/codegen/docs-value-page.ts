import type { TypeShape } from "../generated/model.js";
import { anchor, bullets, code, page, prose } from "./docs-markdown.js";
import { aboutType, linkTo, objectsByPage, roots, shapeOf } from "./docs-model.js";
import { accepted, fieldTable, plainTexts } from "./docs-types.js";
import { inAscii } from "./in-ascii.js";
import { model } from "./model.js";

const PAGE = "values";

/** The objects that several records have, and every format. */
export function valuePage(): string {
  const objects = [...(objectsByPage.get(PAGE) ?? [])].sort();
  const ids = namesOf("id");
  const formats = [...namesOf("text"), ...namesOf("any")].sort();
  return page(
    "Values",
    "What the fields of records hold. Lengths are in Unicode code points; a list that is there has at least one item.",
    bullets([
      `Objects: ${links(objects)}`,
      `Formats: ${links(formats)}`,
      `Ids: ${links(ids)}`,
      `Plain text: ${plainTexts.map(({ name }) => `[${name}](#${anchor(name)})`).join(", ")}`,
    ]),
    "An object that only one record has stands with that record:",
    bullets(
      roots.flatMap(({ name, stem }) => {
        const own = objectsByPage.get(stem) ?? [];
        return own.length > 0 ? [`${linkTo(name, PAGE)}: ${links(own)}`] : [];
      }),
    ),
    "## Objects",
    ...objects.flatMap((name) => [`### ${name}`, prose(aboutType(name)), fieldTable(name, PAGE)]),
    "## Formats",
    ...formats.flatMap((name) => [`### ${name}`, prose(aboutType(name)), accepted(shapeOf(name))]),
    "## Ids",
    ...ids.flatMap((name) => [`### ${name}`, prose(aboutType(name)), accepted(shapeOf(name))]),
    "## Plain text",
    ...plainTexts.flatMap(({ name, accepts, pattern }) => [
      `### ${name}`,
      accepts,
      `Pattern: ${code(inAscii(pattern))}`,
    ]),
  );
}

function namesOf(kind: TypeShape["kind"]): string[] {
  const shapes = Object.entries(model.table);
  return shapes
    .filter(([, shape]) => shape.kind === kind)
    .map(([name]) => name)
    .sort();
}

function links(names: readonly string[]): string {
  return names.map((name) => linkTo(name, PAGE)).join(", ");
}
