import { readFile } from "node:fs/promises";
import { bullets, code, fenced, page, prose } from "./docs-markdown.js";
import { baseOf, definitions, linkTo, nameOf, objectsByPage, type Root } from "./docs-model.js";
import { fieldTable } from "./docs-types.js";

/** The page of a report, a record or a specialisation, with the objects that only it has. */
export async function recordPage(root: Root): Promise<string> {
  const { name, stem, node } = root;
  const parts = (objectsByPage.get(stem) ?? []).flatMap((part) => [
    `## ${part}`,
    prose(definitions[part]?.description ?? ""),
    fieldTable(definitions[part] ?? {}, stem),
  ]);
  return page(
    name,
    prose(node.description ?? ""),
    files(root),
    node.oneOf ? "" : "## Fields",
    narrowed(root),
    node.oneOf ? anyOf(root) : fieldTable(node, stem),
    ...(node.oneOf ? [] : ["## Smallest example", fenced("json", await smallest(stem))]),
    ...parts,
  );
}

function files({ name, stem, node }: Root): string {
  const schema = `${name}Schema`;
  return [
    `TypeScript: ${code(schema)}, type ${code(name)}.`,
    `JSON Schema: [2020-12](../../schemas/${stem}.schema.json), [draft-07](../../schemas/draft-07/${stem}.schema.json).`,
    node.oneOf ? "" : `Example with every field: [${stem}.full.json](../../examples/records/${stem}.full.json).`,
  ]
    .join(" ")
    .trim();
}

/** Which fields a specialisation takes from its record with fewer values. */
function narrowed(root: Root): string {
  const base = baseOf(root);
  if (base === undefined || root.node.oneOf) return "";
  const { properties = {}, required = [] } = root.node;
  const fields = Object.keys(properties).filter(
    (field) =>
      JSON.stringify(properties[field]) !== JSON.stringify(base.node.properties?.[field]) ||
      required.includes(field) !== base.node.required?.includes(field),
  );
  return `Narrower than ${linkTo(base.name, root.stem)} in ${fields.map(code).join(", ")}; the other fields are the same.`;
}

function anyOf({ stem, node }: Root): string {
  return bullets(
    (node.oneOf ?? []).map(({ $ref = "" }) => {
      const name = nameOf($ref);
      return `${linkTo(name, stem)}: ${prose(definitions[name]?.description ?? "")}`;
    }),
  );
}

async function smallest(stem: string): Promise<string> {
  return (await readFile(`examples/records/${stem}.minimal.json`, "utf8")).trim();
}
