import { addToList } from "../../collections/add-to-list.js";
import { spellingOf } from "../../convert/import/spelling.js";
import type { RecordId, RecordType } from "../../generated/types.js";
import { fold, foldCase } from "../../text/fold.js";

/** Somebody, something or an occurrence of the draft that has a name or a title. */
export interface Entry {
  readonly type: RecordType;
  readonly id: RecordId;
  readonly name: string;
  /** Other names that it is found by. */
  readonly forms: readonly string[];
  /** Where it stands in the draft. */
  readonly path: string;
  /** Of a person, what may stand before the surname. */
  readonly office?: string | undefined;
  /** Of a step, which of the actions of the agreement with this id it is. */
  readonly key?: string;
}

/** What may stand before anybody's surname. */
const HONORIFICS = new Set(["mr", "mrs", "ms", "miss", "dr", "sir", "dame", "lord", "lady"]);

const ARTICLES = /^(?:the|a|an) /;

const MOST_KEYS = 5_000;

/** Names are compared without case, accents, punctuation and a leading article. */
export const nameKey: (name: string) => string = /* @__PURE__ */ remembered((name) =>
  bare(foldCase(fold(name.normalize("NFKD").replace(/\p{M}/gu, ""))).text),
);

/** The same with accents and the dots of letters: a name with others is another, where both stand. */
export const exactKey: (name: string) => string = /* @__PURE__ */ remembered((name) => bare(spellingOf(name)));

function bare(name: string): string {
  return name
    .replace(/['\u2018\u2019`"\u201C\u201D.,]/g, "")
    .replace(/[\s\p{Pd}_]+/gu, " ")
    .trim()
    .replace(ARTICLES, "");
}

/** The same few names come again and again. */
function remembered(keyOf: (name: string) => string): (name: string) => string {
  const keys = new Map<string, string>();
  return (name) => {
    const known = keys.get(name);
    if (known !== undefined) return known;
    const key = keyOf(name);
    if (keys.size >= MOST_KEYS) keys.clear();
    keys.set(name, key);
    return key;
  };
}

/** Whether two names differ in accents or dots of letters alone. */
export function differsInMarks(a: string, b: string): boolean {
  return nameKey(a) === nameKey(b) && exactKey(a) !== exactKey(b);
}

/** Whether a form is the name of somebody else: it has words that neither the name nor the office of the person has. */
export function isAnotherPerson({ name, office = "" }: Pick<Entry, "name" | "office">, form: string): boolean {
  const own = new Set(`${nameKey(name)} ${nameKey(office)}`.split(" "));
  const words = nameKey(form).split(" ");
  return words.length > 1 && words.some((word) => !own.has(word) && !HONORIFICS.has(word));
}

/** Who and what the draft names. A name is met as it is, never by likeness: with another letter somebody else is meant. */
export class NameBook {
  readonly #entries = new Map<RecordId, Entry[]>();
  readonly #byName = new Map<string, Entry[]>();
  readonly #byForm = new Map<string, Entry[]>();
  readonly #bySurname = new Map<string, Entry[]>();
  /** By the surname and one of the other words that a person is called by. */
  readonly #byWords = new Map<string, Entry[]>();

  /** @param stands whether the text has a name in this spelling: then none is meant that is spelled otherwise */
  constructor(private readonly stands: (name: string) => boolean) {}

  add(entry: Entry): void {
    addToList(this.#entries, entry.id, entry);
    addToList(this.#byName, nameKey(entry.name), entry);
    for (const form of new Set(entry.forms.map(nameKey))) addToList(this.#byForm, form, entry);
    if (entry.type !== "person") return;
    const surname = lastWord(nameKey(entry.name));
    addToList(this.#bySurname, surname, entry);
    for (const word of wordsOf(entry)) addToList(this.#byWords, `${surname} ${word}`, entry);
  }

  /** What is no longer there, with all its names. */
  remove(id: RecordId): void {
    this.#entries.delete(id);
  }

  get(id: RecordId): Entry | undefined {
    return this.#entries.get(id)?.[0];
  }

  /** The names of all of these types, for a suggestion. */
  namesOf(types: readonly RecordType[]): string[] {
    return [...this.#entries.values()].flat().flatMap((entry) => (types.includes(entry.type) ? [entry.name] : []));
  }

  /** All that a name can mean, of whatever type: by name, else by another form, else by the surname of a person. */
  find(name: string): readonly Entry[] {
    return this.#find(name, () => true);
  }

  /** All that a name can mean of these types: a title may be that of a document and of its signing. */
  findOf(name: string, types: readonly RecordType[]): readonly Entry[] {
    return this.#find(name, ({ type }) => types.includes(type));
  }

  /** In the same spelling first. In another one only if the text does not have this one too. */
  #find(name: string, fits: (entry: Entry) => boolean): readonly Entry[] {
    const key = nameKey(name);
    let others: readonly Entry[] = [];
    for (const [found, formsOf] of [
      [this.#byName.get(key), (entry: Entry) => [entry.name]],
      [this.#byForm.get(key), (entry: Entry) => entry.forms],
      [this.#surnamed(key), undefined],
    ] as const) {
      const there = found?.filter((entry) => fits(entry) && this.#entries.has(entry.id)) ?? [];
      const exact = there.filter((entry) =>
        formsOf ? formsOf(entry).some((form) => exactKey(form) === exactKey(name)) : hasWordsOf(entry, name),
      );
      if (exact.length > 0) return exact;
      if (others.length === 0) others = there;
    }
    return others.length > 0 && !this.stands(name) ? others : [];
  }

  /** The persons with this surname. What stands before it has to be theirs too: another first name is somebody else. */
  #surnamed(key: string): Entry[] {
    const surname = lastWord(key);
    const before = key
      .split(" ")
      .slice(0, -1)
      .filter((word) => !HONORIFICS.has(word));
    // Thousands may have one surname: only those are looked at who have the word that the fewest have.
    const lists = before.map((word) => this.#byWords.get(`${surname} ${word}`) ?? []);
    const [fewest = this.#bySurname.get(surname) ?? []] = lists.sort((a, b) => a.length - b.length);
    return fewest.filter((person) => {
      const own = wordsOf(person);
      return before.every((word) => own.has(word));
    });
  }
}

/** Whether each word is one of the person in this spelling, or an honorific. */
function hasWordsOf(entry: Entry, text: string): boolean {
  const own = wordsOf(entry, exactKey);
  return exactKey(text)
    .split(" ")
    .every((word) => own.has(word) || HONORIFICS.has(word));
}

function wordsOf({ name, office = "", forms }: Entry, keyOf = nameKey): ReadonlySet<string> {
  return new Set([name, office, ...forms].flatMap((text) => keyOf(text).split(" ")));
}

function lastWord(key: string): string {
  return key.slice(key.lastIndexOf(" ") + 1);
}
