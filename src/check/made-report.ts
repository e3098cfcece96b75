import type { SourceText } from "../cite/source-text.js";
import type { CodeTables } from "../codes/code-tables.js";
import { codes } from "../codes/index.js";
import type { Report, SourceId } from "../generated/types.js";
import type { Finding } from "../json/finding.js";
import { findNonJson } from "../json/json-value.js";
import { DEFAULT_MAX_DEPTH } from "../json/limits.js";
import { type Equipment, findAll } from "./find-all.js";
import { type AppliedRule, DEFAULT_RULES } from "./options.js";

// The check of a report that is made here, of a document, a draft or other reports. It says what `check` says, without the help
// that stands in the model: that prose would be a third of what an importer weighs.

/** The texts of sources, measured, by their ids. */
export type SourceTexts = ReadonlyMap<SourceId, SourceText>;

/** What keeps the report from passing the check. */
export function errorsIn(report: Report, sourceTexts: SourceTexts = new Map()): readonly Finding[] {
  return find(report, { rules: ERRORS, sourceTexts, codes: NO_CODES });
}

/** The errors and the warnings. */
export function findingsIn(report: Report, sourceTexts: SourceTexts): readonly Finding[] {
  return find(report, { rules: DEFAULT_RULES, sourceTexts, codes });
}

const ERRORS: readonly AppliedRule[] = /* @__PURE__ */ (() =>
  DEFAULT_RULES.filter(({ severity }) => severity === "error"))();

/** Only rules that warn ask for codes. Without the tables an importer is 10 kB smaller. */
const NO_CODES: CodeTables = {
  isTimeZone: notAsked,
  nearestTimeZone: notAsked,
  unknownSubtag: notAsked,
  nearestSubtag: notAsked,
  isCurrency: notAsked,
  nearestCurrency: notAsked,
  isCountryCode: notAsked,
  nearestCountryCode: notAsked,
};

function notAsked(): never {
  throw new Error("A rule for errors asks for registered codes: give errorsIn the tables.");
}

function find(report: Report, own: Pick<Equipment, "rules" | "sourceTexts" | "codes">): readonly Finding[] {
  const maxFindings = Number.MAX_SAFE_INTEGER;
  const notJson = findNonJson(report, { maxDepth: DEFAULT_MAX_DEPTH, maxFindings });
  if (notJson.length > 0) return notJson;
  return findAll("report", report, { ...own, words: new Map(), now: undefined, maxFindings }).findings;
}
