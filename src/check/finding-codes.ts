import type { FindingCode } from "../generated/finding-codes.js";
import type { Finding, Severity } from "../json/finding.js";
import { rules } from "./rules/index.js";
import type { Rule } from "./rules/rule.js";

/** What a code of a finding stands for. */
export interface FindingCodeInfo<Code extends Finding["code"] = FindingCode> {
  code: Code;
  /** Of a rule the one that it has unless it is set to another. */
  severity: Severity;
  /** Which step tells it: reading the text, checking the shape, or a rule across fields and records. */
  step: "reading" | "shape" | "rule";
  /** What is wrong with a document that has such a finding, in one sentence. */
  description: string;
  /** What to do about it. Of rules. */
  help?: string;
  /** How it looks when it is right: a line of JSON with invented names. Of rules. */
  example?: string;
}

const READING = {
  "too-large": "The document has more bytes than the limit (`maxBytes`, or `maxRecordBytes` for a record on its own).",
  "utf-16": "The bytes are UTF-16 or UTF-32; JSON between systems is UTF-8 (RFC 8259, section 8.1).",
  "invalid-utf-8": "The bytes are not UTF-8.",
  "invalid-json": "The text is not JSON (RFC 8259).",
  "too-deep": "Objects and arrays are nested deeper than the limit (`maxDepth`).",
  "duplicate-key": "An object has the same key twice, and readers differ in which one they keep.",
  "number-out-of-range":
    "A number is infinite, or an integer written out beyond ±(2^53-1), and reading would change it.",
  "lone-surrogate": "A string or key holds half of a UTF-16 surrogate pair, which is no character.",
  "not-json": "A value given in memory is not JSON: undefined, a function, a `Date`, a cycle.",
} as const;

const SHAPE = {
  "unknown-type": "The `type` names no kind of record.",
  "unknown-key": "An object has a key that the model does not know.",
  "missing-key": "An object lacks a required key.",
  "wrong-type": "A value is of another JSON type than expected; `null` always is.",
  "wrong-value": "A value that is fixed, such as `version` or a flag, is another one.",
  "unknown-word": "A word is not in the closed vocabulary of its field.",
  "not-a-word": "A value of an open vocabulary is not a kebab-case word.",
  "wrong-reference-kind": "A reference names a record of a type that cannot stand there.",
  "invalid-format":
    "A text does not have the form of its field: a date, an id, a URI, text without control characters.",
  empty: "A text or a list is empty; nothing is said by leaving the key out.",
  "too-long": "A text has more code points than its field allows.",
  "too-few": "A list has fewer items than its field needs.",
  "too-many": "A list has more items than its field allows.",
  "out-of-range": "A number is outside the bounds of its field, or not whole where it has to be.",
} as const;

/** The codes of a broken shape. */
export type ShapeCode = keyof typeof SHAPE;

/** Every code that a finding can have. Codes are stable: one is only removed or changed in a major version. */
export const findingCodes: readonly FindingCodeInfo[] = /* @__PURE__ */ (() => [
  // Read, this one does no harm.
  {
    code: "byte-order-mark",
    severity: "warning",
    step: "reading",
    description:
      "The text begins with a byte order mark, which JSON does not allow (RFC 8259, section 8.1). It is skipped.",
  },
  ...errors("reading", READING),
  ...errors("shape", SHAPE),
  ...rules.map((rule) => codeOf(rule)),
])();

/** What is told of a rule, communique's own or somebody else's. */
export function codeOf<Code extends Finding["code"]>(rule: Rule<Code>): FindingCodeInfo<Code> {
  const { code, severity, description, help, example } = rule;
  return { code, severity, step: "rule", description, help, ...(example && { example }) };
}

function errors<Code extends FindingCode>(
  step: FindingCodeInfo["step"],
  descriptions: Readonly<Record<Code, string>>,
): FindingCodeInfo[] {
  return (Object.keys(descriptions) as Code[]).map((code) => ({
    code,
    severity: "error",
    step,
    description: descriptions[code],
  }));
}
