import { openVocabulary, wordSchema } from "./vocabulary.js";

export const channelKind = /* @__PURE__ */ openVocabulary(
  "ChannelKind",
  "By what means a statement reached its audience.",
  {
    "press-conference": "Principals, alone or together, speak to reporters at an event called for that purpose.",
    interview: "The speaker answers the questions of one outlet or interviewer.",
    speech: "The speaker addresses an audience at length without being questioned, as in an address or a toast.",
    "written-statement": "A text published in the speaker's name that gives its views and not an account of a meeting.",
    readout: "An office's own account, given afterwards, of what was said at a meeting or in a call.",
    briefing: "An official or spokesperson informs reporters for an office, and the principals do not speak.",
    "social-media-post":
      "The speaker, or the office for the speaker, posts it on a social network or messaging channel.",
    conversation: "The speaker said it to a counterpart or in private, and not to the press or the public.",
  },
);

/** Schema of `ChannelKind`. */
export const ChannelKindSchema = /* @__PURE__ */ wordSchema(channelKind);
