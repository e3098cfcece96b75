/** A part of a text. */
export interface TextPart {
  text: string;
  /** Where it starts in the whole, in Unicode code points. */
  start: number;
}

export interface SplitOptions {
  /** The most code points of a part. Default 6,000, which a dense article answers with about 8,000 tokens of draft. */
  size?: number;
  /** How many code points of a part the next one repeats at most. Default a tenth of `size`. */
  overlap?: number;
}

/** What a part best ends with, the best first: a paragraph, a line, a sentence, a word. */
const ENDS = [
  /\n[ \t]*\n/gu,
  /\n/gu,
  /[.!?\u2026][\p{Pe}\p{Pf}"']*[ \t]|[\u3002\uFF01\uFF1F][\p{Pe}\p{Pf}]*/gu,
  /\s/gu,
];

/** The share of `size` that a part has at least: a better end is not looked for before. */
const LEAST = 0.5;

/**
 * Splits a text that is too long for one answer of a model. Parts end where a paragraph does, else a line, a sentence, a
 * word; each begins with the end of the one before. Sizes are in Unicode code points, as spans are, and no character is cut.
 *
 * @throws TypeError for a size below 1, or an overlap that is not below half of it.
 */
export function splitText(text: string, options: SplitOptions = {}): TextPart[] {
  const { size = 6_000, overlap = Math.floor(size / 10) } = options;
  if (!Number.isInteger(size) || size < 1) throw new TypeError(`size has to be a whole number from 1 on, not ${size}.`);
  if (!Number.isInteger(overlap) || overlap < 0 || overlap > size / 2) {
    throw new TypeError(`overlap has to be a whole number from 0 to half of size, ${size / 2}, not ${overlap}.`);
  }
  const characters = [...text];
  const parts: TextPart[] = [];
  for (let start = 0; start < characters.length; ) {
    const window = characters.slice(start, start + size);
    const isLast = start + size >= characters.length;
    const part = isLast ? window : window.slice(0, bestEnd(window, Math.ceil(size * LEAST)));
    parts.push({ text: part.join(""), start });
    if (isLast) break;
    start += part.length - Math.min(repeated(part, overlap), part.length - 1);
  }
  return parts;
}

/** How many characters of a window to take: up to the best end that is not before `least`. */
function bestEnd(window: readonly string[], least: number): number {
  for (const end of ENDS) {
    const last = endsIn(window, end)
      .filter((at) => at >= least)
      .at(-1);
    if (last !== undefined) return last;
  }
  return window.length;
}

/** How many characters of a part the next one repeats: from the first of the best ends on that lies in its last `overlap`. */
function repeated(part: readonly string[], overlap: number): number {
  for (const end of ENDS) {
    const first = endsIn(part, end).find((at) => at >= part.length - overlap && at < part.length);
    if (first !== undefined) return part.length - first;
  }
  return overlap;
}

/** Where the ends lie in a text, behind them, in code points. */
function endsIn(characters: readonly string[], end: RegExp): number[] {
  const ends: number[] = [];
  let units = 0;
  let points = 0;
  for (const match of characters.join("").matchAll(end)) {
    const behind = match.index + match[0].length;
    while (units < behind) units += characters[points++]?.length ?? behind;
    ends.push(points);
  }
  return ends;
}
