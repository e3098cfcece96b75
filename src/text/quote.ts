/** Longest piece of a document that a message repeats, in UTF-16 code units. */
const LONGEST = 60;

/** Shortens text for a message, saying how much there was. */
export function shorten(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}... (${text.length} characters)`;
}

/** What could steer a terminal, reorder a line or not be seen; but words are spelled with U+200C and U+200D. */
const UNSEEN = /(?![ \u200C\u200D])[\p{Cc}\p{Cf}\p{Z}]/gu;

/** Quotes a piece of a stranger's document for a message, with escapes for what is better not printed. */
export function quote(text: string): string {
  const shown = JSON.stringify(text.slice(0, LONGEST)).replace(UNSEEN, (character) =>
    character
      .split("")
      .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
      .join(""),
  );
  return text.length <= LONGEST ? shown : `${shown}... (${text.length} characters)`;
}
