import { availableParallelism } from "node:os";
import type { CheckOptions, RuleSetting } from "../check/options.js";
import type { OwnRule } from "../check/rules/rule.js";
import { DEFAULT_MAX_BYTES, DEFAULT_MAX_FINDINGS } from "../json/limits.js";
import type { DocumentName } from "../lookup/document-names.js";
import { loadConfig } from "./config.js";
import { defined } from "./defined.js";
import type { Format } from "./formats/names.js";
import type { FailOn } from "./formats/outcome.js";
import type { DocumentCopy } from "./ndjson/document-copy.js";
import { readSourceTexts } from "./source-texts.js";
import { UsageError } from "./usage-error.js";

/** Most findings of a document that a baseline is compared with: ten million would take all memory there is. */
const MOST_ACCEPTED = 100_000;

/** The flags of `communique check`. */
export interface CheckCommandOptions {
  as?: DocumentName;
  format: Format;
  output?: string;
  quiet?: boolean;
  rule?: string[];
  failOn?: FailOn;
  config?: string | false;
  baseline?: string;
  updateBaseline?: boolean;
  with?: DocumentCopy;
  only?: "valid" | "invalid";
  rejects?: string;
  ignore?: string[];
  ndjson?: boolean;
  shapeOnly?: boolean;
  stdinFilepath?: string;
  sourceText?: string[];
  now?: string;
  maxBytes?: number;
  maxRecordBytes?: number;
  maxLineBytes?: number;
  maxDepth?: number;
  maxFindings?: number;
  workers?: number;
  watch?: boolean;
  color: boolean;
}

/** What a check does, apart from the files. It can be sent to another thread: own rules are named by their modules. */
export interface CheckPlan {
  options: Omit<CheckOptions, "ownRules">;
  /** URLs of modules that export rules. */
  ruleModules: readonly string[];
}

/** What a run goes by: the flags over the settings of the project. */
export interface CheckSettings {
  plan: CheckPlan;
  ownRules: OwnRule[];
  failOn: FailOn;
  configFile: string | undefined;
  baseline: string | undefined;
  ignore: readonly string[];
  maxFindings: number;
  maxLineBytes: number;
  workers: number;
}

/** @throws UsageError for flags or settings that cannot be meant. */
export async function settingsFrom(flags: CheckCommandOptions): Promise<CheckSettings> {
  const config = await loadConfig(flags.config);
  const { as, shapeOnly, now, maxBytes, maxRecordBytes, maxDepth } = flags;
  const rules = { ...config.rules, ...ruleSettings(flags.rule) };
  const maxFindings = flags.maxFindings ?? config.maxFindings ?? DEFAULT_MAX_FINDINGS;
  const baseline = flags.baseline ?? config.baseline;
  if (flags.updateBaseline && baseline === undefined) {
    throw new UsageError("--update-baseline needs to know the file: add --baseline FILE.");
  }
  return {
    plan: {
      options: {
        rules,
        sourceTexts: await readSourceTexts(flags.sourceText),
        // With a baseline all are needed, since any of them may be an accepted one.
        maxFindings: baseline === undefined ? maxFindings : Math.max(maxFindings, MOST_ACCEPTED),
        ...defined({ words: config.words, as, shapeOnly, now, maxBytes, maxRecordBytes, maxDepth }),
      },
      ruleModules: config.ruleModules,
    },
    ownRules: config.ownRules,
    failOn: flags.failOn ?? config.failOn ?? "error",
    configFile: config.configFile,
    baseline,
    ignore: [...(config.ignore ?? []), ...(flags.ignore ?? [])],
    maxFindings,
    maxLineBytes: flags.maxLineBytes ?? DEFAULT_MAX_BYTES,
    // One thread cuts the file into lines; more than four are seldom fed fast enough.
    workers: flags.workers ?? Math.min(4, availableParallelism()),
  };
}

/**
 * What a filter takes the lines by, and what it writes, has to fit together.
 *
 * @throws UsageError
 */
export function requireFilter({ format, only, rejects, with: copy, watch }: CheckCommandOptions): void {
  if (rejects !== undefined && only === undefined) {
    throw new UsageError("--rejects takes the results of what --only leaves out: add --only valid or --only invalid.");
  }
  if (only !== undefined && format !== "pretty") {
    throw new UsageError(
      `--only prints the documents, so that there is no place for --format ${format}: use --rejects.`,
    );
  }
  if (only !== undefined && watch) throw new UsageError("--only cannot print the documents again: leave out --watch.");
  if (copy !== undefined && format !== "ndjson" && rejects === undefined) {
    throw new UsageError("--with adds to the results of --format ndjson, or of --rejects.");
  }
}

function ruleSettings(pairs: readonly string[] = []): Record<string, RuleSetting> {
  return Object.fromEntries(
    pairs.map((pair) => {
      const [, code, setting] = /^([^=]+)=(off|warning|error)$/.exec(pair) ?? [];
      if (code === undefined || setting === undefined) {
        throw new UsageError(
          `--rule takes a code and off, warning or error, as in unlisted-word=off, not ${JSON.stringify(pair)}.`,
        );
      }
      return [code, setting as RuleSetting];
    }),
  );
}
