import type { Finding } from "../json/finding.js";
import { visible } from "./formats/visible.js";
import { placeOf } from "./formats/words.js";

/** Findings for people, without the text around them: a line each, with what to do below it. */
export function findingLines(file: string, findings: readonly Finding[]): string[] {
  return findings.flatMap((finding) => {
    const { severity, code, message, path, help, example } = finding;
    const lines = [`${visible(placeOf(file, finding))} ${severity} ${code} ${visible(message)}`];
    if (path) lines.push(`  at ${visible(path)}`);
    if (help) lines.push(`  help: ${visible(help)}`);
    if (example) lines.push(`  such as: ${visible(example)}`);
    return lines;
  });
}
