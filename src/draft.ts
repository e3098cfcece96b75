// biome-ignore-all assist/source/organizeImports: a table of contents has an order of its own.

// The draft
export type {
  Draft,
  DraftCommitment,
  DraftDetail,
  DraftEvent,
  DraftFigure,
  DraftList,
  DraftParticipant,
  DraftStatement,
  DraftThing,
} from "./generated/draft-types.js";

// What a language model is asked for
export { type DraftJsonSchema, type DraftSchemaNode, type DraftSchemaOptions, draftSchema } from "./draft/schema.js";
export { DraftSchema } from "./draft/zod.js";
export { type DraftTool, draftTool } from "./draft/tool.js";
export { type DraftPrompt, type DraftPromptOptions, draftPrompt } from "./draft/prompt.js";
export { type SplitOptions, splitText, type TextPart } from "./draft/split-text.js";

// What providers take
export { DRAFT_PROFILES, type DatedLimits, type DraftProfile } from "./draft/profiles.js";
export { measureSchema, type SchemaMeasures } from "./draft/measure.js";

// The report made of it
export { type ReadDraft, readDraft } from "./draft/assemble/read-draft.js";
export { type Assembled, assemble } from "./draft/assemble/assemble.js";
export type { AssembleOptions, SourceHead } from "./draft/assemble/options.js";
export type { DraftFinding } from "./draft/assemble/findings.js";
export {
  type DraftFindingCode,
  type DraftFindingCodeInfo,
  draftFindingCodes,
} from "./draft/assemble/finding-codes.js";

// Drafts of the parts of an article, and what is to be corrected
export { type Merged, mergeDrafts } from "./draft/rounds/merge.js";
export { applyFixes, type Fixed, fixSchema, repairPrompt } from "./draft/rounds/repair.js";
export {
  type Ask,
  type AskAnswer,
  type AskRequest,
  type ExtractOptions,
  type Extracted,
  extract,
} from "./draft/rounds/extract.js";

// The other way round
export { type DraftOfReport, toDraft } from "./draft/from-report/to-draft.js";
