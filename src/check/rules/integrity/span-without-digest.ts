import type { Source, SourceId } from "../../../generated/types.js";
import type { Rule } from "../rule.js";

export const spanWithoutDigest: Rule = {
  code: "span-without-digest",
  severity: "error",
  description: "An evidence has spans into a source that has no textDigest.",
  help: "Give the source a textDigest: without it nobody can tell which text the offsets count in.",
  example: '"textDigest": {"sha256": "<64 hex digits>", "length": 1204}',
  inReport: true,
  about: ["Evidence.spans"],
  *find({ values, index }) {
    if (index === undefined) return;
    let last: SourceId | undefined;
    let record: Source | undefined;
    for (const evidence of values("Evidence")) {
      const { source, spans } = evidence.value;
      if (spans === undefined) continue;
      if (source !== last) record = index.get(source);
      last = source;
      if (record === undefined || record.textDigest) continue;
      yield {
        path: `${evidence.path}/spans`,
        message: `${evidence.record.id} has spans into ${source}, which has no textDigest.`,
      };
    }
  },
};
