import { type Parts, Draft as RecordDraft } from "../../convert/import/draft.js";
import { Ids } from "../../convert/import/ids.js";
import type { Lose } from "../../convert/import/losses.js";
import { Names } from "../../convert/import/names.js";
import { composed, type Found, implied } from "../../convert/import/reading.js";
import { model } from "../../generated/model.js";
import type { Evidence, RecordId, RecordType, SourceId } from "../../generated/types.js";
import { withArticle } from "../../text/article.js";
import { nearest } from "../../text/nearest.js";
import { quote } from "../../text/quote.js";
import { draftWords, type TextTypeName, type WordListName } from "../words.js";
import type { Article } from "./article.js";
import type { DraftReading } from "./draft-reading.js";
import type { DraftFindingCode } from "./finding-codes.js";
import type { Findings } from "./findings.js";
import type { Item } from "./item.js";
import { type Entry, exactKey, NameBook, nameKey } from "./name-book.js";
import type { AssembleOptions } from "./options.js";
import { readOneNumber } from "./written-number.js";

/** The source that the draft was made from. */
export const ARTICLE: SourceId = "source:article";

/** The one run: what is read, what was made so far, and what is said of it. */
export class Assembly {
  readonly book: NameBook;
  readonly ids = new Ids();
  readonly known: Names;
  readonly drafts = new Map<RecordId, RecordDraft>();
  /** Ids of what was taken out again. */
  readonly removed = new Set<RecordId>();
  /** Ids of what the draft refers to somewhere. */
  readonly referred = new Set<RecordId>();
  /** What each record is called in the draft, also one that was taken out. */
  readonly names = new Map<RecordId, string>();
  /** What the draft calls its events, and where, also those that are left out. */
  readonly titles = new Map<string, string>();
  /** How many passages were looked for, and were not found. */
  passages = 0;
  missing = 0;

  constructor(
    readonly article: Article,
    readonly options: AssembleOptions,
    readonly reading: DraftReading,
    readonly findings: Findings,
    readonly lose: Lose,
  ) {
    this.known = new Names(options.names);
    this.book = new NameBook((name) =>
      article.find(name).some((span) => exactKey(article.slice(span)) === exactKey(name)),
    );
    // An id that stands for somebody elsewhere is given to nobody else.
    this.ids.reserve(this.known.ids);
  }

  get isPartial(): boolean {
    return this.options.partial === true;
  }

  /** Tells what is wrong with a value, and why it is not in the report, should it not be. */
  reject(at: Pick<Found, "path">, code: DraftFindingCode, message: string, help?: string): undefined {
    this.findings.add(code, at.path, message, help);
    this.reading.explain(at.path, message);
  }

  /**
   * Tells what an item cannot be without, for lack of which it is left out. Of a part of a draft only in the losses: it may still
   * come.
   */
  incomplete({ path }: Pick<Item, "path">, key: string | undefined, message: string, help?: string): undefined {
    const at = key === undefined ? path : `${path}/${key}`;
    if (!this.isPartial) this.findings.add("draft-incomplete", at, message, help);
    this.reading.explain(path, message);
  }

  /** Begins a record, which is part of the report from then on. */
  begin(type: RecordType, name: string, parts: Parts, path: string, id?: RecordId): RecordDraft {
    const own = id !== undefined && this.ids.take(id) ? id : this.ids.mint(type, undefined, name);
    const draft = RecordDraft.begin(type, implied(path, own as RecordId), parts, path, this.lose);
    this.drafts.set(draft.id, draft);
    this.names.set(draft.id, String(draft.get("title") ?? draft.get("name") ?? draft.get("summary") ?? name));
    return draft;
  }

  /** Takes a record out again. What it was made of is lost. */
  remove(id: RecordId, reason: string): void {
    const draft = this.drafts.get(id);
    if (draft === undefined) return;
    this.drafts.delete(id);
    this.removed.add(id);
    this.book.remove(id);
    this.reading.explain(draft.path, reason);
  }

  add(record: Entry): void {
    this.book.add(record);
  }

  /** The word of a list that is meant, also where it is spelled otherwise. A near one is only suggested. */
  word(item: Item, key: string, list: WordListName): Found | undefined {
    const found = item.texts.get(key);
    return found && this.wordOf(found, draftWords(list));
  }

  /** Whether something is said there that is none of the words: what it is then nobody knows. */
  isUnclear(item: Item, key: string, word: unknown): boolean {
    return word === undefined && (item.texts.has(key) || item.unread.has(key));
  }

  wordOf(found: Found, known: readonly string[]): Found | undefined {
    if (known.includes(found.value)) return found;
    const spelled = lettersOf(found.value);
    const same = spelled === "" ? undefined : known.find((word) => lettersOf(word) === spelled);
    if (same !== undefined) return { ...found, value: same };
    const near = nearest(found.value, known);
    const key = found.path.split("/").findLast((part) => !/^\d+$/.test(part)) ?? "";
    return this.reject(
      found,
      "draft-unknown-word",
      `${quote(found.value)} is no word for ${key}.`,
      near && `Did you mean ${quote(near)}?`,
    );
  }

  /** The number that is given exactly. */
  number(found: Found): Found<number> | undefined {
    const number = readOneNumber(found.value);
    if (number !== undefined) return { ...found, value: number };
    return this.reject(found, "draft-number", `${quote(found.value)} is no number.`);
  }

  /** Words that should be the article's. Others are left out. */
  words(found: Found | undefined): Found | undefined {
    if (found === undefined || this.article.has(found.value)) return found;
    return this.reject(found, "draft-words-not-in-text", `${quote(found.value)} does not stand in the text.`);
  }

