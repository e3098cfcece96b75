import { checkText } from "../check/check.js";
import { rules } from "../check/rules/index.js";
import { type CiteOptions, type CiteResult, cite, type PassageOutcome } from "../cite/cite.js";
import { createTextSearch } from "../cite/text-search.js";
import type { AnyRecord, Evidence, Report, SourceId } from "../generated/types.js";
import { editJson } from "../json/edit.js";
import { resolvePointer } from "../json/pointer.js";
import { readJson } from "../json/read.js";
import { safeJson } from "../json/safe-json.js";
import { recordsOf } from "../lookup/walk.js";
import { nearest } from "../text/nearest.js";
import { digestLines, passageLines, placeLine } from "./cite-lines.js";
import { defined } from "./defined.js";
import { findingLines } from "./finding-lines.js";
import { plural } from "./formats/words.js";
import { type Input, read, STDIO } from "./inputs.js";
import { isAnyOf } from "./same-file.js";
import { readSourceTexts, requireSources, sourceTextFiles } from "./source-texts.js";
import { tell } from "./tell.js";
import { UsageError } from "./usage-error.js";
import { writeNamed } from "./write-file.js";

export interface CiteCommandOptions {
  sourceText?: string[];
  text?: string[];
  record?: string;
  field?: string[];
  basis?: Evidence["basis"];
  note?: string;
  occurrence?: number;
  force?: boolean;
  dryRun?: boolean;
  output?: string;
}

type Texts = ReadonlyMap<SourceId, Uint8Array>;

const MARK = "\uFEFF";

/** Runs `communique cite` and returns its exit code: 0 if all was found, 1 if not, or if the report has errors. */
export async function runCite(file: string, options: CiteCommandOptions): Promise<number> {
  requireConsistent(file, options);
  await refuseToOverwriteText(options);
  const texts: Texts = new Map(Object.entries(await readSourceTexts(options.sourceText)) as [SourceId, Uint8Array][]);
  const input = await read(file);

  const report = readReport(input);
  if (report === undefined) return 1;
  requireKnown(report, texts, options);
  const result = cite(report, citeOptions(texts, options));
  const { edits, digests, passages } = result;
  for (const line of digests.flatMap(digestLines)) tell(line);
  for (const line of passages.flatMap(passageLines)) tell(line);
  const wereFound = options.record !== undefined || printSpans(report, texts, options.text);
  if (digests.some(({ action }) => action === "differs")) return 1;

  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(input.bytes);
  const mark = text.startsWith(MARK) ? MARK : "";
  const edited = editJson(text.slice(mark.length), edits);
  const checked = checkText(edited, { as: "report", sourceTexts: Object.fromEntries(texts), file: input.file });
  if (!checked.ok) {
    for (const line of findingLines(input.file, checked.findings)) tell(line);
    tell(`${input.file}: nothing was written, because with the changes the report has these errors.`);
    return 1;
  }
  await write(mark + edited, options.output ?? file, result, options);
  return wereFound && passages.every(isFine) ? 0 : 1;
}

function isFine({ action }: PassageOutcome): boolean {
  return action !== "missing" && action !== "ambiguous";
}

/** The report, or `undefined` after telling what is wrong with it. */
function readReport({ file, bytes }: Input): Report | undefined {
  const { findings } = checkText(bytes, { as: "report", file });
  // Against a rule only a report can be whose shape is right, and to write the digest may be what mends it.
  const errors = findings.filter(
    ({ severity, code }) => severity === "error" && !rules.some((rule) => rule.code === code),
  );
  if (errors.length === 0) return readJson(bytes).value as Report;
  for (const line of findingLines(file, errors)) tell(line);
  tell(`${file}: nothing was written. Correct the report first; communique check shows all findings.`);
  return undefined;
}

