import { openWord, type Vocabulary } from "./vocabulary.js";

export const processKind = {
  name: "ProcessKind",
  open: true,
  description: "What a process is meant to bring about.",
  words: {
    "peace-process": { description: "Efforts to end an armed conflict or to settle what it left open." },
    negotiation: { description: "Bargaining towards an agreement on a subject that none of the other kinds names." },
    accession: {
      description: "A state or another actor seeks to become a member of an organization or a party to a treaty.",
    },
    normalisation: {
      description: "Parties seek to set up or restore ordinary relations, such as embassies and open borders.",
    },
    "arms-control": { description: "Parties seek limits on weapons or forces, or the means to verify them." },
    "trade-negotiation": { description: "Parties seek terms of trade, such as tariffs, market access or transit." },
  },
} as const satisfies Vocabulary;

/** Schema of `ProcessKind`. */
export const ProcessKindSchema = /* @__PURE__ */ openWord(processKind);
