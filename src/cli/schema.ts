import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fixSchema } from "../draft/rounds/repair.js";
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

/** What a language model is asked for, with the options that say how. */
const ASKED: {
  readonly [name: string]: { options: readonly string[]; schema(options: SchemaCommandOptions): object };
} = {
  draft: {
    options: ["profile", "lists", "details"],
    schema: ({ profile, lists, details }) => draftSchema(defined({ profile, lists, details })),
  },
  fixes: { options: ["profile"], schema: ({ profile }) => fixSchema(profile) },
};

/** Runs `communique schema`: prints the file that the package ships, or the schema of what a language model is asked for. */
export async function runSchema(name: string, options: SchemaCommandOptions): Promise<void> {
  requireFitting(name, options);
  const asked = Object.hasOwn(ASKED, name) ? ASKED[name] : undefined;
  if (asked === undefined) {
    process.stdout.write(await shippedSchema(name, options.draft ?? "2020-12"));
    return;
  }
  try {
    process.stdout.write(`${JSON.stringify(asked.schema(options), null, 2)}\n`);
  } catch (error) {
    // A list that there is not.
    if (error instanceof TypeError) throw new UsageError(error.message);
    throw error;
  }
}

function requireFitting(name: string, options: SchemaCommandOptions): void {
  const known = [...documentNames, ...Object.keys(ASKED)];
  if (!known.includes(name)) {
    const near = nearest(name, known);
    throw new UsageError(
      `There is no schema ${JSON.stringify(name)}.${near ? ` Did you mean "${near}"?` : ""} Known: ${known.join(", ")}.`,
    );
  }
  const own = Object.hasOwn(ASKED, name) ? ASKED[name]?.options : undefined;
  const other = Object.keys(options).find((option) => !(own ?? ["draft"]).includes(option));
  if (other === "draft") {
    throw new UsageError(`--draft is a dialect, and "${name}" has none: every provider reads it as it is.`);
  }
  if (other !== undefined) {
    const takers = Object.entries(ASKED).filter(([, { options }]) => options.includes(other));
    throw new UsageError(`--${other} is not for "${name}": it is for ${takers.map(([taker]) => taker).join(" and ")}.`);
  }
}

/** The schema of a document in the package, as text. */
export async function shippedSchema(name: string, dialect: Dialect): Promise<string> {
  return readFile(join(packageRoot(), FOLDERS[dialect], `${name}.schema.json`), "utf8");
}
