/** With the `u` flag a pair is one code point, so this matches only a surrogate without its partner. */
const LONE = /\p{Surrogate}/u;
const EVERY_LONE = /\p{Surrogate}/gu;

/** Whether every surrogate in the text has its partner, so that the text can be written as UTF-8. */
export function isWellFormed(text: string): boolean {
  // ES2024, and many times as fast. Node has it from version 20 on.
  return (text as { isWellFormed?: () => boolean }).isWellFormed?.() ?? !LONE.test(text);
}

/** The text with every lone surrogate replaced by U+FFFD, so that it can be printed. */
export function toWellFormed(text: string): string {
  return text.replace(EVERY_LONE, "\uFFFD");
}

/** Where a surrogate stands in the text of a string literal: six characters where it is an escape, one where not. */
export interface LoneSurrogate {
  start: number;
  end: number;
}

const BACKSLASH = 0x5c;
const LOWER_U = 0x75;

/**
 * Finds the first lone surrogate between the quotes of a JSON string literal. A raw half and an escaped half are no
 * pair, although `JSON.parse` joins them: the raw half alone cannot be stored as UTF-8.
 */
export function findLoneSurrogate(text: string, from: number, to: number): LoneSurrogate | undefined {
  let high: LoneSurrogate | undefined;
  for (let start = from; start < to; ) {
    let unit = text.charCodeAt(start);
    let end = start + 1;
    if (unit === BACKSLASH) {
      const isUnicode = text.charCodeAt(end) === LOWER_U;
      end = start + (isUnicode ? 6 : 2);
      // A malformed escape gives NaN, which is no surrogate; JSON.parse refuses it later.
      unit = isUnicode ? Number.parseInt(text.slice(start + 2, end), 16) : 0;
    }
    const isLow = unit >= 0xdc00 && unit <= 0xdfff;
    if (high) {
      if (!isLow || high.end - high.start !== end - start) return high;
      high = undefined;
    } else if (isLow) {
      return { start, end };
    } else if (unit >= 0xd800 && unit <= 0xdbff) {
      high = { start, end };
    }
    start = end;
  }
  return high;
}
