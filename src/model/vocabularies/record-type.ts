import { closedVocabulary } from "./vocabulary.js";

export const recordType = /* @__PURE__ */ closedVocabulary("RecordType", "What a record describes.", {
  person: "A human being who acts, speaks or takes part.",
  organization: "A body that acts under its own name and is not a state.",
  state: "A state as an actor that visits, signs and speaks.",
  place: "A location where something happens or that somebody talks about, and not an actor.",
  topic: "A subject that events, documents or statements deal with.",
  source: "Something the report was read in, or that such a text relays, such as an article or a transcript.",
  visit: "Somebody's journey to a host state or organization, with all that takes place on it.",
  meeting: "An occasion on which participants come together, in person or remotely.",
  agreement: "What parties agree on or seek to agree on, written or not, whether or not it binds them.",
  act: "What somebody does, or what befalls, that is none of the other occurrences.",
  statement: "One act of speaking or writing by which speakers express something.",
  process: "A negotiation or similar effort that outlives a single meeting.",
  relationship: "A lasting way in which two or more actors stand to each other.",
});

/** The `type` of a record: the words that a record type is listed by. */
export type RecordType = keyof typeof recordType.words;
