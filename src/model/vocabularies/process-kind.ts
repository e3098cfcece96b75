import { openVocabulary, wordSchema } from "./vocabulary.js";

export const processKind = /* @__PURE__ */ openVocabulary("ProcessKind", "What a process is meant to bring about.", {
  "peace-process": "Efforts to end an armed conflict or to settle what it left open.",
  dialogue: "Regular exchange between sides that need not end in a text; towards a text it is `negotiation`.",
  "border-settlement": "Parties seek to fix or mark a border between them.",
  "dispute-settlement": "A dispute is before a court, tribunal or panel, or otherwise in a settled procedure.",
  negotiation: "Bargaining towards an agreement on a subject that none of the other kinds names.",
  accession: "A state or another actor seeks to become a member of an organization or a party to a treaty.",
  normalisation: "Parties seek to set up or restore ordinary relations, such as embassies and open borders.",
  "arms-control": "Parties seek limits on weapons or forces, or the means to verify them.",
  "political-process":
    "A course of steps towards an aim that none of the other words names or the source does not tell, as a transition or a reform.",
  "trade-negotiation": "Parties seek terms of trade, such as tariffs, market access or transit.",
});

/** Schema of `ProcessKind`. */
export const ProcessKindSchema = /* @__PURE__ */ wordSchema(processKind);
