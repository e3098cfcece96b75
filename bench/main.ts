import { execSync } from "node:child_process";
import { existsSync } from "node:fs";
import { check } from "./check.js";
import { coldStart } from "./cold-start.js";
import { draft } from "./draft.js";
import { gdelt } from "./gdelt.js";
import { generate } from "./generate.js";
import { memory, ndjson, peers } from "./ndjson.js";
import { print } from "./report.js";
import { size } from "./size.js";
import { validators } from "./validators.js";

const benches = [size, coldStart, validators, check, ndjson, memory, peers, generate, gdelt, draft];

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !benches.some((bench) => bench.name === name));

if (unknown.length > 0) {
  console.error(`There is no bench ${unknown.join(", ")}. There are: ${benches.map(({ name }) => name).join(", ")}.`);
  process.exitCode = 2;
} else {
  if (!existsSync("dist/cli.js") || !existsSync("dist/index.js")) {
    console.log("There is no build in dist: running npm run build first.");
    execSync("npm run build", { stdio: "ignore" });
  }
  for (const bench of benches) {
    if (wanted.length === 0 || wanted.includes(bench.name)) print(bench, await bench.run());
  }
}