  /** The record that a key of the item names. */
  ref(item: Item, key: string, types: readonly RecordType[]): Found<RecordId> | undefined {
    const found = item.texts.get(key);
    return found && this.resolve(found, types);
  }

  /** The records that a list of the item names, each once. */
  refs(item: Item, key: string, types: readonly RecordType[]): Found<RecordId>[] {
    return (item.lists.get(key) ?? []).flatMap((found) => this.resolve(found, types) ?? []);
  }

  resolve(found: Found, types: readonly RecordType[]): Found<RecordId> | undefined {
    const entry = this.entry(found, types);
    return entry && { ...found, value: entry.id };
  }

  /** What a name means, of these types. Nothing else is guessed: what does not fit is told. */
  entry(found: Found, types: readonly RecordType[]): Entry | undefined {
    const entry = this.entryOf(found.value, types);
    if (entry && entry !== "several") return entry;
    const name = quote(found.value);
    if (entry === "several") {
      const paths = new Set(this.book.findOf(found.value, types).map(({ path }) => path));
      const isSaid = [...paths].every((path) => path.startsWith("/statements/"));
      const help = isSaid ? "Give each of them a summary of its own." : undefined;
      return this.reject(found, "draft-ambiguous-name", `${name} can mean ${[...paths].join(" or ")}.`, help);
    }
    const [other] = this.book.find(found.value);
    if (other) {
      const held = this.drafts.get(other.id)?.get("state") as RecordId | undefined;
      const state = held && types.includes("state") ? this.book.get(held)?.name : undefined;
      return this.reject(
        found,
        "draft-wrong-kind",
        `${name} is ${withArticle(other.type)} here, where ${types.join(" or ")} is meant.`,
        state && `Perhaps ${quote(state)} is meant.`,
      );
    }
    const own = this.titles.get(nameKey(found.value));
    const message =
      own === undefined ? `Nothing in the draft is called ${name}.` : `${name} is ${own}, which is left out.`;
    this.reading.explain(found.path, message);
    if (this.isPartial) return undefined;
    // Once that is mended nothing is wrong here.
    const mend = own && `Mend ${own}. Leave this as it is, unless that goes.`;
    this.findings.add("draft-unknown-name", found.path, message, mend ?? this.#meant(found.value, types));
  }

  /** What may be meant by a name that the draft does not have. One that stands in the text is rather missing than misspelled. */
  #meant(name: string, types: readonly RecordType[]): string | undefined {
    const near = nearest(name, this.book.namesOf(types));
    const isInText = this.article.has(name);
    if (near === undefined) return isInText ? undefined : "It does not stand in the text either.";
    return isInText
      ? `It stands in the text: add it to the things, unless ${quote(near)} is meant.`
      : `Did you mean ${quote(near)}?`;
  }

  /** The same for a name of which nobody is told, should it mean nothing. */
  entryOf(name: string, types: readonly RecordType[]): Entry | "several" | undefined {
    const found = this.book.findOf(name, types);
    const ids = new Set(found.map(({ id }) => id));
    if (ids.size === 1) return found.find(({ key }) => key === undefined) ?? found[0];
    // A state and the country as a place have one name. What acts is the state.
    const states = found.filter(({ type }) => type === "state");
    if (ids.size === 2 && states.length === 1 && found.some(({ type }) => type === "place")) return states[0];
    if (ids.size > 1) return "several";
    return this.#asCountry(name, types);
  }

  /** A state that is named as a place is the country; a country that is named as an actor is its state. */
  #asCountry(name: string, types: readonly RecordType[]): Entry | undefined {
    const [other, ...others] = this.book.find(name);
    if (other === undefined || others.length > 0) return undefined;
    if (other.type === "state" && types.includes("place")) return this.#countryOf(other);
    const draft = this.drafts.get(other.id);
    const state = draft?.get("kind") === "country" ? (draft.get("state") as RecordId | undefined) : undefined;
    return state !== undefined && types.includes("state") ? this.book.get(state) : undefined;
  }

  readonly #countries = new Map<RecordId, Entry>();

  #countryOf(state: Entry): Entry {
    const known = this.#countries.get(state.id);
    if (known && this.drafts.has(known.id)) return known;
    const { path, name } = state;
    const parts = { name: implied(path, name), kind: implied(path, "country"), state: implied(path, state.id) };
    const draft = this.begin("place", name, parts, path);
    const [evidence] = (this.drafts.get(state.id)?.get("evidence") ?? []) as Evidence[];
    if (evidence) draft.add("evidence", implied(path, evidence));
    const entry: Entry = { type: "place", id: draft.id, name, forms: [], path };
    // Not in the book: by its name the state is meant.
    this.#countries.set(state.id, entry);
    return entry;
  }

  /**
   * Says of fields that the text does not say them in so many words.
   *
   * @param path what of the draft the fields were made of: should they go, this goes with them
   */
  inferred(draft: RecordDraft, path: string, fields: readonly string[], note: string): void {
    draft.add(
      "evidence",
      composed(path, {
        source: { value: ARTICLE, path },
        fields: implied(path, fields),
        basis: implied(path, "inferred"),
        note: implied(path, note),
      }),
    );
  }
}

/** The types of record that ids of these types name. */
export function typesOf(...names: readonly TextTypeName[]): readonly RecordType[] {
  return [
    ...new Set(
      names.flatMap((name) => {
        const shape = model[name];
        return shape?.kind === "id" ? (shape.types as readonly RecordType[]) : [];
      }),
    ),
  ];
}

export const ACTORS: readonly RecordType[] = ["person", "organization", "state"];
export const SIDES: readonly RecordType[] = ["state", "organization"];

function lettersOf(word: string): string {
  return word.toLowerCase().replace(/[^a-z0-9]/g, "");
}
