import type { DraftWord, VocabularyName, WordListName } from "./words.js";

/**
 * What a field of the draft is for. Each has one job, and is held to it when a report is made:
 * - `own`: own words, free.
 * - `words`: words of the article, letter by letter, which are looked for in it.
 * - `passages`: passages of the article that prove the item. They become spans.
 * - `quotes`: what stands between quotation marks in the article.
 * - `name`: the name of a thing or the title of an event of the same draft.
 * - `word`: a word of a list.
 * - `date`: a point or a span of time.
 * - `number`: digits.
 * - `code`: a registered code.
 * - `list`: items with fields of their own.
 */
export type Slot =
  | { readonly job: "own" | "date" | "number"; readonly say: string }
  | { readonly job: "words"; readonly many?: true; readonly say: string }
  | { readonly job: "passages" | "quotes"; readonly many: true; readonly say: string }
  | { readonly job: "name"; readonly many?: true; readonly to: readonly VocabularyName[]; readonly say: string }
  | { readonly job: "word"; readonly list: WordListName; readonly say: string }
  | { readonly job: "code"; readonly type: "Language" | "CountryCode"; readonly say: string }
  | { readonly job: "list"; readonly item: Slots; readonly say: string };

/** The fields of the draft or of an item of one of its lists. */
export interface Slots {
  readonly [key: string]: Slot;
}

/** The value of a field: every key is there, and what the article does not say is `""`, `[]` or `none`. */
type ValueOf<S> = S extends { job: "list"; item: infer Item }
  ? ItemOf<Item>[]
  : S extends { many: true }
    ? string[]
    : S extends { job: "word"; list: infer List extends WordListName }
      ? DraftWord<List>
      : string;

/** An object with these fields. */
export type ItemOf<Fields> = { -readonly [Key in keyof Fields]: ValueOf<Fields[Key]> };
