import { readdir, readFile, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { buffer } from "node:stream/consumers";

/** A document to check. */
export interface Input {
  /** As the user wrote it, or as the glob found it: relative to the working directory. */
  file: string;
  bytes: Uint8Array;
}

/** An argument or a file that could not be read, and why. */
export interface Failure {
  input: string;
  message: string;
}

const STDIN = "-";

/** The files that the arguments stand for, each once, in the order of the arguments. */
export async function expand(
  patterns: readonly string[],
  ignore: readonly string[] = [],
): Promise<{ files: string[]; failures: Failure[] }> {
  // By where they are, because `a.json` and `./a.json` are one file.
  const files = new Map<string, string>();
  const failures: Failure[] = [];
  for (const pattern of patterns) {
    const found = await matches(pattern, ignore);
    // What the glob passes over without a word. Not with --ignore, since it may be what was meant to be left out.
    const hidden = ignore.length === 0 ? await unseen(pattern) : [];
    failures.push(...hidden);
    if (typeof found === "string") {
      // Where something could not be looked at, that is why nothing was found.
      if (hidden.length === 0) failures.push({ input: pattern, message: found });
      continue;
    }
    for (const file of found) {
      const place = file === STDIN ? STDIN : resolve(file);
      if (!files.has(place)) files.set(place, file);
    }
  }
  return { files: [...files.values()], failures };
}

/** The files that one argument stands for, or why there are none. */
async function matches(pattern: string, ignore: readonly string[]): Promise<string[] | string> {
  if (pattern === STDIN) return [STDIN];
  // A file of that very name comes first: brackets are legal in names.
  const stats = await stat(pattern).catch((error: NodeJS.ErrnoException) => error);
  if (stats instanceof Error) {
    if (stats.code !== "ENOENT" && stats.code !== "ENOTDIR" && stats.code !== "ENAMETOOLONG") return reason(stats);
  } else if (stats.isFile()) {
    return [pattern];
  }
  // Loaded here, because most runs name their files.
  const { convertPathToPattern, glob, isDynamicPattern } = await import("tinyglobby");
  const options = { ignore: ["**/node_modules/**", ...ignore], onlyFiles: true, expandDirectories: false };
  if (!(stats instanceof Error)) {
    if (!stats.isDirectory()) return "This is neither a file nor a directory.";
    // What to leave out may be written as seen from here, or from within the directory.
    const here = convertPathToPattern(process.cwd());
    const left = [...options.ignore, ...ignore.map((glob) => `${here}/${glob}`)];
    const found = await glob("**/*.json", { ...options, ignore: left, cwd: pattern });
    const prefix = pattern.replace(/[\\/]*$/, "/").replace(/^\.\//, "");
    return found.length > 0 ? found.sort().map((file) => prefix + file) : "There is no .json file in this directory.";
  }
  if (!isDynamicPattern(pattern)) return "There is no such file.";
  const found = await glob(pattern, options);
  return found.length > 0 ? found.sort() : "No file matches.";
}

/** What stands in a directory and cannot be looked at: folders without permission, links to nothing, pipes. */
async function unseen(folder: string): Promise<Failure[]> {
  const isFolder = await stat(folder).then(
    (stats) => stats.isDirectory(),
    () => false,
  );
  if (!isFolder) return [];
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => error);
  if (entries instanceof Error) return [{ input: folder, message: reason(entries) }];
  const failures: Failure[] = [];
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.name.startsWith(".") || entry.name === "node_modules") continue;
    if (entry.isDirectory()) failures.push(...(await unseen(path)));
    else if (!entry.isFile() && entry.name.endsWith(".json")) {
      const stats = await stat(path).catch(() => undefined);
      if (stats === undefined) failures.push({ input: path, message: "This is a link to nothing." });
      else if (!stats.isFile() && !stats.isDirectory()) {
        failures.push({ input: path, message: "This is neither a file nor a directory." });
      }
    }
  }
  return failures;
}

/** Reads a file, or standard input for `-`. */
export async function read(file: string): Promise<Input | Failure> {
  try {
    if (file === STDIN) return { file: "<stdin>", bytes: await buffer(process.stdin) };
    return { file, bytes: await readFile(file) };
  } catch (error) {
    return { input: file, message: reason(error as NodeJS.ErrnoException) };
  }
}

function reason({ code, message }: NodeJS.ErrnoException): string {
  if (code === "EACCES" || code === "EPERM") return "Reading it is not permitted.";
  if (code === "ENOENT") return "There is no such file.";
  if (code === "EISDIR") return "This is a directory.";
  if (code === "ERR_FS_FILE_TOO_LARGE") return "The file is larger than 2 GiB.";
  return `It could not be read: ${message}.`;
}
