import * as z from "zod";

/**
 * Text does not begin with white space and holds no control characters but tab and newline. The classes are
 * spelled out because `\s` and `\p` mean different things in different languages' engines. The pattern does
 * not catch trailing white space, and lone surrogates are the reader's job. Empty text has no first character and fails as well.
 */
const TEXT =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: to refuse them is the point.
  /^[^\x00-\x20\x7F-\xA0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000\uFEFF][^\x00-\x08\x0B-\x1F\x7F-\x9F]*$/u;

/** A name, a title or another short text: 1 to 1,000 code points. */
export function label(): z.ZodString {
  return z.string().max(1_000).regex(TEXT);
}

/** Running text: 1 to 20,000 code points. */
export function text(): z.ZodString {
  return z.string().max(20_000).regex(TEXT);
}
