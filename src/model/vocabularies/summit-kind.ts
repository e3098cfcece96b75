import { meetingKind } from "./meeting-kind.js";
import { closedVocabulary, wordSchema } from "./vocabulary.js";

export const summitKind = /* @__PURE__ */ closedVocabulary(
  "SummitKind",
  "What form a summit takes: the kinds of meeting at which leaders confer.",
  // A bare reference reads a property, which bundlers keep; a pure call they can drop.
  /* @__PURE__ */ (() => ({
    summit: meetingKind.words.summit,
    talks: { ...meetingKind.words.talks, description: "Leaders confer, and the form is not said more closely." },
    session: meetingKind.words.session,
    "one-on-one": meetingKind.words["one-on-one"],
    "restricted-format": meetingKind.words["restricted-format"],
    "expanded-format": meetingKind.words["expanded-format"],
    "negotiation-round": meetingKind.words["negotiation-round"],
  }))(),
);

/** Schema of `SummitKind`. */
export const SummitKindSchema = /* @__PURE__ */ wordSchema(summitKind);
