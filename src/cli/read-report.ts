import { createEngine } from "../check/engine.js";
import type { Report } from "../generated/types.js";
import { loadConfig } from "./config.js";
import { defined } from "./defined.js";
import { findingLines } from "./finding-lines.js";
import { read } from "./inputs.js";
import { blamingRules } from "./rule-failure.js";
import { tell } from "./tell.js";

/**
 * Reads a report that something is to be made of, by the rules of the project.
 *
 * @returns the report, or `undefined` where it has errors, after telling them.
 * @throws UsageError where it cannot be read.
 */
export async function readReport(file: string, configFile: string | false | undefined): Promise<Report | undefined> {
  const input = await read(file);
  const { rules = {}, words, ownRules } = await loadConfig(configFile);
  const engine = createEngine({ as: "report", rules, ownRules, ...defined({ words }) });
  const { ok, findings, value } = blamingRules(
    () => engine.checkText(input.bytes, { file: input.file }),
    () => input.file,
  );
  if (ok) return value as Report;
  const errors = findings.filter(({ severity }) => severity === "error");
  for (const line of findingLines(input.file, errors)) tell(line);
  tell(`${input.file} has errors, so nothing was made of it. communique check shows all findings.`);
  return undefined;
}
