import type { Draft as RecordDraft } from "../../convert/import/draft.js";
import { beginReport } from "../../convert/import/head.js";
import { type Found, implied } from "../../convert/import/reading.js";
import { isReport } from "../../generated/validators.js";
import { isTextOf } from "../../lookup/model.js";
import { quote } from "../../text/quote.js";
import type { Assembly } from "./assembly.js";
import type { Item } from "./item.js";
import type { AssembleOptions } from "./options.js";
import type { articleSource } from "./sources.js";

/** The language of the report: that of the options, else of the draft, else of the source. */
export function languageOf(options: AssembleOptions, item: Item, assembly: Assembly): Found {
  const own = item.texts.get("language");
  if (options.language !== undefined) {
    if (own) assembly.reading.needless(own.path);
    return implied("/language", options.language);
  }
  if (own && isTextOf("Language", own.value)) return own;
  if (own) assembly.reject(own, "draft-code", `${quote(own.value)} is no language tag.`);
  return implied("/language", options.source?.language ?? "und");
}

/** Begins the report. Its id is that of the options, else the address of the article, else made of the digest of its text. */
export function headOf(
  assembly: Assembly,
  item: Item,
  language: Found,
  source: ReturnType<typeof articleSource>,
): RecordDraft {
  const { options, article, findings, reading, lose } = assembly;
  const own = item.texts.get("title");
  if (own === undefined && options.title === undefined && !assembly.isPartial && item.items.size > 0) {
    findings.add("draft-no-title", "/title", "The draft has no title.");
  }
  if (own && options.title !== undefined) reading.needless(own.path);
  const title = options.title === undefined ? (own ?? implied("/title", "Untitled")) : implied("/title", options.title);
  const url = options.source?.url;
  const isId =
    url !== undefined &&
    isReport({ type: "report", version: "1", id: url, title: "x", language: "en", sources: [source] });
  const id = options.id ?? (isId ? url : `urn:sha256:${article.digest.sha256}`);
  const head = beginReport(
    { path: "", id: undefined, language, title, source },
    { id, language: options.language ?? "und" },
    lose,
  );
  head.set("summary", item.texts.get("summary"));
  return head;
}

/** What a record begins with that is known of elsewhere. */
export function seedOf(source: object): { [field: string]: Found<unknown> } {
  return Object.fromEntries(
    Object.entries(source).flatMap(([key, value]) =>
      key === "type" || key === "id" ? [] : [[key, implied("", value)]],
    ),
  );
}
