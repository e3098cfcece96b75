import { requireLimits } from "../../check/options.js";
import type { Url } from "../../generated/types.js";
import { isSource } from "../../generated/validators.js";
import type { Chunks } from "../../json/lines.js";
import { type Line, LineSplitter } from "../../json/lines.js";
import { tableSource } from "./context.js";
import { convertRow } from "./convert-row.js";
import type { GdeltRow } from "./row.js";
import { BadRow, RowReader } from "./row-reader.js";

/** The options of the import of the event table. */
export interface GdeltOptions {
  /** Where the table can be read, for the record of it as a source. */
  url?: Url;
  /** Most bytes of a row. A longer one is invalid, is not held in memory, and does not stop the import. Default: 1 MiB. */
  maxLineBytes?: number;
}

const DEFAULT_MAX_LINE_BYTES = 1024 * 1024;

/**
 * Reads the event table of GDELT 2.0 (Event Codebook V2.0): UTF-8, tab-separated, 61 columns, no header. Gives one result a
 * row, in order. A row becomes records: a meeting, a visit, an agreement, an act or a statement, by its CAMEO code. Where the
 * code has no word of its own, a notice says which the nearest is. Rows that name no actor are skipped with a reason, and rows
 * that cannot be read are told as invalid. No row stops it, and empty lines are no rows.
 *
 * The rows know nothing of each other: each brings all records that it refers to, and what comes in several rows has the
 * same id in each. Memory stays flat, and the next chunk is asked for when the rows of the one before have been taken.
 * Decompress first what is compressed.
 *
 * @throws TypeError for bad options and for chunks that are neither texts nor bytes, when a row is asked for. What the
 * stream itself throws is passed on.
 */
export async function* fromGdelt(
  input: Chunks,
  { url, maxLineBytes = DEFAULT_MAX_LINE_BYTES }: GdeltOptions = {},
): AsyncGenerator<GdeltRow, void, undefined> {
  requireLimits({ maxLineBytes });
  if (!isSource(tableSource(url)))
    throw new TypeError("The option url is the address of the table: an http or https URL.");
  const splitter = new LineSplitter(maxLineBytes);
  const reader = new RowReader();
  // A text would give its characters one by one.
  for await (const chunk of typeof input === "string" ? [input] : input) {
    yield* rowsIn(splitter.push(chunk));
  }
  yield* rowsIn(splitter.end());

  function* rowsIn(lines: Iterable<Line>): Generator<GdeltRow> {
    for (const line of lines) {
      const row = readLine(line);
      if (row) yield row;
    }
  }

  function readLine({ number, content, size }: Line): GdeltRow | undefined {
    try {
      if (size > maxLineBytes) {
        throw new BadRow(
          undefined,
          `The row has ${size} bytes, more than the limit of ${maxLineBytes} (maxLineBytes).`,
        );
      }
      const bytes = rowOf(content, number);
      if (bytes.length === 0) return undefined;
      reader.open(bytes);
      return convertRow(reader, number, url);
    } catch (error) {
      if (!(error instanceof BadRow)) throw error;
      return { outcome: "invalid", line: number, problem: { column: error.column, message: error.message } };
    }
  }
}

const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];
const RETURN = 13;

/** The bytes of a row, without the byte order mark of the first one and the carriage return of a line end "\r\n". */
function rowOf(content: Uint8Array | string, number: number): Uint8Array {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  const start = number === 1 && BYTE_ORDER_MARK.every((byte, i) => bytes[i] === byte) ? BYTE_ORDER_MARK.length : 0;
  const end = bytes.at(-1) === RETURN ? bytes.length - 1 : bytes.length;
  return start === 0 && end === bytes.length ? bytes : bytes.subarray(start, end);
}
