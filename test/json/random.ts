/** Random numbers that are the same in every run (mulberry32), so that a failure can be repeated. */
export function createRandom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const ALPHABET = [
  "a",
  "b",
  "c",
  '"',
  "\\",
  "/",
  "\n",
  "\t",
  "\0",
  "é",
  "\u2028",
  "\uFEFF",
  "ß",
  "Я",
  "中",
  "🌍",
  "{",
  "]",
  ",",
  ":",
];
const NAMES = ["id", "type", "__proto__", "constructor", "toString", "", "a/b", "~", "0", "\u0061"];

function randomString(random: (below: number) => number): string {
  return Array.from({ length: random(12) }, () => ALPHABET[random(ALPHABET.length)]).join("");
}

/** A value that JSON can say and the reader accepts. */
export function randomValue(random: (below: number) => number, depth = 0): unknown {
  switch (random(depth < 5 ? 8 : 5)) {
    case 0:
      return [null, true, false][random(3)];
    case 1:
      return random(2) ? Number.MAX_SAFE_INTEGER - random(1000) : random(1000) - 500;
    case 2: {
      const value = (random(1e9) - 5e8) / 10 ** (random(580) - 290) / 3;
      // From 1e21 on JSON.stringify writes an exponent; below it would write an integer literal that is refused.
      return Number.isInteger(value) && Math.abs(value) < 1e21 ? 0.5 : value;
    }
    case 3:
    case 4:
      return randomString(random);
    case 5:
    case 6:
      return Array.from({ length: random(6) }, () => randomValue(random, depth + 1));
    default: {
      const entries = Array.from({ length: random(25) }, () => [
        random(3) ? randomString(random) : NAMES[random(NAMES.length)],
        randomValue(random, depth + 3),
      ]);
      // Unlike an assignment, this makes `__proto__` a key like any other.
      return Object.fromEntries(entries);
    }
  }
}
