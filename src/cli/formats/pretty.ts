import pc from "picocolors";
import type { Finding } from "../../json/finding.js";
import { type CheckedFile, type Outcome, totals } from "./outcome.js";
import { visible } from "./visible.js";
import { placeOf, plural, summarize } from "./words.js";

export interface PrettyOptions {
  color: boolean;
  /** Only findings and the summary: no line for a file that is fine, and nothing at all where there is nothing to tell. */
  quiet?: boolean;
  /** Draws the lines around a finding. It comes from outside, because it is slow to load and seldom needed. */
  codeFrame?: CodeFrame;
}

type Colors = ReturnType<typeof pc.createColors>;
type CodeFrame = (text: string, finding: Finding, colors: Colors) => string[];

/** For people: each finding with its place, the line it is on, and what to do; a line for each file that is fine. */
export function formatPretty(outcome: Outcome, { color, quiet = false, codeFrame = () => [] }: PrettyOptions): string {
  const colors = pc.createColors(color);
  const lines: string[] = [];
  for (const checked of outcome.files) {
    if (checked.findings.length === 0 && !checked.omitted) {
      if (!quiet) lines.push(`${colors.green("✓")} ${visible(checked.file)}: ${describe(checked)}`);
      continue;
    }
    for (const finding of checked.findings) lines.push(formatFinding(finding, checked, codeFrame, colors), "");
    if (checked.omitted) lines.push(`${atLineStart(checked.file)}: and ${plural(checked.omitted, "finding")} more`, "");
  }
  if (quiet ? lines.length > 0 : outcome.files.length > 0) lines.push(summary(outcome, colors));
  return lines.length > 0 ? `${lines.join("\n")}\n` : "";
}

function formatFinding(finding: Finding, { file, text }: CheckedFile, codeFrame: CodeFrame, colors: Colors): string {
  const { code, severity, message, path, help, example } = finding;
  const mark = severity === "error" ? colors.red("error") : colors.yellow("warning");
  const lines = [`${colors.bold(placeOf(atLineStart(file), finding))} ${mark} ${colors.dim(code)} ${visible(message)}`];
  if (path) lines.push(colors.dim(`  at ${visible(path)}`));
  if (text !== undefined) lines.push(...codeFrame(text, finding, colors));
  if (help) lines.push(`  ${colors.cyan("help:")} ${visible(help)}`);
  if (example) lines.push(`  ${colors.cyan("such as:")} ${visible(example)}`);
  return lines.join("\n");
}

/**
 * A file name, harmless at the beginning of a line: there the runner of GitHub Actions obeys what begins with `::`, as
 * the name of a file in somebody's pull request may.
 */
function atLineStart(file: string): string {
  const name = visible(file);
  return name.trimStart().startsWith("::") ? `./${name}` : name;
}

/** What the file is, and that nothing is wrong with it. */
function describe({ type, documents, records, accepted }: CheckedFile): string {
  const kind =
    type === "report" ? `a report of ${plural(records, "record")}` : type ? `a ${type}` : plural(documents, "document");
  if (!accepted) return `${kind}, no findings`;
  return `${kind}, no new findings, ${plural(accepted, "finding")} accepted by the baseline`;
}

function summary(outcome: Outcome, colors: Colors): string {
  const { errors, warnings } = totals(outcome);
  const text = summarize(outcome);
  return errors > 0 ? colors.red(text) : warnings > 0 ? colors.yellow(text) : colors.green(text);
}
