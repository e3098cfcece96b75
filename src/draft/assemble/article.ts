import { measureText, type SourceText } from "../../cite/source-text.js";
import { createTextSearch, type TextSearch } from "../../cite/text-search.js";
import type { Span } from "../../generated/types.js";
import { isWellFormed } from "../../json/surrogates.js";
import { quote } from "../../text/quote.js";
import { quotationsIn } from "./quotations.js";

/** Where one passage stands. */
export interface Place {
  readonly span: Span;
  /** In how many places it stands. */
  readonly count: number;
}

/** How far apart, in code points, the first and the last words of a cut passage may stand. */
const LONGEST_CUT = 500;

const CUT = /\[?(?:\.{3}|\u2026)\]?/u;
const MARKS = "\"'\u2018\u2019\u201A\u201B\u201C\u201D\u201E\u201F\u00AB\u00BB\u2039\u203A";

/** The text that the draft was made from. Spans count code points. */
export class Article {
  readonly digest: SourceText;
  readonly #search: TextSearch;
  readonly #found = new Map<string, readonly Span[]>();
  #quotations: readonly Span[] | undefined;

  /** @throws TypeError without a text, or where it holds half a pair of surrogates */
  constructor(readonly text: unknown) {
    if (typeof text !== "string" || text.trim() === "") {
      throw new TypeError("assemble needs the text the draft was made from, as `text`.");
    }
    if (!isWellFormed(text))
      throw new TypeError("The text holds half of a surrogate pair: give it as well-formed Unicode.");
    this.digest = measureText(text);
    this.#search = createTextSearch(text);
  }

  /** Every place where the words stand: letter by letter, else in other typography, else in other case. */
  find(words: string): readonly Span[] {
    const bare = withoutMarks(words);
    const known = this.#found.get(bare) ?? this.#search.findInAnyCase(bare).map(({ start, end }) => ({ start, end }));
    this.#found.set(bare, known);
    return known;
  }

  has(words: string): boolean {
    return this.find(words).length > 0;
  }

  /**
   * Where a passage stands: of several places the first from an offset on. In a cut passage dots stand for what lies between
   * its parts.
   */
  passage(words: string, from: number): Place | undefined {
    const whole = this.find(words);
    const spans =
      whole.length > 0
        ? whole
        : this.#findCut(
            words
              .split(CUT)
              .map(withoutMarks)
              .filter((part) => part !== ""),
          );
    const span = firstFrom(spans, from) ?? spans[0];
    return span && { span, count: spans.length };
  }

  #findCut([first, ...others]: readonly string[]): Span[] {
    if (first === undefined || others.length === 0) return [];
    return this.find(first).flatMap(({ start, end }) => {
      let last = end;
      for (const part of others) {
        const next = firstFrom(this.find(part), last);
        if (next === undefined || next.start - last > LONGEST_CUT) return [];
        last = next.end;
      }
      return [{ start, end: last }];
    });
  }

  /** How the text goes on where words leave it, if enough of them stand in it to be sure that they are meant. */
  slip(words: string, least: number): string | undefined {
    const begun = this.#search.findBeginning(withoutMarks(words));
    if (begun === undefined || begun.length < least) return undefined;
    return `It goes on ${quote(begun.found)} where the draft says ${quote(begun.expected)}.`;
  }

  slice({ start, end }: Span): string {
    return this.digest.slice(start, end);
  }

  /** How words stand to the quotations of the text: in one, beyond the end of one, or in none. */
  quoted({ start, end }: Span): "within" | "beyond" | "not" {
    this.#quotations ??= quotationsIn(this.text as string);
    const met = this.#quotations.filter((each) => each.start < end && start < each.end);
    if (met.some((each) => each.start <= start && end <= each.end)) return "within";
    // A few words in marks within what is told are no quotation of somebody.
    return met.some((each) => start >= each.start || end <= each.end) ? "beyond" : "not";
  }
}

/** The first of spans in the order of the text that begins there or behind. */
function firstFrom(spans: readonly Span[], from: number): Span | undefined {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as Span).start < from) low = middle + 1;
    else high = middle;
  }
  return spans[low];
}

function isMark(character: string): boolean {
  return character !== "" && MARKS.includes(character);
}

/** Models put marks around what they copy. */
function withoutMarks(words: string): string {
  let start = 0;
  let end = words.length;
  while (start < end && (isMark(words[start] as string) || words[start] === " ")) start++;
  while (start < end && (isMark(words[end - 1] as string) || words[end - 1] === " ")) end--;
  return words.slice(start, end);
}
