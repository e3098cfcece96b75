import { closedWord, type Vocabulary } from "./vocabulary.js";

export const bindingness = {
  name: "Bindingness",
  open: false,
  description: "Whether an agreement binds in law, as the sources say; never inferred from the instrument.",
  words: {
    binding: {
      description: "The sources say that it is legally binding.",
      source: "Vienna Convention on the Law of Treaties (1969), art. 26",
    },
    "non-binding": {
      description: "The sources say that it creates no legal obligations.",
      source: "OAS Guidelines on Binding and Non-Binding Agreements (2020)",
    },
    disputed: { description: "The parties or the sources differ on whether it is legally binding." },
  },
} as const satisfies Vocabulary;

/** Schema of `Bindingness`. */
export const BindingnessSchema = /* @__PURE__ */ closedWord(bindingness);
