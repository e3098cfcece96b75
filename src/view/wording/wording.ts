import { wordMeanings } from "../../generated/word-meanings.js";
import { fieldsOf } from "../../lookup/model.js";
import { type Html, html, join, type Part } from "../markup/html.js";
import { type LabelKey, type Labels, labels as standard } from "./labels.js";
import { bare, did, does } from "./verbs.js";

/** What is put into a label, by the names in it. */
export interface Values {
  readonly [name: string]: Part;
}

/** The words of a page: those of the table, or whoever's replace them. */
export class Wording {
  readonly #own: { readonly [key: string]: string | undefined };

  constructor(own: Labels = {}) {
    this.#own = own;
  }

  #find(key: string): string | undefined {
    return Object.hasOwn(this.#own, key) ? this.#own[key] : undefined;
  }

  /** A label with values in it. With a number as `n`, the form for it. */
  say(key: LabelKey, values: Values = {}): Html {
    const pieces = this.#form(key, values.n).split(/\{(\w+)\}/);
    return html`${pieces.map((piece, i) => (i % 2 === 0 ? piece : this.#shown(values[piece])))}`;
  }

  /** The same as text, for an attribute. */
  text(key: LabelKey, values: { readonly [name: string]: string | number } = {}): string {
    const pieces = this.#form(key, values.n).split(/\{(\w+)\}/);
    return pieces.map((piece, i) => (i % 2 === 0 ? piece : String(values[piece] ?? `{${piece}}`))).join("");
  }

  /** As it stands in the table, both forms. For a word that there is not the word itself. */
  raw(key: LabelKey): string {
    const known = Object.hasOwn(standard, key) ? standard[key] : key.slice(key.indexOf(".") + 1);
    return this.#find(key) ?? known;
  }

  #form(key: LabelKey, n: Part): string {
    const [one = "", many = one] = this.raw(key).split("|");
    return n === 1 ? one : many;
  }

  #shown(value: Part): Part {
    return typeof value === "number" ? this.number(value) : value;
  }

  /** From five digits on in groups of three, so that a year stays one. */
  number(value: number): string {
    const [whole = "", fraction] = String(Math.abs(value)).split(".");
    // So large that it is written with an exponent.
    if (!/^[0-9]+$/.test(whole) || fraction?.includes("e")) return String(value);
    const grouped = whole.length > 4 ? inGroups(whole).join(this.raw("number.group")) : whole;
    const decimals = fraction === undefined ? "" : this.raw("number.decimal") + fraction;
    return `${value < 0 ? "−" : ""}${grouped}${decimals}`;
  }

  /** A word of a vocabulary, by the name of its type. */
  word(type: string | undefined, word: string): string {
    return this.#find(`word.${type}.${word}`) ?? word.split("-").join(" ");
  }

  meaning(type: string | undefined, word: string): string | undefined {
    const words = type !== undefined && Object.hasOwn(wordMeanings, type) ? wordMeanings[type] : undefined;
    const known = words && Object.hasOwn(words, word) ? words[word] : undefined;
    return this.#find(`meaning.${type}.${word}`) ?? known;
  }

  /** The name of a field: `onMargins` is "on margins". One that the model does not have is called by its key. */
  field(owner: string | undefined, key: string): string {
    const isKnown = owner !== undefined && Object.hasOwn(fieldsOf(owner), key);
    return this.#find(`field.${owner}.${key}`) ?? this.#find(`field.${key}`) ?? (isKnown ? inWords(key) : key);
  }

  /** `sign` as "signed". */
  did(word: string): string {
    return this.#find(`did.${word}`) ?? did(word);
  }

  /** `deny` as "denies". */
  does(word: string): string {
    return this.#find(`does.${word}`) ?? does(word);
  }

  /** Words at the beginning of a line. */
  titled(words: string): string {
    return words.slice(0, 1).toUpperCase() + words.slice(1);
  }

  /** A word as it stands after "to" or "must". */
  bare(type: string, word: string): string {
    return this.#find(`word.${type}.${word}`) ?? bare(word);
  }

  /** Several, as a list in a sentence. */
  list(parts: readonly Part[]): Html {
    return join(parts);
  }
}

function inGroups(digits: string): string[] {
  const groups: string[] = [];
  for (let end = digits.length; end > 0; end -= 3) groups.unshift(digits.slice(Math.max(0, end - 3), end));
  return groups;
}

function inWords(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
