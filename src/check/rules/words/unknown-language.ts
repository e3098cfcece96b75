import type { CodeTables } from "../../../codes/code-tables.js";
import type { Rule } from "../rule.js";

export const unknownLanguage: Rule = {
  code: "unknown-language",
  severity: "warning",
  description: "A language tag has a part that is not in the IANA registry of language subtags.",
  help: "Use registered subtags: the two letters of a language where it has two, else three. A language without any is und.",
  example: '"language": "en"',
  about: ["report", "Language"],
  *find({ report, values, codes }) {
    // One language often stands at every quotation.
    let known: string | undefined;
    if (report !== undefined) {
      const fault = faultOf(report.language, codes);
      if (fault) yield { path: "/language", message: `The report is in the language ${fault}` };
      else known = report.language;
    }
    for (const language of values("Language")) {
      if (language.value === known) continue;
      const fault = faultOf(language.value, codes);
      if (fault) yield { path: language.path, message: `${language.record.id} names the language ${fault}` };
      else known = language.value;
    }
  },
};

/** The end of a sentence about a tag that is not right. */
function faultOf(tag: string, codes: CodeTables): string | undefined {
  const unknown = codes.unknownSubtag(tag);
  if (unknown === undefined) return undefined;
  const { subtag, kind } = unknown;
  const near = codes.nearestSubtag(unknown);
  return `"${tag}": the IANA registry has no ${kind === "extlang" ? "extended language" : kind} "${subtag}".${near ? ` Did you mean "${near}"?` : ""}`;
}
