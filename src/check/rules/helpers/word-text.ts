import { fold } from "../../../text/fold.js";

/** What stands between two offsets of a text, for quotations to be looked for in it. */
export interface Passage {
  /** As it is. */
  readonly text: string;
  /** Its words, as `wordsOf` writes them. */
  readonly words: string;
  /** The words of each piece of it that quotation marks set apart, in order. */
  readonly pieces: readonly string[];
}

/** A text in which passages are looked up by their offsets in UTF-16 units. */
export interface WordText {
  passage(start: number, end: number): Passage;
}

/** The words of a text, and where they stand in it. */
interface Words {
  text: string;
  /** Of each word, in order: its offset in `text` above, and where it starts and ends in the text as it was. */
  places: readonly number[];
  starts: readonly number[];
  ends: readonly number[];
  /** Offsets in `text` at which a quotation mark stood. */
  marks: readonly number[];
}

/** Makes a text ready. Its words are read when they are first asked for, and once: passages may be long, and many. */
export function createWordText(text: string): WordText {
  let known: Words | undefined;
  const read = (): Words => {
    known ??= readWords(text);
    return known;
  };
  const bounds = (start: number, end: number) =>
    [placeOf(read(), start, "start"), placeOf(read(), end, "end")] as const;
  return {
    passage: (start, end) => ({
      text: text.slice(start, end),
      get words() {
        return read().text.slice(...bounds(start, end));
      },
      get pieces() {
        return piecesOf(read(), ...bounds(start, end));
      },
    }),
  };
}

/** A word, or a quotation mark, in folded text. Between two letters the single one is an apostrophe. */
const WORD_OR_MARK = /([\p{L}\p{M}\p{N}\p{Sc}\p{Sm}\p{So}]+)|["「」『』]|(?<!\p{L})'|'(?!\p{L})/gu;

function readWords(text: string): Words {
  const folded = fold(text);
  const places: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const marks: number[] = [];
  const words: string[] = [];
  let length = 0;
  for (const { 0: found, 1: word, index } of folded.text.matchAll(WORD_OR_MARK)) {
    if (word === undefined) {
      marks.push(length);
      continue;
    }
    starts.push(folded.starts[index] as number);
    ends.push(folded.ends[index + found.length - 1] as number);
    places.push(length);
    const written = word.toLowerCase();
    words.push(written);
    length += written.length + 1;
  }
  return { text: words.join(" "), places, starts, ends, marks };
}

/** Where an offset of the text lies among its words: in a word, as far as can be told, else at the next one. */
function placeOf({ text, places, starts, ends }: Words, offset: number, side: "start" | "end"): number {
  const i = firstAbove(ends, offset);
  if (i === ends.length) return text.length;
  const start = starts[i] as number;
  const place = places[i] as number;
  if (offset <= start) return place;
  const length = (places[i + 1] ?? text.length + 1) - 1 - place;
  // Of a word that folding made shorter or longer the whole is taken.
  if (length !== (ends[i] as number) - start) return side === "start" ? place : place + length;
  return place + offset - start;
}

function piecesOf({ text, marks }: Words, from: number, to: number): string[] {
  const pieces: string[] = [];
  let begin = from;
  for (let i = firstAbove(marks, from); begin < to; i++) {
    const end = Math.min(marks[i] ?? to, to);
    const piece = text.slice(begin, end).trim();
    if (piece !== "") pieces.push(piece);
    begin = end;
  }
  return pieces;
}

/** Index of the first of some sorted numbers that is greater than another. */
function firstAbove(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) > value) high = middle;
    else low = middle + 1;
  }
  return low;
}