function requireConsistent(file: string, options: CiteCommandOptions): void {
  const { sourceText = [], text, record, field, basis, note, occurrence, output, dryRun } = options;
  if (sourceText.length === 0) {
    throw new UsageError("There is no text to search: give one with --source-text, as in source:article=article.txt.");
  }
  if (file === STDIO && sourceText.some((pair) => pair.endsWith(`=${STDIO}`))) {
    throw new UsageError("The report and the text of a source cannot both come from standard input.");
  }
  const needsRecord = { field, occurrence, basis, note };
  for (const [name, value] of Object.entries(needsRecord)) {
    if (value !== undefined && record === undefined) {
      throw new UsageError(`--${name} needs --record, which says whose evidence it is about.`);
    }
  }
  if (!text && (basis ?? note) !== undefined) {
    throw new UsageError("--basis and --note go with --text: a quotation is always stated.");
  }
  if (text?.some((snippet) => snippet.trim() === "")) throw new UsageError("--text is empty.");
  if (text && record === undefined && !dryRun && (output ?? file) === STDIO) {
    throw new UsageError(
      "--text without --record prints spans on standard output, so the report cannot go there: name a file with --output.",
    );
  }
}

async function refuseToOverwriteText({ output, sourceText }: CiteCommandOptions): Promise<void> {
  if (output === undefined || output === STDIO || !(await isAnyOf(output, sourceTextFiles(sourceText)))) return;
  throw new UsageError(`--output ${output} would overwrite the text of a source: name another one.`);
}

/** Ids and pointers that name nothing are slips in the call. */
function requireKnown(report: Report, texts: Texts, { record, field = [], text }: CiteCommandOptions): void {
  requireSources(report.sources, texts.keys());
  if (record === undefined) return;
  const records = new Map<string, AnyRecord>([...recordsOf(report)].map(({ record }) => [record.id, record]));
  const named = records.get(record);
  if (named === undefined) {
    throw new UsageError(`--record ${record}: the report has no record of this id${hint(record, [...records.keys()])}`);
  }
  for (const pointer of field) {
    if (!resolvePointer(named, pointer).found || pointer === "") {
      throw new UsageError(`--field ${pointer}: ${record} has no such field. Write a JSON Pointer, such as /summary.`);
    }
    if (!text && !/^\/quotes(?:\/|$)/.test(pointer)) {
      throw new UsageError(`--field ${pointer}: without --text it chooses quotations, as /quotes/0 does.`);
    }
  }
}

function hint(id: string, known: readonly string[]): string {
  const near = nearest(id, known);
  return near ? `. Did you mean ${near}?` : ".";
}

function citeOptions(texts: Texts, options: CiteCommandOptions): CiteOptions {
  const { record, field, basis = "stated", note, text = [], occurrence, force } = options;
  const snippets = text.map((snippet) => ({ text: snippet, basis, ...defined({ fields: field, note }) }));
  return {
    texts,
    ...(record !== undefined && { record, snippets }),
    ...(snippets.length === 0 && defined({ quotes: field })),
    ...defined({ occurrence, force }),
  };
}

/** Prints where the snippets stand, as JSON: `[{text, source, spans: [{start, end}]}]`. Returns whether all do. */
function printSpans(report: Report, texts: Texts, snippets: readonly string[] = []): boolean {
  if (snippets.length === 0) return true;
  const searches = report.sources.flatMap(({ id }) => {
    const bytes = texts.get(id);
    return bytes ? [{ id, search: createTextSearch(new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes)) }] : [];
  });
  const found = snippets.flatMap((text, i) =>
    searches.map(({ id, search }) => {
      const matches = search.find(text);
      for (const match of matches) tell(`text ${i + 1}: ${placeLine(id, match)}`);
      if (matches.length === 0) tell(`text ${i + 1}: not in ${id}.`);
      return { text, source: id, spans: matches.map(({ start, end }) => ({ start, end })) };
    }),
  );
  process.stdout.write(`${safeJson(found, 2)}\n`);
  return snippets.every((text) => found.some((entry) => entry.text === text && entry.spans.length > 0));
}

async function write(
  text: string,
  target: string,
  { edits, digests, passages }: CiteResult,
  { output, dryRun }: CiteCommandOptions,
): Promise<void> {
  const name = target === STDIO ? "standard output" : target;
  const added = passages.filter(({ action }) => action === "added").length;
  const written = digests.filter(({ action }) => action === "written" || action === "replaced").length;
  const sum = `${plural(added, "span")}, ${plural(written, "digest")}`;
  if (dryRun) {
    tell(edits.length > 0 ? `${name}: ${sum} would be written (--dry-run).` : `${name}: nothing to change.`);
    return;
  }
  if (target === STDIO) process.stdout.write(text);
  else if (edits.length > 0 || output !== undefined) {
    await writeNamed(target, text);
  }
  tell(edits.length > 0 ? `${name}: ${sum} written.` : `${name}: nothing to change.`);
}
