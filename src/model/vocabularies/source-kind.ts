import { openVocabulary, wordSchema } from "./vocabulary.js";

export const sourceKind = /* @__PURE__ */ openVocabulary("SourceKind", "What sort of thing a source is.", {
  "news-article": [
    "A written report that a newsroom published under its own name for its readers.",
    "schema.org NewsArticle",
  ],
  "wire-report": "A dispatch that a news agency issued, as it reached subscribers or stands on the agency's own site.",
  interview: [
    "A conversation with one speaker that is published mainly as questions and answers.",
    "IPTC NewsCodes, genre Interview",
  ],
  "press-release": [
    "A text that an organization wrote and sent out for the press to use.",
    "IPTC NewsCodes, genre Press Release",
  ],
  "official-website": "A page on an authority's own site that is none of the closer official kinds.",
  "official-readout": "A participant's office gives its own account of a meeting, a visit or a call.",
  transcript: ["A record of what was said word for word.", "IPTC NewsCodes, genre Transcript and Verbatim"],
  "treaty-register": [
    "A register or depositary's record of treaties, such as the United Nations Treaty Series.",
    "United Nations Charter (1945), art. 102",
  ],
  broadcast: "A radio, television or video programme, or a part of one.",
  "social-media-post": ["A post on a social network or messaging channel.", "schema.org SocialMediaPosting"],
  photograph: ["A still photograph together with its caption.", "schema.org Photograph"],
  dataset: ["Structured data, such as a table or a coded list of events.", "schema.org Dataset"],
});

/** Schema of `SourceKind`. */
export const SourceKindSchema = /* @__PURE__ */ wordSchema(sourceKind);
