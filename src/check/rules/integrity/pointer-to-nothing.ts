import { resolvePointer } from "../../../json/pointer.js";
import type { Rule } from "../rule.js";

export const pointerToNothing: Rule = {
  code: "pointer-to-nothing",
  severity: "error",
  description: "A JSON Pointer of an evidence or an alternative names nothing in its record.",
  help: "Point at a field that the record has, from the record's own root.",
  example: '"evidence": [{"source": "source:article", "fields": ["/when/start"], "basis": "inferred", "note": "…"}]',
  about: ["JsonPointer"],
  *find({ values }) {
    for (const pointer of values("JsonPointer")) {
      if (resolvePointer(pointer.record, pointer.value).found) continue;
      yield { path: pointer.path, message: `${pointer.record.id} has no field ${pointer.value}.` };
    }
  },
};
