import { foldTitle } from "../../check/rules/helpers/titles.js";
import type { Evidence, RecordId } from "../../generated/types.js";
import { ownType } from "../import/ids.js";
import { qcodeOf } from "../import/news-codes.js";
import type { Node } from "../import/objects.js";
import type { Found } from "../import/reading.js";
import { GENERIC_TOPICS } from "./codes.js";
import { type ConceptList, type Concepts, identify, TYPES } from "./concepts.js";
import { AUTHOR, CREATOR } from "./fields.js";
import type { Item, Items } from "./items.js";
import type { NinjsReading } from "./reading.js";
import { titlesOf } from "./titles.js";

/** What all parts of the importer share. */
export interface ItemImport {
  readonly reading: NinjsReading;
  readonly concepts: Concepts;
  readonly items: Items;
  /** The language of the report. */
  readonly language: string;
  /** The document as the evidence of what is read out of it. */
  readonly evidence: Evidence;
}

/** Somebody or something that an item names, and how the item stands to it. */
export interface Named extends Found<RecordId> {
  readonly rel: Found | undefined;
  readonly list: ConceptList;
}

/** What an item says of who and what: read first, as some records cannot be without. */
export interface Parts {
  readonly item: Item;
  readonly named: readonly Named[];
  /** The words of vocabularies, by their fields. */
  readonly words: ReadonlyMap<string, Found>;
}

const LISTS = ["people", "organisations", "places"] as const;

/**
 * Whom and what the items name. People, organisations and places first, of all items: a subject that has the name of one of
 * them, or of an event, is no topic besides.
 */
export function partsOf(importing: ItemImport, items: readonly Item[]): Parts[] {
  const begun = items.map((item) => ({ item, named: LISTS.flatMap((list) => namedIn(importing, item, list)) }));
  for (const item of items) actorsAround(importing, item);
  const known = knownNames(importing, items);
  return begun.map(({ item, named }) => {
    const { subjects, words } = subjectsOf(importing, item, known);
    return { item, words, named: [...named, ...subjects] };
  });
}

function namedIn({ reading, concepts }: ItemImport, { node }: Item, list: ConceptList): Named[] {
  const entries = reading.objects(node, list).flatMap((entry) => {
    const draft = concepts.of(entry, list);
    return draft ? [namedBy(reading, entry, draft.id, list)] : [];
  });
  const names = reading.listedTexts(node, list).map((name): Named => {
    return { ...name, value: concepts.called(name, TYPES[list]).id, rel: undefined, list };
  });
  return [...entries, ...names];
}

/** An entry as a reference: to whom is said by its URI, or else by its name. */
function namedBy(reading: NinjsReading, entry: Node, id: RecordId, list: ConceptList): Named {
  const by = reading.firstText(entry, ["uri", "name", "literal"]);
  return { value: id, path: entry.path, origin: by ? by.path : [], rel: reading.text(entry, "rel"), list };
}

/** Those who stand elsewhere than in the lists. */
function actorsAround({ reading, concepts, items }: ItemImport, { node, isOwn, type }: Item): void {
  concepts.organiser(node);
  if (isOwn) return;
  const located = reading.text(node, "located");
  if (located) concepts.called(located, ["place"]);
  const source = type === "source" ? reading.text(node, "source") : undefined;
  if (source) concepts.called(source, ["organization", "person"]);
  for (const info of reading.objects(node, "infoSources")) {
    const isItem = items.has(reading.text(info, "uri")?.value ?? "");
    if (!isItem && reading.firstText(info, ["role", "rel"])?.value !== AUTHOR) concepts.of(info, "actors");
  }
}

/** Ids by the names that no topic may have. */
function knownNames({ reading, concepts }: ItemImport, items: readonly Item[]): ReadonlyMap<string, RecordId> {
  const names = concepts.cast.drafts.flatMap((draft) => {
    const others = (draft.get("names") ?? []) as readonly { text: string }[];
    return [draft.get("name") as string, ...others.map(({ text }) => text)].map((name) => [name, draft.id] as const);
  });
  const titles = items
    .filter(({ type }) => type !== "source" && type !== "statement")
    .flatMap((item) => titlesOf(reading, item).map((title) => [title.value, item.id.value] as const));
  return new Map([...titles, ...names].map(([name, id]) => [foldTitle(name), id]));
}

function subjectsOf(importing: ItemImport, { node, id }: Item, known: ReadonlyMap<string, RecordId>) {
  const { reading, concepts } = importing;
  const subjects: Named[] = [];
  const words = new Map<string, Found>();
  const entries = [...reading.objects(node, "subjects"), ...reading.objects(node, "service")];
  for (const entry of entries) {
    const rel = reading.text(entry, "rel");
    if (entry.value.creator === CREATOR) {
      readWord(reading, entry, rel, words);
      continue;
    }
    const name = reading.text(entry, "name");
    const same = name && ownType(reading.text(entry, "uri")?.value) !== "topic" && known.get(foldTitle(name.value));
    if (same) {
      const draft = concepts.cast.get(same);
      if (draft) concepts.identify(draft, entry, "subjects");
      const uri = reading.text(entry, "uri");
      if (draft && uri && !qcodeOf(uri.value)) identify(draft, uri);
      if (same === id.value) reading.explain(entry.path, "It is the event itself.");
      else subjects.push({ value: same, path: entry.path, origin: name.path, rel, list: "subjects" });
      continue;
    }
    const draft = concepts.of(entry, "subjects");
    if (draft) subjects.push(namedBy(reading, entry, draft.id, "subjects"));
  }
  for (const name of reading.listedTexts(node, "subjects")) {
    const same = known.get(foldTitle(name.value));
    const topic = same === undefined ? concepts.called(name, ["topic"]).id : same;
    if (topic !== id.value) subjects.push({ ...name, value: topic, rel: undefined, list: "subjects" });
  }
  return { subjects, words };
}

/** A word of a vocabulary, or a topic that follows from what the record is, which needs no field. */
function readWord(reading: NinjsReading, entry: Node, rel: Found | undefined, words: Map<string, Found>): void {
  const word = reading.text(entry, "literal");
  reading.skip(entry, "creator", CREATOR);
  if (word === undefined) {
    for (const topic of Object.values(GENERIC_TOPICS)) {
      if (reading.text(entry, "uri")?.value !== topic.uri) continue;
      reading.skip(entry, "uri", topic.uri);
      reading.skip(entry, "name", topic.name);
      reading.skip(entry, "rel", "about");
    }
  } else if (rel === undefined) reading.lose(entry.path, "It does not say which field the word is of.");
  else if (words.has(rel.value)) reading.lose(word.path, "There is another word for the same field before it.");
  else {
    reading.skip(entry, "name", word.value.replaceAll("-", " "), word.value);
    words.set(rel.value, { ...word, origin: [word.path, rel.path] });
  }
}
