import { measureText, type SourceText } from "../cite/source-text.js";
import { documentValidators } from "../generated/document-validators.js";
import type { RuleCode } from "../generated/finding-codes.js";
import type { SourceId, Temporal } from "../generated/types.js";
import type { vocabularies } from "../generated/vocabularies.js";
import type { OwnCode, Severity } from "../json/finding.js";
import { DEFAULT_MAX_BYTES, DEFAULT_MAX_DEPTH, DEFAULT_MAX_FINDINGS } from "../json/limits.js";
import { type DocumentName, documentNames } from "../lookup/document-names.js";
import { vocabularyTypes } from "../lookup/model.js";
import { nearest } from "../text/nearest.js";
import { findingCodes } from "./finding-codes.js";
import { rules as builtIn } from "./rules/index.js";
import type { OwnRule, Rule } from "./rules/rule.js";

/** What a rule is set to: another severity than its own, or not applied. */
export type RuleSetting = Severity | "off";

/** The open vocabularies, by the names that they have in `vocabularies`. Others take no more words. */
export type OpenVocabularyName = {
  [Name in keyof typeof vocabularies]: (typeof vocabularies)[Name]["open"] extends true ? Name : never;
}[keyof typeof vocabularies];

/** What rules are set to, by their codes: communique's and those of one's own. */
export type RuleSettings = { readonly [Code in RuleCode | OwnCode]?: RuleSetting };

export interface CheckOptions<Name extends DocumentName = DocumentName> {
  /** What the document has to be. By default its `type` decides: a report, or a record of that type. */
  as?: Name;
  /**
   * Checks the shape alone: reads with `JSON.parse`, without a look at what it hides (keys that stand twice, numbers that
   * it rounds, lone surrogates), and applies no rule. For data that a program of your own has written.
   */
  shapeOnly?: boolean;
  /** Other severities for rules, by their codes: `{"unlisted-word": "error", "repeated-title": "off"}`. */
  rules?: RuleSettings;
  /** Rules of your own, applied after communique's. Their codes have a prefix: `desk/no-summary`. */
  ownRules?: readonly OwnRule[];
  /** Words of your own in open vocabularies, which are then listed: `{meetingKind: ["retreat"]}`. */
  words?: Readonly<Partial<Record<OpenVocabularyName, readonly string[]>>>;
  /**
   * The texts of sources by their ids, for checking digests, spans and quotes: strings, or the bytes of a file. Ids that
   * are not in the document are passed over.
   */
  sourceTexts?: Readonly<Record<SourceId, string | Uint8Array>>;
  /** The date that "long past" is measured from. By default the dates of the sources, else of the report, so that a check always says the same. */
  now?: Temporal;
  /** Most findings that are returned; the rest is counted in `omitted`. Default: 100. */
  maxFindings?: number;
  /** Most levels of objects and arrays, the outermost included. Default: 64. */
  maxDepth?: number;
  /** Most bytes a document may have, where it is read from text. Default: 16 MiB. */
  maxBytes?: number;
  /** Most bytes a record may have that is a document of its own, where it is read from text. Default: 8 MiB. */
  maxRecordBytes?: number;
}

/** A rule with the severity that it is applied with. */
export interface AppliedRule {
  rule: Rule | OwnRule;
  severity: Severity;
}

/** The options, checked, with their defaults. */
export interface Settings {
  as: DocumentName | undefined;
  shapeOnly: boolean;
  rules: readonly AppliedRule[];
  words: ReadonlyMap<string, ReadonlySet<string>>;
  sourceTexts: ReadonlyMap<SourceId, SourceText>;
  now: Temporal | undefined;
  maxFindings: number;
  maxDepth: number;
  maxBytes: number;
  maxRecordBytes: number;
}

const DEFAULT_MAX_RECORD_BYTES = 8 * 1024 * 1024;

/**
 * Checks the options and fills in the defaults.
 *
 * @throws TypeError for what cannot be meant: an unknown `as`, rule or vocabulary, a limit that is no number, a source text
 * that is not UTF-8.
 */
export function settingsOf(options: CheckOptions): Settings {
  const { maxDepth = DEFAULT_MAX_DEPTH, maxFindings = DEFAULT_MAX_FINDINGS } = options;
  const { maxBytes = DEFAULT_MAX_BYTES, maxRecordBytes = DEFAULT_MAX_RECORD_BYTES } = options;
  requireKnown(options.as);
  // Looked at also where none is applied: a slip is a slip.
  const rules = appliedRules(options.rules, options.ownRules);
  requireLimits({ maxBytes, maxDepth, maxFindings, maxRecordBytes });
  requireDate(options.now);
  return {
    as: options.as,
    shapeOnly: options.shapeOnly === true,
    rules: options.shapeOnly ? [] : rules,
    words: addedWords(options.words),
    sourceTexts: measured(options.sourceTexts),
    now: options.now,
    maxFindings,
    maxDepth,
    maxBytes,
    maxRecordBytes,
  };
}

function requireKnown(as: DocumentName | undefined): void {
  if (as === undefined || documentNames.includes(as)) return;
  throw new TypeError(`Unknown document name "${as}": use one of ${documentNames.join(", ")}.`);
}

