import pc from "picocolors";
import type { Finding } from "../../finding.js";
import { recordsOf } from "../../walk.js";
import { type CheckedFile, type Outcome, totals } from "./outcome.js";
import { visible } from "./visible.js";

export interface PrettyOptions {
  color: boolean;
  /** Draws the lines around a finding. It comes from outside, because it is slow to load and seldom needed. */
  codeFrame?: CodeFrame;
}

type Colors = ReturnType<typeof pc.createColors>;
type CodeFrame = (text: string, finding: Finding, colors: Colors) => string[];

/** For people: each finding with its place, the line it is on, and what to do; a line for each file that is fine. */
export function formatPretty(outcome: Outcome, { color, codeFrame = () => [] }: PrettyOptions): string {
  const colors = pc.createColors(color);
  const lines: string[] = [];
  for (const checked of outcome.files) {
    if (checked.findings.length === 0 && checked.omitted === undefined) {
      lines.push(`${colors.green("✓")} ${visible(checked.file)}: ${kindOf(checked)}`);
      continue;
    }
    for (const finding of checked.findings) lines.push(formatFinding(finding, checked, codeFrame, colors), "");
    if (checked.omitted) lines.push(`${visible(checked.file)}: and ${plural(checked.omitted, "finding")} more`, "");
  }
  if (outcome.files.length > 0) lines.push(summary(outcome, colors));
  return lines.length > 0 ? `${lines.join("\n")}\n` : "";
}

function formatFinding(finding: Finding, { file, text }: CheckedFile, codeFrame: CodeFrame, colors: Colors): string {
  const { code, severity, message, path, line, column, help } = finding;
  const place = [file, line, column].filter((part) => part !== undefined).join(":");
  const mark = severity === "error" ? colors.red("error") : colors.yellow("warning");
  const lines = [`${colors.bold(visible(place))} ${mark} ${colors.dim(code)} ${visible(message)}`];
  if (path) lines.push(colors.dim(`  at ${visible(path)}`));
  if (text !== undefined) lines.push(...codeFrame(text, finding, colors));
  if (help) lines.push(`  ${colors.cyan("help:")} ${visible(help)}`);
  return lines.join("\n");
}

function kindOf({ value }: CheckedFile): string {
  if (value?.type !== "report") return `a ${value?.type}, no findings`;
  const records = [...recordsOf(value)].length;
  return `a report of ${plural(records, "record")}, no findings`;
}

function summary(outcome: Outcome, colors: Colors): string {
  const { files, errors, warnings, omitted } = totals(outcome);
  const parts = [plural(errors, "error"), plural(warnings, "warning")];
  if (omitted > 0) parts.push(`${plural(omitted, "finding")} not shown`);
  const text = `${parts.join(", ")} in ${plural(files, "file")}`;
  return errors > 0 ? colors.red(text) : warnings > 0 ? colors.yellow(text) : colors.green(text);
}

function plural(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? "" : "s"}`;
}
