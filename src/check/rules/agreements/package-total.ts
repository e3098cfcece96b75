import type { Agreement, AgreementId } from "../../../generated/types.js";
import { isToldAsFact } from "../../../lookup/plain-facts.js";
import type { Rule, RuleContext } from "../rule.js";

/** Beyond so many parts of packages within packages nothing is said any more: each could hold all the others. */
const MOST_NESTED = 100_000;

interface Instruments {
  /** How many there are at least. */
  least: number;
  /** And not more. */
  exact: boolean;
}

export const packageTotal: Rule = {
  code: "package-total",
  severity: "error",
  description:
    "A package has parts that stand for more instruments than its total, or, where the parts are complete, for fewer.",
  help: "Correct total, or the count of a part. Leave out complete if instruments without a record are missing among the parts.",
  example: '"package": {"total": 6, "parts": ["agreement:treaty", "agreement:five-contracts"], "complete": true}',
  about: ["Agreement.package"],
  *find({ of, index }) {
    const budget = { left: MOST_NESTED };
    for (const { record, path } of of("agreement")) {
      if (record.package === undefined) continue;
      const { total, parts, complete } = record.package;
      if (total === undefined || parts === undefined) continue;
      const found = instrumentsIn(record, parts, index, budget);
      if (found === undefined) continue;
      const { least, exact } = found;
      if (least <= total && !(complete && exact && least < total)) continue;
      const number = `${exact ? "" : "at least "}${least} ${least === 1 ? "instrument" : "instruments"}`;
      yield {
        path: `${path}/package/total`,
        message: `The package ${record.id} has the total ${total}, and its ${least < total ? "complete " : ""}parts stand for ${number}.`,
      };
    }
  },
};

/**
 * How many instruments the parts stand for, each part once. A part that is a package counts by its total, else by its own
 * parts. One that has no record here is at least one instrument. `undefined` where there are too many to look through.
 */
function instrumentsIn(
  whole: Agreement,
  direct: readonly AgreementId[],
  index: RuleContext["index"],
  budget: { left: number },
): Instruments | undefined {
  // Sets that grow are walked to their new end, and a cycle adds nothing to them.
  const parts = new Set(direct);
  const covered = new Set<AgreementId>();
  for (const id of parts) {
    const inner = index?.get(id)?.package;
    if (inner?.parts) addAll(inner.total === undefined ? parts : covered, inner.parts, budget);
    if (budget.left < 0) return undefined;
  }
  // What a total covers is not counted again where it is listed beside that package.
  for (const id of covered) {
    addAll(covered, index?.get(id)?.package?.parts ?? [], budget);
    if (budget.left < 0) return undefined;
  }
  const found: Instruments = { least: 0, exact: true };
  for (const id of parts) {
    if (id === whole.id) found.exact = false;
    else if (!covered.has(id)) count(index?.get(id), found);
  }
  return found;
}

function addAll(ids: Set<AgreementId>, more: readonly AgreementId[], budget: { left: number }): void {
  budget.left -= more.length;
  for (const id of more) ids.add(id);
}

function count(part: Agreement | undefined, found: Instruments): void {
  if (part !== undefined && !isToldAsFact(part)) {
    // It may not be there at all.
    found.exact = false;
  } else if (part !== undefined && part.instrument !== "package") {
    found.least += part.count ?? 1;
  } else if (part?.package?.total !== undefined) {
    found.least += part.package.total;
  } else if (part?.package?.parts) {
    // Its parts are counted themselves.
    found.exact &&= part.package.complete === true;
  } else {
    found.least += 1;
    found.exact = false;
  }
}
