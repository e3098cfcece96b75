import type { Options } from "minisearch";

/** What is told of a section that was found. */
export interface Found {
  title: string;
  /** The part and the page that it is in. */
  under: string;
  to: string;
}

/** How the index is made and read: both have to do it alike. */
export const SEARCH = {
  fields: ["title", "prose"],
  storeFields: ["title", "under", "to"],
  tokenize: wordsIn,
} satisfies Options;

/** The words of a text. `reportedView` and `dangling-reference` are also found by their parts, and `cease-fire` in one word. */
function wordsIn(text: string): string[] {
  return text.split(/[^\p{L}\p{N}\p{M}-]+/u).flatMap((compound) => {
    const words = compound.split("-");
    return words.length === 2 ? [...words.flatMap(partsOf), words.join("")] : words.flatMap(partsOf);
  });
}

function partsOf(word: string): string[] {
  const parts = word.split(/(?<=\p{Ll})(?=\p{Lu})/u);
  return parts.length > 1 ? [word, ...parts] : parts;
}
