import type { RecordId } from "../../generated/types.js";
import { wordsOf } from "../../lookup/model.js";
import type { Draft } from "../import/draft.js";
import type { Node } from "../import/objects.js";
import { alsoFrom, composed, type Found, listed, originOf } from "../import/reading.js";
import { type ItemType, NAMESPACE, REFERENCE_FIELDS, REL } from "./fields.js";
import type { Association, Item } from "./items.js";
import type { ItemImport, Named } from "./parts.js";
import type { NinjsReading } from "./reading.js";
import { titlesOf } from "./titles.js";

const BODY_ROLES = wordsOf("AgreementBodyRole");

const NO_ITEM = "Names an item that is not in the document.";

/** Puts an id into the field for that relation. Whether there is one. */
function relate(draft: Draft, { type }: Item, rel: string | undefined, found: Found<RecordId>): boolean {
  const fields: Readonly<Record<string, string>> = REFERENCE_FIELDS[type];
  const field = Object.keys(fields).find((key) => fields[key] === rel);
  const isTopic = found.value.startsWith("topic:");
  if (field === "topics" && !isTopic) draft.give("about", found);
  else if (field !== undefined) draft.give(field, found);
  else if (type === "act" && rel === REL.under) draft.setIn("under", "record", found);
  else if (type === "statement" && rel === REL.claims) draft.add("claims", composed(found.path, { record: found }));
  else if (type === "agreement" && rel !== undefined && BODY_ROLES.includes(rel)) {
    const role = { value: rel, path: found.path, origin: [] };
    draft.add("bodies", composed(found.path, { body: found, role }));
  } else return false;
  return true;
}

/** People, organisations, places and subjects that do not take part. */
export function readNamed({ reading }: ItemImport, draft: Draft, item: Item, named: Named): void {
  const { type } = item;
  const { list, rel, path } = named;
  const word = rel?.value;
  const own: Found<RecordId> = { value: named.value, path, origin: originOf(named) };
  const found = alsoFrom(own, rel);
  if (type === "statement" && word === REL.speaker) draft.addOnce("speakers", found);
  else if (relate(draft, item, word, found)) return;
  else if (type === "statement" && word === REL.outlet) draft.setIn("channel", "outlet", found);
  else if (item.isOwn && rel && word === REL.represented) reading.lose(rel.path, "The item does not say by whom.");
  else {
    const isPlaced =
      list === "subjects" ? addSubject(draft, type, own) : list === "places" && setPlace(draft, type, own);
    if (!isPlaced || rel) draft.extend(NAMESPACE, word ?? list, found);
  }
}

function addSubject(draft: Draft, type: ItemType, found: Found<RecordId>): boolean {
  if (!("topics" in REFERENCE_FIELDS[type])) return false;
  draft.addOnce(found.value.startsWith("topic:") ? "topics" : "about", found);
  return true;
}

function setPlace(draft: Draft, type: ItemType, found: Found<RecordId>): boolean {
  if (type !== "meeting" || draft.get("place") !== undefined || !found.value.startsWith("place:")) return false;
  draft.set("place", found);
  return true;
}

/** Other events that the item names. */
export function readEvents(importing: ItemImport, draft: Draft, item: Item): void {
  const { reading, items } = importing;
  const { node, type, parent, isOwn } = item;
  for (const event of reading.objects(node, "events")) {
    const uri = reading.text(event, "uri");
    const rel = reading.text(event, "rel");
    const target = items.get(uri?.value ?? "");
    if (target === undefined || uri === undefined) {
      if (isOwn) reading.explain(event.path, NO_ITEM);
      else draft.extend(NAMESPACE, "events", wordsIn(reading, event));
      continue;
    }
    showName(importing, draft, reading.text(event, "name"), target);
    const found = alsoFrom({ ...uri, value: target.id.value, path: event.path, origin: uri.path }, rel);
    if (relate(draft, item, rel?.value, found)) continue;
    if (type === "agreement" && rel && isWord(item, "AgreementActionKind", rel)) {
      const during = { ...found, origin: uri.path };
      draft.add("actions", composed(event.path, { action: rel, during }));
    } else draft.extend(NAMESPACE, rel?.value ?? "events", found);
  }
  const isAtEvent = parent?.type === "meeting" || parent?.type === "visit";
  if (type === "statement" && isAtEvent && draft.get("at") === undefined) {
    const rel = reading.text(node, "rel");
    draft.set("at", { value: parent.id.value, path: node.path, origin: rel ? rel.path : [] });
  }
}

