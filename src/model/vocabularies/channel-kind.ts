import { openVocabulary, wordSchema } from "./vocabulary.js";

export const channelKind = /* @__PURE__ */ openVocabulary(
  "ChannelKind",
  "By what means a statement reached its audience.",
  {
    "press-conference": "Principals, alone or together, speak to reporters at an event called for that purpose.",
    interview: "The speaker answers the questions of one outlet or interviewer.",
    speech:
      "The speaker addresses an audience at length without being questioned, as in an address or a toast; made for the air it is `broadcast`.",
    "written-statement":
      "A text published in the speaker's name that gives its views; addressed to somebody it is `letter`, an account of a meeting is a source.",
    letter:
      "The speaker wrote to a named addressee, openly or not; a note between foreign ministries is `diplomatic-channel`.",
    briefing: "An official or spokesperson informs reporters for an office, and the principals do not speak.",
    "social-media-post":
      "The speaker, or the office for the speaker, posts it on a social network or messaging channel.",
    broadcast: "The speaker said it on radio, television or video to the public, and answered no interviewer.",
    "diplomatic-channel":
      "It was passed on by a note or an envoy; principals who speak to each other are `conversation`.",
    conversation:
      "The speaker said it to a counterpart or in private, as in talks or a call, and not to the press or the public.",
  },
);

/** Schema of `ChannelKind`. */
export const ChannelKindSchema = /* @__PURE__ */ wordSchema(channelKind);
