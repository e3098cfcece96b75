import type { Source } from "../../generated/types.js";
import { isSource } from "../../generated/validators.js";
import { digestOf } from "../import/ids.js";
import { frozen, Notices } from "./cells.js";
import { remember } from "./remember.js";
import type { GdeltNotice } from "./row.js";

/** What an identifier takes. Written out, since the table of the model would be a quarter of `fromGdelt`. */
export const CITATION_LENGTH = 1_000;

export interface MadeArticle {
  readonly source: Source;
  readonly notices: readonly GdeltNotice[];
}

/** The report in which GDELT found an event first, by SOURCEURL. What is no web address is kept as GDELT wrote it. */
export const articleOf = /* @__PURE__ */ remember((address): MadeArticle => {
  const id = articleId(address);
  if (isUrl(address))
    return frozen({ source: { type: "source", id, kind: "news-article", url: address }, notices: [] });
  const notices = new Notices();
  notices.add("SOURCEURL", "SOURCEURL is no web address of ASCII characters: it is kept among the identifiers.");
  const value = notices.text("SOURCEURL", address, CITATION_LENGTH);
  const identifiers = value !== "" && { identifiers: [{ scheme: "GDELT SOURCEURL", value }] };
  return frozen({ source: { type: "source", id, kind: "news-article", ...identifiers }, notices: notices.list });
});

/** The id of a report by its address alone, so that it is the same in every table. */
export function articleId(address: string): Source["id"] {
  return `source:gdelt-${digestOf(address)}`;
}

export function isUrl(text: string): boolean {
  return isSource({ type: "source", id: "source:gdelt", kind: "news-article", url: text });
}
