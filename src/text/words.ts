import { fold } from "./fold.js";

/** Text that folding leaves as it is: for most the rest can be done in a fraction of the time. */
const PLAIN = /^[ -~]*$/;

/** What is no part of a word: punctuation, and marks such as an accent that stands alone. White space comes on its own. */
const BETWEEN = /[^\p{L}\p{M}\p{N}\p{Sc}\p{Sm}\p{So} ]+/gu;
const BETWEEN_PLAIN = /[^a-z0-9$+<=>|~ ]+/g;

/** Text in one spelling of its typography, see `fold`. */
export function foldText(text: string): string {
  return PLAIN.test(text) ? text : fold(text).text;
}

/**
 * The words of a folded text alone: in lower case, with one space where punctuation or white space stood. Empty if it has
 * none. Two texts with the same words may differ in punctuation, in capitals and in typography.
 */
export function wordsOf(folded: string): string {
  const between = PLAIN.test(folded) ? BETWEEN_PLAIN : BETWEEN;
  return folded.toLowerCase().replace(between, " ").replace(/ {2,}/g, " ").trim();
}
