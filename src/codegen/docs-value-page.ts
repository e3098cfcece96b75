import { anchor, bullets, code, page, prose } from "./docs-markdown.js";
import { definitions, formats, linkTo, objectsByPage, roots } from "./docs-model.js";
import { accepted, fieldTable, plainTexts } from "./docs-types.js";
import { visible } from "./visible.js";

const PAGE = "values";

/** The objects that several records have, and every format. */
export function valuePage(): string {
  const objects = [...(objectsByPage.get(PAGE) ?? [])].sort();
  const ids = formats.filter((name) => name.endsWith("Id")).sort();
  const others = formats.filter((name) => !ids.includes(name)).sort();
  return page(
    "Values",
    "What the fields of records hold. Lengths are in Unicode code points; a list that is there has at least one item.",
    bullets([
      `Objects: ${links(objects)}`,
      `Formats: ${links(others)}`,
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
    ...objects.flatMap((name) => [`### ${name}`, described(name), fieldTable(definitions[name] ?? {}, PAGE)]),
    "## Formats",
    ...others.flatMap((name) => [`### ${name}`, described(name), accepted(definitions[name] ?? {})]),
    "## Ids",
    ...ids.flatMap((name) => [`### ${name}`, described(name), accepted(definitions[name] ?? {})]),
    "## Plain text",
    ...plainTexts.flatMap(({ name, accepts, pattern }) => [
      `### ${name}`,
      accepts,
      `Pattern: ${code(visible(pattern))}`,
    ]),
  );
}

function described(name: string): string {
  return prose(definitions[name]?.description ?? "");
}

function links(names: readonly string[]): string {
  return names.map((name) => linkTo(name, PAGE)).join(", ");
}
