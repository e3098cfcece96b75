import { createLocator } from "../json/positions.js";
import { type Folded, fold, foldCase } from "../text/fold.js";

/** A place where words stand in a text: half-open, in Unicode code points, as evidence spans count. */
export interface Match {
  start: number;
  end: number;
  /** 1-based line and column of the start, the column in UTF-16 units, as editors count. */
  line: number;
  column: number;
}

/** How far into some words a text follows them: what helps to find the slip where they do not stand in it. */
export interface Beginning {
  /** How many code points of the words occur in the text, one after the other; 0 if not even the first. */
  length: number;
  /** Where these stand first. */
  at: Match;
  /** How the words go on after them, and how the text does. */
  expected: string;
  found: string;
}

/** The text of a source, ready to be searched. */
export interface TextSearch {
  /**
   * Every place where the words stand, in the order of the text. Where they do not stand letter by letter, typographic
   * variants count too (see `fold`). A place that begins or ends in the middle of a word is none. Words of white space
   * alone stand nowhere.
   */
  find(words: string): Match[];
  /** The same, where capitals and small letters count as one: only if the words stand nowhere as they are written. */
  findInAnyCase(words: string): Match[];
  /** The longest beginning of the words that occurs in the text, `undefined` if not even the first character does. */
  findBeginning(words: string): Beginning | undefined;
}

/** How much of the text, and of the words, is told where they part. */
const SHOWN = 20;

/** Prepares a text for searching. A byte order mark counts as a character, as it does for the digest. */
export function createTextSearch(text: string): TextSearch {
  const locator = createLocator(text);
  const toCodePoint = codePointCounter(text);
  let folded: Folded | undefined;
  let low: Folded | undefined;

  function match(start: number, end: number): Match {
    return { start: toCodePoint(start), end: toCodePoint(end), ...locator.at(start) };
  }

  function find(words: string): Match[] {
    const exact = words.trim();
    if (exact === "") return [];
    const found = occurrences(text, exact).map((start) => [start, start + exact.length] as const);
    const whole = found.filter(([start, end]) => isWhole(text, start, end));
    return (whole.length > 0 ? whole : findVariants(exact)).map(([start, end]) => match(start, end));
  }

  function findVariants(words: string): [number, number][] {
    folded ??= fold(text);
    return findFolded(folded, fold(words).text.trim());
  }

  function findInAnyCase(words: string): Match[] {
    const written = find(words);
    if (written.length > 0 || words.trim() === "") return written;
    folded ??= fold(text);
    low ??= foldCase(folded);
    const needle = foldCase(fold(words)).text.trim();
    return findFolded(low, needle).map(([start, end]) => match(start, end));
  }

  function findFolded({ text: haystack, starts, ends }: Folded, needle: string): [number, number][] {
    if (needle === "") return [];
    return occurrences(haystack, needle)
      .filter((at) => {
        // Not from the middle of a piece, such as the second dot of an ellipsis.
        const last = at + needle.length - 1;
        return starts[at - 1] !== starts[at] && starts[last + 1] !== starts[last];
      })
      .map((at): [number, number] => [starts[at] as number, ends[at + needle.length - 1] as number])
      .filter(([start, end]) => isWhole(text, start, end));
  }

  function findBeginning(words: string): Beginning | undefined {
    folded ??= fold(text);
    const { text: haystack, starts, ends } = folded;
    const needle = [...fold(words.trim()).text];
    let length = 0;
    // What a longer beginning needs, a shorter one needs too.
    for (let low = 1, high = needle.length; low <= high; ) {
      const middle = (low + high) >> 1;
      if (haystack.includes(needle.slice(0, middle).join(""))) low = middle + 1;
      else high = middle - 1;
      length = high;
    }
    const common = needle.slice(0, length).join("").trimEnd();
    if (common === "") return undefined;
    const at = haystack.indexOf(common);
    const end = at + common.length;
    return {
      length: [...common].length,
      at: match(starts[at] as number, ends[end - 1] as number),
      expected: needle.slice([...common].length, [...common].length + SHOWN).join(""),
      found: [...haystack.slice(end, end + 2 * SHOWN)].slice(0, SHOWN).join(""),
    };
  }

  return { find, findInAnyCase, findBeginning };
}

function occurrences(text: string, words: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) found.push(at);
  return found;
}

const LAST_CHARACTER = /.$/su;
const FIRST_CHARACTER = /^./su;

/** Scripts that put no spaces between words, so that a neighbouring letter says nothing. */
const WORD =
  /^(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}])[\p{L}\p{M}\p{N}]$/u;

/** Whether the stretch neither begins nor ends in the middle of a word. */
function isWhole(text: string, start: number, end: number): boolean {
  return !isInWord(text, start) && !isInWord(text, end);
}

function isInWord(text: string, at: number): boolean {
  const before = LAST_CHARACTER.exec(text.slice(Math.max(0, at - 2), at))?.[0];
  const after = FIRST_CHARACTER.exec(text.slice(at, at + 2))?.[0];
  return before !== undefined && after !== undefined && WORD.test(before) && WORD.test(after);
}

/** Turns offsets in UTF-16 units into offsets in code points. */
function codePointCounter(text: string): (offset: number) => number {
  const pairs: number[] = [];
  for (const { index } of text.matchAll(/[\u{10000}-\u{10FFFF}]/gu)) pairs.push(index);
  return (offset) => {
    let low = 0;
    let high = pairs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[middle] as number) < offset) low = middle + 1;
      else high = middle;
    }
    return offset - low;
  };
}
