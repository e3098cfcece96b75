import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { JsonSchema } from "../../src/model/json-schema.js";
import { type Definitions, mergeFiles } from "./definitions.js";
import { exportedNames } from "./exported-names.js";

/** What a version offers, as far as it can be told by program: everything that users may come to rely on. */
export interface Surface {
  version: string;
  /** The schema files by stem. */
  files: readonly string[];
  schemas: Definitions;
  /** Names by subpath of the package; of a subpath that is no module, none. Types stand as `type Name`. */
  exports: Readonly<Record<string, readonly string[]>>;
  /** For each code the step that tells it and its severity: `rule warning`. */
  findingCodes: Readonly<Record<string, string>>;
  /** For each exported vocabulary its words, and `*` where it is open. */
  vocabularies: Readonly<Record<string, readonly string[]>>;
  /** For each command its options. */
  commands: Readonly<Record<string, readonly string[]>>;
  /** What the package asks of its user: ranges of Node and of peers. */
  requires: Readonly<Record<string, string>>;
}

interface Manifest {
  version: string;
  bin: Record<string, string>;
  engines: Record<string, string>;
  peerDependencies: Record<string, string>;
  exports: Record<string, string | { import: { types: string } }>;
}

/** What the sources in a folder offer: those of this version, or of another one that is checked out elsewhere. */
export async function surfaceOf(root: string): Promise<Surface> {
  const manifest: Manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const files = schemaFilesIn(root);
  const { findingCodes, vocabularies } = (await import(
    pathToFileURL(join(root, "src/index.ts")).href
  )) as typeof import("../../src/index.js");
  return {
    version: manifest.version,
    files: Object.keys(files),
    schemas: mergeFiles(files),
    exports: exportsOf(root, manifest),
    findingCodes: Object.fromEntries(findingCodes.map(({ code, step, severity }) => [code, `${step} ${severity}`])),
    vocabularies: Object.fromEntries(
      Object.entries(vocabularies).map(([name, { words, open }]) => [
        name,
        [...Object.keys(words), ...(open ? ["*"] : [])],
      ]),
    ),
    commands: commandsOf(root, manifest),
    requires: { ...manifest.engines, ...manifest.peerDependencies },
  };
}

function schemaFilesIn(root: string): Record<string, JsonSchema> {
  const folder = join(root, "schemas");
  return Object.fromEntries(
    readdirSync(folder)
      .filter((file) => file.endsWith(".schema.json"))
      .sort()
      .map((file) => [file.replace(".schema.json", ""), JSON.parse(readFileSync(join(folder, file), "utf8"))]),
  );
}

function exportsOf(root: string, manifest: Manifest): Record<string, string[]> {
  const modules = new Map<string, string>();
  for (const [subpath, target] of Object.entries(manifest.exports)) {
    if (typeof target !== "string") modules.set(subpath, sourceOf(root, target.import.types));
  }
  const names = exportedNames(root, [...modules.values()]);
  return Object.fromEntries(
    Object.keys(manifest.exports).map((subpath) => [subpath, names[modules.get(subpath) ?? ""] ?? []]),
  );
}

/** The source of a declaration file in `dist`. */
function sourceOf(root: string, types: string): string {
  const name = types.replace(/^.*\/(.*)\.d\.ts$/, "$1");
  const found = [`src/${name}.ts`].find((path) => existsSync(join(root, path)));
  if (found === undefined) throw new Error(`No source was found of ${types}, which package.json exports.`);
  return found;
}

function commandsOf(root: string, { bin }: Manifest): Record<string, string[]> {
  const name = Object.keys(bin)[0] as string;
  const help = helpOf(root, []);
  const subcommands = [...help.matchAll(/^ {2}([a-z]\S*)/gm)].map(([, command = ""]) => command);
  return Object.fromEntries([
    [name, optionsIn(help)],
    ...subcommands
      .filter((command) => command !== "help")
      .map((command) => [`${name} ${command}`, optionsIn(helpOf(root, [command]))]),
  ]);
}

function helpOf(root: string, command: readonly string[]): string {
  const { COLUMNS: _, ...env } = process.env;
  return execFileSync(process.execPath, ["--import", "tsx", "src/cli/main.ts", ...command, "--help"], {
    cwd: root,
    encoding: "utf8",
    env,
  });
}

/** The options in a help text. What their value is called is no promise, whether there may be several is. */
function optionsIn(help: string): string[] {
  const [, options = ""] = /^Options:\n(.*?)\n\n/ms.exec(`${help}\n\n`) ?? [];
  return [...options.matchAll(/^ {2}(-\S+(?: \S+)*)/gm)].map(([, option = ""]) =>
    option.replace(/<.*?(\.{3})?>/, "<value$1>").replace(/ \[.*?(\.{3})?\]$/, " [value$1]"),
  );
}
