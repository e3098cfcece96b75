import type { AgreementAction, AgreementActionKind, AnyRecord, Key } from "../../../generated/types.js";
import { parsePointer, resolvePointer } from "../../../json/pointer.js";
import { recordTypeName } from "../../../lookup/model.js";
import { canHaveField } from "../helpers/possible-field.js";
import type { Rule } from "../rule.js";

export const pointerToNothing: Rule = {
  code: "pointer-to-nothing",
  severity: "error",
  description:
    "An evidence is for a field that its record does not have, a gap is of a field that it cannot have, or a step of an agreement concerns one that is not there or, where it suspends or revokes a denunciation, is none.",
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
      let kinds: Map<Key | undefined, AgreementActionKind> | undefined;
      for (let i = 0; i < actions.length; i++) {
        const { action, of: step } = actions[i] as AgreementAction;
        if (step === undefined) continue;
        kinds ??= new Map(actions.map((each) => [each.key, each.action]));
        const kind = kinds.get(step);
        if (kind === undefined) {
          yield { path: `${path}/actions/${i}/of`, message: `${id} has no action with the key "${step}".` };
        } else if (OF_DENUNCIATION.includes(action) && kind !== "denounce") {
          yield {
            path: `${path}/actions/${i}/of`,
            message: `The action ${action} of ${id} concerns "${step}", which is ${kind} and no denunciation.`,
            help: "Name the key of the action `denounce` that it suspends or revokes.",
          };
        }
      }
    }
  },
};

const NONE: readonly never[] = [];

const OF_DENUNCIATION: readonly AgreementActionKind[] = ["suspend-denunciation", "revoke-denunciation"];

function isPossible(record: AnyRecord, field: string): boolean {
  if (resolvePointer(record, field).found) return true;
  return canHaveField(recordTypeName(record.type), parsePointer(field) ?? [], record);
}
