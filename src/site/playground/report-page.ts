import type { Report, SourceId } from "../../generated/types.js";
import type { Finding } from "../../json/finding.js";

/** The report as a page of its own. */
export function reportPage(
  report: Report,
  _texts: Readonly<Record<SourceId, string>>,
  _findings: readonly Finding[],
): string {
  return `<!doctype html><html lang="${report.language}"><meta charset="utf-8"><title>Report</title><h1></h1></html>`;
}
