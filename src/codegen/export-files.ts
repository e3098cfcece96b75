import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import * as z from "zod";
import { registry } from "../model/registry.js";
import type { Vocabulary } from "../model/vocabularies/vocabulary.js";

const BANNER = "// Generated from src/model by `npm run generate`. Do not edit.\n";
const MODEL = "src/model";

/** What a file of the model exports: path from `src`, and value by name. */
type Modules = ReadonlyMap<string, Readonly<Record<string, unknown>>>;

/**
 * `src/generated/schemas.ts` and `vocabularies.ts`: what the files of the model export, gathered, so that nobody keeps a list
 * of them.
 *
 * @throws Error for a schema or a vocabulary that is exported by another name than its own.
 */
export async function exportFiles(): Promise<Map<string, string>> {
  const modules = await load();
  return new Map([
    ["src/generated/schemas.ts", schemaExports(modules)],
    ["src/generated/vocabularies.ts", vocabularyExports(modules)],
  ]);
}

async function load(): Promise<Modules> {
  const files = (await readdir(MODEL, { recursive: true })).filter((file) => file.endsWith(".ts")).sort();
  const modules = new Map<string, Record<string, unknown>>();
  for (const file of files) {
    const path = join(MODEL, file).replaceAll("\\", "/");
    modules.set(path.slice("src/".length).replace(/\.ts$/, ".js"), await import(pathToFileURL(path).href));
  }
  return modules;
}

/** Re-exports and not a table: whoever imports one schema gets no other. */
function schemaExports(modules: Modules): string {
  const lines = [...modules].flatMap(([path, exported]) => {
    const names = Object.keys(exported).filter((name) => isNamedSchema(path, name, exported[name]));
    return names.length > 0 ? [`export { ${names.sort().join(", ")} } from "../${path}";`] : [];
  });
  return `${BANNER}\n${lines.join("\n")}\n`;
}

function isNamedSchema(path: string, name: string, value: unknown): boolean {
  const id = value instanceof z.ZodType ? registry.get(value)?.id : undefined;
  requireName(path, name, id && `${id}Schema`);
  return id !== undefined;
}

function vocabularyExports(modules: Modules): string {
  const found = [...modules].flatMap(([path, exported]) =>
    Object.entries(exported).flatMap(([name, value]) => {
      if (!isVocabulary(value)) return [];
      requireName(path, name, value.name.charAt(0).toLowerCase() + value.name.slice(1));
      return [{ path, name, type: value.name }];
    }),
  );
  const imports = found.map(({ path, name }) => `import { ${name} } from "../${path}";`);
  // Types by name: the words and their meanings written out as types are as long as the whole rest of the declarations.
  const types = found.map(({ name, type }) => `  readonly ${name}: NamedVocabulary<${JSON.stringify(type)}>;`);
  return `${BANNER}
${imports.join("\n")}
import type { NamedVocabulary } from "../model/vocabularies/vocabulary.js";

/** Every vocabulary as data: its words, what each means, and where the concept comes from. */
export const vocabularies: {
${types.join("\n")}
} = {
${found.map(({ name }) => `  ${name},`).join("\n")}
};
`;
}

function isVocabulary(value: unknown): value is Vocabulary {
  return typeof value === "object" && value !== null && "words" in value && "open" in value;
}

function requireName(path: string, name: string, expected: string | undefined): void {
  if (expected === undefined || name === expected) return;
  throw new Error(`src/${path.replace(/\.js$/, ".ts")} exports ${name}: call it ${expected}.`);
}
