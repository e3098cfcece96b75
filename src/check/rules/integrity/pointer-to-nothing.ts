import type { AgreementAction, AnyRecord } from "../../../generated/types.js";
import { parsePointer, resolvePointer } from "../../../json/pointer.js";
import { recordTypeName } from "../../../lookup/model.js";
import { canHaveField } from "../helpers/possible-field.js";
import type { Rule } from "../rule.js";

export const pointerToNothing: Rule = {
  code: "pointer-to-nothing",
  severity: "error",
  description:
    "An evidence is for a field that its record does not have, a gap is of a field that it cannot have, or a step of an agreement concerns one that is not there.",
  help: "Point at a field from the record's own root. That of evidence is there; that of a gap may be lacking, but what holds it is there. What a source is silent about is a gap.",
  example: '"evidence": [{"source": "source:article", "fields": ["/when/start"], "basis": "inferred", "note": "…"}]',
  about: ["Evidence.fields", "Gap.field", "AgreementAction.of"],
  *find({ records, of }) {
    for (const { record, path } of records) {
      const { evidence = NONE, gaps = NONE } = record;
      for (let i = 0; i < evidence.length; i++) {
        const fields = evidence[i]?.fields ?? NONE;
        for (let j = 0; j < fields.length; j++) {
          const field = fields[j] as string;
          if (resolvePointer(record, field).found) continue;
          yield { path: `${path}/evidence/${i}/fields/${j}`, message: `${record.id} has no field ${field}.` };
        }
      }
      for (let i = 0; i < gaps.length; i++) {
        const field = gaps[i]?.field;
        if (field === undefined || isPossible(record, field)) continue;
        yield { path: `${path}/gaps/${i}/field`, message: `${record.id} cannot have a field ${field}.` };
      }
    }
    for (const { record, path } of of("agreement")) {
      const { id, actions = NONE } = record;
      let keys: Set<string | undefined> | undefined;
      for (let i = 0; i < actions.length; i++) {
        const step = (actions[i] as AgreementAction).of;
        if (step === undefined) continue;
        keys ??= new Set(actions.map(({ key }) => key));
        if (keys.has(step)) continue;
        yield { path: `${path}/actions/${i}/of`, message: `${id} has no action with the key "${step}".` };
      }
    }
  },
};

const NONE: readonly never[] = [];

function isPossible(record: AnyRecord, field: string): boolean {
  if (resolvePointer(record, field).found) return true;
  return canHaveField(recordTypeName(record.type), parsePointer(field) ?? [], record);
}
