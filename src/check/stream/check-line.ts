import type { Finding } from "../../json/finding.js";
import { isBlank, type Line } from "../../json/lines.js";
import type { DocumentName } from "../../lookup/document-names.js";
import type { CheckResult, Engine, TextOptions } from "../engine.js";

const RETURN = 13;

/** What the check of one line came to. */
export type LineResult<Name extends DocumentName = DocumentName> = CheckResult<Name> & {
  /** Number of the line, from 1. The lines of the findings count from the first line of the stream too. */
  line: number;
};

/** Checks one line of NDJSON, or gives `undefined` for a blank one, which is no document. */
export function checkLine<Name extends DocumentName>(
  engine: Engine<Name>,
  { number, content, size }: Line,
  maxLineBytes: number,
  options: TextOptions,
): LineResult<Name> | undefined {
  if (size > maxLineBytes) return { ok: false, line: number, findings: [tooLong(number, size, maxLineBytes, options)] };
  if (isBlank(content)) return undefined;
  const result = engine.checkText(withoutReturn(content), options);
  if (result.findings.length === 0 && result.ok) return { ok: true, line: number, findings: [], value: result.value };
  // Checked on its own it was the first line.
  for (const finding of result.findings) {
    finding.line = (finding.line ?? 1) + number - 1;
    finding.endLine = (finding.endLine ?? 1) + number - 1;
    if (finding.code === "invalid-json") finding.help = [ONE_A_LINE, finding.help].filter(Boolean).join(" ");
    if (NAMES_LINE.has(finding.code)) {
      finding.message = finding.message.replace(/ line (\d+)( is closed)?\.$/, (_, line, rest = "") => {
        return ` line ${Number(line) + number - 1}${rest}.`;
      });
    }
  }
  return { ...result, line: number };
}

const ONE_A_LINE = "In NDJSON each document stands on one line.";

/** Codes of findings whose message ends with another place, told by its line. */
const NAMES_LINE: ReadonlySet<string> = /* @__PURE__ */ new Set(["duplicate-key", "invalid-json"]);

/** Of a line end "\r\n" the half that the splitter leaves: with it the end of the document would be on the next line. */
function withoutReturn(content: Uint8Array | string): Uint8Array | string {
  if (typeof content === "string") return content.endsWith("\r") ? content.slice(0, -1) : content;
  return content.at(-1) === RETURN ? content.subarray(0, -1) : content;
}

function tooLong(line: number, size: number, limit: number, { file }: TextOptions): Finding {
  return {
    code: "too-large",
    severity: "error",
    message: `The line has ${size} bytes, more than the limit of ${limit} (maxLineBytes).`,
    path: "",
    ...(file !== undefined && { file }),
    line,
    column: 1,
    endLine: line,
    endColumn: 1,
    help: "One document stands on one line. Raise the limit with the option maxLineBytes (--max-line-bytes) if it is meant to be so long.",
  };
}
