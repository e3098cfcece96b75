import { findingCodes } from "../check/finding-codes.js";
import { page, prose, table } from "./docs-markdown.js";

const STEPS = {
  reading: ["Reading", "What is told of the bytes and the text, before there is a value to look at."],
  shape: ["Shape", "What the schema of the document refuses. Looked at where the text could be read."],
  rule: ["Rules", "What is wrong between fields and records. Looked at where the shape is right."],
} as const;

/** Every code that a finding can have. */
export function findingPage(): string {
  return page(
    "Findings",
    "Every code that `check`, `checkText` and `communique check` can tell. An error makes the document invalid, a warning does not. A rule can be set to another severity or switched off; reading and shape cannot.",
    "## All rules",
    table(
      ["Rule", "Severity", "What is wrong"],
      findingCodes
        .filter(({ step }) => step === "rule")
        .map(({ code, severity, description }) => [`[${code}](rules/${code}.md)`, severity, prose(description)]),
    ),
    ...Object.entries(STEPS).flatMap(([step, [title, description]]) => [
      `## ${title}`,
      description,
      ...findingCodes
        .filter((finding) => finding.step === step)
        .flatMap(({ code, severity, description: what, help }) => [
          `### ${code}`,
          `${severity === "error" ? "Error" : "Warning"}. ${prose(what)}`,
          help === undefined ? "" : `What to do: ${prose(help)} [An example](rules/${code}.md).`,
        ]),
    ]),
  );
}
