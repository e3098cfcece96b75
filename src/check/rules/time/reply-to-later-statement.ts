import { isToldAsFact } from "../../../lookup/plain-facts.js";
import { isBefore, isBeforeAnywhere } from "../../../time/interval.js";
import { phrase } from "../../../time/phrase.js";
import { BEGINS_BY, BEGINS_FROM, bound } from "../../../time/when.js";
import { isSameZone } from "../../../time/zones.js";
import type { Rule } from "../rule.js";

export const replyToLaterStatement: Rule = {
  code: "reply-to-later-statement",
  severity: "error",
  description: "A statement replies to one that was made later.",
  help: "Correct the date of one of them, or let inReplyTo name the statement that it really answers.",
  example: '"inReplyTo": "statement:first-offer", "when": {"start": "2025-02-12"}',
  inReport: true,
  about: ["Statement.inReplyTo"],
  *find({ of, index }) {
    if (index === undefined) return;
    for (const { record, path } of of("statement")) {
      const { id, inReplyTo, when } = record;
      if (inReplyTo === undefined || when === undefined) continue;
      // What a source says is older than the day on which it was published.
      const other = index.get(inReplyTo);
      if (other?.type !== "statement" || !isToldAsFact(record) || !isToldAsFact(other)) continue;
      const answered = other.when;
      const made = bound(when, BEGINS_BY);
      const from = bound(answered, BEGINS_FROM);
      if (made === undefined || from === undefined || answered === undefined) continue;
      const isEarlier = isSameZone(when, answered) ? isBefore : isBeforeAnywhere;
      if (!isEarlier(made, from)) continue;
      yield {
        path: `${path}/inReplyTo`,
        message: `${id} was made ${phrase(made)}, and replies to ${inReplyTo}, which was made ${phrase(from)}.`,
      };
    }
  },
};
