import { fieldsOf, recordTypeName } from "../../../lookup/model.js";
import { nearest } from "../../../text/nearest.js";
import { KeyedItems } from "../helpers/keyed-items.js";
import { canHaveField } from "../helpers/possible-field.js";
import { innerTargets, TARGETS } from "../helpers/targets.js";
import type { Rule } from "../rule.js";

export const targetToNothing: Rule = {
  code: "target-to-nothing",
  severity: "error",
  description:
    "What points into another record names a key that no item of it has, or a field that neither the record nor that item can have.",
  help: "Correct the key or the field, or give the item the key. A field leads through no list: an item of one is named by its key.",
  example: '"claims": [{"record": "agreement:treaty", "key": "signing", "field": "/when/start"}]',
  inReport: true,
  about: TARGETS,
  *find(context) {
    const { index } = context;
    if (index === undefined) return;
    const items = new KeyedItems();
    for (const { value, record, path } of innerTargets(context)) {
      const { key, field } = value;
      // An alternative may tell the record itself otherwise than the report has it.
      const other = value.record === record.id ? record : value.record && index.get(value.record);
      if (other === undefined) continue;
      let owner = recordTypeName(other.type);
      if (key !== undefined) {
        const keys = items.of(other);
        const item = keys.get(key);
        if (item === undefined) {
          const near = nearest(key, keys.keys());
          yield {
            path: `${path}/key`,
            message: `${record.id} names the item "${key}" of ${other.id}, which has none with that key.${meant(near)}`,
          };
          continue;
        }
        owner = item.type;
      }
      if (field === undefined) continue;
      const segments = field.slice(1).split("/");
      if (canHaveField(owner, segments)) continue;
      const near = nearest(segments[0] as string, Object.keys(fieldsOf(owner)));
      const isSlip = near !== undefined && canHaveField(owner, [near, ...segments.slice(1)]);
      yield {
        path: `${path}/field`,
        message: `${record.id} names the field ${field} of ${key === undefined ? other.id : `the item "${key}" of ${other.id}`}, which cannot have it.${meant(isSlip ? `/${[near, ...segments.slice(1)].join("/")}` : undefined)}`,
      };
    }
  },
};

function meant(near: string | undefined): string {
  return near === undefined ? "" : ` Did you mean "${near}"?`;
}
