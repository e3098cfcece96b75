/** A text in one spelling of its typography, and where each unit of it stands in the text as it was. */
export interface Folded {
  text: string;
  /** For each UTF-16 unit of `text`: where the piece it stands for starts and ends in the original, in UTF-16 units. */
  starts: readonly number[];
  ends: readonly number[];
}

/** A base character with its combining marks, a run of white space or of dashes, or what nobody sees. */
const PIECE = /[\s\u0085]+|[\p{Dash_Punctuation}\u2212]+|[\u00AD\u200B\u2060\uFEFF]|\P{M}\p{M}*|\p{M}+/uy;

const SINGLE_QUOTES = /^[\u2018-\u201B\u2032\u2039\u203A\u02BB\u02BC\u00B4`\uFF07]/u;
const DOUBLE_QUOTES = /^[\u201C-\u201F\u2033\u00AB\u00BB\uFF02]/u;

/**
 * Makes typographic variants alike: curly and straight quotation marks, runs of white space and line breaks, dashes of
 * any length, an ellipsis and three dots, composed and decomposed letters (Unicode NFC). Soft hyphens and other
 * characters without width are left out. Upper and lower case stay apart, and so do different words.
 */
export function fold(text: string): Folded {
  let folded = "";
  const starts: number[] = [];
  const ends: number[] = [];
  for (let at = 0; at < text.length; ) {
    if (isPlainAt(text, at)) {
      folded += text[at];
      starts.push(at);
      ends.push(++at);
      continue;
    }
    PIECE.lastIndex = at;
    const piece = PIECE.exec(text)?.[0] ?? text.slice(at);
    const written = foldPiece(piece);
    folded += written;
    for (let i = 0; i < written.length; i++) {
      starts.push(at);
      ends.push(at + piece.length);
    }
    at += piece.length;
  }
  return { text: folded, starts, ends };
}

/**
 * The same in lower case. The letters i of Turkish and Azerbaijani, with a dot and without, are one, since capitals of both
 * are written for both; so are the two forms of the Greek sigma. Each letter keeps its place: some get longer in lower case.
 */
export function foldCase({ text, starts, ends }: Folded): Folded {
  let folded = "";
  const lowStarts: number[] = [];
  const lowEnds: number[] = [];
  for (let at = 0; at < text.length; ) {
    const character = String.fromCodePoint(text.codePointAt(at) as number);
    // The small i of a Turkish capital with a dot, as JavaScript writes it: a mark that no small i needs.
    const low = character === "\u0307" && folded.endsWith("i") ? "" : lowerCase(character);
    folded += low;
    for (let i = 0; i < low.length; i++) {
      lowStarts.push(starts[at] as number);
      lowEnds.push(ends[at + character.length - 1] as number);
    }
    at += character.length;
  }
  return { text: folded, starts: lowStarts, ends: lowEnds };
}

function lowerCase(character: string): string {
  if (character === "\u0130" || character === "\u0131") return "i";
  if (character === "\u03C2") return "\u03C3";
  return character.toLowerCase();
}

/** Whether an ASCII letter or digit stands there without a combining mark. Most characters do, and patterns are slow. */
function isPlainAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  const isAlphanumeric = (unit >= 0x30 && unit <= 0x39) || ((unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a);
  return isAlphanumeric && !(text.charCodeAt(at + 1) >= 0x300);
}

function foldPiece(piece: string): string {
  if (/^[\u00AD\u200B\u2060\uFEFF]$/u.test(piece)) return "";
  if (/^[\s\u0085]/u.test(piece)) return " ";
  if (/^[\p{Dash_Punctuation}\u2212]/u.test(piece)) return "-";
  if (piece === "\u2026") return "...";
  return piece.normalize("NFC").replace(SINGLE_QUOTES, "'").replace(DOUBLE_QUOTES, '"');
}
