import type { AnyRecord, Evidence, Report, Source, SourceId, Span, Statement } from "../generated/types.js";
import { decodeUtf8 } from "../json/decode.js";
import type { JsonEdit } from "../json/edit.js";
import { recordsOf } from "../lookup/walk.js";
import { type EvidenceKey, findOwnEntry, hasSpan, isSame, isWithinPassage } from "./evidence-entry.js";
import { type Passage, quotePassages } from "./passages.js";
import { measureText } from "./source-text.js";
import { type Beginning, createTextSearch, type Match, type TextSearch } from "./text-search.js";

/** A snippet that is to become evidence of a record. */
export interface Snippet {
  text: string;
  /** JSON Pointers into the record; absent if the snippet supports the record as a whole. */
  fields?: string[];
  basis: Evidence["basis"];
  note?: string;
}

export interface CiteOptions {
  /** The texts of sources of the report, by their ids. */
  texts: ReadonlyMap<SourceId, Uint8Array>;
  /** Only this record's quotations are looked for, and the snippets become evidence of it. */
  record?: string;
  /** Evidence to add to `record`. */
  snippets?: readonly Snippet[];
  /** Only the quotations at or under these JSON Pointers into `record`. */
  quotes?: readonly string[];
  /** Which place to take where words stand in several, from 1: of the snippets if there are any, else of the quotations. */
  occurrence?: number;
  /** Replaces a digest that is that of another text. */
  force?: boolean;
}

/** What became of the digest of a source. `spans` of the report were there before, counted in a text nobody compared. */
export interface DigestOutcome {
  source: SourceId;
  action: "written" | "kept" | "replaced" | "differs";
  length: number;
  spans: number;
}

/** What became of one passage in one source, or in all of them where it was not found. */
export interface PassageOutcome {
  passage: Passage;
  action: "added" | "kept" | "ambiguous" | "missing" | "skipped";
  /** Where it was looked for, or found. */
  sources: readonly SourceId[];
  /** The place, or all places of an ambiguous one. */
  matches: readonly Match[];
  /** Of a missing one, if a part of it is there. */
  beginning?: Beginning & { source: SourceId };
}

export interface CiteResult {
  /** What to change in the JSON of the report, in this order. None where a digest differs. */
  edits: JsonEdit[];
  digests: DigestOutcome[];
  passages: PassageOutcome[];
}

/**
 * Finds the quotations of a report, and the snippets given, in the texts of its sources. The report, whose shape must be
 * right, is not changed.
 *
 * Words are looked for in the texts that the evidence of their record names. Where they stand in none of these, the
 * first other source that has them is taken, in the order of the report. Each quotation gets an evidence of its own with
 * the field `/quotes/<n>/text`, unless evidence of the record has the very span. Words that stand in several places are
 * only cited if one place is evidence already, is asked for with `occurrence`, or alone lies in a passage that the
 * evidence of the record names.
 *
 * @throws TypeError for a text that is not UTF-8.
 */
export function cite(report: Report, options: CiteOptions): CiteResult {
  const citation = new Citation(structuredClone(report), options);
  citation.citeDigests();
  if (citation.digests.some(({ action }) => action === "differs")) citation.edits.length = 0;
  else citation.citePassages();
  const { edits, digests, passages } = citation;
  return { edits, digests, passages };
}

/** Keys that stand behind the ones we add, in the order of the model. */
const AFTER_DIGEST = ["identifiers", "sameAs", "note", "evidence", "alternatives", "extensions"];
const AFTER_EVIDENCE = ["alternatives", "extensions"];
const AFTER_SPANS = ["fields", "basis", "note"];

/** One run: the copy of the report that it works on, which is what the edits make of the report. */
class Citation {
  readonly edits: JsonEdit[] = [];
  readonly digests: DigestOutcome[] = [];
  readonly passages: PassageOutcome[] = [];
  private readonly searches = new Map<SourceId, TextSearch>();
  /** Sources whose digest was replaced: the spans they had are those of another text. */
  private readonly replaced = new Set<SourceId>();
  /** Evidence whose spans were renewed in this run. */
  private readonly renewed = new Set<Evidence>();
  private readonly sources: readonly Source[];

