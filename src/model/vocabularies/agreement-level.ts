import { closedWord, type Vocabulary } from "./vocabulary.js";

export const agreementLevel = {
  name: "AgreementLevel",
  open: false,
  description: "On whose behalf an agreement is concluded.",
  words: {
    interstate: {
      description: "It is concluded in the name of states.",
      source: "Russian Federal Law on International Treaties (1995), art. 3",
    },
    intergovernmental: {
      description: "It is concluded in the name of governments, and the parties are still the states.",
      source: "Russian Federal Law on International Treaties (1995), art. 3",
    },
    interagency: {
      description: "It is concluded in the name of ministries or agencies of different states.",
      source: "Russian Federal Law on International Treaties (1995), art. 3",
    },
    subnational: { description: "It is concluded by provinces, cities or other parts of states." },
    "non-state-entity": {
      description: "It is concluded by companies, universities, armed groups or other bodies outside the state.",
    },
    mixed: { description: "Its parties act at different levels." },
  },
} as const satisfies Vocabulary;

/** Schema of `AgreementLevel`. */
export const AgreementLevelSchema = /* @__PURE__ */ closedWord(agreementLevel);
