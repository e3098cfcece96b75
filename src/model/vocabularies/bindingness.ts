import { closedVocabulary, wordSchema } from "./vocabulary.js";

export const bindingness = /* @__PURE__ */ closedVocabulary(
  "Bindingness",
  "Whether an agreement binds in law, as the sources say; never inferred from the instrument.",
  {
    binding: [
      "The sources say that it is legally binding.",
      "Vienna Convention on the Law of Treaties (1969), art. 26",
    ],
    "non-binding": [
      "The sources say that it creates no legal obligations.",
      "OAS Guidelines on Binding and Non-Binding Agreements (2020)",
    ],
    disputed: "The parties or the sources differ on whether it is legally binding.",
  },
);

/** Schema of `Bindingness`. */
export const BindingnessSchema = /* @__PURE__ */ wordSchema(bindingness);