  constructor(
    private readonly report: Report,
    private readonly options: CiteOptions,
  ) {
    this.sources = report.sources.filter(({ id }) => options.texts.has(id));
  }

  citeDigests(): void {
    for (const [i, source] of this.report.sources.entries()) {
      const text = this.options.texts.get(source.id);
      if (text === undefined) continue;
      const { sha256, length } = measureText(text);
      const known = source.textDigest;
      const isKnown = known?.sha256 === sha256 && known.length === length;
      const action = isKnown ? "kept" : !known ? "written" : this.options.force ? "replaced" : "differs";
      this.digests.push({ source: source.id, action, length, spans: this.countSpans(source.id) });
      if (action === "kept" || action === "differs") continue;
      if (action === "replaced") this.replaced.add(source.id);
      this.edit(["sources", i, "textDigest"], { sha256, length }, AFTER_DIGEST);
      source.textDigest = { sha256, length };
    }
  }

  citePassages(): void {
    const { record: only, snippets = [] } = this.options;
    for (const { record, path } of recordsOf(this.report)) {
      if (only !== undefined && record.id !== only) continue;
      const place = path.split("/").slice(1);
      const at = [place[0] as string, Number(place[1])];
      const sources = this.inOrderFor(record);
      if (record.type === "statement") this.citeQuotes(record, at, sources);
      if (record.id !== only) continue;
      for (const [i, { text, ...claim }] of snippets.entries()) {
        this.citePassage({ record, kind: "text", number: i + 1, words: text, sources, ...claim }, at);
      }
    }
  }

  private citeQuotes(statement: Statement, at: JsonEdit["path"], sources: readonly Source[]): void {
    for (const [i, { passages, optional }] of quotePassages(statement, sources).entries()) {
      if (!isAsked(`/quotes/${i}`, this.options.quotes)) continue;
      const before = this.passages.length;
      for (const passage of passages) this.citePassage(passage, at);
      if (passages.length === 1 && !optional) continue;
      this.keepBest(before, optional);
    }
  }

  /** Of a translated quotation one wording is enough, and where that is optional, none is. */
  private keepBest(from: number, optional: boolean): void {
    const outcomes = this.passages.splice(from);
    const found = outcomes.filter(({ action }) => action !== "missing");
    const [first] = outcomes;
    if (found.length > 0) this.passages.push(...found);
    else if (first) this.passages.push(optional ? { ...first, action: "skipped" } : first);
  }

  private citePassage(passage: Passage, at: JsonEdit["path"]): void {
    const evidence = passage.record.evidence ?? [];
    const named = new Set(evidence.map(({ source }) => source));
    const found = passage.sources
      .map(({ id }) => ({ id, matches: this.searchOf(id).find(passage.words) }))
      .filter(({ matches }) => matches.length > 0);
    const preferred = found.filter(({ id }) => named.has(id));
    for (const { id, matches } of preferred.length > 0 ? preferred : found.slice(0, 1)) {
      this.citeIn(id, matches, passage, at);
    }
    if (found.length === 0) this.passages.push(this.missing(passage));
  }

  private citeIn(source: SourceId, matches: readonly Match[], passage: Passage, at: JsonEdit["path"]): void {
    const match = this.choose(source, matches, passage);
    const outcome = { passage, sources: [source] };
    if (match === undefined) this.passages.push({ ...outcome, action: "ambiguous", matches });
    else {
      const action = this.place(match, evidenceKeyOf(passage, source), passage.record, at) ? "added" : "kept";
      this.passages.push({ ...outcome, action, matches: [match] });
    }
  }

