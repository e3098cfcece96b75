import type { Finding } from "../json/finding.js";
import { visible } from "./formats/visible.js";
import { placeOf } from "./formats/words.js";

/** What is told of a finding: also of one about the draft of a report, which has codes of its own. */
export type ToldFinding = Omit<Finding, "code"> & { code: string };

/** Findings for people, without the text around them: a line each, with what to do below it. */
export function findingLines(file: string, findings: readonly ToldFinding[]): string[] {
  return findings.flatMap((finding) => {
    const { severity, code, message, path, help, example } = finding;
    const lines = [`${visible(placeOf(file, finding))} ${severity} ${code} ${visible(message)}`];
    if (path) lines.push(`  at ${visible(path)}`);
    if (help) lines.push(`  help: ${visible(help)}`);
    if (example) lines.push(`  such as: ${visible(example)}`);
    return lines;
  });
}
