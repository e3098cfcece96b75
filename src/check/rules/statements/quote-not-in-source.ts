import type { SourceText } from "../../../cite/source-text.js";
import type { Evidence, Quote, SourceId, Statement } from "../../../generated/types.js";
import { quote as quoted } from "../../../text/quote.js";
import { restsOn } from "../helpers/origins.js";
import { standsIn } from "../helpers/quotation.js";
import { createWordText, type Passage, type WordText } from "../helpers/word-text.js";
import type { Rule, RuleContext } from "../rule.js";

export const quoteNotInSource: Rule = {
  code: "quote-not-in-source",
  severity: "error",
  description: "A quotation has other words than the text of its source at the spans of its evidence.",
  help: "Give the words as the source prints them, or correct the spans: `communique cite` finds them.",
  example:
    '"quotes": [{"text": "This is a good example.", "language": "en"}], "evidence": [{"source": "source:article", "spans": [{"start": 120, "end": 143}], "fields": ["/quotes/0/text"], "basis": "stated"}]',
  about: ["Statement.quotes"],
  *find(context) {
    if (context.sourceTexts.size === 0) return;
    const texts = new Texts(context);
    for (const { record, path } of context.of("statement")) {
      const { id, quotes, evidence } = record;
      if (quotes === undefined || evidence === undefined) continue;
      for (let i = 0; i < quotes.length; i++) {
        const quote = quotes[i] as Quote;
        const entries = placesOf(record, i, texts, context);
        const wordings = wordingsOf(quote, entries, context);
        if (entries.length === 0 || areIn(wordings, entries.flatMap(texts.atSpansOf))) continue;
        const sources = [...new Set(entries.map(({ source }) => source))];
        const words = `The words ${quoted(quote.text)} of ${id}`;
        const named = `the text of ${sources.join(" or of ")}`;
        yield areIn(wordings, sources.map(texts.whole))
          ? {
              path: `${path}/evidence/${evidence.indexOf(entries[0] as Evidence)}/spans`,
              message: `${words} stand in ${named}, but not at the spans of their evidence.`,
            }
          : { path: `${path}/quotes/${i}/text`, message: `${words} do not stand in ${named}.` };
      }
    }
  },
};

/** The texts of the sources, as far as they are those that the spans count in. */
class Texts {
  private readonly read = new Map<SourceId, WordText>();

  constructor(private readonly context: RuleContext) {}

  /** Whether the evidence can be looked up: other rules tell of a digest or of spans that are wrong. */
  hold({ source, spans }: Evidence): boolean {
    const text = this.context.sourceTexts.get(source);
    if (text === undefined || spans === undefined) return false;
    const digest = this.context.index?.get(source)?.textDigest;
    if (this.context.index && digest?.sha256 !== text.sha256) return false;
    return spans.every(({ start, end }) => start < end && end <= text.length);
  }

  /** What stands at the spans of an evidence that can be looked up. */
  readonly atSpansOf = ({ source, spans = [] }: Evidence): Passage[] => {
    const { slice } = this.context.sourceTexts.get(source) as SourceText;
    return spans.map(({ start, end }) => {
      const before = slice(0, start).length;
      return this.of(source).passage(before, before + slice(start, end).length);
    });
  };

  /** The whole text. */
  readonly whole = (source: SourceId): Passage => this.of(source).passage(0, Number.POSITIVE_INFINITY);

  private of(source: SourceId): WordText {
    const known = this.read.get(source);
    if (known) return known;
    const { slice, length } = this.context.sourceTexts.get(source) as SourceText;
    const text = createWordText(slice(0, length));
    this.read.set(source, text);
    return text;
  }
}

/**
 * The evidence that says where the words of a quotation stand. None where the words may stand where nobody can look: in
 * a source whose text is not at hand. What the source at hand relays, however, was read in the source at hand.
 */
function placesOf(statement: Statement, i: number, texts: Texts, { index }: RuleContext): Evidence[] {
  const entries = evidenceOfQuote(statement, i);
  const places = entries.filter((entry) => entry.basis === "stated" && texts.hold(entry));
  const isRelayed = (id: SourceId) => index !== undefined && places.some(({ source }) => restsOn(index, source, id));
  const held = new Set(places);
  return entries.every((entry) => held.has(entry) || isRelayed(entry.source)) ? places : [];
}

/** The evidence of these words, and if there is none, what the source states of the record as a whole. */
function evidenceOfQuote({ evidence = [] }: Partial<Statement>, i: number): Evidence[] {
  const own = [`/quotes/${i}/text`, `/quotes/${i}/original/text`, `/quotes/${i}/original`, `/quotes/${i}`, "/quotes"];
  const ofWords = evidence.filter(({ fields }) => fields?.some((field) => own.includes(field)));
  if (ofWords.length > 0) return ofWords;
  return evidence.filter(({ fields, basis }) => fields === undefined && basis === "stated");
}

/** The words as they may be printed. None of a translation that may be the encoder's own. */
function wordingsOf(quote: Quote, places: readonly Evidence[], { index }: RuleContext): string[] {
  const { text, translated, original } = quote;
  if (translated === undefined) return original ? [text, original.text] : [text];
  const isOriginal = ({ source }: Evidence) =>
    primary(index?.get(source)?.language) === primary(original?.language ?? "none");
  return original && places.some(isOriginal) ? [original.text, text] : [];
}

function primary(language = ""): string {
  return (language.split("-")[0] as string).toLowerCase();
}

/** Whether one of the wordings stands in the passages. */
function areIn(wordings: readonly string[], passages: readonly Passage[]): boolean {
  return wordings.length === 0 || wordings.some((wording) => standsIn(wording, passages));
}
