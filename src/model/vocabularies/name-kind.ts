import { closedWord, type Vocabulary } from "./vocabulary.js";

export const nameKind = {
  name: "NameKind",
  open: false,
  description: "What sort of name a name is; leave out for an ordinary one.",
  words: {
    official: { description: "The full formal name, as in a constitution or a register." },
    short: { description: "A shorter form in common use, including an abbreviation." },
    former: { description: "A name that was in use earlier and has been replaced." },
    contested: { description: "A name that some actors use and others reject." },
    transliteration: {
      description: "The name converted into another script, and not translated.",
      source: "UNGEGN Glossary of Terms for the Standardization of Geographical Names (2002)",
    },
  },
} as const satisfies Vocabulary;

/** Schema of `NameKind`. */
export const NameKindSchema = /* @__PURE__ */ closedWord(nameKind);
