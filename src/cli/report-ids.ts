import { quote } from "../text/quote.js";

/** Most ids that are told one by one. */
const MOST_TOLD = 10;

/**
 * Looks for reports of one id, as two versions of a story are. Of an id only a number of 53 bits is kept, so that a million of them
 * take some 40 MB: among a million, the chance that two share one by accident is one in 18,000.
 */
export class ReportIds {
  readonly #seen = new Set<number>();
  readonly #told: string[] = [];
  #again = 0;

  /** @param place where it stands: a file, or a line of one */
  add(id: string, place: string): void {
    const before = this.#seen.size;
    if (this.#seen.add(numberOf(id)).size > before) return;
    this.#again++;
    if (this.#again <= MOST_TOLD) this.#told.push(`${place}: another report before it has the id ${quote(id)}.`);
  }

  /** A sentence for each report whose id has been there before, and one for those that are not told one by one. */
  told(): string[] {
    const more = this.#again - this.#told.length;
    return more > 0 ? [...this.#told, `${more} more reports have the id of one before them.`] : this.#told;
  }
}

/** FNV-1a (Fowler, Noll, Vo), and the same with another factor for the other half. */
function numberOf(text: string): number {
  let high = 0x811c9dc5;
  let low = 0x01000193;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    high = Math.imul(high ^ code, 0x01000193);
    low = Math.imul(low ^ code, 0x85ebca6b);
  }
  return (high >>> 11) * 2 ** 32 + (low >>> 0);
}
