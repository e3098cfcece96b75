import type { Quote, Source, SourceId, Statement } from "../../../generated/types.js";
import type { ReportIndex } from "../../../lookup/report-index.js";
import type { Rule } from "../rule.js";

export const translatedFromUnsaid: Rule = {
  code: "translated-from-unsaid",
  severity: "warning",
  description: "A statement has a translated quotation, and nothing tells from which language it was translated.",
  help: "Give the original with its language, or say in the source what language it has or was translated from.",
  example:
    '"quotes": [{"text": "Good day.", "language": "en", "translated": true, "original": {"text": "Dobar dan.", "language": "sr"}}]',
  inReport: true,
  about: ["Quote.translated"],
  *find({ of, report, index }) {
    if (report === undefined || index === undefined) return;
    const language = primary(report.language);
    let anySource: boolean | undefined;
    for (const { record, path } of of("statement")) {
      const { id, quotes } = record;
      if (quotes === undefined) continue;
      for (let i = 0; i < quotes.length; i++) {
        const quote = quotes[i] as Quote;
        if (!quote.translated || quote.original || primary(quote.language) !== language) continue;
        // Given beside the translation, as a quotation of its own.
        if (quotes.some((other) => primary(other.language) !== language)) break;
        const sources = sourcesOf(record);
        if (sources.length === 0) anySource ??= report.sources.some((source) => tellsOther(source, language));
        if (sources.length === 0 ? anySource : restOnOther(sources, index, language)) break;
        yield {
          path: `${path}/quotes/${i}/translated`,
          message: `The quotation at /quotes/${i} of ${id} is translated, and nothing tells from which language.`,
        };
      }
    }
  },
};

/** How many sources are looked at: longer chains of relays do not occur, and to follow them would take long. */
const MOST_SOURCES = 100;

function sourcesOf({ evidence = [] }: Statement): SourceId[] {
  return evidence.map(({ source }) => source);
}

/** Whether one of the sources, or one that they relay, tells of another language. */
function restOnOther(sources: readonly SourceId[], index: ReportIndex, language: string): boolean {
  const seen = new Set(sources);
  // A set that grows is walked to its new end.
  for (const id of seen) {
    const source = index.get(id);
    if (source === undefined || tellsOther(source, language) || seen.size > MOST_SOURCES) return true;
    for (const next of source.basedOn ?? []) seen.add(next);
  }
  return false;
}

function tellsOther({ language, translatedFrom }: Source, other: string): boolean {
  return translatedFrom !== undefined || (language !== undefined && primary(language) !== other);
}

/** `pt` of `pt-BR`. */
function primary(tag: string): string {
  const end = tag.indexOf("-");
  return (end < 0 ? tag : tag.slice(0, end)).toLowerCase();
}
