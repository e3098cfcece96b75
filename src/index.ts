// biome-ignore-all assist/source/organizeImports: a table of contents has an order of its own.

// Checking
export { type CheckTextOptions, check, checkText } from "./check/check.js";
export { type Checker, createChecker } from "./check/checker.js";
export type { CheckResult, TextOptions } from "./check/engine.js";
export { RuleFailure } from "./check/rule-failure.js";
export { type FindingCodeInfo, findingCodes } from "./check/finding-codes.js";
export type { CheckOptions, OpenVocabularyName, RuleSetting, RuleSettings } from "./check/options.js";
export type { LineResult } from "./check/stream/check-line.js";
export { type CheckStreamOptions, checkStream, type StreamOptions } from "./check/stream/check-stream.js";
export type { Chunks } from "./json/lines.js";
export type { FindingCode, RuleCode } from "./generated/finding-codes.js";
export type { Finding, OwnCode, Severity } from "./json/finding.js";
export { type DocumentByName, type DocumentName, documentNames } from "./lookup/document-names.js";

// Rules of one's own
export type { OwnRule, Rule, RecordFault, RuleContext, Violation } from "./check/rules/rule.js";
export type { SourceText } from "./cite/source-text.js";
export type { CodeTables } from "./codes/code-tables.js";
export type { SubtagKind, UnknownSubtag } from "./codes/language-subtag.js";
export type { NamedValue, PlacedRecord, WalkedDocument } from "./lookup/walk.js";

// Looking things up in a report
export { globalId, indexReport, type RecordOf, type Reference, type ReportIndex } from "./lookup/report-index.js";
export { outcomesOf } from "./lookup/outcomes-of.js";
export { actsOf } from "./lookup/acts-of.js";
export { statementsBy } from "./lookup/statements-by.js";
export { type ClaimOn, type ClaimTarget, claimsOn } from "./lookup/claims-on.js";
export { type StandingOf, standingOf } from "./lookup/standing-of.js";
export { type Chain, chainsOf } from "./lookup/chains-of.js";

// The schemas: of the report, its records, the values they are made of, and the vocabularies
export * from "./generated/schemas.js";
export { recordSchemas } from "./model/records/record.js";
export type {
  ListedWord,
  ObjectSchema,
  OpenWordSchema,
  SchemaOf,
  ShapeOf,
  UnionSchema,
  WordSchema,
} from "./model/schema-types.js";

// The same as JSON Schema
export { type JsonSchema, type JsonSchemaTarget, type ToJsonSchemaOptions, toJsonSchema } from "./model/json-schema.js";

// The words of the vocabularies, as data
export { vocabularies } from "./generated/vocabularies.js";
export type { NamedVocabulary, Vocabulary, Word } from "./model/vocabularies/vocabulary.js";

// The types of all of these
export type * from "./generated/types.js";
