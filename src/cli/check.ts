import packageJson from "../../package.json" with { type: "json" };
import { createEngine, type Engine } from "../check/engine.js";
import { codeOf, findingCodes } from "../check/finding-codes.js";
import { type Accept, told } from "./accept.js";
import type { Baseline } from "./baseline.js";
import { ownFiles, refuseDocuments, refuseToOverwrite } from "./check-files.js";
import { type CheckedWithTexts, checkJsonFile } from "./check-json-file.js";
import { type CheckCommandOptions, type CheckSettings, requireFilter, settingsFrom } from "./check-settings.js";
import { formatOutcome } from "./formats/index.js";
import { type CheckedFile, fails, type Outcome } from "./formats/outcome.js";
import { plural, summarize } from "./formats/words.js";
import { expand, type Failure, isNdjson, open, read, STDIO, sizeOf, UnreadableInput } from "./inputs.js";
import { outputTo } from "./output.js";
import { Progress } from "./progress.js";
import { ReportIds } from "./report-ids.js";
import { repositoryPath, repositoryRoot } from "./repository.js";
import { tell } from "./tell.js";
import { UsageError } from "./usage-error.js";

/** Files smaller than this are done before another thread has started. */
const WORTH_WORKERS = 8 * 1024 * 1024;

const NO_BYTES = new Uint8Array();

/** Runs `communique check` and returns its exit code. */
export async function runCheck(patterns: readonly string[], given: CheckCommandOptions): Promise<number> {
  const { output, ...others } = given;
  const flags = output === STDIO ? others : given;
  requireFilter(flags);
  if (!flags.watch) return runOnce(patterns, flags);
  const { watchFiles } = await import("./watch.js");
  return watchFiles(patterns, flags, runOnce);
}

async function runOnce(patterns: readonly string[], flags: CheckCommandOptions): Promise<number> {
  const settings = await settingsFrom(flags);
  const run = new Run(flags, settings, await repositoryRoot(process.cwd()));
  const { files, failures } = await expand(patterns, settings.ignore, ownFiles(flags, settings));
  await refuseToOverwrite(flags, settings, files);
  refuseDocuments(flags, files);
  return run.finish(await run.checkAll(files), failures);
}

/** One run over all files. */
class Run {
  readonly #engine: Engine;
  readonly #output;
  readonly #rejects;
  readonly #reports = new ReportIds();
  #tooLong = 0;
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
    this.#rejects = flags.rejects === undefined ? undefined : outputTo(flags.rejects);
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
    const writes = flags.format === "ndjson" || flags.only !== undefined;
    const { only, with: copy } = flags;
    return checkNdjsonFile(this.#engine, settings.plan, open(file), {
      file: name,
      maxLineBytes: settings.maxLineBytes,
      ...(writes && { lines: { ...(only && { only }), ...(copy && { copy }) } }),
      workers: isLarge ? settings.workers - 1 : 0,
      maxFindings: settings.maxFindings,
      progress: (bytes) => progress.add(bytes),
      ...(accept && { accept }),
      ...(writes && { write: (block) => this.#write(block) }),
      told: ({ reports, tooLong }) => {
        for (const { id, line } of reports) this.#reports.add(id, `${name}:${line}`);
        this.#tooLong += tooLong;
      },
    });
  }

  /** Writes what is wanted of some lines: them or their results. */
  async #write({ results, kept }: { results: string; kept: Uint8Array }): Promise<void> {
    if (this.flags.only === undefined) return this.#output.write(results);
    await this.#output.write(kept);
    await this.#rejects?.write(results);
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
    if (found.reportId !== undefined) this.#reports.add(found.reportId, name);
    if (accept) {
      const { omitted, accepted, ...rest } = told(found.checked, settings.maxFindings, accept);
      const { omitted: _before, ...checked } = found.checked;
      found.checked = { ...checked, ...rest, ...(omitted && { omitted }), ...(accepted && { accepted }) };
    }
    progress.add(input.bytes.length);
    if (flags.format === "ndjson") {
      const { formatResultLine } = await import("./formats/ndjson.js");
      const { copyOf } = await import("./ndjson/document-copy.js");
      await this.#output.write(formatResultLine({ ...found.checked, ...copyOf(input.bytes, flags.with) }));
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
    if (flags.only === undefined) {
      await this.#output.write(await formatOutcome(untold, flags.format, { color, quiet: flags.quiet === true }));
    }
    // A file is there, and not that of a run before, where nothing came that belongs into it.
    if (flags.only !== undefined) await this.#write({ results: "", kept: NO_BYTES });
    await this.#output.end();
    await this.#rejects?.end();
    if (this.#tooLong > 0) tell(`warning: ${plural(this.#tooLong, "line")} not printed, being longer than the limit`);
    for (const message of this.#reports.told()) tell(`warning: ${message}`);
    if (flags.format === "pretty" || flags.output !== undefined) {
      for (const { input, message } of failures) tell(`error: ${input}: ${message}`);
    }
    if (flags.only !== undefined && !flags.quiet) tell(summarize(outcome));
    else if (flags.output !== undefined && !flags.quiet) tell(`${summarize(outcome)}, written to ${flags.output}`);
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
