import { createEngine, type Engine } from "../check/engine.js";
import { checkLine } from "../check/stream/check-line.js";
import type { NamedRecord } from "../convert/import/names.js";
import type { AnyRecord, Report } from "../generated/types.js";
import type { Finding } from "../json/finding.js";
import { LineSplitter } from "../json/lines.js";
import { findingLines } from "./finding-lines.js";
import { isNdjson, read } from "./inputs.js";
import { UsageError } from "./usage-error.js";

const NAMED: ReadonlySet<string> = new Set(["person", "organization", "state", "place", "topic"]);

/** A name list may be large: it is somebody's own. */
const MAX_BYTES = 1 << 28;

/**
 * Who and what the files know that `--names` gives: reports, records, or records a line each. Only their shape has to be
 * right: what else the check would find is no matter here.
 *
 * @returns `undefined` where there are no files
 * @throws UsageError for one that cannot be read, or is something else
 */
export async function readNames(files: readonly string[]): Promise<readonly (Report | NamedRecord)[] | undefined> {
  if (files.length === 0) return undefined;
  const engine = createEngine({ shapeOnly: true, maxBytes: MAX_BYTES, maxRecordBytes: MAX_BYTES });
  const known: (Report | NamedRecord)[] = [];
  for (const file of files) {
    const input = await read(file, MAX_BYTES);
    const documents = isNdjson(file) || areLines(input.bytes) ? lines(engine, input) : [whole(engine, input)];
    for (const document of documents) {
      if (document.type === "report") known.push(document);
      else if (NAMED.has(document.type)) known.push(document as NamedRecord);
    }
  }
  return known;
}

interface Input {
  readonly file: string;
  readonly bytes: Uint8Array;
}

function whole(engine: Engine, { file, bytes }: Input): Report | AnyRecord {
  const { ok, value, findings } = engine.checkText(bytes, { file });
  if (ok) return value;
  throw noNames(file, findings);
}

function* lines(engine: Engine, { file, bytes }: Input): Generator<Report | AnyRecord> {
  const splitter = new LineSplitter(MAX_BYTES);
  for (const line of [...splitter.push(bytes), ...splitter.end()]) {
    const result = checkLine(engine, line, MAX_BYTES, { file });
    if (result?.ok === false) throw noNames(file, result.findings);
    if (result) yield result.value;
  }
}

const BEGINS = 0x7b;
const ENDS = 0x7d;
const LINE_FEED = 10;

/** Whether a second object begins behind the first line: standard input has no name that tells. */
function areLines(bytes: Uint8Array): boolean {
  const end = bytes.indexOf(LINE_FEED);
  return (
    end > 0 && bytes[0] === BEGINS && bytes[end + 1] === BEGINS && (bytes[end - 1] === ENDS || bytes[end - 2] === ENDS)
  );
}

function noNames(file: string, findings: readonly Finding[]): UsageError {
  return new UsageError(
    `${file} is no list of names: --names takes a report, or records of communique a line each. Import another list first, as one of Popolo.`,
    findingLines(file, findings),
  );
}
