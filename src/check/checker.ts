import type { Chunks } from "../json/lines.js";
import type { DocumentName } from "../lookup/document-names.js";
import { createEngine, type Engine } from "./engine.js";
import type { CheckOptions } from "./options.js";
import type { LineResult } from "./stream/check-line.js";
import { checkLines, type StreamOptions } from "./stream/check-stream.js";

/** A reusable check. It has no state: one can serve a whole program. */
export interface Checker<Name extends DocumentName = DocumentName> extends Pick<Engine<Name>, "check" | "checkText"> {
  /** Checks NDJSON line by line, as `checkStream` does. */
  checkStream(input: Chunks, options?: StreamOptions): AsyncIterable<LineResult<Name>>;
}

/**
 * Makes a checker for many documents: the options are looked at once.
 *
 * @throws TypeError for bad options: an unknown `as`, rule or vocabulary, a limit that is no number, a source text that is
 * not UTF-8.
 */
export function createChecker<Name extends DocumentName = "report" | "record">(
  options: CheckOptions<Name> = {},
): Checker<Name> {
  const engine = createEngine(options);
  return {
    check: engine.check,
    checkText: engine.checkText,
    checkStream: (input, streamOptions = {}) => checkLines(engine, input, streamOptions),
  };
}
