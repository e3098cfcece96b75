import { join } from "node:path";
import { readSurface } from "./archive.js";
import type { Change, Weight } from "./change.js";
import { type Declaration, declared, readDeclarations, stale } from "./declared.js";
import { isKept, leastBump, promiseIn } from "./promise.js";
import { surfaceOf } from "./surface.js";
import { surfaceChanges } from "./surface-changes.js";

/** How this version stands to the last release. */
export interface Standing {
  /** The last release that is kept, and what `package.json` says. They are one, unless a release was not kept. */
  released: string;
  version: string;
  changes: Change[];
  /** What the pending changesets promise, and the least that the changes need. */
  promise: Weight | undefined;
  least: Weight | undefined;
  isKept: boolean;
  staleDeclarations: Declaration[];
}

/** Holds the sources in a folder against the last release. */
export async function standingOf(root: string): Promise<Standing> {
  const [before, after] = [readSurface(), await surfaceOf(root)];
  const declarations = readDeclarations();
  const found = surfaceChanges(before, after);
  const changes = declared(found, declarations);
  const promise = promiseIn(join(root, ".changeset"));
  const least = leastBump(
    changes.map(({ weight }) => weight),
    before.version,
  );
  return {
    released: before.version,
    version: after.version,
    changes,
    promise,
    least,
    isKept: isKept(promise, least),
    staleDeclarations: stale(found, declarations),
  };
}
