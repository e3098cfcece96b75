import type { Source } from "../../generated/types.js";
import { isSource } from "../../generated/validators.js";
import { digestOf } from "../import/ids.js";
import type { RowContext } from "./context.js";
import { remember } from "./remember.js";

/** What an identifier takes. Written out, since the table of the model would be a quarter of `fromGdelt`. */
const CITATION_LENGTH = 1_000;

/** The report in which GDELT found the event first. What is no web address is kept as GDELT wrote it. */
export function articleOf(context: RowContext): Source | undefined {
  const address = context.row.get("SOURCEURL");
  if (address === "") return undefined;
  const { id, isUrl } = addressed(address);
  if (isUrl) return context.add<Source>({ type: "source", id, kind: "news-article", url: address });
  context.notice("SOURCEURL", "SOURCEURL is no web address of ASCII characters: it is kept among the identifiers.");
  const value = context.text("SOURCEURL", CITATION_LENGTH);
  return context.add<Source>({
    type: "source",
    id,
    kind: "news-article",
    ...(value !== "" && { identifiers: [{ scheme: "GDELT SOURCEURL", value }] }),
  });
}

/** What is known of a report by its address alone. */
const addressed = /* @__PURE__ */ remember((address) => {
  const id: Source["id"] = `source:gdelt-${digestOf(address)}`;
  return { id, isUrl: isSource({ type: "source", id, kind: "news-article", url: address }) };
});
