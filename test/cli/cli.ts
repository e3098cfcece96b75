import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, inject } from "vitest";

/** The repository, whose schemas and examples the command reads. */
export const root = fileURLToPath(new URL("../../", import.meta.url));

/** Path of the command, built once for all tests: see `setup.ts`. */
export const command = inject("command");

/** A folder with the given files, removed after all tests. */
export function folder(files: Record<string, string | Uint8Array> = {}): string {
  const path = mkdtempSync(join(inject("folders"), "communique-"));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), content);
  }
  return path;
}

export interface Run {
  stdout: string;
  stderr: string;
  code: number | null;
}

export interface RunOptions {
  cwd?: string;
  stdin?: string | Uint8Array;
  env?: Record<string, string>;
}

/** Runs the command. Whatever it prints, there is never a stack trace of Node in it. */
export async function communique(args: string[], { cwd = root, stdin, env = {} }: RunOptions = {}): Promise<Run> {
  // Not the environment of the test runner, which sets FORCE_COLOR and the like.
  const { PATH = "", SystemRoot = "" } = process.env;
  const child = spawn(process.execPath, [command, ...args], { cwd, env: { PATH, SystemRoot, ...env } });
  child.stdin.on("error", () => {});
  child.stdin.end(stdin);
  const output = { stdout: [] as Buffer[], stderr: [] as Buffer[] };
  child.stdout.on("data", (chunk) => output.stdout.push(chunk));
  child.stderr.on("data", (chunk) => output.stderr.push(chunk));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", resolve);
  });
  const run = {
    stdout: Buffer.concat(output.stdout).toString("utf8"),
    stderr: Buffer.concat(output.stderr).toString("utf8"),
    code,
  };
  expect(run.stdout + run.stderr).not.toMatch(/^ {4}at /m);
  return run;
}
