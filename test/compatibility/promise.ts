import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { heaviest, isLess, type Weight } from "./change.js";

/** The greatest bump that the pending changesets in a folder promise; `undefined` where there are none. */
export function promiseIn(folder: string, name = "communique"): Weight | undefined {
  return heaviest(
    readdirSync(folder)
      .filter((file) => file.endsWith(".md") && file !== "README.md")
      .flatMap((file) => bumpIn(readFileSync(join(folder, file), "utf8"), name) ?? []),
  );
}

/** The bump of a package in the front matter of a changeset. */
function bumpIn(text: string, name: string): Weight | undefined {
  const [, frontMatter = ""] = /^---\n(.*?)\n?---/s.exec(text) ?? [];
  return (parse(frontMatter) as Record<string, Weight> | null)?.[name];
}

/** The least bump for changes on top of a version. Before 1.0.0 a minor version may break (SemVer 2.0.0, section 4). */
export function leastBump(weights: readonly Weight[], version: string): Weight | undefined {
  const weight = heaviest(weights);
  return weight === "major" && version.startsWith("0.") ? "minor" : weight;
}

/** Whether what is promised is enough. */
export function isKept(promise: Weight | undefined, least: Weight | undefined): boolean {
  return least === undefined || !isLess(promise, least);
}

/**
 * Whether the next version has to read what an earlier one vouched for: it does within a major version, and before 1.0.0 within
 * a minor one.
 *
 * @param last the last release, which the changesets are on top of
 */
export function hasToRead(earlier: string, last: string, promise: Weight | undefined): boolean {
  const [major, minor] = earlier.split(".");
  const [lastMajor, lastMinor] = last.split(".");
  if (major !== lastMajor) return false;
  return major === "0" ? minor === lastMinor && isLess(promise, "minor") : isLess(promise, "major");
}
