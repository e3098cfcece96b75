import type { Finding } from "./finding.js";
import { createLocator } from "./positions.js";

/** The findings with lines and columns in the text, and in the order of it. */
export function located(findings: readonly Finding[], text: string): Finding[] {
  if (findings.length === 0) return [];
  const locator = createLocator(text);
  const placed = findings.map((finding) => ({
    ...finding,
    ...(finding.line === undefined && locator.range(finding.path, finding.code === "unknown-key" ? "key" : "value")),
  }));
  return placed.sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
}
