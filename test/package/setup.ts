import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** A folder with the packed package in its `node_modules`, as somebody has it who installed it. */
    consumer: string;
  }
}

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const ENTRIES = ["index.js", "index.cjs", "index.d.ts", "index.d.cts", "types.js", "types.cjs", "types.d.ts", "cli.js"];

/** Builds if need be, packs, and installs the package once for all tests of this folder. */
export default function setup(project: TestProject): () => void {
  if (isStale()) execFileSync("npm", ["run", "build"], { cwd: ROOT, stdio: "pipe" });
  const consumer = mkdtempSync(join(tmpdir(), "communique-package-"));
  // Scripts are left out: `prepare` would build once more.
  const pack = ["pack", "--ignore-scripts", "--json", "--pack-destination", consumer];
  const [{ filename }] = JSON.parse(execFileSync("npm", pack, { cwd: ROOT, encoding: "utf8", stdio: "pipe" }));
  const installed = join(consumer, "node_modules/communique");
  mkdirSync(installed, { recursive: true });
  execFileSync("tar", ["-xzf", join(consumer, filename), "-C", installed, "--strip-components", "1"]);
  for (const dependency of ["zod", "ajv", "typescript", "@types"]) {
    symlinkSync(join(ROOT, "node_modules", dependency), join(consumer, "node_modules", dependency));
  }
  project.provide("consumer", consumer);
  return () => rmSync(consumer, { recursive: true });
}

/** Whether a part of the build is missing, or older than what it is made of. */
function isStale(): boolean {
  const built = ENTRIES.map((entry) => join(ROOT, "dist", entry));
  if (!built.every((path) => existsSync(path))) return true;
  const sources = readdirSync(join(ROOT, "src"), { recursive: true, encoding: "utf8" })
    .filter((path) => !path.startsWith("site"))
    .map((path) => `src/${path}`);
  const newest = Math.max(...[...sources, "tsup.config.ts", "package.json"].map((path) => changed(join(ROOT, path))));
  return Math.min(...built.map(changed)) < newest;
}

function changed(path: string): number {
  return statSync(path).mtimeMs;
}
