import type { Rule } from "../rule.js";

export const digestMismatch: Rule = {
  code: "digest-mismatch",
  severity: "error",
  description: "The text given for a source is not the text that its textDigest names.",
  help: "Give the very text that the report was made from, byte for byte, or renew the digest and all spans into it.",
  example: '"textDigest": {"sha256": "<64 hex digits>", "length": 1204}',
  about: ["Source.textDigest"],
  *find({ of, sourceTexts }) {
    if (sourceTexts.size === 0) return;
    for (const { record, path } of of("source")) {
      if (!record.textDigest) continue;
      const text = sourceTexts.get(record.id);
      if (text === undefined) continue;
      const { sha256, length } = record.textDigest;
      if (text.sha256 !== sha256) {
        yield {
          path: `${path}/textDigest/sha256`,
          message: `The text given for ${record.id} has the SHA-256 ${text.sha256}.`,
        };
      } else if (text.length !== length) {
        yield {
          path: `${path}/textDigest/length`,
          message: `The text of ${record.id} has ${text.length} code points, not ${length}.`,
        };
      }
    }
  },
};
