import { openWord, type Vocabulary } from "./vocabulary.js";

export const sourceKind = {
  name: "SourceKind",
  open: true,
  description: "What sort of thing a source is.",
  words: {
    "news-article": {
      description: "A written report that a newsroom published under its own name for its readers.",
      source: "schema.org NewsArticle",
    },
    "wire-report": {
      description:
        "A dispatch that a news agency issued, as it reached subscribers or stands on the agency's own site.",
    },
    interview: {
      description: "A conversation with one speaker that is published mainly as questions and answers.",
      source: "IPTC NewsCodes, genre Interview",
    },
    "press-release": {
      description: "A text that an organization wrote and sent out for the press to use.",
      source: "IPTC NewsCodes, genre Press Release",
    },
    "official-website": { description: "A page on an authority's own site that is none of the closer official kinds." },
    "official-readout": {
      description: "A participant's office gives its own account of a meeting, a visit or a call.",
    },
    transcript: {
      description: "A record of what was said word for word.",
      source: "IPTC NewsCodes, genre Transcript and Verbatim",
    },
    "treaty-register": {
      description: "A register or depositary's record of treaties, such as the United Nations Treaty Series.",
      source: "United Nations Charter (1945), art. 102",
    },
    broadcast: { description: "A radio, television or video programme, or a part of one." },
    "social-media-post": {
      description: "A post on a social network or messaging channel.",
      source: "schema.org SocialMediaPosting",
    },
    photograph: { description: "A still photograph together with its caption.", source: "schema.org Photograph" },
    dataset: {
      description: "Structured data, such as a table or a coded list of events.",
      source: "schema.org Dataset",
    },
  },
} as const satisfies Vocabulary;

/** Schema of `SourceKind`. */
export const SourceKindSchema = /* @__PURE__ */ openWord(sourceKind);
