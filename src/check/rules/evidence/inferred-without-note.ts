import type { Rule } from "../rule.js";

export const inferredWithoutNote: Rule = {
  code: "inferred-without-note",
  severity: "warning",
  description: "An inferred evidence has no note that says what it was inferred from.",
  help: "Add a note that says why the inference is sound, or set basis to stated if the source says it.",
  example:
    '"evidence": [{"source": "source:article", "fields": ["/when/start"], "basis": "inferred", "note": "The article gives no year."}]',
  about: ["Evidence"],
  *find({ values }) {
    for (const evidence of values("Evidence")) {
      const { basis, note, fields } = evidence.value;
      // What is computed can be computed again; what somebody concluded can only be followed if it is told.
      if (basis !== "inferred" || note !== undefined) continue;
      yield {
        path: evidence.path,
        message: `${evidence.record.id} infers ${fields?.[0] ?? "something"} from ${evidence.value.source}, and no note says how.`,
      };
    }
  },
};
