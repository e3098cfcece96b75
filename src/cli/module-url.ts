import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, isAbsolute, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { exists } from "./exists.js";

/**
 * The URL of a module that a file names: as a path from there, or as a package that is installed there.
 *
 * @throws Error with the `code` of Node's resolver for a package that is not found.
 */
export async function moduleUrl(file: string, module: string): Promise<string> {
  if (module.startsWith(".") || isAbsolute(module)) return pathToFileURL(resolve(dirname(file), module)).href;
  // Node 20 has no `import.meta.resolve` from elsewhere, so it is the resolver of `require`.
  const require = createRequire(resolve(file));
  try {
    return pathToFileURL(require.resolve(module)).href;
  } catch (error) {
    const entry = await importEntry(require.resolve.paths(module) ?? [], module);
    if (entry === undefined) throw error;
    return pathToFileURL(entry).href;
  }
}

/** The entry of a package that has one for `import` alone. */
async function importEntry(folders: readonly string[], name: string): Promise<string | undefined> {
  for (const path of folders) {
    const folder = join(path, name);
    if (!(await exists(join(folder, "package.json")))) continue;
    const { exports } = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
    const target = (exports?.["."] ?? exports)?.import;
    const entry: unknown = target?.default ?? target;
    return typeof entry === "string" ? join(folder, entry) : undefined;
  }
  return undefined;
}
