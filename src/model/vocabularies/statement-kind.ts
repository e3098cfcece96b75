import { closedVocabulary, wordSchema } from "./vocabulary.js";

export const statementKind = /* @__PURE__ */ closedVocabulary(
  "StatementKind",
  "What a speaker does in saying something; of several kinds that fit, the first in the order of the list.",
  {
    promise: [
      "The speaker undertakes something for its side, or assures what it does or will not do; if it waits for the other to accept, it is `offer`.",
      "CAMEO 030",
    ],
    offer: [
      "The speaker is ready to do something for another, if the other wants it; a course for all is `propose`.",
      "CAMEO 030",
    ],
    threaten: [
      "The speaker says that its side will or may harm another; a harm that the speaker would not inflict is `foretell` with shade warn.",
      "CAMEO 130",
    ],
    invite: [
      "The speaker asks somebody to come, to attend or to join; any other wish of others' conduct is `request`.",
      "CAMEO 030",
    ],
    request: [
      "The speaker wants others to do or not to do something; a wish that asks nobody is `foretell` with shade hope.",
      "CAMEO 020",
    ],
    propose: [
      "The speaker puts forward a course for all to consider, itself included; what only others are to do is `request`.",
      "CAMEO 020",
    ],
    ask: "The speaker puts a question; what is put as a question and wants a deed is `request`.",
    accept: [
      "The speaker agrees to, permits or recognises what another asks, proposes or claims; own decisions that answer nobody are `announce`.",
      "CAMEO 019",
    ],
    refuse: [
      "The speaker rejects a request or a proposal, vetoes, or will not answer or comment; that something is untrue is `deny`.",
      "CAMEO 120",
    ],
    deny: [
      "The speaker says that something claimed, alleged or expected is not so, and claims the affirmative; turning down a proposal is `refuse`.",
      "CAMEO 016",
    ],
    accuse: [
      "The speaker says that somebody, named or plainly meant, did a wrong; blame for what is beyond doubt is `evaluate`.",
      "CAMEO 112",
    ],
    courtesy: "The speaker says words due to somebody, as thanks or condolences; praise of worth is `evaluate`.",
    evaluate:
      "The speaker says what something is worth, who ranks where, or what it feels; a wrong alleged of a doer is `accuse`.",
    announce:
      "The speaker makes known what it or its body itself does or decides; an undertaking towards others is `promise`, what others will do `foretell`.",
    foretell:
      "The speaker says what will or may come, even if said flatly; what its own body will do is `announce` or `promise`.",
    assert: [
      "The speaker says how things are or were, also if it is new or conceded, and no kind before it fits.",
      "CAMEO 010",
    ],
  },
);

/** Schema of `StatementKind`. */
export const StatementKindSchema = /* @__PURE__ */ wordSchema(statementKind);
