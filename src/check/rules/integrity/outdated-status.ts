import type { Change } from "../../../generated/types.js";
import type { Rule } from "../rule.js";

export const outdatedStatus: Rule = {
  code: "outdated-status",
  severity: "error",
  description:
    "An alternative of the kind outdated changes the status, whose earlier values are history and no other account.",
  help: "Put the earlier status into statusHistory, of an agreement the step into actions, and leave the alternative out.",
  example: '"status": "postponed", "statusHistory": [{"status": "scheduled"}, {"status": "postponed"}]',
  about: ["Alternative.kind"],
  *find({ values }) {
    for (const { value: alternative, record, at, path } of values("Alternative")) {
      const { kind, changes } = alternative;
      if (kind !== "outdated") continue;
      for (let i = 0; i < changes.length; i++) {
        if ((changes[i] as Change).field !== "/status") continue;
        yield {
          path: `${path}/changes/${i}/field`,
          message: `The alternative at ${at} of ${record.id} has the kind outdated and changes /status.`,
        };
      }
    }
  },
};
