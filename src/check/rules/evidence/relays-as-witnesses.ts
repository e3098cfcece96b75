import type { AnyRecord, Evidence, SourceId } from "../../../generated/types.js";
import type { ReportIndex } from "../../../lookup/report-index.js";
import { originsOf, restsOn } from "../helpers/origins.js";
import type { Rule } from "../rule.js";

/** An evidence that a relay states something, and the source that the relay rests on. */
interface Relayed {
  evidence: Evidence;
  /** Where it stands in the list. */
  at: number;
  origin: SourceId;
}

export const relaysAsWitnesses: Rule = {
  code: "relays-as-witnesses",
  severity: "warning",
  description: "The evidence of a record names two sources that both relay a third: one witness looks like two.",
  help: "Name the source that both relay, with one of the two where its text is cited. An account that differs belongs in `alternatives`.",
  example:
    '"evidence": [{"source": "source:wire", "basis": "stated"}, {"source": "source:article", "basis": "stated"}]',
  inReport: true,
  about: ["Source.basedOn"],
  *find({ index, of, records }) {
    if (index === undefined) return;
    let relays = 0;
    const sources = of("source");
    for (const { record } of sources) if (record.basedOn !== undefined) relays++;
    if (relays < 2) return;
    const origins = originsOf(sources.map(({ record }) => record));
    for (const { record, path } of records) {
      if (record.evidence === undefined || record.evidence.length < 2) continue;
      const pair = sameWitness(relayed(record, origins), index);
      if (pair === undefined) continue;
      const [first, second] = pair;
      yield {
        path: `${path}/evidence/${second.at}/source`,
        message: `${record.id} rests on ${first.evidence.source} and ${second.evidence.source}, which both relay ${second.origin}: they are one witness.`,
      };
    }
  },
};

/**
 * What relays state of the record. An inference is the encoder's, and an alternative is another account: neither is taken
 * for a witness. Nor is a relay of several sources judged: it may have this from another of them.
 */
function relayed({ evidence = [] }: AnyRecord, origins: ReadonlyMap<SourceId, SourceId>): Relayed[] {
  return evidence.flatMap((entry, at) => {
    const origin = origins.get(entry.source);
    const isRelay = entry.basis === "stated" && origin !== undefined && origin !== entry.source;
    return isRelay ? [{ evidence: entry, at, origin }] : [];
  });
}

/** The first two that relay the same and tell of the same. */
function sameWitness(relays: readonly Relayed[], index: ReportIndex): [Relayed, Relayed] | undefined {
  const known = new Map<string, Relayed>();
  for (const relay of relays) {
    const { origin } = relay;
    const fields = relay.evidence.fields?.map((field) => `${origin} ${field}`);
    // What tells of the whole record tells of each field too.
    for (const key of fields ? [origin, ...fields] : [`${origin} *`]) {
      const earlier = known.get(key);
      if (earlier && !areChained(earlier.evidence.source, relay.evidence.source, index)) return [earlier, relay];
    }
    for (const key of [`${origin} *`, ...(fields ?? [origin])]) if (!known.has(key)) known.set(key, relay);
  }
  return undefined;
}

/** Whether both stand in one chain that leads from the article to what it relays: that is how a relayed fact is told. */
function areChained(a: SourceId, b: SourceId, index: ReportIndex): boolean {
  return a === b || restsOn(index, a, b) || restsOn(index, b, a);
}
