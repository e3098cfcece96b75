import { existsSync, writeFileSync } from "node:fs";
import { archivedVersions, documentsFile, newDocuments, readDocuments, SURFACE_FILE } from "./archive.js";
import { DECLARED_FILE } from "./declared.js";
import { documentsIn, refusedBy } from "./documents.js";
import { surfaceOf } from "./surface.js";

// Keeps what this version offers and the documents that it vouches for, so that later versions can be held against it. Runs
// when `changeset version` has written the version.

const root = process.cwd();
const surface = await surfaceOf(root);
const file = documentsFile(surface.version);
if (existsSync(file)) {
  console.error(`${surface.version} is kept already, and a release does not change.`);
  process.exit(1);
}
const documents = newDocuments(documentsIn(root), archivedVersions().flatMap(readDocuments));
const refused = documents.filter((document) => refusedBy(document).length > 0);
if (refused.length > 0) {
  console.error(`Not fit for a release: ${refused.map(({ path }) => path).join(", ")}. Run \`npm test\`.`);
  process.exit(1);
}
// One document a line, so that a diff shows whole documents.
writeFileSync(file, `[\n${documents.map((document) => JSON.stringify(document)).join(",\n")}\n]\n`);
writeFileSync(SURFACE_FILE, `${JSON.stringify(surface, null, 1)}\n`);
// They were about the changes since the release before.
writeFileSync(DECLARED_FILE, "[]\n");
console.log(`${surface.version}: ${documents.length} new documents, ${Object.keys(surface.schemas).length} schemas.`);
