import type { Finding } from "../json/finding.js";

/** Takes the findings that a baseline accepts out of those of a file, given in order. */
export type Accept = (findings: readonly Finding[]) => { findings: readonly Finding[]; accepted: number };

interface Checked {
  ok: boolean;
  findings: readonly Finding[];
  omitted?: number;
}

/** What is told of a document: the findings that the baseline leaves, and no more than `most` of them. */
export function told({ ok, findings, omitted = 0 }: Checked, most: number, accept?: Accept) {
  const left = accept && findings.length > 0 ? accept(findings) : { findings, accepted: 0 };
  const shown = left.findings.slice(0, Math.max(0, most));
  return {
    // Those that were left out before may be errors too.
    ok: ok || (omitted === 0 && !left.findings.some(({ severity }) => severity === "error")),
    findings: shown,
    omitted: omitted + left.findings.length - shown.length,
    accepted: left.accepted,
  };
}
