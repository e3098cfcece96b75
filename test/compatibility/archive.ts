import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { isDeepStrictEqual } from "node:util";
import type { ReleasedDocument } from "./documents.js";
import type { Surface } from "./surface.js";

/** What is kept of releases, because a shallow clone has no history. */
const FOLDER = fileURLToPath(new URL("released/", import.meta.url));

/** What the last release offers. Those before it are in the history: what changed since is what matters. */
export const SURFACE_FILE = join(FOLDER, "surface.json");

/** The documents that a release vouches for and no release before it. */
export function documentsFile(version: string): string {
  return join(FOLDER, "documents", `${version}.json`);
}

export function readSurface(): Surface {
  return JSON.parse(readFileSync(SURFACE_FILE, "utf8"));
}

/** Every version whose documents are kept. */
export function archivedVersions(): string[] {
  return readdirSync(join(FOLDER, "documents")).map((file) => file.replace(/\.json$/, ""));
}

export function readDocuments(version: string): ReleasedDocument[] {
  return JSON.parse(readFileSync(documentsFile(version), "utf8"));
}

/** The documents that are not kept yet. One that was moved is. */
export function newDocuments(
  documents: readonly ReleasedDocument[],
  kept: readonly ReleasedDocument[],
): ReleasedDocument[] {
  const content = ({ path: _, ...rest }: ReleasedDocument) => rest;
  return documents.filter((one) => !kept.some((other) => isDeepStrictEqual(content(one), content(other))));
}
