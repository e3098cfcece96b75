import { foldText, wordsOf } from "../../../text/words.js";
import type { Passage } from "./word-text.js";

/** Words left out of a quotation, in folded text: "…", "[...]", ". . .". */
const OMISSION = /(?:\. ?){3,}/;

/**
 * Whether the words of a quotation stand in the passages, whatever the punctuation, capitals and typography. Where the
 * quotation has an ellipsis, each part counts for itself. Where the passage interrupts it ("…," he said, "…"), and where
 * several passages hold it together, it may be pieced together from what stands between quotation marks.
 */
export function standsIn(quotation: string, passages: readonly Passage[]): boolean {
  if (passages.some(({ text }) => text.includes(quotation))) return true;
  const parts = foldText(quotation).split(OMISSION).map(wordsOf);
  const missing = parts.filter((part) => !passages.some(({ words }) => words.includes(part)));
  if (missing.length === 0) return true;
  const pieces = passages.flatMap((passage) => passage.pieces);
  return missing.every((part) => isPiecedTogether(part, pieces));
}

function isPiecedTogether(part: string, pieces: readonly string[]): boolean {
  for (let i = 0; i < pieces.length; i++) {
    const begun = endThatBegins(pieces[i] as string, part);
    if (begun > 0 && isContinued(part.slice(begun).trimStart(), pieces, i + 1)) return true;
  }
  return false;
}

/** Whether the pieces from one on hold the rest, in their order, whatever else stands between them. */
function isContinued(rest: string, pieces: readonly string[], from: number): boolean {
  let left = rest;
  for (let i = from; i < pieces.length && left !== ""; i++) {
    const piece = pieces[i] as string;
    if (piece.startsWith(left)) return true;
    if (left.startsWith(piece)) left = left.slice(piece.length).trimStart();
  }
  return left === "";
}

/** How much of the words the end of a piece holds: from a word of the piece on to its last. 0 if nothing. */
function endThatBegins(piece: string, words: string): number {
  let at = 0;
  // A longer end cannot be the beginning of the words.
  if (piece.length > words.length) at = piece.indexOf(" ", piece.length - words.length - 1) + 1 || piece.length;
  for (; at < piece.length; at = piece.indexOf(" ", at) + 1 || piece.length) {
    if (words.startsWith(piece.slice(at))) return piece.length - at;
  }
  return 0;
}
