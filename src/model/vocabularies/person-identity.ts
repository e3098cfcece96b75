import { closedWord, type Vocabulary } from "./vocabulary.js";

export const personIdentity = {
  name: "PersonIdentity",
  open: false,
  description: "Why a person has no name in the record.",
  words: {
    unnamed: {
      description: "The source means one definite person and gives no name, only an office such as the defence chief.",
    },
    anonymous: { description: "The name is withheld from the reader, as for an official who asked not to be named." },
  },
} as const satisfies Vocabulary;

/** Schema of `PersonIdentity`. */
export const PersonIdentitySchema = /* @__PURE__ */ closedWord(personIdentity);
