import type { Span } from "../../generated/types.js";

/** What opens a quotation, and what ends it: in English, French, German, the Nordic languages, Russian, Chinese and Japanese. */
const MARKS: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ['"', '"'],
  ["\u201C", "\u201D"],
  ["\u201E", "\u201C\u201D"],
  ["\u201D", "\u201D"],
  ["\u00AB", "\u00BB"],
  ["\u00BB", "\u00AB\u00BB"],
  ["\u2039", "\u203A"],
  ["\u203A", "\u2039"],
  ["\u300C", "\u300D"],
  ["\u300E", "\u300F"],
  ["\u2018", "\u2019"],
  ["\u201A", "\u2018\u2019"],
  ["'", "'"],
]);

/** Those that are apostrophes too. */
const SINGLE = "'\u2018\u2019\u201A";

const WORD = /[\p{L}\p{N}]/u;

/**
 * What of a text stands between quotation marks, without them, in code points. A mark within a quotation is a part of it. A
 * quotation that goes on in the next paragraph is opened there again; one that is never closed ends with its paragraph.
 */
export function quotationsIn(text: string): readonly Span[] {
  const characters = Array.from(text);
  const found: Span[] = [];
  let open: { mark: string; start: number } | undefined;
  for (const [at, character] of characters.entries()) {
    const [before = "\n", after = "\n"] = [characters[at - 1], characters[at + 1]];
    const isEnd = character === "\n" && after === "\n";
    if (open !== undefined && (isEnd || isClosing(open.mark, character, before, after))) {
      // What was never closed and may be an apostrophe was one.
      if (!isEnd || !SINGLE.includes(open.mark)) found.push({ start: open.start, end: at });
      open = undefined;
    } else if (
      isOpening(character, before, after) &&
      (open === undefined || opensAgain(open.mark, character, before))
    ) {
      if (open !== undefined && !SINGLE.includes(open.mark)) found.push({ start: open.start, end: at });
      open = { mark: character, start: at + 1 };
    }
  }
  if (open !== undefined && !SINGLE.includes(open.mark)) found.push({ start: open.start, end: characters.length });
  return found;
}

function isOpening(character: string, before: string, after: string): boolean {
  if (!MARKS.has(character)) return false;
  // What closes in most languages opens in some, and then stands before a word.
  const isEither = SINGLE.includes(character) || "\u201D\u00BB\u203A".includes(character);
  return !isEither || (!WORD.test(before) && WORD.test(after));
}

/** Within a quotation: each paragraph of a long one is opened, and an apostrophe has opened none. */
function opensAgain(mark: string, character: string, before: string): boolean {
  return before === "\n" ? mark === character : SINGLE.includes(mark) && !SINGLE.includes(character);
}

function isClosing(mark: string, character: string, before: string, after: string): boolean {
  if (!MARKS.get(mark)?.includes(character)) return false;
  if (mark === '"' && before === "\n" && WORD.test(after)) return false;
  return !SINGLE.includes(mark) || (before.trim() !== "" && !WORD.test(after));
}
