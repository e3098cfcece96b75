import { requireLimits } from "../../check/options.js";
import type { Url } from "../../generated/types.js";
import { isSource } from "../../generated/validators.js";
import { type Chunks, type Line, LineSplitter } from "../../json/lines.js";
import { frozen } from "./cells.js";
import { type GdeltColumn, gdeltColumns } from "./columns.js";
import { convertRow } from "./convert-row.js";
import { type GdeltMentions, HeldMentions } from "./mentions.js";
import type { GdeltRow } from "./row.js";
import { BadRow } from "./row-reader.js";
import { tableSource } from "./table.js";
import { DEFAULT_MAX_LINE_BYTES, TableReader } from "./table-reader.js";

/** The options of the import of the event table. */
export interface GdeltOptions {
  /** Where the table can be read, for the record of it as a source. */
  url?: Url;
  /** Most bytes of a row. A longer one is invalid, is not held in memory, and does not stop the import. Default: 1 MiB. */
  maxLineBytes?: number;
  /** The mentions table, read by `readGdeltMentions`: each report that mentions an event becomes evidence of it. */
  mentions?: GdeltMentions;
}

/**
 * Reads the event table of GDELT 2.0 (Event Codebook V2.0): UTF-8, tab-separated, 61 columns, no header. Gives one result a
 * row, in order. A row becomes records: a meeting, a visit, an agreement, an act or a statement, by its CAMEO code. Where the
 * code has no word of its own, a notice says which the nearest is. A statement of which GDELT names no speaker is skipped with
 * that reason, and rows that cannot be read are told as invalid, with what they look like. No row stops it. Empty lines, and
 * a first line with the names of the columns, are no rows.
 *
 * The rows know nothing of each other: each brings all records that it refers to, and what comes in several rows has the
 * same id in each. What is the same in several rows may be one object, which is frozen: copy it before you change it. Memory
 * stays flat, and the next chunk is asked for when the rows of the one before have been taken. Decompress first what is
 * compressed.
 *
 * @throws TypeError for bad options and for chunks that are neither texts nor bytes, when a row is asked for. What the
 * stream itself throws is passed on.
 */
export async function* fromGdelt(
  input: Chunks,
  { url, maxLineBytes = DEFAULT_MAX_LINE_BYTES, mentions }: GdeltOptions = {},
): AsyncGenerator<GdeltRow, void, undefined> {
  requireLimits({ maxLineBytes });
  const source = frozen(tableSource(url));
  if (!isSource(source)) throw new TypeError("The option url is the address of the table: an http or https URL.");
  if (mentions !== undefined && !(mentions instanceof HeldMentions)) {
    throw new TypeError("The option mentions is what readGdeltMentions gives: await it first.");
  }
  const held = mentions;
  const splitter = new LineSplitter(maxLineBytes);
  const table = new TableReader<GdeltColumn>(gdeltColumns, "the event table of GDELT 2.0", maxLineBytes);
  // A text would give its characters one by one. Not `yield*`, which wraps each row in promises of its own.
  for await (const chunk of typeof input === "string" ? [input] : input) {
    for (const line of splitter.push(chunk)) {
      const row = readLine(line);
      if (row) yield row;
    }
  }
  for (const line of splitter.end()) {
    const row = readLine(line);
    if (row) yield row;
  }

  function readLine(line: Line): GdeltRow | undefined {
    try {
      const row = table.read(line);
      return row && convertRow(row, line.number, source, held);
    } catch (error) {
      if (!(error instanceof BadRow)) throw error;
      const { column, message } = error as BadRow<GdeltColumn>;
      return { outcome: "invalid", line: line.number, problem: { column, message } };
    }
  }
}
