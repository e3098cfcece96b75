import { closedWord, type Vocabulary } from "./vocabulary.js";

export const factuality = {
  name: "Factuality",
  open: false,
  description: "How certain the speaker is of the content, read without its negation.",
  words: {
    certain: {
      description: "The speaker presents the content as certainly so.",
      source: "FactBank (Saurí and Pustejovsky 2009), CT+",
    },
    probable: {
      description: "The speaker presents the content as probably so.",
      source: "FactBank (Saurí and Pustejovsky 2009), PR+",
    },
    possible: {
      description: "The speaker presents the content as possibly so.",
      source: "FactBank (Saurí and Pustejovsky 2009), PS+",
    },
    "certain-not": {
      description: "The speaker presents the content as certainly not so, as in: has not been discussed.",
      source: "FactBank (Saurí and Pustejovsky 2009), CT-",
    },
    "probable-not": {
      description: "The speaker presents the content as probably not so.",
      source: "FactBank (Saurí and Pustejovsky 2009), PR-",
    },
    "possible-not": {
      description: "The speaker presents the content as possibly not so.",
      source: "FactBank (Saurí and Pustejovsky 2009), PS-",
    },
    uncommitted: {
      description: "The speaker does not know or does not commit itself on whether the content is so.",
      source: "FactBank (Saurí and Pustejovsky 2009), Uu",
    },
  },
} as const satisfies Vocabulary;

/** Schema of `Factuality`. */
export const FactualitySchema = /* @__PURE__ */ closedWord(factuality);
