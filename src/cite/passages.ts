import type { AnyRecord, Evidence, Quote, Source, Statement } from "../generated/types.js";

/** Words to be found in a source, and what they are evidence of. */
export interface Passage {
  record: AnyRecord;
  /** A quotation of the record, or a snippet that was given, and which one, from 1. */
  kind: "quote" | "text";
  number: number;
  words: string;
  /** The fields the words support; absent for the record as a whole. */
  fields?: string[];
  basis: Evidence["basis"];
  note?: string;
  /** The sources that are searched, those the evidence names and the report's main one first. */
  sources: readonly Source[];
}

/** A quotation: found if one of its wordings is. */
export interface QuotePassages {
  passages: Passage[];
  /** Whether not to find it is no defect: a translation may be that of the encoder. */
  optional: boolean;
}

/**
 * What to look for of each quotation of a statement. A translated one may be printed in translation or in the original
 * words, so both are looked for, each in the sources that can be in its language.
 */
export function quotePassages(statement: Statement, sources: readonly Source[]): QuotePassages[] {
  return (statement.quotes ?? []).map((quote, i) => {
    const base = { record: statement, kind: "quote", number: i + 1, basis: "stated" } as const;
    const printed: Passage = { ...base, words: quote.text, fields: [`/quotes/${i}/text`], sources };
    if (!quote.translated) return { passages: [printed], optional: false };
    const translated = { ...printed, sources: inLanguage(sources, quote) };
    if (!quote.original) return { passages: [translated], optional: true };
    const original: Passage = {
      ...base,
      words: quote.original.text,
      fields: [`/quotes/${i}/original/text`],
      sources: inLanguage(sources, quote.original),
    };
    // Only a source that is in the language of the original for certain has to hold it.
    const optional = !original.sources.some(({ language }) => language !== undefined);
    return { passages: [original, translated], optional };
  });
}

/** The sources in the language, and those whose language is not known. */
function inLanguage(sources: readonly Source[], { language }: Pick<Quote, "language">): Source[] {
  return sources.filter((source) => source.language === undefined || primary(source.language) === primary(language));
}

function primary(language: string): string {
  return (language.split("-")[0] as string).toLowerCase();
}
