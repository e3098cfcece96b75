import { existsSync } from "node:fs";
import { join, resolve } from "node:path";

// What others publish and no npm package ships. It is no part of the project: whoever has it names its folder in
// COMMUNIQUE_DATA, and then all of it has to be there.

/** Each file or folder with what it is and where it comes from. */
const sources = {
  "article/2024-08-19-baku-talks.txt": "the text of the article behind the worked example",
  "data/cameo/cameo-codes.csv": "data/cameo-codes.csv of github.com/andybega/icews",
  "data/gdelt/events-columns.csv": "the event table of github.com/linwoodc3/gdelt2HeaderRows",
  "data/json-test-suite/test_parsing/": "test_parsing of github.com/nst/JSONTestSuite",
  "data/ninjs/ninjs-schema_3.1.json": "the schema of iptc.org/std/ninjs",
  "data/sarif/sarif-2.1.0.json": "the schema of json.schemastore.org/sarif-2.1.0.json",
  "data/schema.org/schemaorgcontext.jsonld": "the context of schema.org/docs/jsonldcontext.jsonld",
} as const;

export interface OthersData {
  /** Absolute path, whether anything is there or not. */
  path: string;
  isMissing: boolean;
  /** To be put behind the name of a suite that is skipped: which file to put where. Empty where it is there. */
  note: string;
}

export function othersData(name: keyof typeof sources): OthersData {
  const folder = process.env.COMMUNIQUE_DATA;
  const path = resolve(join(folder ?? "", name));
  if (folder !== undefined && existsSync(path)) return { path, isMissing: false, note: "" };
  if (folder !== undefined) throw new Error(`COMMUNIQUE_DATA is set, but ${path} is missing: ${sources[name]}.`);
  return {
    path,
    isMissing: true,
    note: ` (SKIPPED: put ${sources[name]}, at FOLDER/${name}, and set COMMUNIQUE_DATA=FOLDER)`,
  };
}
