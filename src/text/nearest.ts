/** Longer words are no slips of our keys and values. */
const LONGEST = 80;

/**
 * The known word that was plainly meant: the same one spelled otherwise, or one with a slip of the finger or two. Of two
 * that are equally near the first. `undefined` where nothing more can be said than that the letters are alike.
 */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  if (word.length > LONGEST) return undefined;
  const letters = bare(word);
  let best: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of known) {
    // "Talks" and "press_conference" are the word in another spelling, however many letters differ.
    const slips = letters !== "" && isSpelled(candidate, letters) ? 0 : slipsBetween(word, candidate);
    if (slips < least) {
      best = candidate;
      least = slips;
    }
  }
  return best;
}

/** All the words, those first that have most in common with the given one, and otherwise in their order. */
export function nearestFirst(word: string, known: readonly string[]): string[] {
  if (word.length > LONGEST) return [...known];
  const pairs = pairsOf(word);
  return known
    .map((candidate) => ({ candidate, likeness: likeness(pairs, pairsOf(candidate)) }))
    .sort((a, b) => b.likeness - a.likeness)
    .map(({ candidate }) => candidate);
}

/** How many slips make one word of the other, or infinity where so much else could be meant as well. */
function slipsBetween(word: string, candidate: string): number {
  // `person:ada` and `person:ida` have nothing in common but what all ids of people have.
  const start = commonParts(word, candidate);
  const length = Math.max(word.length, candidate.length) - start;
  // Of short words another letter makes another word.
  const most = length < 4 ? 0 : length < 9 ? 1 : 2;
  if (most === 0 || Math.abs(word.length - candidate.length) > most) return Number.POSITIVE_INFINITY;
  const a = word.slice(start).toLowerCase();
  const b = candidate.slice(start).toLowerCase();
  // Numbers are counted on, not mistyped.
  if (!beginAlike(a, b) || digitsOf(a) !== digitsOf(b)) return Number.POSITIVE_INFINITY;
  // "hold" with another letter is "held": both are words. "tpye" is none.
  const slips = distance(a, b, word.length < 6 ? 2 : 1);
  return slips <= most ? slips : Number.POSITIVE_INFINITY;
}

/** How long the beginning is that two words share, up to a separator. */
function commonParts(a: string, b: string): number {
  let start = 0;
  for (let i = 0; i < a.length && a[i] === b[i]; i++) if (letterAt(a, i) === undefined) start = i + 1;
  return start;
}

/** Whether a word consists of these letters and digits, in lower case, and of nothing else that counts. */
function isSpelled(word: string, letters: string): boolean {
  let at = 0;
  for (let i = 0; i < word.length; i++) {
    const letter = letterAt(word, i);
    if (letter === undefined) continue;
    if (letter !== letters.charCodeAt(at)) return false;
    at++;
  }
  return at === letters.length;
}

/** The code of a letter, in lower case, or of a digit. */
function letterAt(word: string, i: number): number | undefined {
  const code = word.charCodeAt(i);
  if (code >= 65 && code <= 90) return code + 32;
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) ? code : undefined;
}

/** Fingers slip inside of a word: "dinner" is no slip of "winner". */
function beginAlike(a: string, b: string): boolean {
  return a[0] === b[0] || (a[0] === b[1] && a[1] === b[0]);
}

/**
 * How many letters have to be put in, left out, replaced, or exchanged with their neighbour: the optimal string alignment
 * distance, with a price for a replacement.
 */
function distance(a: string, b: string, replacement: number): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let least = Math.min(
        (above[j] as number) + 1,
        (row[j - 1] as number) + 1,
        (above[j - 1] as number) + (same ? 0 : replacement),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        least = Math.min(least, (before[j - 2] as number) + 1);
      }
      row.push(least);
    }
    before = above;
    above = row;
  }
  return above[b.length] as number;
}

/** Letters and digits alone, in lower case. */
function bare(word: string): string {
  return word.toLowerCase().replaceAll(/[^a-z0-9]/g, "");
}

function digitsOf(word: string): string {
  return word.replaceAll(/[^0-9]/g, "");
}

function pairsOf(word: string): ReadonlySet<string> {
  const letters = ` ${word.toLowerCase()} `;
  return new Set(Array.from({ length: letters.length - 1 }, (_, i) => letters.slice(i, i + 2)));
}

/** Any two words have some pairs of letters in common. */
const LEAST_LIKENESS = 0.4;

/** The share of their pairs of letters that two words have in common, or 0 where it says nothing. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const pair of a) if (b.has(pair)) common++;
  const share = (2 * common) / (a.size + b.size);
  return share < LEAST_LIKENESS ? 0 : share;
}
