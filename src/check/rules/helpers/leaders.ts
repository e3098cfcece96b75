import { below, demoted, leader } from "../../../generated/data/office-words.js";

const PLAIN_LEADER = /^(?:[A-Z][a-z]+(?:an|ese|ish|i) )?(?:President|Prime Minister|Chancellor|King|Queen|Emir)$/;

/**
 * Whether an office is certainly below that of a leader: a minister's, an envoy's, a vice president's. Only one that is known
 * to be so counts: a title in another language, or of a kind that nobody thought of, may be anything.
 */
export function isBelowLeader(title: string): boolean {
  // By far the most titles. To compile the long patterns takes longer than to check most documents.
  if (PLAIN_LEADER.test(title)) return false;
  const leaders = leader();
  if (!leaders.test(title)) return below().test(title);
  const rest = title.split(demoted());
  return rest.length > 1 && !leaders.test(rest.join("; "));
}
