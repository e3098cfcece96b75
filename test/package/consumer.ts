import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { inject } from "vitest";

/** The repository, for its fixtures and its tools. */
export const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** The folder of somebody who installed the packed package, and the package in it. */
export const consumer = inject("consumer");
export const installed = join(consumer, "node_modules/communique");

/** All files of the package, as paths in it. */
export const packageFiles: readonly string[] = readdirSync(installed, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(installed.length + 1))
  .sort();

export function readInstalled(path: string): string {
  return readFileSync(join(installed, path), "utf8");
}

/** The `package.json` as it is published. */
export const manifest = JSON.parse(readInstalled("package.json"));

/** Runs a script in a process of its own in the consumer's folder, and gives what it prints as JSON. */
export function run<T>(name: `${string}.mjs` | `${string}.cjs`, script: string, ...args: string[]): T {
  const file = join(consumer, name);
  writeFileSync(file, script);
  const command = ["--disable-warning=ExperimentalWarning", file, ...args];
  const output = execFileSync(process.execPath, command, { cwd: consumer, encoding: "utf8", maxBuffer: 2 ** 28 });
  return JSON.parse(output) as T;
}
