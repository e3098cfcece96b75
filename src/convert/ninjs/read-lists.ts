import type { RecordId } from "../../generated/types.js";
import { longestText, wordsOf } from "../../lookup/model.js";
import type { Draft } from "../import/draft.js";
import { LONGEST_TEXT } from "../import/text.js";
import { AUTHOR, QUOTE, REGISTRATION, SAME_AS, TEXT_FIELDS, TRANSLATED_QUOTE, WEB } from "./fields.js";
import type { ItemImport } from "./importing.js";
import type { Item } from "./items.js";
import type { NinjsReading, Node } from "./reading.js";

/** The running texts of an item. */
export function readTexts({ reading }: ItemImport, draft: Draft, { node, type }: Item): void {
  const fields: readonly string[] = TEXT_FIELDS[type];
  for (const description of reading.objects(node, "descriptions")) {
    const text = plainText(reading, description);
    if (text === undefined) continue;
    const role = reading.peek(description, "role") ?? "";
    if (fields.includes(role)) draft.set(role, text);
    else if (role === "asStated" && type !== "source" && type !== "agreement") draft.setIn("when", "asStated", text);
    else if (role === "count" && type === "agreement") draft.set("count", { ...text, value: Number(text.value) });
    else if (role === "total" && type === "agreement") {
      draft.setIn("package", "total", { ...text, value: Number(text.value) });
    } else {
      summarize(reading, draft, fields, text);
      continue;
    }
    reading.text(description, "role");
  }
  for (const body of reading.objects(node, "bodies")) {
    const text = type === "statement" ? undefined : plainText(reading, body);
    if (text) summarize(reading, draft, fields, text);
  }
}

/** The first text that says not what it is stands for the summary, where there is none. */
function summarize(
  reading: NinjsReading,
  draft: Draft,
  fields: readonly string[],
  text: { value: string; path: string },
): void {
  if (fields.includes("summary") && draft.get("summary") === undefined) draft.set("summary", text);
  else if (draft.get("summary") !== text.value) reading.lose(text.path, "The report has no place for another text.");
}

/** The words of a statement. */
export function readQuotes({ reading, language }: ItemImport, draft: Draft, { node }: Item): void {
  const own = reading.text(node, "language")?.value ?? language;
  for (const body of reading.objects(node, "bodies")) {
    const text = plainText(reading, body);
    if (text === undefined) continue;
    const isTranslated = body.value.role === TRANSLATED_QUOTE;
    if (isTranslated || body.value.role === QUOTE) reading.text(body, "role");
    const quote = { text: text.value, language: own, ...(isTranslated && { translated: true as const }) };
    draft.add("quotes", { ...text, value: quote });
  }
}

/** The text of a description or a body, unless it has markup: then all of it is lost. */
function plainText(reading: NinjsReading, node: Node) {
  const { contentType } = node.value;
  if (contentType !== undefined && contentType !== "text/plain") return undefined;
  const text = reading.text(node, "value", LONGEST_TEXT);
  if (text) reading.text(node, "contentType");
  return text;
}

const BASES = wordsOf("EvidenceBasis");
const ATTRIBUTION_ROLES = wordsOf("AttributionRole");

/** Who the information comes from. */
export function readInfoSources(importing: ItemImport, draft: Draft, { node, type }: Item): void {
  const { reading, concepts } = importing;
  for (const info of reading.objects(node, "infoSources")) {
    const role = reading.peek(info, "role") ?? "";
    const source = sourceOf(importing, reading.peek(info, "uri"));
    if (source && BASES.includes(role)) draft.add("evidence", { path: info.path, value: { source, basis: role } });
    else if (type === "statement" && ATTRIBUTION_ROLES.includes(role)) {
      const party = source ? { source } : { actor: concepts.actor(info) };
      draft.add("attribution", { path: info.path, value: { role, ...party } });
    } else if (type === "source" && role === AUTHOR) draft.add("authors", reading.text(info, "name"));
    else if (type === "source" && role === "publisher") {
      draft.set("publisher", { path: info.path, value: concepts.actor(info) });
    } else continue;
    for (const key of ["role", "name", "uri"]) reading.text(info, key);
  }
}

function sourceOf({ items }: ItemImport, uri = ""): RecordId | undefined {
  const item = items.get(uri);
  return item?.type === "source" ? item.id : undefined;
}

/** Other identifiers. */
export function readAltIds({ reading }: ItemImport, draft: Draft, { node, type }: Item): void {
  for (const altId of reading.objects(node, "altIds")) {
    const id = reading.text(altId, "value");
    if (id === undefined) continue;
    const { value, path } = id;
    const role = reading.text(altId, "role")?.value ?? "altId";
    if (role === SAME_AS) draft.add("sameAs", id);
    else if (type === "agreement" && role.startsWith(REGISTRATION)) {
      draft.add("registrations", { path, value: { register: role.slice(REGISTRATION.length), number: value } });
    } else draft.add("identifiers", { path, value: { scheme: role, value } });
  }
}

/** Where it can be read. */
export function readRenditions({ reading }: ItemImport, draft: Draft, { node, type }: Item): void {
  for (const rendition of reading.objects(node, "renditions")) {
    const href = reading.text(rendition, "href", longestText("Url"));
    if (href === undefined) continue;
    if (rendition.value.name === WEB) reading.text(rendition, "name");
    if (type === "agreement") draft.add("documents", { ...href, value: { url: href.value } });
    else if (type === "source" && draft.get("url") === undefined) draft.set("url", href);
    else if (type === "statement") draft.setIn("channel", "url", href);
    else reading.lose(href.path, "The report has no place for it.");
  }
}
