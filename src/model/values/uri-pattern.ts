const MARKS = "A-Za-z0-9._~!$&'\\(\\)*+,;=\\-:\\[\\]@";
const ENCODED = "%[0-9A-Fa-f][0-9A-Fa-f]";

/** Classes of the characters of RFC 3986 that stand as they are. */
const CLASSES = {
  host: `[${MARKS}]`,
  /** All but the `#` of a fragment. */
  absolute: `[${MARKS}\\/?]`,
  all: `[${MARKS}\\/?#]`,
};

/** A scheme and its colon. */
export const SCHEME = "[A-Za-z][A-Za-z0-9+.\\-]*:";

/**
 * Any number of characters of a URI, percent-encoded ones among them. No group is run through once a character: for 2,048 turns
 * the regular expressions of Java have no stack.
 */
export function uriCharacters(kind: keyof typeof CLASSES): string {
  return `${CLASSES[kind]}*(?:${ENCODED}${CLASSES[kind]}*)*`;
}

/** The same, one at least. */
export function someUriCharacters(kind: keyof typeof CLASSES): string {
  return `(?:${CLASSES[kind]}|${ENCODED})${uriCharacters(kind)}`;
}
