import { closedVocabulary, wordSchema } from "./vocabulary.js";

export const agreementLevel = /* @__PURE__ */ closedVocabulary(
  "AgreementLevel",
  "On whose behalf an agreement is concluded.",
  {
    interstate: [
      "It is concluded in the name of states.",
      "Russian Federal Law on International Treaties (1995), art. 3",
    ],
    intergovernmental: [
      "It is concluded in the name of governments, and the parties are still the states.",
      "Russian Federal Law on International Treaties (1995), art. 3",
    ],
    interagency: [
      "It is concluded in the name of ministries or agencies of different states.",
      "Russian Federal Law on International Treaties (1995), art. 3",
    ],
    subnational: "It is concluded by provinces, cities or other parts of states.",
    "non-state-entity": "It is concluded by companies, universities, armed groups or other bodies outside the state.",
    mixed: "Its parties act at different levels.",
  },
);

/** Schema of `AgreementLevel`. */
export const AgreementLevelSchema = /* @__PURE__ */ wordSchema(agreementLevel);
