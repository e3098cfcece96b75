import type { Source } from "../../../generated/types.js";
import { originsOf, outermostOf } from "../helpers/origins.js";
import type { Rule } from "../rule.js";

export const singleOrigin: Rule = {
  code: "single-origin",
  severity: "warning",
  description: "The report has several sources, and all of them rest on one and the same.",
  help: "Look for a source that does not rest on it. If there is none, what the sources agree on has been told once and not several times.",
  example:
    '"sources": [{"type": "source", "id": "source:wire", …}, {"type": "source", "id": "source:article", "basedOn": ["source:wire"], …}, {"type": "source", "id": "source:readout", …}]',
  inReport: true,
  about: ["Source.basedOn"],
  *find({ of }) {
    const sources = of("source");
    // An article and the origin that it names are one account, and nobody takes them for two.
    if (sources.length < 3) return;
    let independent = 0;
    for (const { record } of sources) if (record.basedOn === undefined && ++independent > 1) return;
    const records = sources.map(({ record }) => record);
    const origins = originsOf(records);
    const origin = origins.get((records[0] as Source).id);
    if (origin === undefined || records.some(({ id }) => origins.get(id) !== origin)) return;
    // Nor a chain: an article, the agency that it names, and the newspaper that this one names.
    const outermost = outermostOf(records);
    if (outermost.length < 2) return;
    yield {
      path: "/sources",
      message: `${list(outermost)} rest on ${origin} alone, like every source of this report: they are one account.`,
    };
  },
};

/** Names two or three sources. */
function list(sources: readonly Source[]): string {
  const ids = sources.map(({ id }) => id);
  if (ids.length > 3) return `${ids.slice(0, 2).join(", ")} and ${ids.length - 2} more`;
  return `${ids.slice(0, -1).join(", ")} and ${ids[ids.length - 1]}`;
}
