import { type CheckResult, createEngine } from "../check/engine.js";
import { rules as builtIn } from "../check/rules/index.js";
import type { Report, SourceId } from "../generated/types.js";
import type { Finding } from "../json/finding.js";
import { readJson } from "../json/read.js";
import { recordsOf } from "../lookup/walk.js";
import { mergeReports } from "../merge/merge-reports.js";
import { faultsToHtml } from "../view/faults-to-html.js";
import type { Accounts } from "../view/parts/accounts.js";
import type { Outline } from "../view/parts/outline-drawing.js";
import { toHtml } from "../view/to-html.js";
import { loadConfig } from "./config.js";
import { defined } from "./defined.js";
import { findingLines } from "./finding-lines.js";
import { plural } from "./formats/words.js";
import { type Input, read } from "./inputs.js";
import { outputTo } from "./output.js";
import { readReport } from "./read-report.js";
import { blamingRules } from "./rule-failure.js";
import { requireApart } from "./same-file.js";
import { readSourceTexts, requireSources, sourceTextFiles } from "./source-texts.js";
import { tell } from "./tell.js";
import { UsageError } from "./usage-error.js";

export interface ViewCommandOptions {
  out?: string;
  sourceText?: string[];
  passagesOnly?: boolean;
  /** `false` for `--no-text`. */
  text?: boolean;
  theme?: "light" | "dark";
  config?: string | false;
}

/** More records than these make a page that browsers are slow with. */
const MANY = 5_000;

/** A page of more findings is no help. */
const MOST_FINDINGS = 1_000;

type Checked = Pick<CheckResult, "findings" | "omitted">;

type Texts = Readonly<Record<SourceId, Uint8Array>>;

/** Runs `communique view` and returns its exit code: 1 where there are errors. */
export async function runView(files: readonly string[], options: ViewCommandOptions): Promise<number> {
  requireConsistent(options);
  const { out, sourceText, config } = options;
  await requireApart([...files, ...sourceTextFiles(sourceText), config || undefined], [out]);
  const texts = await readSourceTexts(sourceText);
  const engine = await engineFor(texts, config);
  const [first = "", ...others] = files;
  if (others.length > 0) {
    const told = await mergedReports(files, config);
    if (told === undefined) return 1;
    const checked = blamingRules(
      () => engine.check(told.report),
      () => "the merged report",
    );
    return write(checked, told.report, texts, options, told.accounts);
  }
  const input = await read(first);
  const checked = blamingRules(
    () => engine.checkText(input.bytes, { file: input.file }),
    () => input.file,
  );
  const { findings, omitted } = checked;
  const report = reportIn(input, findings);
  if (report !== undefined) return write(checked, report, texts, options);
  const page = faultsToHtml(
    new TextDecoder().decode(input.bytes),
    findings,
    defined({ theme: options.theme, omitted }),
  );
  await put(page, out);
  for (const line of findingLines(input.file, errorsOf(findings))) tell(line);
  tell(`${input.file} is no report yet: the page shows what is wrong with it.`);
  return 1;
}

function requireConsistent({ sourceText, passagesOnly, text }: ViewCommandOptions): void {
  if (passagesOnly && text === false) throw new UsageError("--passages-only and --no-text exclude each other.");
  if ((passagesOnly || text === false) && sourceText === undefined) {
    const option = passagesOnly ? "--passages-only" : "--no-text";
    throw new UsageError(`${option} is about the texts of --source-text, and there is none.`);
  }
}

/** What checks by the rules of the project, the texts included. */
async function engineFor(sourceTexts: Texts, configFile: ViewCommandOptions["config"]) {
  const { rules = {}, words, ownRules } = await loadConfig(configFile);
  return createEngine({
    as: "report",
    rules,
    ownRules,
    sourceTexts,
    maxFindings: MOST_FINDINGS,
    ...defined({ words }),
  });
}

/** The report, if its shape is right: against a rule only such a one can be. */
function reportIn({ bytes }: Input, findings: readonly Finding[]): Report | undefined {
  const isOfRule = ({ code }: Finding) => code.includes("/") || builtIn.some((rule) => rule.code === code);
  return errorsOf(findings).every(isOfRule) ? (readJson(bytes).value as Report) : undefined;
}

/** @returns `undefined` where one has errors, after telling them */
async function mergedReports(files: readonly string[], config: ViewCommandOptions["config"]) {
  const reports: Report[] = [];
  for (const file of files) {
    const report = await readReport(file, config);
    if (report === undefined) return undefined;
    reports.push(report);
  }
  try {
    const { report, ...merged } = mergeReports(reports);
    return { report, accounts: { reports, merged } };
  } catch (error) {
    // A report that would be too large.
    if (error instanceof TypeError) throw new UsageError(error.message);
    throw error;
  }
}

async function write(
  { findings, omitted }: Checked,
  report: Report,
  texts: Texts,
  options: ViewCommandOptions,
  accounts?: Accounts,
): Promise<number> {
  requireSources(report.sources, Object.keys(texts));
  const { passagesOnly, theme } = options;
  const shown = options.text === false ? {} : texts;
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  const decoded = Object.fromEntries(Object.entries(shown).map(([id, bytes]) => [id, decoder.decode(bytes)]));
  const outline = await outlineFor(report);
  const page = toHtml(report, {
    texts: decoded,
    findings,
    ...defined({ passagesOnly, theme, outline, accounts, omitted }),
  });
  await put(page, options.out);
  const records = [...recordsOf(report)].length;
  if (records > MANY) tell(`The page has ${plural(records, "record", "records")}: browsers are slow with so many.`);
  const ids = Object.keys(shown);
  if (ids.length > 0 && !passagesOnly) {
    tell(`The page holds the whole text of ${ids.join(", ")}. --passages-only leaves out what no record rests on.`);
  }
  const errors = errorsOf(findings);
  if (errors.length === 0) return 0;
  const more = omitted === undefined ? "" : `, and ${plural(omitted, "finding", "findings")} more, which it does not`;
  tell(
    `The report has ${plural(errors.length, "error", "errors")}, which the page shows${more}. communique check tells them.`,
  );
  return 1;
}

/** Loaded for reports that say where a place lies. */
async function outlineFor({ places = [] }: Report): Promise<Outline | undefined> {
  if (places.every(({ coordinates }) => coordinates === undefined)) return undefined;
  return (await import("../outline/draw.js")).outline;
}

function errorsOf(findings: readonly Finding[]): Finding[] {
  return findings.filter(({ severity }) => severity === "error");
}

async function put(page: string, out: string | undefined): Promise<void> {
  const output = outputTo(out);
  await output.write(page);
  await output.end();
}
