import type { RecordId } from "../../generated/types.js";
import { longestText, wordsOf } from "../../lookup/model.js";
import type { Draft } from "../import/draft.js";
import { alsoFrom, composed, type Found, implied } from "../import/reading.js";
import { LONGEST_TEXT } from "../import/text.js";
import { AUTHOR, NAMESPACE, QUOTE, REGISTRATION, SAME_AS, TEXT_FIELDS, TRANSLATED_QUOTE, WEB } from "./fields.js";
import type { Item } from "./items.js";
import type { ItemImport } from "./parts.js";
import type { ItemText } from "./reading.js";
import { showName } from "./relations.js";

const ANOTHER = "The report has no place for another text.";

/** The running texts of an item. Those of an article of another house are read with it. */
export function readTexts(importing: ItemImport, draft: Draft, { node, type, isOwn }: Item): void {
  const { reading } = importing;
  if (type === "source" && !isOwn) return;
  const fields: readonly string[] = TEXT_FIELDS[type];
  for (const description of reading.written(node, "descriptions")) {
    const text = plainText(importing, description);
    if (text === undefined) continue;
    const role = description.role?.value ?? "";
    const found = alsoFrom(text, description.role);
    if (fields.includes(role)) draft.set(role, found);
    else if (role === "asStated" && type !== "source" && type !== "agreement") draft.setIn("when", "asStated", found);
    else if (role === "count" && type === "agreement") draft.set("count", { ...found, value: Number(text.value) });
    else if (role === "total" && type === "agreement") {
      draft.setIn("package", "total", { ...found, value: Number(text.value) });
    } else summarize(importing, draft, fields, text);
  }
  if (type === "statement") return;
  for (const body of reading.written(node, "bodies")) {
    const text = plainText(importing, body);
    if (text) summarize(importing, draft, fields, text);
  }
}

/** The first text that says not what it is stands for the summary, where there is none. */
function summarize({ reading }: ItemImport, draft: Draft, fields: readonly string[], text: Found): void {
  if (fields.includes("summary") && draft.get("summary") === undefined) draft.set("summary", text);
  else if (draft.get("summary") === text.value) draft.shows(text);
  else reading.explain(text.path, ANOTHER);
}

/** The text of a description or a body, without its markup. */
export function plainText({ reading }: ItemImport, text: ItemText): Found | undefined {
  const plain = reading.plain(text);
  const fit = plain && reading.fit(plain, LONGEST_TEXT);
  return fit && alsoFrom(fit, text.isPlain ? text.contentType : undefined);
}

/** The words of a statement. */
export function readQuotes(importing: ItemImport, draft: Draft, { node }: Item): void {
  const { reading, language } = importing;
  const own = reading.text(node, "language") ?? implied(node.path, language);
  if (own.value === language) reading.skip(node, "language", language);
  for (const body of reading.written(node, "bodies")) {
    const text = plainText(importing, body);
    if (text === undefined) continue;
    const isTranslated = body.role?.value === TRANSLATED_QUOTE;
    const isQuote = isTranslated || body.role?.value === QUOTE;
    const quote = composed<{ text: string; language: string; translated?: true }>(text.path, {
      text: isQuote ? alsoFrom(text, body.role) : text,
      language: own,
      ...(isTranslated && { translated: implied(text.path, true as const) }),
    } as never);
    draft.add("quotes", quote);
  }
}

const BASES = wordsOf("EvidenceBasis");

/** Who the information comes from. */
export function readInfoSources(importing: ItemImport, draft: Draft, { node, type, isOwn }: Item): void {
  const { reading, concepts } = importing;
  for (const info of reading.objects(node, "infoSources")) {
    const role = reading.text(info, "role") ?? reading.text(info, "rel");
    const word = role?.value ?? "";
    const uri = reading.text(info, "uri");
    const name = reading.text(info, "name");
    const source = sourceOf(importing, uri?.value);
    if (source && uri && role && BASES.includes(word)) {
      const id = { ...uri, value: source.id.value as RecordId };
      draft.add("evidence", composed(info.path, { source: id, basis: role }));
      showName(importing, draft, name, source);
    } else if (type === "source" && word === AUTHOR && name) {
      draft.addOnce("authors", alsoFrom(name, role));
      if (!isOwn && uri) reading.explain(uri.path, "An author is known by the name alone.");
    } else if (isOwn && !(type === "source" && word === "publisher")) continue;
    else {
      const actor = concepts.of(info, "actors");
      if (!actor) continue;
      const found = alsoFrom({ value: actor.id, path: info.path, origin: [] }, role);
      if (type === "source" && word === "publisher" && draft.get("publisher") === undefined) {
        draft.set("publisher", found);
      } else draft.extend(NAMESPACE, role ? word : "infoSources", found);
    }
  }
}

function sourceOf({ items }: ItemImport, uri = ""): Item | undefined {
  const item = items.get(uri);
  return item?.type === "source" ? item : undefined;
}

/** Other identifiers. */
export function readAltIds({ reading }: ItemImport, draft: Draft, { node, type }: Item): void {
  for (const { role, value, path } of reading.altIds(node)) {
    const scheme = role?.value ?? "altId";
    if (scheme === SAME_AS) draft.addOnce("sameAs", alsoFrom(value, role));
    else if (type === "agreement" && role && scheme.startsWith(REGISTRATION)) {
      const register = { ...role, value: scheme.slice(REGISTRATION.length) };
      draft.add("registrations", composed(path, { register, number: value }));
    } else draft.addOnce("identifiers", composed(path, { scheme: role ?? implied(path, scheme), value }));
  }
}

/** Where it can be read. Those of an article of another house are read with it. */
export function readRenditions({ reading }: ItemImport, draft: Draft, { node, type, isOwn }: Item): void {
  if (type === "source" && !isOwn) return;
  for (const { node: rendition, name } of reading.named(node, "renditions")) {
    const href = reading.text(rendition, "href", longestText("Url"));
    if (href === undefined) continue;
    reading.skip(rendition, "name", WEB);
    if (type === "agreement") draft.add("documents", composed(href.path, { url: href }));
    else if (type === "source" && draft.get("url") === undefined) draft.set("url", href);
    else if (type === "statement") draft.setIn("channel", "url", href);
    else if (!isOwn) draft.extend(NAMESPACE, `rendition ${name?.value ?? ""}`.trim(), href);
  }
}
