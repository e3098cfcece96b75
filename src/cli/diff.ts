import { createEngine } from "../check/engine.js";
import type { Report } from "../generated/types.js";
import { safeJson } from "../json/safe-json.js";
import { diffReports } from "../merge/diff-reports.js";
import { findingLines } from "./finding-lines.js";
import { diffMarkdown, diffText } from "./formats/diff.js";
import { read } from "./inputs.js";
import { UsageError } from "./usage-error.js";

export interface DiffCommandOptions {
  format: "text" | "json" | "markdown";
}

/** Runs `communique diff` and returns its exit code: 1 if anything differs. */
export async function runDiff(before: string, after: string, { format }: DiffCommandOptions): Promise<number> {
  if (before === "-" && after === "-")
    throw new UsageError("Standard input holds one version: give a file as the other.");
  const differences = diffReports(await readShape(before), await readShape(after));
  if (format === "json") process.stdout.write(`${safeJson(differences, 2)}\n`);
  else process.stdout.write(format === "markdown" ? diffMarkdown(differences) : diffText(differences));
  return differences.length > 0 ? 1 : 0;
}

/** A version may be one that rules find fault with: what was mended is what one wants to see. */
async function readShape(file: string): Promise<Report> {
  const input = await read(file);
  const { ok, value, findings } = createEngine({ as: "report", shapeOnly: true }).checkText(input.bytes, {
    file: input.file,
  });
  if (ok) return value as Report;
  const errors = findings.filter(({ severity }) => severity === "error");
  throw new UsageError(`${input.file} is not a report that can be compared.`, findingLines(input.file, errors));
}
