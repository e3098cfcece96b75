import { readFile } from "node:fs/promises";
import { documentSchemas } from "../model/document-schemas.js";
import { type JsonSchema, type JsonSchemaTarget, toJsonSchema } from "../model/json-schema.js";
import { schemaAddress } from "../model/schema-address.js";

const FOLDERS = { "draft-2020-12": "", "draft-07": "draft-07/" } as const satisfies Record<JsonSchemaTarget, string>;

/** The JSON Schema files by path: one for each schema and dialect, complete in itself. */
export async function schemaFiles(): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const [stem, schema] of Object.entries(documentSchemas)) {
    const example = JSON.parse(await smallest(exampleOf(stem)));
    for (const [target, folder] of Object.entries(FOLDERS) as [JsonSchemaTarget, string][]) {
      const { $schema, description, ...rest } = toJsonSchema(schema, { target });
      const file = `${folder}${stem}.schema.json`;
      const document: JsonSchema = {
        $schema,
        $id: schemaAddress(file),
        title: titleOf(stem),
        description,
        examples: [example],
        ...rest,
      };
      files.set(`schemas/${file}`, `${JSON.stringify(document, null, 2)}\n`);
    }
  }
  return files;
}

async function smallest(stem: string): Promise<string> {
  const path = `examples/records/${stem}.minimal.json`;
  return readFile(path, "utf8").catch(() => {
    throw new Error(`There is no ${path}: it shows the smallest document of its kind.`);
  });
}

/** `record` is any of the records, so one of them has to stand for it. */
function exampleOf(stem: string): string {
  return stem === "record" ? "statement" : stem;
}

function titleOf(stem: string): string {
  const words = stem.replaceAll("-", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}
