import { type Outcome, totals } from "./outcome.js";

/**
 * `{ok, summary: {files, errors, warnings, omitted}, files: [{file, ok, type?, findings, omitted?}], failures:
 * [{input, message}]}`. `ok` is false if there is an error or an input that could not be read.
 */
export function formatJson(outcome: Outcome): string {
  const { files, failures } = outcome;
  const document = {
    ok: failures.length === 0 && files.every(({ ok }) => ok),
    summary: totals(outcome),
    files: files.map(({ file, ok, value, findings, omitted }) => ({
      file,
      ok,
      ...(value && { type: value.type }),
      findings,
      ...(omitted && { omitted }),
    })),
    failures,
  };
  return `${JSON.stringify(document, null, 2).replace(OBEYED, escaped)}\n`;
}

/** What a terminal would obey and JSON allows in a string as it is. Written as an escape it is the same value. */
const OBEYED = /[\u007F-\u009F\p{Bidi_Control}\p{Zl}\p{Zp}\uFEFF]/gu;

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
