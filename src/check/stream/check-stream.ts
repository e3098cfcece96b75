import { DEFAULT_MAX_BYTES } from "../../json/limits.js";
import { type Chunks, LineSplitter } from "../../json/lines.js";
import type { DocumentName } from "../../lookup/document-names.js";
import { createEngine, type Engine, type TextOptions } from "../engine.js";
import { type CheckOptions, requireLimits } from "../options.js";
import { checkLine, type LineResult } from "./check-line.js";

/** The options of a check of a stream. */
export interface StreamOptions extends TextOptions {
  /** Most bytes of a line. A longer one is an error, is not held in memory, and does not stop the check. Default: 16 MiB. */
  maxLineBytes?: number;
}

/** The options of `checkStream`. */
export interface CheckStreamOptions<Name extends DocumentName = DocumentName>
  extends CheckOptions<Name>,
    StreamOptions {}

/**
 * Checks NDJSON: one record or report a line, any mix. Gives one result a line that is not blank, in order; a bad line
 * never stops it. Nothing is read ahead: the next chunk is asked for when the results of the one before have been taken.
 * Decompress first what is compressed.
 *
 * @throws TypeError for bad options and for chunks that are neither texts nor bytes, when a result is asked for. What the
 * stream itself throws is passed on.
 */
export async function* checkStream<Name extends DocumentName = "report" | "record">(
  input: Chunks,
  { file, maxLineBytes, ...options }: CheckStreamOptions<Name> = {},
): AsyncGenerator<LineResult<Name>, void, undefined> {
  yield* checkLines(createEngine<Name>(options), input, {
    ...(file !== undefined && { file }),
    ...(maxLineBytes !== undefined && { maxLineBytes }),
  });
}

/** The same with an engine that is there already. */
export async function* checkLines<Name extends DocumentName>(
  engine: Engine<Name>,
  input: Chunks,
  { maxLineBytes = DEFAULT_MAX_BYTES, ...options }: StreamOptions,
): AsyncGenerator<LineResult<Name>, void, undefined> {
  requireLimits({ maxLineBytes });
  const splitter = new LineSplitter(maxLineBytes);
  // A text would give its characters one by one.
  for await (const chunk of typeof input === "string" ? [input] : input) {
    for (const line of splitter.push(chunk)) {
      const result = checkLine(engine, line, maxLineBytes, options);
      if (result) yield result;
    }
  }
  for (const line of splitter.end()) {
    const result = checkLine(engine, line, maxLineBytes, options);
    if (result) yield result;
  }
}
