import { slugOf } from "../text/slug.js";

/** The same text for spellings of a name that differ in case, marks, punctuation and white space alone. */
export function nameKey(name: string): string {
  const slug = slugOf(name);
  if (slug !== undefined && slug.length < 100) return slug;
  const words = name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim();
  return words === "" ? name : words;
}
