/** A word of ours with its indefinite article, for a message: "an act". Words that begin otherwise than they sound are none of ours. */
export function withArticle(word: string): string {
  return `${"aeiou".includes(word.charAt(0)) ? "an" : "a"} ${word}`;
}
