import { closedVocabulary, wordSchema } from "./vocabulary.js";

export const personIdentity = /* @__PURE__ */ closedVocabulary(
  "PersonIdentity",
  "Why a person has no name in the record.",
  {
    unnamed: "The source means one definite person and gives no name, only an office such as the defence chief.",
    anonymous: "The name is withheld from the reader, as for an official who asked not to be named.",
  },
);

/** Schema of `PersonIdentity`. */
export const PersonIdentitySchema = /* @__PURE__ */ wordSchema(personIdentity);
