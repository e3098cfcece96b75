import type { Evidence, SourceId } from "../../../generated/types.js";
import type { Rule, RuleContext } from "../rule.js";

export const directQuoteWithoutQuotes: Rule = {
  code: "direct-quote-without-quotes",
  severity: "warning",
  description: "An evidence says that its source quotes the words of a statement, and the statement has no quotes.",
  help: "Add the quoted words to `quotes`, or correct the mode if the source does not quote them.",
  example:
    '"quotes": [{"text": "This is a good example.", "language": "en"}], "evidence": [{"source": "source:article", "basis": "stated", "mode": "direct-quote"}]',
  about: ["Evidence.mode"],
  *find({ of, index }) {
    for (const { record, path } of of("statement")) {
      const { id, quotes, evidence } = record;
      if (quotes !== undefined || evidence === undefined) continue;
      if (!evidence.some(isDirect)) continue;
      const relayed = relayedBy(evidence, index);
      const i = evidence.findIndex((entry) => isDirect(entry) && !relayed.has(entry.source));
      if (i < 0) continue;
      yield {
        path: `${path}/evidence/${i}/mode`,
        message: `${id} is a direct quote in ${evidence[i]?.source}, and it has no quotes.`,
      };
    }
  },
};

function isDirect({ mode }: Evidence): boolean {
  return mode === "direct-quote";
}

/** What was read in another of the sources, which may have paraphrased what it quoted: then nobody has the words. */
function relayedBy(evidence: readonly Evidence[], index: RuleContext["index"]): ReadonlySet<SourceId> {
  const relayed = new Set<SourceId>();
  for (const { source } of evidence) for (const other of index?.get(source)?.basedOn ?? []) relayed.add(other);
  return relayed;
}
