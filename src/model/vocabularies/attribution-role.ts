import { closedWord, type Vocabulary } from "./vocabulary.js";

export const attributionRole = {
  name: "AttributionRole",
  open: false,
  description: "What a link does in the chain from the speaker outwards.",
  words: {
    informant: { description: "Told the outlet what the speaker had said." },
    interviewer: { description: "Is the person or outlet to whom the speaker spoke." },
    "citing-outlet": { description: "Is the outlet that the text names as the origin of the report." },
    relayer: { description: "Stands in between, having taken the words from one link and passed them on to the next." },
    translator: { description: "Put the words into another language." },
    publisher: { description: "Is the outermost link, in whose publication the statement was read." },
  },
} as const satisfies Vocabulary;

/** Schema of `AttributionRole`. */
export const AttributionRoleSchema = /* @__PURE__ */ closedWord(attributionRole);
