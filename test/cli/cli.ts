import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import type { Options } from "tsup";
import { afterAll, expect } from "vitest";
import builds from "../../tsup.config.js";

/** The repository, whose schemas and examples the command reads. */
export const root = fileURLToPath(new URL("../../", import.meta.url));

// A package of its own, built from the sources as the real one is: dist may be missing, old, or just being written by
// another suite. Beside the code stand the files that the command looks for.
const installed = mkdtempSync(join(tmpdir(), "communique-cli-"));
for (const name of ["schemas", "examples"]) symlinkSync(join(root, name), join(installed, name), "junction");
writeFileSync(join(installed, "package.json"), JSON.stringify({ name: "communique", type: "module" }));
const outdir = join(installed, "dist");
const folders = [installed];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});
for (const { entry, splitting, banner, esbuildPlugins, platform } of builds as Options[]) {
  if (platform !== "node") continue;
  await build({
    absWorkingDir: root,
    entryPoints: entry as Record<string, string>,
    outdir,
    bundle: true,
    splitting: splitting as boolean,
    format: "esm",
    platform,
    target: "node20",
    mainFields: ["module", "main"],
    banner: banner as { js: string },
    // The other one writes the licences of what is bundled.
    plugins: (esbuildPlugins ?? []).filter(({ name }) => name === "parts"),
  });
}
export const command = join(outdir, "cli.js");

/** A folder with the given files, removed after the tests. */
export function folder(files: Record<string, string | Uint8Array> = {}): string {
  const path = mkdtempSync(join(tmpdir(), "communique-"));
  folders.push(path);
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
