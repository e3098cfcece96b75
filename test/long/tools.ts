import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, inject } from "vitest";
import { tool } from "./tool.js";

/** The packed package, as somebody has it who installed it. */
const INSTALLED = join(inject("consumer"), "node_modules/communique");

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

export type ZodName = "zod-floor" | "zod-newest";

/** A project with communique, a version of Zod and the files of a test in it. Removed after the tests of the file. */
export function project(zod: ZodName, files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), "communique-long-"));
  folders.push(folder);
  // A copy: through a link, modules would look for Zod where the link leads.
  cpSync(INSTALLED, join(folder, "node_modules/communique"), { recursive: true });
  cpSync(tool(zod), join(folder, "node_modules/zod"), { recursive: true });
  for (const [name, text] of Object.entries({ "package.json": '{ "private": true, "type": "module" }', ...files })) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

/** Gives a project a package that the tools or the repository have. */
export function link(folder: string, name: string, target: string): void {
  const path = join(folder, "node_modules", name);
  mkdirSync(dirname(path), { recursive: true });
  symlinkSync(target, path);
}

/** Runs a program in a folder and gives what it prints. What it prints on standard error is in the message if it fails. */
export function run(command: string, args: readonly string[], cwd: string, env: NodeJS.ProcessEnv = {}): string {
  return execFileSync(command, args, {
    cwd,
    encoding: "utf8",
    stdio: "pipe",
    maxBuffer: 2 ** 28,
    env: { ...process.env, ...env },
  });
}
