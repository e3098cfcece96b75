import { openVocabulary, wordSchema } from "./vocabulary.js";

export const sourceKind = /* @__PURE__ */ openVocabulary("SourceKind", "What sort of thing a source is.", {
  "news-article": [
    "A written report that a newsroom published under its own name for its readers; a view argued by its author is `opinion-article`.",
    "schema.org NewsArticle",
  ],
  "wire-report": "A dispatch that a news agency issued, as it reached subscribers or stands on the agency's own site.",
  "opinion-article": "A column, comment or guest article in which the author argues a view.",
  "blog-post": "An entry on a blog or a personal site; on a social network it is `social-media-post`.",
  interview: [
    "A conversation with one speaker that is published mainly as questions and answers.",
    "IPTC NewsCodes, genre Interview",
  ],
  "press-release": [
    "A text that an organization wrote and sent out for the press to use.",
    "IPTC NewsCodes, genre Press Release",
  ],
  "official-website":
    "A page on an authority's own site that is none of the closer official kinds; on any other site it is `web-page`.",
  "web-page": "A page on the web that no closer kind names.",
  "official-gazette": "A journal in which a state or organization publishes its laws and decisions.",
  document: "The text of an agreement, law, ruling, letter or report itself, read as a source.",
  "official-readout": "A participant's office gives its own account of a meeting, a visit or a call.",
  transcript: ["A record of what was said word for word.", "IPTC NewsCodes, genre Transcript and Verbatim"],
  "treaty-register": [
    "A register or depositary's record of treaties, such as the United Nations Treaty Series.",
    "United Nations Charter (1945), art. 102",
  ],
  broadcast: "A radio, television or video programme, or a part of one.",
  "social-media-post": ["A post on a social network or messaging channel.", "schema.org SocialMediaPosting"],
  photograph: ["A still photograph together with its caption.", "schema.org Photograph"],
  graphic: ["A chart, a map, a drawing or a logo, as a picture that nobody took.", "IPTC ninjs, type graphic"],
  dataset: ["Structured data, such as a table or a coded list of events.", "schema.org Dataset"],
});

/** Schema of `SourceKind`. */
export const SourceKindSchema = /* @__PURE__ */ wordSchema(sourceKind);
