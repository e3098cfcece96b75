import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type DraftSchemaOptions, draftSchema } from "../draft/schema.js";
import { documentNames } from "../lookup/document-names.js";
import { nearest } from "../text/nearest.js";
import { defined } from "./defined.js";
import { packageRoot } from "./package-root.js";
import { UsageError } from "./usage-error.js";

const FOLDERS = { "2020-12": "schemas", "07": "schemas/draft-07" } as const;

/** The dialects of JSON Schema, by their names. */
export type Dialect = keyof typeof FOLDERS;

export interface SchemaCommandOptions extends Pick<DraftSchemaOptions, "profile" | "lists" | "details"> {
  draft?: Dialect;
}

/** Runs `communique schema`: prints the file that the package ships, or the schema of the draft. */
export async function runSchema(name: string, options: SchemaCommandOptions): Promise<void> {
  process.stdout.write(name === "draft" ? draftText(options) : await documentText(name, options));
}

function draftText({ draft, profile, lists, details }: SchemaCommandOptions): string {
  if (draft !== undefined) {
    throw new UsageError("--draft is a dialect, and the schema of a draft has none: every provider reads it as it is.");
  }
  try {
    return `${JSON.stringify(draftSchema(defined({ profile, lists, details })), null, 2)}\n`;
  } catch (error) {
    // A list that there is not.
    if (error instanceof TypeError) throw new UsageError(error.message);
    throw error;
  }
}

async function documentText(name: string, options: SchemaCommandOptions): Promise<string> {
  const { draft = "2020-12", ...others } = options;
  const known = [...documentNames, "draft"];
  if (!known.includes(name)) {
    const near = nearest(name, known);
    throw new UsageError(
      `There is no schema ${JSON.stringify(name)}.${near ? ` Did you mean "${near}"?` : ""} Known: ${known.join(", ")}.`,
    );
  }
  const [other] = Object.keys(others);
  if (other !== undefined) throw new UsageError(`--${other} is for the draft: communique schema draft --${other} …`);
  return shippedSchema(name, draft);
}

/** The schema of a document in the package, as text. */
export async function shippedSchema(name: string, dialect: Dialect): Promise<string> {
  return readFile(join(packageRoot(), FOLDERS[dialect], `${name}.schema.json`), "utf8");
}
