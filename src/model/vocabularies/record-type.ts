import type { Vocabulary } from "./vocabulary.js";

export const recordType = {
  name: "RecordType",
  open: false,
  description: "What a record describes.",
  words: {
    person: { description: "A human being who acts, speaks or takes part." },
    organization: { description: "A body that acts under its own name and is not a state." },
    state: { description: "A state as an actor that visits, signs and speaks." },
    place: { description: "A location where something happens or that somebody talks about, and not an actor." },
    topic: { description: "A subject that events, documents or statements deal with." },
    source: {
      description: "Something the report was read in, or that such a text relays, such as an article or a transcript.",
    },
    visit: { description: "Somebody's journey to a host state or organization, with all that takes place on it." },
    meeting: { description: "An occasion on which participants come together, in person or remotely." },
    agreement: { description: "A document that parties adopt or seek to adopt, whether or not it binds them." },
    statement: { description: "One act of speaking or writing by which speakers express something." },
    process: { description: "A negotiation or similar effort that outlives a single meeting." },
    relationship: { description: "A lasting way in which two or more actors stand to each other." },
  },
} as const satisfies Vocabulary;

/** The `type` of a record: the words that a record type is listed by. */
export type RecordType = keyof typeof recordType.words;
