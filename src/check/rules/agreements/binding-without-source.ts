import type { Evidence } from "../../../generated/types.js";
import type { Rule } from "../rule.js";

export const bindingWithoutSource: Rule = {
  code: "binding-without-source",
  severity: "warning",
  description:
    "An agreement is called binding, and no evidence with basis stated covers that. Whether it binds is never inferred from its instrument.",
  help: "Add evidence with basis stated for /bindingness, or remove bindingness if no source says that the agreement binds in law.",
  example:
    '"bindingness": "binding", "evidence": [{"source": "source:article", "fields": ["/bindingness"], "basis": "stated"}]',
  about: ["Agreement.bindingness"],
  *find({ of }) {
    // Also in a report of one source and no evidence: that a text binds in law is a claim to be looked up.
    for (const { record, path } of of("agreement")) {
      if (record.bindingness !== "binding" || record.evidence?.some(coversBindingness)) continue;
      yield {
        path: `${path}/bindingness`,
        message: `${record.id} is called binding, and none of its evidence says that a source states it.`,
      };
    }
  },
};

/** Evidence without `fields` supports the whole record. */
function coversBindingness({ basis, fields }: Evidence): boolean {
  return basis === "stated" && (fields === undefined || fields.includes("/bindingness"));
}
