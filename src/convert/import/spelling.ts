import { fold } from "../../text/fold.js";

/** A name in one spelling of its typography, its white space, its case and the form of its letters (Unicode NFKC). */
export function spellingOf(name: string): string {
  // By way of the capitals, so that ß is ss and a sigma at the end of a word is one.
  return fold(name).text.normalize("NFKC").toUpperCase().toLowerCase().trim();
}

/** How people are addressed: no part of a name, and no office. */
const HONORIFICS: ReadonlySet<string> = /* @__PURE__ */ (() =>
  new Set(
    [
      "mr mrs ms miss mx dr prof professor sir dame lord lady rev reverend hon honourable honorable rt the his her excellency he",
      "m mme mlle monsieur madame maître sr sra srta señor señora don doña sig signor signora dott dottor",
      "herr frau ing dipl mag univ",
      "господин госпожа пан пані проф",
    ].flatMap((line) => line.split(" ")),
  ))();

const SUFFIXES: ReadonlySet<string> = /* @__PURE__ */ (() =>
  new Set("esq phd md mp mep msc ma ba llm obe cbe kc qc".split(" ")))();

/** Which of several in a family somebody is: no honour, but what tells them apart. */
const GENERATIONS: ReadonlyMap<string, string> = /* @__PURE__ */ (() =>
  new Map(
    ["jr junior jnr", "sr senior snr", "ii 2nd", "iii 3rd", "iv 4th"].flatMap((line) => {
      const words = line.split(" ");
      return words.map((word) => [word, words[0] as string] as const);
    }),
  ))();

/**
 * A spelling without what is often left out: accents, dots and hyphens, and of a person's name the forms of address and the
 * letters behind it. The family name may stand in front, with a comma. Scripts are not converted into each other.
 */
export function looseSpellingOf(name: string, isPerson: boolean): string {
  const plain = spellingOf(name)
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/['`ʼ]/g, "");
  return isPerson ? personal(plain) : abbreviated(wordsOf(plain)).join(" ");
}

function personal(plain: string): string {
  const [first = [], ...rest] = plain.split(",").map(wordsOf);
  const behind = rest.filter((words) => !words.every((word) => SUFFIXES.has(word) || GENERATIONS.has(word)));
  const words = behind.length === 1 ? [...(behind[0] as string[]), ...first] : [first, ...behind].flat();
  const apart = rest.filter((each) => !behind.includes(each)).flat();
  let start = 0;
  let end = words.length;
  const generations = apart.flatMap((word) => GENERATIONS.get(word) ?? []);
  // Two words are left, since one alone is the name of many.
  while (end - start > 2 && HONORIFICS.has(words[start] as string)) start++;
  while (end - start > 2) {
    const last = words[end - 1] as string;
    const generation = GENERATIONS.get(last);
    if (generation === undefined && !SUFFIXES.has(last)) break;
    if (generation !== undefined) generations.unshift(generation);
    end--;
  }
  return [...words.slice(start, end), ...generations].join(" ");
}

function wordsOf(text: string): string[] {
  return text.split(/[\s.-]+/).filter((word) => word !== "");
}

/** Letters that stand alone are one word: `U.N.` is `UN`. */
function abbreviated(words: readonly string[]): string[] {
  const joined: string[] = [];
  for (const [i, word] of words.entries()) {
    const isFurther = word.length === 1 && i > 0 && words[i - 1]?.length === 1;
    if (isFurther) joined.push(`${joined.pop()}${word}`);
    else joined.push(word);
  }
  return joined;
}
