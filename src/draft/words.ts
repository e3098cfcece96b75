import type { NamedTypes } from "../generated/model.js";
import { wordsOf } from "../lookup/model.js";
import { detailKinds } from "./details.js";
import { EVENT_VOCABULARIES, OWN_EVENTS, OWN_THINGS, THING_VOCABULARIES } from "./kinds.js";
import { OWN_ROLES } from "./roles.js";

/** What a field of the draft says that the article does not say. */
export const NONE = "none";

/** The name of a named type of the model that is text: a vocabulary or an id. */
export type TextTypeName = {
  [Name in keyof NamedTypes]: NamedTypes[Name] extends string ? Name : never;
}[keyof NamedTypes];

/** A list of words of the draft: its own, and those of vocabularies of the model. */
export interface WordList {
  readonly own: () => readonly string[];
  readonly of: readonly TextTypeName[];
}

export type WordListName =
  | "thing"
  | "event"
  | "actShade"
  | "status"
  | "standing"
  | "role"
  | "statement"
  | "statementShade"
  | "certainty"
  | "modality"
  | "channel"
  | "measure"
  | "bound"
  | "mode"
  | "detail";

const none = (): readonly string[] => [NONE];

/** The lists of words of the draft. A new word of a vocabulary is a word of the draft by itself. */
export const WORD_LISTS: { readonly [Name in WordListName]: WordList } = {
  thing: { own: () => Object.keys(OWN_THINGS), of: THING_VOCABULARIES },
  event: { own: () => Object.keys(OWN_EVENTS), of: EVENT_VOCABULARIES },
  actShade: { own: none, of: ["ActShade"] },
  status: {
    own: none,
    of: ["EventStatus", "AgreementStatus", "ActStatus", "AgreementActionStatus", "ProcessStatus", "RelationshipStatus"],
  },
  standing: { own: none, of: ["Standing"] },
  role: { own: () => OWN_ROLES, of: ["ParticipationRole", "AgreementBodyRole"] },
  statement: { own: () => [], of: ["StatementKind"] },
  statementShade: { own: none, of: ["StatementShade"] },
  certainty: { own: none, of: ["Factuality"] },
  modality: { own: none, of: ["ClaimModality"] },
  channel: { own: none, of: ["ChannelKind"] },
  measure: { own: none, of: ["FigureMeasure"] },
  bound: { own: () => ["exact", "about", "at-least", "at-most"], of: [] },
  mode: { own: () => [NONE, "permitted", "refrain"], of: [] },
  detail: { own: () => [...detailKinds().keys()], of: [] },
};

const words = /* @__PURE__ */ new Map<WordListName, readonly string[]>();

/** The words of a list, each once. */
export function draftWords(list: WordListName): readonly string[] {
  const known = words.get(list);
  if (known !== undefined) return known;
  const { own, of } = WORD_LISTS[list];
  const made = [...new Set([...own(), ...of.flatMap(wordsOf)])];
  words.set(list, made);
  return made;
}
