import type { Draft as RecordDraft } from "../../convert/import/draft.js";
import { composed, type Found, implied, listed } from "../../convert/import/reading.js";
import type { EvidenceBasis, RecordId, Span } from "../../generated/types.js";
import { quote } from "../../text/quote.js";
import { ARTICLE, type Assembly } from "./assembly.js";
import type { Item } from "./item.js";

/** What of the text an item of the draft rests on. */
export interface Grounds {
  /** In the order of the text, each once. */
  readonly spans: readonly Found<Span>[];
  /** Why there are none. */
  readonly note?: string;
}

/** How much of the beginning of a passage has to stand in the text for its slip to be told. */
const LEAST_BEGUN = 12;

/** How many letters a passage has at least, so that it proves something. A digit, or a sign for a syllable or word, is as good as three. */
const LEAST_LETTERS = 5;

/** Looks for the passages of the items of one list, which follow the text. */
export class Grounding {
  #from = 0;

  constructor(private readonly assembly: Assembly) {}

  /** What the item rests on. `undefined` where it rests on nothing and is therefore left out. */
  of(item: Item): Grounds | undefined {
    const { reading, findings, options, isPartial } = this.assembly;
    const passages = item.lists.get("evidence") ?? [];
    const spans = passages.flatMap((passage) => this.#find(passage) ?? []);
    if (spans.length > 0) {
      this.#from = Math.min(...spans.map(({ value }) => value.start));
      return { spans: distinct(spans) };
    }
    const isNothing = passages.length === 0;
    if (isNothing && !isPartial)
      findings.add("draft-no-evidence", item.path, "No passage of the text is given for it.");
    if (options.ungrounded === "infer") {
      const note = isNothing
        ? "No passage of the text was given for it."
        : "The passage given for it does not stand in the text.";
      return { spans: [], note };
    }
    reading.explain(item.path, "No passage of the text supports it.");
    return undefined;
  }

  #find(passage: Found): Found<Span> | undefined {
    const { assembly } = this;
    if (lettersIn(passage.value) < LEAST_LETTERS) {
      const message = `${quote(passage.value)} is too short to prove anything.`;
      return assembly.reject(passage, "draft-no-evidence", message, "Copy more words.");
    }
    assembly.passages++;
    const place = assembly.article.passage(passage.value, this.#from);
    if (place === undefined) {
      assembly.missing++;
      const slip = assembly.article.slip(passage.value, LEAST_BEGUN);
      return assembly.reject(passage, "draft-passage-not-in-text", "The text has no such passage.", slip);
    }
    if (place.count > 1) {
      const message = `The passage stands ${place.count} times in the text; the next one in order is taken.`;
      assembly.findings.add("draft-passage-repeated", passage.path, message);
    }
    return { ...passage, value: place.span };
  }
}

const DENSE = /[\p{N}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

function lettersIn(passage: string): number {
  const letters = passage.match(/[\p{L}\p{N}]/gu) ?? [];
  return letters.reduce((sum, letter) => sum + (DENSE.test(letter) ? 3 : 1), 0);
}

/** What one place proves is told once, though two passages name it. */
function distinct(spans: readonly Found<Span>[]): Found<Span>[] {
  const places = new Map<string, Found<Span>>();
  for (const span of spans) {
    const key = `${span.value.start}-${span.value.end}`;
    const known = places.get(key);
    places.set(key, known ? { ...known, origin: [originsOf(known), span.path] } : span);
  }
  return [...places.values()].sort((a, b) => a.value.start - b.value.start || a.value.end - b.value.end);
}

function originsOf({ origin, path }: Found<Span>) {
  return origin ?? path;
}

/**
 * Adds the evidence of what was found.
 *
 * @param fields what of the record it proves; nothing for the record as a whole
 */
export function cite(draft: RecordDraft, path: string, grounds: Grounds, options: Cited = {}): void {
  const { fields, basis = "stated" } = options;
  const { spans, note } = grounds;
  draft.add(
    "evidence",
    composed(path, {
      source: implied(path, ARTICLE),
      spans: spans.length > 0 ? listed(path, spans) : undefined,
      fields: fields && implied(path, fields),
      basis: implied(path, note === undefined ? basis : "inferred"),
      note: note === undefined ? undefined : implied(path, note),
    }),
  );
}

export interface Cited {
  readonly fields?: readonly string[];
  readonly basis?: EvidenceBasis;
}

/** Whether two stretches of the text share a part. */
export function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Which of the records that were made rest on which places. */
export class Places {
  readonly #spans = new Map<RecordId, readonly Span[]>();

  set(id: RecordId, grounds: Grounds): void {
    this.#spans.set(
      id,
      grounds.spans.map(({ value }) => value),
    );
  }

  of(id: RecordId): readonly Span[] {
    return this.#spans.get(id) ?? [];
  }

  /** Those that share a stretch of the text with what was found. */
  overlapping({ spans }: Grounds): RecordId[] {
    return [...this.#spans].flatMap(([id, own]) =>
      own.some((span) => spans.some(({ value }) => overlap(span, value))) ? [id] : [],
    );
  }
}