/** A limit that is no number would let everything pass, or nothing. */
export function requireLimits(limits: Readonly<Record<string, unknown>>): void {
  for (const [name, limit] of Object.entries(limits)) {
    if (typeof limit === "number" && limit >= 0) continue;
    throw new TypeError(`${name} is ${String(limit)}: use a number of 0 or more.`);
  }
}

/** One that is none would be compared with nothing, in silence. */
function requireDate(now: Temporal | undefined): void {
  // What a source may be published at is what a Temporal is.
  if (now === undefined || documentValidators.source({ type: "source", id: "source:x", kind: "x", publishedAt: now })) {
    return;
  }
  throw new TypeError(
    `now is ${JSON.stringify(now)}: use a date such as 2024-08-19, or a time such as 2024-08-19T14:30+04:00.`,
  );
}

/** Communique's rules, each with its own severity. */
export const DEFAULT_RULES: readonly AppliedRule[] = /* @__PURE__ */ (() =>
  builtIn.map((rule) => ({ rule, severity: rule.severity })))();

function appliedRules(
  settings: CheckOptions["rules"] = {},
  more: CheckOptions["ownRules"] = [],
): readonly AppliedRule[] {
  if (Object.keys(settings).length === 0 && more.length === 0) return DEFAULT_RULES;
  for (const [i, rule] of more.entries()) requireRule(rule, more.slice(0, i));
  for (const [code, setting] of Object.entries(settings)) {
    requireRuleCode(code, more);
    if (!["off", "warning", "error"].includes(setting as string)) {
      throw new TypeError(`The rule ${code} is set to ${JSON.stringify(setting)}: use "off", "warning" or "error".`);
    }
  }
  return [...builtIn, ...more].flatMap((rule) => {
    const setting = Object.hasOwn(settings, rule.code) ? (settings[rule.code] as RuleSetting) : rule.severity;
    return setting === "off" ? [] : [{ rule, severity: setting }];
  });
}

/**
 * @param more rules beside communique's.
 * @throws TypeError for a code that is that of no rule.
 */
export function requireRuleCode(code: string, more: readonly OwnRule[]): asserts code is RuleCode | OwnCode {
  const all = [...builtIn, ...more];
  if (all.some((rule) => rule.code === code)) return;
  if (findingCodes.some((known) => known.code === code)) {
    throw new TypeError(
      `"${code}" is no rule and cannot be set: a document has to be readable and of the right shape.`,
    );
  }
  const near = nearest(
    code,
    all.map((rule) => rule.code),
  );
  throw new TypeError(`There is no rule "${code}".${near ? ` Did you mean "${near}"?` : ""}`);
}

const IS_WORD = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
const IS_OWN_CODE = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*\/[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/** What somebody else wrote is looked at before it is called, so that a slip is told where it is. */
export function requireRule(rule: OwnRule, before: readonly OwnRule[]): void {
  const { code, severity, description, help, find } = (rule ?? {}) as Partial<OwnRule>;
  const fault =
    typeof code !== "string" || !IS_OWN_CODE.test(code)
      ? "its code has to be a prefix of your own and a name, both kebab-case, such as desk/no-summary"
      : before.some((known) => known.code === code)
        ? "its code is taken"
        : severity !== "error" && severity !== "warning"
          ? 'its severity has to be "error" or "warning"'
          : typeof description !== "string" || typeof help !== "string"
            ? "it has to have a description and a help text"
            : typeof find !== "function"
              ? "find has to be a function"
              : undefined;
  if (fault) throw new TypeError(`The rule ${JSON.stringify(code ?? rule)} cannot be used: ${fault}.`);
}

function addedWords(words: CheckOptions["words"] = {}): Settings["words"] {
  const added = new Map<string, ReadonlySet<string>>();
  for (const [name, list] of Object.entries(words)) {
    const vocabulary = vocabularyTypes.get(name);
    if (vocabulary === undefined) {
      const near = nearest(name, vocabularyTypes.keys());
      throw new TypeError(`There is no vocabulary ${JSON.stringify(name)}.${near ? ` Did you mean ${near}?` : ""}`);
    }
    if (!vocabulary.isOpen) throw new TypeError(`The vocabulary ${name} is closed: it takes no words of your own.`);
    const wrong = list.find((word) => !IS_WORD.test(word) || word.length > 80);
    if (wrong !== undefined) {
      throw new TypeError(
        `${JSON.stringify(wrong)} cannot be a word of ${name}: use kebab-case, at most 80 characters.`,
      );
    }
    added.set(vocabulary.name, new Set(list));
  }
  return added;
}

function measured(texts: CheckOptions["sourceTexts"] = {}): Settings["sourceTexts"] {
  return new Map(
    Object.entries(texts).map(([id, text]) => {
      if (typeof text !== "string" && !(text instanceof Uint8Array)) {
        throw new TypeError(`The text of ${id} is neither a string nor bytes.`);
      }
      return [id as SourceId, measureText(text)];
    }),
  );
}
