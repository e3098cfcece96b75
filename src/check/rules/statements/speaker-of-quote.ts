import type { Quote } from "../../../generated/types.js";
import type { Rule } from "../rule.js";

export const speakerOfQuote: Rule = {
  code: "speaker-of-quote",
  severity: "error",
  description:
    "A quotation names its speaker although the statement has a single one, or names one that the statement does not have.",
  help: "Name the speaker of a quotation only where several speak, and as one of them. What somebody else is quoted with is a statement of its own.",
  example:
    '"speakers": ["person:ada-example", "person:sam-sample"], "quotes": [{"text": "Good day.", "language": "en", "speaker": "person:ada-example"}]',
  about: ["Quote.speaker"],
  *find({ of }) {
    for (const { record, path } of of("statement")) {
      const { id, speakers, quotes } = record;
      if (quotes === undefined) continue;
      let known: Set<string> | undefined;
      for (let i = 0; i < quotes.length; i++) {
        const { speaker } = quotes[i] as Quote;
        if (speaker === undefined) continue;
        known ??= new Set(speakers);
        if (known.has(speaker) && known.size > 1) continue;
        yield {
          path: `${path}/quotes/${i}/speaker`,
          message: known.has(speaker)
            ? `The quotation at /quotes/${i} of ${id} names ${speaker}, its only speaker.`
            : `The quotation at /quotes/${i} of ${id} names ${speaker}, which is no speaker of it.`,
        };
      }
    }
  },
};
