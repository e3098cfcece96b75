import type { NamedTypes } from "../generated/model.js";
import { wordsOf } from "../lookup/model.js";
import type { ListedWord } from "../model/schema-types.js";
import { detailKinds } from "./details.js";
import { EVENT_VOCABULARIES, OWN_EVENTS, OWN_THINGS, THING_VOCABULARIES } from "./kinds.js";
import { OWN_ROLES } from "./roles.js";

/** What a field of the draft says that the article does not say. */
export const NONE = "none";

/**
 * The lists of words of the draft: its own words, and those of the vocabularies of the model, so that a new word of a
 * vocabulary is a word of the draft. Each is made anew by each call.
 */
export const draftWords = {
  thing: () => joined(Object.keys(OWN_THINGS) as (keyof typeof OWN_THINGS)[], ...THING_VOCABULARIES),
  event: () => joined(Object.keys(OWN_EVENTS) as (keyof typeof OWN_EVENTS)[], ...EVENT_VOCABULARIES),
  actShade: () => joined([NONE], "ActShade"),
  status: () =>
    joined(
      [NONE],
      "EventStatus",
      "AgreementStatus",
      "ActStatus",
      "AgreementActionStatus",
      "ProcessStatus",
      "RelationshipStatus",
    ),
  standing: () => joined([NONE], "Standing"),
  role: () => joined(Object.keys(OWN_ROLES) as (keyof typeof OWN_ROLES)[], "ParticipationRole", "AgreementBodyRole"),
  statement: () => joined([], "StatementKind"),
  statementShade: () => joined([NONE], "StatementShade"),
  certainty: () => joined([NONE], "Factuality"),
  modality: () => joined([NONE], "ClaimModality"),
  channel: () => joined([NONE], "ChannelKind"),
  measure: () => joined([NONE], "FigureMeasure"),
  bound: () => ["exact", "about", "at-least", "at-most"] as const,
  mode: () => [NONE, "permitted", "refrain"] as const,
  detail: () => [...detailKinds().keys()],
};

/** The name of a list of words of the draft. */
export type WordListName = keyof typeof draftWords;

/** A word of a list of the draft. */
export type DraftWord<Name extends WordListName> = ReturnType<(typeof draftWords)[Name]>[number];

/** The name of a vocabulary of the model. */
export type VocabularyName = {
  [Name in keyof NamedTypes]: NamedTypes[Name] extends string ? Name : never;
}[keyof NamedTypes];

function joined<const Own extends string, Name extends VocabularyName>(
  own: readonly Own[],
  ...vocabularies: readonly Name[]
): readonly (Own | ListedWord<NamedTypes[Name]>)[] {
  return [...new Set([...own, ...vocabularies.flatMap(wordsOf)])] as (Own | ListedWord<NamedTypes[Name]>)[];
}
