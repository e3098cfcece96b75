import type { Rule } from "../rule.js";

export const duplicateId: Rule = {
  code: "duplicate-id",
  severity: "error",
  description: "Two records of the report have the same id.",
  help: "Give each record an id of its own, or merge the two if they describe the same thing.",
  example:
    '"people": [{"type": "person", "id": "person:ada-example", …}, {"type": "person", "id": "person:ada-example-2", …}]',
  inReport: true,
  *find({ records }) {
    const first = new Map<string, string>();
    for (const { record, path } of records) {
      const earlier = first.get(record.id);
      if (earlier === undefined) first.set(record.id, path);
      else yield { path: `${path}/id`, message: `The id ${record.id} is already that of the record at ${earlier}.` };
    }
  },
};
