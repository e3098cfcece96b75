import type { RecordId } from "../../generated/types.js";
import { longestText, wordsOf } from "../../lookup/model.js";
import type { Draft } from "../import/draft.js";
import type { Found } from "../import/reading.js";
import { LONGEST_TEXT } from "../import/text.js";
import {
  AUTHOR,
  type ItemType,
  QUOTE,
  REFERENCE_FIELDS,
  REGISTRATION,
  REL,
  SAME_AS,
  TEXT_FIELDS,
  TRANSLATED_QUOTE,
  WEB,
} from "./fields.js";
import type { ItemImport, NamedRecord } from "./importing.js";
import { type Item, isNaming } from "./items.js";
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
const BODY_ROLES = wordsOf("AgreementBodyRole");

/** Who the information comes from. */
export function readInfoSources(importing: ItemImport, draft: Draft, { node, type }: Item): void {
  const { reading, concepts } = importing;
  for (const info of reading.objects(node, "infoSources")) {
    const role = reading.peek(info, "role") ?? "";
    const source = sourceOf(importing, reading.peek(info, "uri"));
    if (source && BASES.includes(role)) draft.add("evidence", { path: info.path, value: { source, basis: role } });
    else if (type === "source" && role === AUTHOR) draft.add("authors", reading.text(info, "name"));
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

const NO_RELATION = "The report has no place for how the item stands to it.";
const NO_ITEM = "Names an item that is not in the document.";

/** Puts an id into the field for that relation. Whether there is one. */
function relate(draft: Draft, type: ItemType, rel: string | undefined, found: Found<RecordId>): boolean {
  const field = Object.entries(REFERENCE_FIELDS[type]).find(([, own]) => own === rel)?.[0];
  if (field !== undefined) draft.give(field, found);
  else if (type === "act" && rel === REL.under) draft.setIn("under", "record", found);
  else if (type === "statement" && rel === REL.claims)
    draft.add("claims", { ...found, value: { record: found.value } });
  else if (type === "agreement" && rel !== undefined && BODY_ROLES.includes(rel)) {
    draft.add("bodies", { ...found, value: { body: found.value, role: rel } });
  } else return false;
  return true;
}

/** People, organisations, places and subjects that do not take part. */
export function readNamed({ reading }: ItemImport, draft: Draft, type: ItemType, named: NamedRecord): void {
  const { list, rel, path } = named;
  if (type === "statement" && rel?.value === REL.speaker) {
    // The first is there from the start.
    draft.addOnce("speakers", named);
    return;
  }
  if (relate(draft, type, rel?.value, named)) return;
  if (type === "statement" && rel?.value === REL.outlet) {
    draft.setIn("channel", "outlet", named);
    return;
  }
  if (rel?.value === REL.represented) reading.lose(path, "The item does not say by whom.");
  else if (list === "subjects" && "topics" in REFERENCE_FIELDS[type]) {
    draft.add("topics", named);
    if (rel) reading.lose(rel.path, NO_RELATION);
  } else if (list === "places" && type === "meeting" && draft.get("place") === undefined) {
    draft.set("place", named);
    if (rel) reading.lose(rel.path, NO_RELATION);
  } else reading.lose(rel?.path ?? path, NO_RELATION);
}

export function readEvents({ reading, items }: ItemImport, draft: Draft, { node, type, parent }: Item): void {
  for (const event of reading.objects(node, "events")) {
    const target = targetOf(reading, items, event);
    const rel = reading.text(event, "rel");
    const found = target && { value: target.id, path: event.path };
    if (found === undefined) reading.lose(event.path, NO_ITEM);
    else if (!relate(draft, type, rel?.value, found)) {
      if (type !== "agreement" || rel === undefined) reading.lose(event.path, NO_RELATION);
      else draft.add("actions", { ...found, value: { action: rel.value, during: found.value } });
    }
  }
  const isAtEvent = parent?.type === "meeting" || parent?.type === "visit";
  if (type === "statement" && isAtEvent && draft.get("at") === undefined) {
    const rel = reading.text(node, "rel");
    draft.set("at", { value: parent.id, path: rel?.path ?? node.path });
  }
}

export function readAssociations({ reading, items }: ItemImport, draft: Draft, { node, type }: Item): void {
  for (const association of reading.objects(node, "associations")) {
    // What is an item of its own says itself how it stands to this one.
    if (!isNaming(association)) continue;
    const rel = reading.text(association, "rel");
    const target = targetOf(reading, items, association);
    if (target === undefined) {
      reading.lose(association.path, NO_ITEM);
      continue;
    }
    reading.pass(association.path);
    const found = { value: target.id, path: association.path };
    if (relate(draft, type, rel?.value, found)) continue;
    if (type === "agreement" && rel?.value === REL.part) {
      const { parts = [] } = (draft.get("package") ?? {}) as { parts?: RecordId[] };
      draft.setIn("package", "parts", { ...found, value: [...parts, target.id] });
    } else if (type === "agreement" && rel) {
      draft.add("relations", { ...found, value: { kind: rel.value, record: target.id } });
    } else reading.lose(association.path, NO_RELATION);
  }
}

function targetOf(reading: NinjsReading, items: ReadonlyMap<string, Item>, node: Node): Item | undefined {
  reading.text(node, "name");
  return items.get(reading.text(node, "uri")?.value ?? "");
}
