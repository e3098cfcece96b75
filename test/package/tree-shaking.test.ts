import { createRequire } from "node:module";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { findingCodes, PersonSchema, ProcessSchema, StatementSchema, vocabularies } from "communique";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";
import { consumer, installed } from "./consumer.js";

/** What a bundler of the user's makes of a module. */
async function bundle(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: consumer, loader: "ts" },
    external: ["zod"],
    platform: "neutral",
    bundle: true,
    minify: true,
    // Letters stay as they are, for what is looked for in the text.
    charset: "utf8",
    write: false,
    format: "esm",
    // It warns of an import that has no effect, which is what is to be seen.
    logLevel: "error",
  });
  return outputFiles[0]?.text ?? "";
}

const PERSON = "person";
/** A sentence that only this part of the library holds. */
const SENTENCES: Record<string, string> = {
  [PERSON]: PersonSchema.shape.name.description as string,
  statement: StatementSchema.description as string,
  process: ProcessSchema.description as string,
  "vocabulary of statements": vocabularies.statementKind.words.courtesy.description,
  checker: "Leave the key out where there is no value: absent means unknown, not applicable or ordinary.",
  "list of codes": findingCodes.find(({ code }) => code === "utf-16")?.description as string,
};

const holds = (text: string) => Object.keys(SENTENCES).filter((part) => text.includes(SENTENCES[part] as string));

describe("esbuild", () => {
  it("finds every sentence in a bundle of everything, so that its absence says something", async () => {
    expect(holds(await bundle('export * from "communique";'))).toEqual(Object.keys(SENTENCES));
  });

  it("keeps nothing of other records or of the checker beside one schema, in less than 9 KB", async () => {
    const text = await bundle('export { PersonSchema } from "communique";');
    expect(holds(text)).toEqual([PERSON]);
    expect(gzipSync(text).length).toBeLessThan(9 * 1024);
  });

  it.each([
    'import type { Summit } from "communique"; export type S = Summit;',
    'import { type Summit, PersonSchema } from "communique"; export type S = Summit | typeof PersonSchema;',
    'import "communique";',
    'import { check } from "communique";',
    'import * as communique from "communique";',
    'import "communique/types";',
  ])("leaves nothing of %s", async (contents) => {
    expect(await bundle(contents)).toBe("");
  });

  it.each([
    ["communique/merge", "mergeReports"],
    ["communique/icalendar", "fromIcalendar"],
    ["communique/superdesk-planning", "fromSuperdeskPlanning"],
    ["communique/ninjs", "fromNinjs"],
    ["communique/schema-org", "fromSchemaOrg"],
    ["communique/popolo", "fromPopolo"],
    ["communique/gdelt", "gdeltReport"],
    ["communique/draft", "assemble"],
  ])("keeps the rules and not the prose of the model where a report is made: %s", async (subpath, name) => {
    const text = await bundle(`export { ${name} } from "${subpath}";`);
    expect(text).toContain("No other record of the report refers to");
    expect(text).not.toContain(SENTENCES[PERSON]);
    // What one schema of a file needs of Zod is not there either.
    expect(text).not.toMatch(/strictObject|globalRegistry/);
  });

  it("has the prose of the model in the checker", async () => {
    expect(await bundle('export { check } from "communique";')).toContain(SENTENCES[PERSON]);
  });

  it("needs nothing of the checker for the vocabularies", async () => {
    expect(holds(await bundle('export { vocabularies } from "communique";'))).toEqual(["vocabulary of statements"]);
  });
});

const rollup = resolved("rollup");

describe("rollup", () => {
  // It comes with other tools, and may be gone when they change.
  it.skipIf(rollup === undefined)("keeps nothing of other records or of the checker either", async () => {
    const { rollup: start } = await import(rollup as string);
    const entry = join(installed, "dist/index.js");
    const make = async (contents: string) => {
      const built = await start({
        input: "entry",
        external: ["zod"],
        treeshake: { moduleSideEffects: false },
        plugins: [
          {
            name: "entry",
            resolveId: (id: string) => (id === "entry" ? id : id === "communique" ? entry : null),
            load: (id: string) => (id === "entry" ? contents : null),
          },
        ],
      });
      const { output } = await built.generate({ format: "es" });
      return output[0].code as string;
    };
    expect(holds(await make('export * from "communique";'))).toEqual(Object.keys(SENTENCES));
    expect(holds(await make('export { PersonSchema } from "communique";'))).toEqual([PERSON]);
  });
});

/** Where a package that is none of our own dependencies can be found, if anywhere. */
function resolved(name: string): string | undefined {
  try {
    return createRequire(import.meta.url).resolve(name);
  } catch {
    console.log(`${name} is not installed: its test is skipped.`);
    return undefined;
  }
}
