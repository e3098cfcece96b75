import packageJson from "../../package.json" with { type: "json" };
import { createEngine, type Engine } from "../check/engine.js";
import { codeOf, findingCodes } from "../check/finding-codes.js";
import { type Accept, told } from "./accept.js";
import type { Baseline } from "./baseline.js";
import { type CheckedWithTexts, checkJsonFile } from "./check-json-file.js";
import { type CheckCommandOptions, type CheckSettings, settingsFrom } from "./check-settings.js";
import { formatOutcome } from "./formats/index.js";
import { type CheckedFile, fails, type Outcome } from "./formats/outcome.js";
import { plural, summarize } from "./formats/words.js";
import { expand, type Failure, isNdjson, open, read, STDIO, sizeOf, UnreadableInput } from "./inputs.js";
import { outputTo } from "./output.js";
import { Progress } from "./progress.js";
import { repositoryPath, repositoryRoot } from "./repository.js";
import { isAnyOf } from "./same-file.js";
import { sourceTextFiles } from "./source-texts.js";
import { tell } from "./tell.js";
import { UsageError } from "./usage-error.js";

/** Files smaller than this are done before another thread has started. */
const WORTH_WORKERS = 8 * 1024 * 1024;

/** Runs `communique check` and returns its exit code. */
export async function runCheck(patterns: readonly string[], flags: CheckCommandOptions): Promise<number> {
  if (!flags.watch) return runOnce(patterns, flags);
  const { watchFiles } = await import("./watch.js");
  return watchFiles(patterns, flags, runOnce);
}

async function runOnce(patterns: readonly string[], flags: CheckCommandOptions): Promise<number> {
  const settings = await settingsFrom(flags);
  const run = new Run(flags, settings, await repositoryRoot(process.cwd()));
  const { files, failures } = await expand(patterns, settings.ignore, ownFiles(flags, settings));
  await refuseToOverwrite(flags, settings, files);
  return run.finish(await run.checkAll(files), failures);
}

/** What the check reads or writes itself, and a directory may hold beside the documents. */
function ownFiles({ output }: CheckCommandOptions, { configFile, baseline }: CheckSettings): string[] {
  return [output, configFile, baseline].filter((file) => file !== undefined);
}

async function refuseToOverwrite(
  { output, sourceText }: CheckCommandOptions,
  { configFile, baseline }: CheckSettings,
  files: readonly string[],
): Promise<void> {
  if (output === undefined) return;
  if (await isAnyOf(output, files)) {
    throw new UsageError(`--output ${output} would overwrite a file that is checked: name another one.`);
  }
  const read = [configFile, baseline, ...sourceTextFiles(sourceText)].filter((file) => file !== undefined);
  if (await isAnyOf(output, read)) {
    throw new UsageError(`--output ${output} would overwrite a file that the check reads: name another one.`);
  }
}

/** One run over all files. */
class Run {
  readonly #engine: Engine;
  readonly #output;
  readonly #failures: Failure[] = [];
  readonly #usedTexts = new Set<string>();
  #allTextsKnown = true;

  constructor(
    private readonly flags: CheckCommandOptions,
    private readonly settings: CheckSettings,
    private readonly root: string,
  ) {
    this.#engine = engineOf(settings);
    this.#output = outputTo(flags.output);
  }

  async checkAll(files: readonly string[]): Promise<{ checked: CheckedFile[]; baseline: Baseline | undefined }> {
    const baseline = await this.#baseline();
    const progress = new Progress(await sizeOf(files));
    const checked: CheckedFile[] = [];
    try {
      for (const file of files) {
        const one = await this.#checkOne(file, baseline, progress);
        progress.clear();
        if (one !== undefined) checked.push(one);
      }
    } finally {
      progress.clear();
    }
    return { checked, baseline };
  }

