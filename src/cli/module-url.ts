import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, isAbsolute, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

/**
 * The URL of a module that a file names: as a path from there, or as a package that is installed there.
 *
 * @throws Error with the `code` of Node's resolver for a package that is not found.
 */
export function moduleUrl(file: string, module: string): string {
  if (module.startsWith(".") || isAbsolute(module)) return pathToFileURL(resolve(dirname(file), module)).href;
  // Node 20 has no `import.meta.resolve` from elsewhere, so it is the resolver of `require`.
  const require = createRequire(resolve(file));
  try {
    return pathToFileURL(require.resolve(module)).href;
  } catch (error) {
    const entry = importEntry(require.resolve.paths(module) ?? [], module);
    if (entry === undefined) throw error;
    return pathToFileURL(entry).href;
  }
}

/** The entry of a package that has one for `import` alone. */
function importEntry(folders: readonly string[], name: string): string | undefined {
  const folder = folders.map((path) => join(path, name)).find((path) => existsSync(join(path, "package.json")));
  if (folder === undefined) return undefined;
  const { exports } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const target = (exports?.["."] ?? exports)?.import;
  const path: unknown = target?.default ?? target;
  return typeof path === "string" ? join(folder, path) : undefined;
}
