import { spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";

// `npm run test:long -- [FILTER...]`: installs the tools of the long tests where they are missing or out of date, and runs all
// tests, with what exists only in long mode and what is scaled up in it. Filters are those of vitest, parts of the paths of test
// files; its options are passed on.

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const FOLDER = fileURLToPath(new URL("./", import.meta.url));

const lock = `${FOLDER}package-lock.json`;
const installed = `${FOLDER}node_modules/.package-lock.json`;
if (!existsSync(installed) || statSync(installed).mtimeMs < statSync(lock).mtimeMs) run("npm", ["ci"], FOLDER);

run("npx", ["vitest", "run", ...process.argv.slice(2)], ROOT);

function run(command: string, args: readonly string[], cwd: string): void {
  const { status, error } = spawnSync(command, args, {
    cwd,
    stdio: "inherit",
    env: { ...process.env, COMMUNIQUE_LONG: "1" },
  });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}
