import { addToList } from "../collections/add-to-list.js";
import { plural } from "./formats/words.js";

/** How many of the reasons are told on standard error: those with the most losses. */
const SHOWN_REASONS = 10;

/**
 * How much is lost, and for which reasons, for people.
 *
 * @param option which option writes them all.
 */
export function lossLines(losses: readonly { path: string; reason: string }[], option = "--losses"): string[] {
  if (losses.length === 0) return ["Nothing is lost."];
  const byReason = new Map<string, string[]>();
  for (const { path, reason } of losses) {
    addToList(byReason, reason, path);
  }
  const reasons = [...byReason].sort(([, a], [, b]) => b.length - a.length);
  const lines = reasons.slice(0, SHOWN_REASONS).map(([reason, [first = "", ...others]]) => {
    const where = first === "" ? "the document" : first;
    return `  ${reason} (${others.length === 0 ? where : `${where} and ${plural(others.length, "other place")}`})`;
  });
  const rest = reasons.length - lines.length;
  if (rest > 0) lines.push(`  ${plural(rest, "more reason")}: ${option} FILE writes them all.`);
  return [`${plural(losses.length, "loss", "losses")}:`, ...lines];
}
