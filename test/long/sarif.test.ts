import { spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { consumer, installed, ROOT } from "../package/consumer.js";
import { tool } from "./tool.js";
import { run } from "./tools.js";

// Microsoft's own validator of SARIF, with the rules that GitHub's code scanning adds.

const validator: string = createRequire(tool("package.json"))("@microsoft/sarif-multitool");
const folder = mkdtempSync(join(tmpdir(), "communique-sarif-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

// Whoever installs without scripts gets it without the right to run it.
beforeAll(() => chmodSync(validator, 0o755));

/** `level rule` of what the validator says of a log. */
function saidOf(log: string): string[] {
  const output = join(folder, "said.sarif");
  const kinds = ["--rule-kind", "Sarif;Ghas", "--level", "Error;Warning"];
  run(validator, ["validate", log, ...kinds, "--output", output, "--log", "ForceOverwrite", "--quiet"], consumer);
  const { runs } = JSON.parse(readFileSync(output, "utf8"));
  // "warning" is the level where none is told.
  const results = runs[0].results as { ruleId: string; level?: string }[];
  return [...new Set(results.map(({ ruleId, level = "warning" }) => `${level} ${ruleId}`))].sort();
}

it("the findings of all fixtures are a log that only lacks the address of the project", () => {
  const log = join(folder, "findings.sarif");
  const inputs = ["test/fixtures/invalid", "test/fixtures/rules", "examples", "missing.json"];
  const args = [join(installed, "dist/cli.js"), "check", ...inputs, "--format", "sarif", "--output", log];
  expect(spawnSync(process.execPath, args, { cwd: ROOT }).status).toBe(2);
  const { runs } = JSON.parse(readFileSync(log, "utf8"));
  expect(runs[0].results.length).toBeGreaterThan(500);
  // SARIF2005: the package has no home page yet.
  expect(saidOf(log)).toEqual(["warning SARIF2005"]);
  runs[0].results[0].ruleIndex = 10_000;
  writeFileSync(log, JSON.stringify({ version: "2.1.0", runs }));
  expect(saidOf(log)).toContain("error SARIF1009");
});
