import { closedVocabulary, wordSchema } from "./vocabulary.js";

export const nameKind = /* @__PURE__ */ closedVocabulary(
  "NameKind",
  "What sort of name a name is; leave out for an ordinary one.",
  {
    official: "The full formal name, as in a constitution or a register.",
    short: "A shorter form in common use, including an abbreviation.",
    former: "A name that was in use earlier and has been replaced.",
    contested: "A name that some actors use and others reject.",
    transliteration: [
      "The name converted into another script, and not translated.",
      "UNGEGN Glossary of Terms for the Standardization of Geographical Names (2002)",
    ],
  },
);

/** Schema of `NameKind`. */
export const NameKindSchema = /* @__PURE__ */ wordSchema(nameKind);
