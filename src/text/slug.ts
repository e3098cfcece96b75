/** Latin letters that Unicode does not take apart into a basic letter and a mark, in their usual ASCII spelling. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  þ: "th",
  ł: "l",
  ı: "i",
  ə: "a",
  ħ: "h",
  ŋ: "n",
  ŧ: "t",
};

/** Leaves room for a number behind it: an id has at most 200 characters. */
const LONGEST = 150;

/**
 * The slug of an id made from a name: `Ada Éxample` is `ada-example`. `undefined` where letters or digits would be lost,
 * as those of other scripts, or where none are left.
 */
export function slugOf(name: string): string | undefined {
  const ascii = name
    .toLowerCase()
    .replace(/[^\p{ASCII}]/gu, (letter) => LETTERS[letter] ?? letter)
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[\p{M}\p{Lm}'\u2018\u2019`\u00B4]/gu, "");
  if (/[^\p{ASCII}]/u.test(ascii.replace(/[^\p{L}\p{N}]/gu, ""))) return undefined;
  const slug = ascii.replace(/[^a-z0-9]+/g, "-").slice(0, LONGEST + 1);
  return slug.replace(/^-|-$/g, "").slice(0, LONGEST).replace(/-$/, "") || undefined;
}
