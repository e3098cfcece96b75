import { spansOf } from "./evidence.js";
import type { Rule } from "./rule.js";

export const spanWithoutDigest: Rule = {
  code: "span-without-digest",
  severity: "error",
  description: "An evidence has spans into a source that has no textDigest.",
  help: "Give the source a textDigest: without it nobody can tell which text the offsets count in.",
  *find(context) {
    const told = new Set<string>();
    for (const { source, path, recordId } of spansOf(context)) {
      const record = context.index?.get(source);
      if (record === undefined || record.textDigest) continue;
      // One finding for each evidence, at its list of spans.
      const list = path.slice(0, path.lastIndexOf("/"));
      if (told.has(list)) continue;
      told.add(list);
      yield { path: list, message: `${recordId} has spans into ${source}, which has no textDigest.` };
    }
  },
};
