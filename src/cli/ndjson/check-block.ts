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

/** What is the same for all blocks of a file. It can be sent to another thread. */
export interface BlockOptions {
  file: string;
  maxLineBytes: number;
  /** Most findings that are told: of a document where each result is wanted, of the block otherwise. */
  maxFindings: number;
  /** Whether each result is wanted as a line of NDJSON, or the findings all together. */
  wantsResults: boolean;
}

/** What the check of a block came to. It can be sent to another thread. */
export interface BlockResult {
  documents: number;
  records: number;
  ok: boolean;
  /** Where each result is wanted: all of them, written out, and how many findings stand in them. */
  results: string;
  written: Written;
  /** The findings where they are wanted all together. */
  findings: Finding[];
  omitted: number;
  accepted: number;
  /** The texts of sources that some document knew. */
  usedTexts: string[];
}

/** What a check of no lines comes to. */
export function noResult(): BlockResult {
  return {
    documents: 0,
    records: 0,
    ok: true,
    results: "",
    written: { errors: 0, warnings: 0 },
    findings: [],
    omitted: 0,
    accepted: 0,
    usedTexts: [],
  };
}

const LINE_FEED = 10;

/** Checks the lines of a block. */
export function checkBlock(engine: Engine, block: Block, options: BlockOptions, accept?: Accept): BlockResult {
  const sum = new Sum(engine, options, accept);
  const { bytes, firstLine, tooLong } = block;
  if (tooLong !== undefined) sum.add(check(engine, { number: firstLine, content: "", size: tooLong }, options));
  for (let start = 0, number = firstLine; start < bytes.length; number++) {
    const feed = bytes.indexOf(LINE_FEED, start);
    const end = feed < 0 ? bytes.length : feed;
    sum.add(check(engine, { number, content: bytes.subarray(start, end), size: end - start }, options));
    start = end + 1;
  }
  return sum.result;
}

function check(engine: Engine, line: Line, options: BlockOptions): LineResult | undefined {
  return blamingRules(
    () => checkLine(engine, line, options.maxLineBytes, options),
    () => `${options.file}:${line.number}`,
  );
}

class Sum {
  readonly result = noResult();

  constructor(
    private readonly engine: Engine,
    private readonly options: BlockOptions,
    private readonly accept: Accept | undefined,
  ) {}

  add(checked: LineResult | undefined): void {
    if (checked === undefined) return;
    const { result: sum, options, accept } = this;
    const { value } = checked;
    sum.documents++;
    if (value !== undefined) this.#count(value);
    const { ok, findings, omitted, accepted } = told(checked, options.maxFindings - sum.findings.length, accept);
    if (!ok) sum.ok = false;
    sum.accepted += accepted;
    sum.omitted += omitted;
    if (!options.wantsResults) {
      for (const finding of findings) sum.findings.push(finding);
      return;
    }
    for (const { severity } of findings) sum.written[severity === "error" ? "errors" : "warnings"]++;
    sum.results += formatResultLine({
      file: options.file,
      line: checked.line,
      ok,
      ...(value && { type: value.type, id: value.id }),
      findings,
      ...(omitted && { omitted }),
      ...(accepted && { accepted }),
    });
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
