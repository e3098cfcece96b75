import { existsSync, readdirSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { installTools } from "../build/install-tools.js";

// `npm run site [-- FOLDER]`: installs the tools of the site where they are missing or out of date, and builds it, into `.site` if
// no folder is named. An earlier site in the folder is removed before.

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

const named = process.argv[2];
const out = resolve(named ?? join(ROOT, ".site"));
// The folder of its own may hold what is left of a run that was stopped.
if (named !== undefined && holdsSomethingElse(out)) {
  console.error(`${out} is no empty folder and no earlier site: name one that may be removed.`);
  process.exit(1);
}

installTools(import.meta.dirname);
// What imports the tools is loaded once they are there.
const { buildSite } = await import("./build.js");
const count = await buildSite(ROOT, out);
console.log(`${count} pages in ${join(out, "index.html")}`);

function holdsSomethingElse(path: string): boolean {
  if (!existsSync(path) || existsSync(join(path, "playground/playground.js"))) return false;
  return !statSync(path).isDirectory() || readdirSync(path).length > 0;
}
