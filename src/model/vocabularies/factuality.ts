import { closedVocabulary, wordSchema } from "./vocabulary.js";

export const factuality = /* @__PURE__ */ closedVocabulary(
  "Factuality",
  "How certain the speaker, or for a likelihood the source itself, is of the content, read without its negation.",
  {
    certain: ["The speaker presents the content as certainly so.", "FactBank (Saurí and Pustejovsky 2009), CT+"],
    probable: ["The speaker presents the content as probably so.", "FactBank (Saurí and Pustejovsky 2009), PR+"],
    possible: ["The speaker presents the content as possibly so.", "FactBank (Saurí and Pustejovsky 2009), PS+"],
    "certain-not": [
      "The speaker presents the content as certainly not so, as in: has not been discussed.",
      "FactBank (Saurí and Pustejovsky 2009), CT-",
    ],
    "probable-not": [
      "The speaker presents the content as probably not so.",
      "FactBank (Saurí and Pustejovsky 2009), PR-",
    ],
    "possible-not": [
      "The speaker presents the content as possibly not so.",
      "FactBank (Saurí and Pustejovsky 2009), PS-",
    ],
    uncommitted: [
      "The speaker does not know or does not commit itself on whether the content is so.",
      "FactBank (Saurí and Pustejovsky 2009), Uu",
    ],
  },
);

/** Schema of `Factuality`. */
export const FactualitySchema = /* @__PURE__ */ wordSchema(factuality);
