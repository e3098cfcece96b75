import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import type { Options } from "tsup";
import type { TestProject } from "vitest/node";
import builds from "../../tsup.config.js";

declare module "vitest" {
  interface ProvidedContext {
    /** Path of the command, built from the sources. */
    command: string;
    /** A folder for the folders of tests, removed in the end. */
    folders: string;
  }
}

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/**
 * Builds the command once for all tests, in a package of its own, as the real one is built: dist may be missing, old, or
 * just being written by another suite.
 */
export default async function setup(project: TestProject): Promise<() => void> {
  const installed = mkdtempSync(join(tmpdir(), "communique-cli-"));
  const folders = mkdtempSync(join(tmpdir(), "communique-folders-"));
  // Beside the code stand the files that the command looks for.
  for (const name of ["schemas", "docs", "examples"]) symlinkSync(join(ROOT, name), join(installed, name), "junction");
  writeFileSync(join(installed, "package.json"), JSON.stringify({ name: "communique", type: "module" }));
  const outdir = join(installed, "dist");
  await buildCommand(outdir);
  project.onTestsRerun(() => buildCommand(outdir));
  project.provide("command", join(outdir, "cli.js"));
  project.provide("folders", folders);
  return () => {
    for (const folder of [installed, folders]) rmSync(folder, { recursive: true, force: true });
  };
}

async function buildCommand(outdir: string): Promise<void> {
  for (const { entry, splitting, esbuildPlugins, platform } of builds as Options[]) {
    if (platform !== "node") continue;
    await build({
      absWorkingDir: ROOT,
      entryPoints: entry as Record<string, string>,
      outdir,
      bundle: true,
      splitting: splitting as boolean,
      format: "esm",
      platform,
      target: "node20",
      mainFields: ["module", "main"],
      // That one writes the licences of what is bundled.
      plugins: (esbuildPlugins ?? []).filter(({ name }) => name !== "licences"),
    });
  }
}
