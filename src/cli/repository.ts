import { dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { pathToFileURL } from "node:url";
import { exists } from "./exists.js";

/** The folder that holds `.git`, from here upwards; without one the folder itself. */
export async function repositoryRoot(from: string): Promise<string> {
  for (let folder = from; ; folder = dirname(folder)) {
    if (await exists(join(folder, ".git"))) return folder;
    if (dirname(folder) === folder) return from;
  }
}

/** A file as seen from the root of the repository, with `/`; an absolute `file:` URI for a file outside. */
export function repositoryPath(root: string, file: string): string {
  const path = relative(root, resolve(file));
  const isOutside = path === ".." || path.startsWith(`..${sep}`) || isAbsolute(path);
  return isOutside ? pathToFileURL(resolve(file)).href : path.split(sep).join("/");
}
