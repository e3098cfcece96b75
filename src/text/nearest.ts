import { distance } from "fastest-levenshtein";

/** The known word that is most like the given one, or `undefined` where none is close enough to be a slip. */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  // Longer words are no slips of our keys and values, and the distance takes time.
  if (word.length > 80) return undefined;
  let best: string | undefined;
  let least = Math.max(2, Math.floor(word.length / 3)) + 1;
  for (const candidate of known) {
    // "Talks" and "press_conference" are the word in another spelling, whatever the count of letters.
    const steps = normalized(word) === normalized(candidate) ? 0 : distance(word, candidate);
    if (steps < least && steps < candidate.length) {
      best = candidate;
      least = steps;
    }
  }
  return best;
}

function normalized(word: string): string {
  return word.toLowerCase().replaceAll(/[^a-z0-9]/g, "");
}
