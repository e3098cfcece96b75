import type { Finding } from "../../json/finding.js";
import { type Outcome, totals } from "./outcome.js";

/** `1 error`, `12,000 documents`. */
export function plural(n: number, noun: string, several = `${noun}s`): string {
  return `${String(n).replace(/\B(?=(?:\d{3})+$)/g, ",")} ${n === 1 ? noun : several}`;
}

/** `file:line:column`, as far as it is known: terminals, editors and people know how to follow it. */
export function placeOf(file: string, { line, column }: Pick<Finding, "line" | "column">): string {
  return [file, line, column].filter((part) => part !== undefined).join(":");
}

/** What the run came to, in a line: `1 error, 0 warnings in 1 file`. */
export function summarize(outcome: Outcome): string {
  const { files, errors, warnings, omitted, accepted } = totals(outcome);
  const parts = [plural(errors, "error"), plural(warnings, "warning")];
  if (omitted > 0) parts.push(`${plural(omitted, "finding")} not shown`);
  if (accepted > 0) parts.push(`${plural(accepted, "finding")} accepted by the baseline`);
  return `${parts.join(", ")} in ${plural(files, "file")}`;
}
