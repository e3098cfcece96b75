import { dirname, isAbsolute, join, relative, resolve } from "node:path";
import { explainType } from "../check/explain.js";
import { requireRuleCode } from "../check/options.js";
import type { OwnRule } from "../check/rules/rule.js";
import type { Finding } from "../json/finding.js";
import { formatPointer } from "../json/pointer.js";
import { located } from "../json/positions.js";
import { readJson } from "../json/read.js";
import type { Config } from "./config-schema.js";
import { exists } from "./exists.js";
import { findingLines } from "./finding-lines.js";
import { read } from "./inputs.js";
import { moduleUrl } from "./module-url.js";
import { loadRules } from "./rule-modules.js";
import { UsageError } from "./usage-error.js";

/** What a file of settings is called. */
export const CONFIG_NAME = "communique.config.json";

/** The settings of a project, with its paths resolved. */
export interface LoadedConfig extends Omit<Config, "ruleModules"> {
  /** The file that they stand in. */
  configFile?: string;
  /** URLs. */
  ruleModules: string[];
  /** The rules that the modules export. */
  ownRules: OwnRule[];
}

const NONE: LoadedConfig = { ruleModules: [], ownRules: [] };

/**
 * Reads the settings: of the file that is named, or of the nearest `communique.config.json` from the working directory
 * upwards.
 *
 * @throws UsageError for a file that cannot be read, that is not of the right shape, or that names rules there are not.
 */
export async function loadConfig(named: string | false | undefined): Promise<LoadedConfig> {
  if (named === false) return NONE;
  const file = named ?? (await nearestConfig());
  if (file === undefined) return NONE;
  const { bytes } = await read(file);
  const { text, value, findings } = readJson(bytes);
  if (value === undefined) throw broken(file, findings);
  const { descriptions, settings } = await import("../generated/settings.js");
  const shape = explainType({ table: settings, prose: descriptions }, "Settings", value, 20).findings;
  if (shape.length > 0) throw broken(file, located(shape, text));

  const config = value as Config;
  const folder = dirname(resolve(file));
  const ruleModules = await Promise.all((config.ruleModules ?? []).map((module) => ruleModuleUrl(file, module)));
  const ownRules = await loadRules(ruleModules);
  const faults = Object.keys(config.rules ?? {}).flatMap((code) => ruleFault(code, ownRules));
  if (faults.length > 0) throw broken(file, located(faults, text));
  return {
    ...config,
    configFile: file,
    ...(config.ignore && { ignore: await fromFolder(folder, config.ignore) }),
    ...(config.baseline !== undefined && { baseline: fromHere(resolve(folder, config.baseline)) }),
    ruleModules,
    ownRules,
  };
}

/** The settings file of the working directory or of the nearest folder above. */
export async function nearestConfig(): Promise<string | undefined> {
  for (let folder = process.cwd(); ; folder = dirname(folder)) {
    const file = join(folder, CONFIG_NAME);
    if (await exists(file)) return fromHere(file);
    if (dirname(folder) === folder) return undefined;
  }
}

/** The same globs, wherever the command is run. */
async function fromFolder(folder: string, globs: readonly string[]): Promise<string[]> {
  const { convertPathToPattern } = await import("tinyglobby");
  return globs.map((glob) =>
    isAbsolute(glob) ? glob : `${convertPathToPattern(folder)}/${glob.replace(/^\.\//, "")}`,
  );
}

/** A short name for messages. */
function fromHere(file: string): string {
  return relative(process.cwd(), file) || file;
}

async function ruleModuleUrl(file: string, module: string): Promise<string> {
  try {
    return await moduleUrl(file, module);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const why = code === "MODULE_NOT_FOUND" ? "it is not installed" : message;
    throw new UsageError(
      `${file}: the package ${JSON.stringify(module)} of ruleModules cannot be found: ${why}. A path begins with "./".`,
    );
  }
}

function ruleFault(code: string, ownRules: readonly OwnRule[]): Finding[] {
  try {
    requireRuleCode(code, ownRules);
    return [];
  } catch (error) {
    const path = formatPointer(["rules", code]);
    return [{ code: "unknown-key", severity: "error", message: (error as Error).message, path }];
  }
}

function broken(file: string, findings: readonly Finding[]): UsageError {
  return new UsageError(`${file}: these settings cannot be used.`, findingLines(file, findings));
}
