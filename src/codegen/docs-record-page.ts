import { readFile } from "node:fs/promises";
import { bullets, code, fenced, page, prose } from "./docs-markdown.js";
import { aboutType, baseOf, linkTo, objectsByPage, type Root } from "./docs-model.js";
import { fieldTable } from "./docs-types.js";
import { fieldsOf } from "./model.js";

/** The page of a report, a record or a specialisation, with the objects that only it has. */
export async function recordPage(root: Root): Promise<string> {
  const { name, stem, shape } = root;
  const parts = (objectsByPage.get(stem) ?? []).flatMap((part) => [
    `## ${part}`,
    prose(aboutType(part)),
    fieldTable(part, stem),
  ]);
  return page(
    name,
    prose(aboutType(name)),
    files(root),
    ...(shape.kind === "union"
      ? [bullets(Object.values(shape.branches).map((branch) => `${linkTo(branch, stem)}: ${prose(aboutType(branch))}`))]
      : [
          "## Fields",
          narrowed(root),
          fieldTable(name, stem),
          "## Smallest example",
          fenced("json", await smallest(stem)),
        ]),
    ...parts,
  );
}

function files({ name, stem, shape }: Root): string {
  const isUnion = shape.kind === "union";
  return [
    `TypeScript: ${code(`${name}Schema`)}, type ${code(name)}.`,
    `JSON Schema: [2020-12](../../schemas/${stem}.schema.json), [draft-07](../../schemas/draft-07/${stem}.schema.json).`,
    isUnion ? "" : `Example with every field: [${stem}.full.json](../../examples/records/${stem}.full.json).`,
  ]
    .join(" ")
    .trim();
}

/** Which fields a specialisation takes from its record with fewer values. */
function narrowed(root: Root): string {
  const base = baseOf(root);
  if (base === undefined) return "";
  const wide = new Map(fieldsOf(base.name));
  const fields = fieldsOf(root.name).filter(([field, own]) => JSON.stringify(own) !== JSON.stringify(wide.get(field)));
  const names = fields.map(([field]) => code(field)).join(", ");
  return `Narrower than ${linkTo(base.name, root.stem)} in ${names}; the other fields are the same.`;
}

async function smallest(stem: string): Promise<string> {
  return (await readFile(`examples/records/${stem}.minimal.json`, "utf8")).trim();
}
