import type { DocumentName } from "../lookup/document-names.js";
import { createChecker } from "./checker.js";
import type { CheckResult, TextOptions } from "./engine.js";
import type { CheckOptions } from "./options.js";

/** The options of a check of one text. */
export interface CheckTextOptions<Name extends DocumentName = DocumentName> extends CheckOptions<Name>, TextOptions {}

/**
 * Checks a value: first that it is JSON at all, then its shape, and if the shape is right the rules between fields and
 * records. Never throws for a bad document. To check many, use `createChecker`.
 *
 * @throws TypeError for bad options: an unknown `as`, rule or vocabulary, a limit that is no number, a source text that is
 * not UTF-8.
 */
export function check<Name extends DocumentName = "report" | "record">(
  value: unknown,
  options: CheckOptions<Name> = {},
): CheckResult<Name> {
  return createChecker(options).check(value);
}

/**
 * Checks a JSON text: reads it with all the care that a stranger's file needs, then does what `check` does. Every
 * finding has a line and a column. Never throws for a bad document. To check many, use `createChecker`.
 *
 * @throws TypeError for bad options, as `check`, and for an input that is neither text nor bytes.
 */
export function checkText<Name extends DocumentName = "report" | "record">(
  input: Uint8Array | string,
  { file, ...options }: CheckTextOptions<Name> = {},
): CheckResult<Name> {
  return createChecker<Name>(options).checkText(input, file === undefined ? {} : { file });
}
