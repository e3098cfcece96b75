import type { Finding } from "../../json/finding.js";
import { type DraftFindingCode, severityAndHelp } from "./finding-codes.js";

/** One thing that is wrong with a draft, or with the report made of it, and where in the draft. */
export interface DraftFinding extends Pick<Finding, "severity" | "message" | "record" | "help"> {
  /** Stable, documented name of the kind of defect: of the draft, or of the report as `check` tells it. */
  code: DraftFindingCode | Finding["code"];
  /** Where in the draft, as a JSON Pointer (RFC 6901). The empty string is the whole draft. */
  path: string;
}

/** What is found while a draft is read. */
export class Findings {
  readonly list: DraftFinding[] = [];

  /** @param help what to do, where that is more than the code says */
  add(code: DraftFindingCode, path: string, message: string, help?: string | undefined): void {
    const known = severityAndHelp(code);
    this.list.push({ code, severity: known.severity, message, path, help: help ?? known.help });
  }
}
