import type { Engine } from "../../check/engine.js";
import { checkLine, type LineResult } from "../../check/stream/check-line.js";
import type { AnyRecord, Report } from "../../generated/types.js";
import type { Finding } from "../../json/finding.js";
import type { Line } from "../../json/lines.js";
import { type Accept, told } from "../accept.js";
import { countRecords, sourceIds } from "../document.js";
import { formatResultLine } from "../formats/ndjson.js";
import type { Written } from "../formats/outcome.js";
import { blamingRules } from "../rule-failure.js";
import type { Block } from "./blocks.js";
import { copyOf, type DocumentCopy } from "./document-copy.js";

/** What is the same for all blocks of a file. It can be sent to another thread. */
export interface BlockOptions {
  file: string;
  maxLineBytes: number;
  /** Most findings that are told: of a document where each line is written, of the block otherwise. */
  maxFindings: number;
  /** What is written of each line. Left out, the findings are wanted all together. */
  lines?: LineOutput;
}

/** What is written of each line: its result, or the line itself. */
export interface LineOutput {
  /** Which lines are written as they are, and not their results. */
  only?: "valid" | "invalid";
  /** What stands beside a result. */
  copy?: DocumentCopy;
}

/** What the check of a block came to. It can be sent to another thread. */
export interface BlockResult {
  documents: number;
  records: number;
  ok: boolean;
  /** Of each line that is not written itself: its result, written out, and how many findings stand in all. */
  results: string;
  /** The lines that are written themselves. */
  kept: Uint8Array;
  /** Lines that would be, and are longer than the limit. */
  tooLong: number;
  written: Written;
  /** The findings where they are wanted all together. */
  findings: Finding[];
  omitted: number;
  accepted: number;
  /** The texts of sources that some document knew. */
  usedTexts: string[];
  /** The ids of reports. */
  reports: PlacedId[];
}

/** The id of a report, and the line that it stands on. */
export interface PlacedId {
  id: string;
  line: number;
}

/** What a check of no lines comes to. */
export function noResult(): BlockResult {
  return {
    documents: 0,
    records: 0,
    ok: true,
    results: "",
    kept: NO_BYTES,
    tooLong: 0,
    written: { errors: 0, warnings: 0 },
    findings: [],
    omitted: 0,
    accepted: 0,
    usedTexts: [],
    reports: [],
  };
}

const NO_BYTES = new Uint8Array();

const LINE_FEED = 10;

/** Checks the lines of a block. */
export function checkBlock(engine: Engine, block: Block, options: BlockOptions, accept?: Accept): BlockResult {
  const sum = new Sum(engine, options, accept);
  const { bytes, firstLine, tooLong } = block;
  if (tooLong !== undefined)
    sum.add(check(engine, { number: firstLine, content: "", size: tooLong }, options), NO_BYTES);
  for (let start = 0, number = firstLine; start < bytes.length; number++) {
    const feed = bytes.indexOf(LINE_FEED, start);
    const end = feed < 0 ? bytes.length : feed;
    const content = bytes.subarray(start, end);
    sum.add(check(engine, { number, content, size: end - start }, options), content);
    start = end + 1;
  }
  return sum.finish();
}

function check(engine: Engine, line: Line, options: BlockOptions): LineResult | undefined {
  return blamingRules(
    () => checkLine(engine, line, options.maxLineBytes, options),
    () => `${options.file}:${line.number}`,
  );
}

const END_OF_LINE = Buffer.from([LINE_FEED]);

class Sum {
  readonly result = noResult();
  readonly #kept: Uint8Array[] = [];

  constructor(
    private readonly engine: Engine,
    private readonly options: BlockOptions,
    private readonly accept: Accept | undefined,
  ) {}

  /** @param bytes of the line, nothing of one that is longer than the limit */
  add(checked: LineResult | undefined, bytes: Uint8Array): void {
    if (checked === undefined) return;
    const { result: sum, options, accept } = this;
    const { lines } = options;
    const { value } = checked;
    sum.documents++;
    if (value !== undefined) this.#count(value);
    if (value?.type === "report") sum.reports.push({ id: value.id, line: checked.line });
    const { ok, findings, omitted, accepted } = told(checked, options.maxFindings - sum.findings.length, accept);
    if (!ok) sum.ok = false;
    sum.accepted += accepted;
    sum.omitted += omitted;
    if (lines === undefined) {
      for (const finding of findings) sum.findings.push(finding);
      return;
    }
    for (const { severity } of findings) sum.written[severity === "error" ? "errors" : "warnings"]++;
    if (lines.only === (ok ? "valid" : "invalid")) {
      if (bytes.length > 0) {
        this.#kept.push(bytes, END_OF_LINE);
        return;
      }
      sum.tooLong++;
    }
    sum.results += formatResultLine({
      file: options.file,
      line: checked.line,
      ok,
      ...(value && { type: value.type, id: value.id }),
      findings,
      ...(omitted && { omitted }),
      ...(accepted && { accepted }),
      ...(bytes.length > 0 && copyOf(bytes, lines.copy)),
    });
  }

  finish(): BlockResult {
    if (this.#kept.length > 0) this.result.kept = Buffer.concat(this.#kept);
    return this.result;
  }

  #count(value: Report | AnyRecord): void {
    const { result: sum } = this;
    sum.records += countRecords(value);
    const { sourceTexts } = this.engine.settings;
    if (sourceTexts.size === 0) return;
    for (const id of sourceIds(value)) {
      if (sourceTexts.has(id as `source:${string}`) && !sum.usedTexts.includes(id)) sum.usedTexts.push(id);
    }
  }
}
