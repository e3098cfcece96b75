import { openWord, type Vocabulary } from "./vocabulary.js";

export const channelKind = {
  name: "ChannelKind",
  open: true,
  description: "By what means a statement reached its audience.",
  words: {
    "press-conference": {
      description: "Principals, alone or together, speak to reporters at an event called for that purpose.",
    },
    interview: { description: "The speaker answers the questions of one outlet or interviewer." },
    speech: {
      description: "The speaker addresses an audience at length without being questioned, as in an address or a toast.",
    },
    "written-statement": {
      description: "A text published in the speaker's name that gives its views and not an account of a meeting.",
    },
    readout: { description: "An office's own account, given afterwards, of what was said at a meeting or in a call." },
    briefing: {
      description: "An official or spokesperson informs reporters for an office, and the principals do not speak.",
    },
    "social-media-post": {
      description: "The speaker, or the office for the speaker, posts it on a social network or messaging channel.",
    },
    conversation: {
      description: "The speaker said it to a counterpart or in private, and not to the press or the public.",
    },
  },
} as const satisfies Vocabulary;

/** Schema of `ChannelKind`. */
export const ChannelKindSchema = /* @__PURE__ */ openWord(channelKind);
