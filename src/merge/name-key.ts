import { slugOf } from "../text/slug.js";
import { foldText, wordsOf } from "../text/words.js";

/** The same text for spellings of a name that differ in case, marks, punctuation and white space alone. */
export function nameKey(name: string): string {
  const slug = slugOf(name);
  if (slug !== undefined && slug.length < 100) return slug;
  return wordsOf(foldText(name.normalize("NFKC"))) || name;
}
