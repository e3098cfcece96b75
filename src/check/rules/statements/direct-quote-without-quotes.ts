import type { Attribution } from "../../../generated/types.js";
import type { Rule } from "../rule.js";

export const directQuoteWithoutQuotes: Rule = {
  code: "direct-quote-without-quotes",
  severity: "warning",
  description: "A statement is attributed as a direct quote and has no quotes.",
  help: "Add the quoted words to `quotes`, or correct the mode if the source does not quote them.",
  example:
    '"quotes": [{"text": "This is a good example.", "language": "en"}], "attribution": [{"role": "publisher", "source": "source:article", "mode": "direct-quote"}]',
  about: ["Attribution.mode"],
  *find({ of }) {
    for (const { record, path } of of("statement")) {
      const { id, quotes, attribution } = record;
      if (attribution === undefined || quotes !== undefined) continue;
      const i = lastMode(attribution);
      if (attribution[i]?.mode !== "direct-quote") continue;
      yield {
        path: `${path}/attribution/${i}/mode`,
        message: `${id} is attributed as a direct quote, and it has no quotes.`,
      };
    }
  },
};

/**
 * The outermost link that says how it gives the words. What an inner link quoted may have been paraphrased further out,
 * and then nobody has the words.
 */
function lastMode(attribution: readonly Attribution[]): number {
  let i = attribution.length - 1;
  while (i >= 0 && attribution[i]?.mode === undefined) i--;
  return i;
}
