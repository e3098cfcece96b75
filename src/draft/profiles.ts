import type { SchemaMeasures } from "./measure.js";

/** For whom a schema of the draft is written. `generic` is for engines of grammars and whatever reads JSON Schema. */
export type DraftProfile = "openai" | "anthropic" | "gemini" | "generic";

/** What a provider asks of a schema, as of a day. */
export interface DatedLimits {
  /** The day on which it was looked up: ISO 8601. */
  readonly readOn: string;
  /** Where it stands. */
  readonly source: string;
  /** Whether `type` stands beside `enum`. Anthropic's SDK takes it away, Gemini's API asks for it. */
  readonly typeBesideEnum: boolean;
  /** The most that the provider documents, by what `measureSchema` counts. */
  readonly documented: Partial<SchemaMeasures>;
  /** The most that users of the provider tell of, where it documents nothing or less. */
  readonly reported: Partial<SchemaMeasures>;
}

/** What each provider asks of a schema. The draft keeps all of it in every profile; what differs is `type` beside `enum`. */
export const DRAFT_PROFILES: { readonly [Profile in DraftProfile]: DatedLimits } = {
  openai: {
    readOn: "2026-11-30",
    source: "https://developers.openai.com/api/docs/guides/structured-outputs",
    typeBesideEnum: true,
    documented: {
      properties: 5_000,
      objectDepth: 10,
      enumValues: 1_000,
      largeEnumCharacters: 15_000,
      nameCharacters: 120_000,
      optional: 0,
    },
    // Older models and other hosts of them: 100 properties, 5 levels, 500 words.
    reported: { properties: 100, objectDepth: 5, enumValues: 500 },
  },
  anthropic: {
    readOn: "2026-11-30",
    source: "https://platform.claude.com/docs/en/build-with-claude/structured-outputs",
    typeBesideEnum: false,
    documented: { optional: 24, unions: 16 },
    reported: {},
  },
  gemini: {
    readOn: "2026-11-30",
    source: "https://ai.google.dev/gemini-api/docs/structured-output",
    typeBesideEnum: true,
    documented: {},
    // https://github.com/googleapis/python-genai/issues/2170
    reported: { maxItems: 960, references: 0 },
  },
  generic: {
    readOn: "2026-11-30",
    source: "https://json-schema.org/draft/2020-12",
    typeBesideEnum: true,
    documented: {},
    reported: {},
  },
};
