import { applyChanges, areApplicable, isSameJson } from "../helpers/changes.js";
import type { Rule } from "../rule.js";

export const idleChange: Rule = {
  code: "idle-change",
  severity: "error",
  description: "An alternative changes nothing, or one of its changes does not.",
  help: "Give what the other account says instead, or remove the change: where accounts agree, both are evidence.",
  example:
    '"status": "held", "alternatives": [{"from": ["source:other"], "changes": [{"field": "/status", "value": "cancelled"}]}]',
  about: ["Alternative"],
  *find({ values }) {
    for (const { value: alternative, record, at, path } of values("Alternative")) {
      const { changes } = alternative;
      if (!areApplicable(changes)) continue;
      const { record: other, idle } = applyChanges(record, changes);
      for (const i of idle) {
        yield {
          path: `${path}/changes/${i}`,
          message: `The change at ${at}/changes/${i} of ${record.id} leaves ${changes[i]?.field} as it is.`,
        };
      }
      if (idle.length > 0 || other === undefined || !isSameJson(other, record)) continue;
      yield { path, message: `The changes of the alternative at ${at} leave ${record.id} as it is.` };
    }
  },
};