  /** The one place that is meant, `undefined` where nobody can tell. */
  private choose(source: SourceId, matches: readonly Match[], passage: Passage): Match | undefined {
    if (matches.length === 1) return matches[0];
    const { occurrence, snippets = [] } = this.options;
    const asked = snippets.length > 0 ? "text" : "quote";
    if (occurrence !== undefined && passage.kind === asked) return matches[occurrence - 1];
    if (this.replaced.has(source)) return undefined;
    const evidence = passage.record.evidence ?? [];
    const known = matches.find((match) => hasSpan(evidence, evidenceKeyOf(passage, source), match));
    if (known) return known;
    const within = matches.filter((match) => isWithinPassage(evidence, source, match));
    return within.length === 1 ? within[0] : undefined;
  }

  /** Files the span under the claim. Returns whether that changed anything. */
  private place({ start, end }: Span, claim: EvidenceKey, record: AnyRecord, at: JsonEdit["path"]): boolean {
    const span = { start, end };
    const evidence = record.evidence ?? [];
    const index = findOwnEntry(evidence, claim);
    const own = evidence[index];
    const isStale = this.replaced.has(claim.source);
    if (own === undefined) {
      if (!isStale && hasSpan(evidence, claim, span)) return false;
      const { source, ...rest } = claim;
      this.addEntry({ source, spans: [span], ...rest }, record, at);
      return true;
    }
    const spans: Span[] = own.spans ?? [];
    if (isStale && !this.renewed.has(own)) {
      this.renewed.add(own);
      own.spans = [span];
      if (spans.length === 1 && isSame(spans[0] as Span, span)) return false;
      this.edit([...at, "evidence", index, "spans"], [span], AFTER_SPANS);
      return true;
    }
    if (spans.some((known) => isSame(known, span))) return false;
    own.spans = [...spans, span];
    if (spans.length > 0) this.edit([...at, "evidence", index, "spans", -1], span);
    else this.edit([...at, "evidence", index, "spans"], [span], AFTER_SPANS);
    return true;
  }

  private addEntry(entry: Evidence, record: AnyRecord, at: JsonEdit["path"]): void {
    if (record.evidence) this.edit([...at, "evidence", -1], entry);
    else this.edit([...at, "evidence"], [entry], AFTER_EVIDENCE);
    record.evidence = [...(record.evidence ?? []), entry];
    this.renewed.add(entry);
  }

  private edit(path: JsonEdit["path"], value: unknown, before?: readonly string[]): void {
    // A copy, because the working copy of the report goes on changing.
    this.edits.push({ path, value: structuredClone(value), ...(before && { before }) });
  }

  private missing(passage: Passage): PassageOutcome {
    let beginning: PassageOutcome["beginning"];
    for (const { id } of passage.sources) {
      const part = this.searchOf(id).findBeginning(passage.words);
      if (part && part.length > (beginning?.length ?? 0)) beginning = { ...part, source: id };
    }
    const sources = passage.sources.map(({ id }) => id);
    return { passage, action: "missing", sources, matches: [], ...(beginning && { beginning }) };
  }

  /** The sources whose texts are given, those that the evidence of the record names first. */
  private inOrderFor({ evidence = [] }: AnyRecord): Source[] {
    const named = new Set(evidence.map(({ source }) => source));
    const isNamed = ({ id }: Source) => named.has(id);
    return [...this.sources.filter(isNamed), ...this.sources.filter((source) => !isNamed(source))];
  }

  private searchOf(source: SourceId): TextSearch {
    const known = this.searches.get(source);
    if (known) return known;
    const search = createTextSearch(decodeUtf8(this.options.texts.get(source) as Uint8Array));
    this.searches.set(source, search);
    return search;
  }

  private countSpans(source: SourceId): number {
    let count = 0;
    for (const { record } of recordsOf(this.report)) {
      for (const entry of record.evidence ?? []) if (entry.source === source) count += entry.spans?.length ?? 0;
    }
    return count;
  }
}

function evidenceKeyOf({ basis, fields, note }: Passage, source: SourceId): EvidenceKey {
  return { source, ...(fields && { fields }), basis, ...(note !== undefined && { note }) };
}

function isAsked(pointer: string, asked: readonly string[] | undefined): boolean {
  return asked?.some((field) => field === pointer || field.startsWith(`${pointer}/`) || field === "/quotes") ?? true;
}
