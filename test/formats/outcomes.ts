import type { CheckedFile, Outcome } from "../../src/cli/formats/outcome.js";
import type { Finding } from "../../src/json/finding.js";

/** A finding like many: a word that is none, in a report. */
export function finding(change: Partial<Finding> = {}): Finding {
  return {
    code: "unknown-word",
    severity: "error",
    message: '"hold" is no word for status. Did you mean "held"?',
    path: "/meetings/0/status",
    record: "meeting:talks",
    line: 12,
    column: 17,
    endLine: 12,
    endColumn: 23,
    ...change,
  };
}

/** The same as a warning. */
export function warning(change: Partial<Finding> = {}): Finding {
  return finding({ code: "unlisted-word", severity: "warning", message: "Not listed.", ...change });
}

/** A report on a file, fine unless it has findings. */
export function checked(change: Partial<CheckedFile> = {}): CheckedFile {
  const { file = "reports/draft.json", findings = [] } = change;
  return {
    file,
    repositoryPath: file,
    ok: findings.every(({ severity }) => severity !== "error"),
    findings,
    documents: 1,
    records: 43,
    type: "report",
    ...change,
  };
}

export function outcome(change: Partial<Outcome> = {}): Outcome {
  return {
    files: [],
    failures: [],
    codes: [
      { code: "missing-key", severity: "error", step: "shape", description: "An object lacks a required key." },
      {
        code: "unknown-word",
        severity: "error",
        step: "shape",
        description: "The word is not in the vocabulary.",
        help: "Use one of the words.",
        example: '{"status":"held"}',
      },
      { code: "unlisted-word", severity: "warning", step: "rule", description: "The word is not listed." },
    ],
    failOn: "error",
    version: "1.2.3",
    ...change,
  };
}

/** What must never get through as more than text, whatever the format. */
export const hostile = [
  "%0A::error::injected",
  "\n::add-mask::a",
  "\r\n::stop-commands::x",
  "##[add-mask]a",
  "file=a,line=1::b:c",
  "]]>",
  "<script>alert(1)</script>",
  "</failure></testcase>",
  "-->",
  "&amp; &#10; &lt;",
  "\u001b[31mred\u001b[0m\u0007\u0000",
  "\u009b31m",
  "\u202Egnp.json",
  "\u2028\u2029\uFEFF",
  "\uFFFE\uFFFF",
  "half \uD800 a pair",
  "a | b || c \\| d",
  "`code` ``two`` ```json",
  "@ada-example and samplonia/repo#12 GH-12 !7 ~label",
  "https://example.org www.example.org [link](https://example.org) ![image](x.png)",
  "{0} {{1}} {",
  "/close",
  "# heading\n\n- list\n\n| a |",
  "</details><b>bold</b> **bold** _i_ ~~s~~",
  "'single' \"double\"",
];
