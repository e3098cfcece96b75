import { findingCodes } from "../finding-codes.js";
import { rules } from "../rules/index.js";
import { page, prose } from "./docs-markdown.js";

const STEPS = {
  reading: ["Reading", "What is told of the bytes and the text, before there is a value to look at."],
  shape: ["Shape", "What the schema of the document refuses. Looked at where the text could be read."],
  rule: ["Rules", "What is wrong between fields and records. Looked at where the shape is right."],
} as const;

/** Every code that a finding can have. */
export function findingPage(): string {
  const help = new Map(rules.map((rule) => [rule.code, rule.help]));
  return page(
    "Findings",
    "Every code that `check`, `checkText` and `communique check` can tell. An error makes the document invalid, a warning does not. No finding can be switched off.",
    ...Object.entries(STEPS).flatMap(([step, [title, description]]) => [
      `## ${title}`,
      description,
      ...findingCodes
        .filter((finding) => finding.step === step)
        .flatMap(({ code, severity, description: what }) => [
          `### ${code}`,
          `${severity === "error" ? "Error" : "Warning"}. ${prose(what)}`,
          help.has(code) ? `What to do: ${prose(help.get(code) ?? "")}` : "",
        ]),
    ]),
  );
}
