import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { documentNames } from "../lookup/document-names.js";
import { nearest } from "../text/nearest.js";
import { packageRoot } from "./package-root.js";
import { UsageError } from "./usage-error.js";

const FOLDERS = { "2020-12": "schemas", "07": "schemas/draft-07" } as const;

/** Runs `communique schema`: prints the file that the package ships. */
export async function runSchema(name: string, { draft }: { draft: keyof typeof FOLDERS }): Promise<void> {
  if (!(documentNames as readonly string[]).includes(name)) {
    const near = nearest(name, documentNames);
    throw new UsageError(
      `There is no schema ${JSON.stringify(name)}.${near ? ` Did you mean "${near}"?` : ""} Known: ${documentNames.join(", ")}.`,
    );
  }
  process.stdout.write(await readFile(join(packageRoot(), FOLDERS[draft], `${name}.schema.json`), "utf8"));
}