/** Items that belong to this one, or that it names. */
export function readAssociations(importing: ItemImport, draft: Draft, item: Item): void {
  const { reading, items } = importing;
  const parts: Found<RecordId>[] = [];
  for (const association of item.associations) {
    const target = association.target();
    if (target) parts.push(...associate(importing, draft, item, association, target));
    else if (item.isOwn) reading.explain(association.node.path, NO_ITEM);
    else if (association.isNaming) draft.extend(NAMESPACE, "associations", wordsIn(reading, association.node));
  }
  if (parts.length > 0) draft.setIn("package", "parts", listed(item.node.path, parts));
  for (const uri of item.isOwn ? [] : reading.listedTexts(item.node, "associations")) {
    const target = items.get(uri.value);
    draft.extend(NAMESPACE, "associations", target ? { ...uri, value: target.id.value } : uri);
  }
}

/** Gives back what is a part of a package of agreements. */
function associate(
  importing: ItemImport,
  draft: Draft,
  item: Item,
  { node, name, isNaming }: Association,
  target: Item,
): Found<RecordId>[] {
  const { reading } = importing;
  const rel = reading.text(node, "rel");
  showName(importing, draft, name, target);
  // What is an item of its own says itself how it stands to this one.
  if (!isNaming && target.isOwn) reading.skip(node, "rel", target.type === "statement" ? REL.quotation : REL.outcome);
  if (!isNaming && (target.isOwn || (rel?.value === REL.quotation && target.type === "statement"))) return [];
  const uri = isNaming ? reading.text(node, "uri") : undefined;
  const found = { value: target.id.value, path: node.path, origin: uri ? uri.path : [] };
  const related = alsoFrom(found, rel);
  if (isNaming) reading.skip(node, "type", target.node.value.type);
  if (isNaming && relate(draft, item, rel?.value, related)) return [];
  if (item.type === "agreement" && rel?.value === REL.part) return [related];
  if (item.type === "agreement" && rel && isWord(item, "AgreementRelationKind", rel)) {
    draft.add("relations", composed(node.path, { kind: rel, record: found }));
  } else draft.extend(NAMESPACE, rel?.value ?? name?.value ?? "associations", rel ? related : alsoFrom(found, name));
  return [];
}

/** Whether a relation is a word of ours: any in our own items, in those of others one that is listed. */
function isWord({ isOwn }: Item, vocabulary: string, rel: Found): boolean {
  return isOwn || wordsOf(vocabulary).includes(rel.value);
}

/** The name under which an item is named is no news where it is called that. */
export function showName({ reading }: ItemImport, draft: Draft, name: Found | undefined, target: Item): void {
  if (name && labelsOf(reading, target).includes(name.value)) draft.shows(name);
}

function labelsOf(reading: NinjsReading, item: Item): string[] {
  const { node } = item;
  const summaries = reading.written(node, "descriptions").flatMap(({ role, value }) => {
    return role?.value === "summary" ? (reading.fit(value) ?? []) : [];
  });
  const kinds = reading.objects(node, "subjects").flatMap((entry) => {
    return reading.text(entry, "rel")?.value === "kind" ? (reading.text(entry, "name") ?? []) : [];
  });
  return [...titlesOf(reading, item), ...summaries, ...kinds].map(({ value }) => value);
}

/** What an entry says, in the words of ninjs. */
export function wordsIn(reading: NinjsReading, node: Node): Found<object> | undefined {
  const keys = ["name", "rel", "role", "uri", "scheme", "code", "literal", "type"] as const;
  const words = Object.fromEntries(keys.map((key) => [key, reading.text(node, key)]));
  const found = composed<Record<string, string>>(node.path, words as Record<string, Found | undefined> as never);
  return Object.keys(found.value).length > 0 ? found : undefined;
}
