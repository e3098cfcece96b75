import fc from "fast-check";

const WORDS = [
  "Examplia",
  "and",
  "Samplonia",
  "sign",
  "a",
  "treaty",
  "on",
  "the",
  "bridge",
  "“at once”",
  "№ 4",
  "—",
  "42",
];

/** What careless code trips over: code points beyond the BMP, combining, bidirectional and other invisible ones, markup. */
const CHARACTERS = [
  ..."aZ09 .,;:'\"\\/<>&|=+-@#%{}[]()~`$^*?!_",
  "\t",
  "\n",
  ..."éßЯ中語ğ",
  "e\u0301",
  "\u05D0",
  "\u0627",
  "\u200B",
  "\u200D",
  "\u202E",
  "\u00AD",
  "\u2028",
  "\uFEFF",
  "\uFFFD",
  "\uFFFF",
  "\u{1F54A}",
  "\u{10FFFF}",
];

/** Words, now and then an odd text. */
export const texts: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 6 }).map((words) => words.join(" ")),
  },
  { weight: 1, arbitrary: fc.string({ unit: fc.constantFrom(...CHARACTERS), minLength: 1, maxLength: 12 }) },
);