  async #baseline(): Promise<Baseline | undefined> {
    const { baseline: file } = this.settings;
    if (file === undefined) return undefined;
    const { Baseline } = await import("./baseline.js");
    return this.flags.updateBaseline ? Baseline.orEmpty(file) : Baseline.read(file);
  }

  async #checkOne(file: string, baseline: Baseline | undefined, progress: Progress): Promise<CheckedFile | undefined> {
    const { flags } = this;
    const name = file === STDIO ? (flags.stdinFilepath ?? "<stdin>") : file;
    const path = file === STDIO && flags.stdinFilepath === undefined ? name : repositoryPath(this.root, name);
    const accepting = baseline?.accepting(path);
    const accept = flags.updateBaseline && accepting ? acceptAll(accepting.accept) : accepting?.accept;
    const isLines = flags.ndjson || isNdjson(name);
    let found: CheckedWithTexts;
    try {
      found = isLines
        ? await this.#checkLines(file, name, accept, progress)
        : await this.#checkDocument(file, name, accept, progress);
    } catch (error) {
      if (!(error instanceof UnreadableInput)) throw error;
      this.#failures.push(error.failure);
      return undefined;
    }
    accepting?.finish();
    if (found.usedTexts === undefined) this.#allTextsKnown = false;
    else for (const id of found.usedTexts) this.#usedTexts.add(id);
    return { ...found.checked, repositoryPath: path };
  }

  /** Checks a file of one document a line. */
  async #checkLines(
    file: string,
    name: string,
    accept: Accept | undefined,
    progress: Progress,
  ): Promise<CheckedWithTexts> {
    const { flags, settings } = this;
    const { checkNdjsonFile } = await import("./ndjson/check-file.js");
    const isLarge = file === STDIO || flags.workers !== undefined || (await sizeOf([file])) >= WORTH_WORKERS;
    const streams = flags.format === "ndjson";
    return checkNdjsonFile(this.#engine, settings.plan, open(file), {
      file: name,
      maxLineBytes: settings.maxLineBytes,
      wantsResults: streams,
      workers: isLarge ? settings.workers - 1 : 0,
      maxFindings: settings.maxFindings,
      progress: (bytes) => progress.add(bytes),
      ...(accept && { accept }),
      ...(streams && { write: (results: string) => this.#output.write(results) }),
    });
  }

  /** Checks a file that is one document. */
  async #checkDocument(
    file: string,
    name: string,
    accept: Accept | undefined,
    progress: Progress,
  ): Promise<CheckedWithTexts> {
    const { flags, settings } = this;
    const input = await read(file, this.#engine.settings.maxBytes);
    const found = checkJsonFile(this.#engine, { ...input, file: name });
    if (accept) {
      const { omitted, accepted, ...rest } = told(found.checked, settings.maxFindings, accept);
      const { omitted: _before, ...checked } = found.checked;
      found.checked = { ...checked, ...rest, ...(omitted && { omitted }), ...(accepted && { accepted }) };
    }
    progress.add(input.bytes.length);
    if (flags.format === "ndjson") {
      const { formatResultLine } = await import("./formats/ndjson.js");
      await this.#output.write(formatResultLine(found.checked));
    }
    return found;
  }

  async finish(
    { checked, baseline }: Awaited<ReturnType<Run["checkAll"]>>,
    unexpanded: readonly Failure[],
  ): Promise<number> {
    const { flags, settings } = this;
    const failures = [...unexpanded, ...this.#failures, ...this.#unusedTexts(checked)];
    const outcome: Outcome = {
      files: checked,
      failures,
      codes: [...findingCodes, ...settings.ownRules.map(codeOf)],
      failOn: settings.failOn,
      version: packageJson.version,
    };
    // Results as NDJSON have been written as they came.
    const untold = flags.format === "ndjson" ? { ...outcome, files: [] } : outcome;
    const color = flags.color && wantsColor(flags.output);
    await this.#output.write(await formatOutcome(untold, flags.format, { color, quiet: flags.quiet === true }));
    await this.#output.end();
    if (flags.format === "pretty" || flags.output !== undefined) {
      for (const { input, message } of failures) tell(`error: ${input}: ${message}`);
    }
    if (flags.output !== undefined && !flags.quiet) tell(`${summarize(outcome)}, written to ${flags.output}`);
    if (baseline && settings.baseline !== undefined) await this.#applyBaseline(baseline, settings.baseline, failures);
    if (failures.length > 0) return 2;
    return checked.some((file) => fails(file, settings.failOn)) ? 1 : 0;
  }

  async #applyBaseline(baseline: Baseline, file: string, failures: readonly Failure[]): Promise<void> {
    if (this.flags.updateBaseline) {
      // With a file missing its findings would be lost from the baseline.
      if (failures.length > 0) throw new UsageError(`${file} was not written, because not every input could be read.`);
      await baseline.write(file);
      if (!this.flags.quiet) tell(`${file}: ${plural(baseline.size, "finding")} accepted from now on`);
    } else if (baseline.gone > 0 && !this.flags.quiet) {
      tell(`${file}: ${plural(baseline.gone, "finding")} no longer there; --update-baseline removes them from it`);
    }
  }

  /** Texts for sources that no document has: most likely a slip in the id, and then nothing was checked against them. */
  #unusedTexts(checked: readonly CheckedFile[]): Failure[] {
    // Of a document with errors the sources are not known.
    if (!this.#allTextsKnown || checked.some(({ ok }) => !ok)) return [];
    return [...this.#engine.settings.sourceTexts.keys()]
      .filter((id) => !this.#usedTexts.has(id))
      .map((id) => ({ input: `--source-text ${id}`, message: "None of the documents has a source of this id." }));
  }
}

function engineOf({ plan, ownRules }: CheckSettings): Engine {
  try {
    return createEngine({ ...plan.options, ownRules });
  } catch (error) {
    // The options are checked where they are used, and here they come from flags and settings.
    if (error instanceof TypeError) throw new UsageError(error.message);
    throw error;
  }
}

/** For writing a baseline: whatever is found is accepted. */
function acceptAll(accept: Accept): Accept {
  return (findings) => {
    accept(findings);
    return { findings: [], accepted: findings.length };
  };
}

/** The conventions of no-color.org and force-color.org, then whether somebody is looking. */
function wantsColor(output: string | undefined): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  if (NO_COLOR) return false;
  if (FORCE_COLOR) return FORCE_COLOR !== "0";
  return output === undefined && process.stdout.isTTY === true && TERM !== "dumb";
}
