import type { TextTypeName, WordListName } from "./words.js";

/**
 * What a field of the draft is for. Each has one job, and is held to it when a report is made:
 * - `own`: own words, free. With `isAnyWord` it may be a word of a list, of which `none` and `unknown` are two.
 * - `words`: words of the article, letter by letter, which are looked for in it.
 * - `passages`: passages of the article that prove the item. They become spans.
 * - `quotes`: what stands between quotation marks in the article.
 * - `name`: the name of a thing or the title of an event of the same draft, of one of these types of ids.
 * - `word`: a word of a list.
 * - `date`: a point or a span of time.
 * - `number`: digits.
 * - `code`: a text of a type of the model that has a form, such as a registered code.
 * - `list`: items with fields of their own, and the name of their type.
 */
export type Slot =
  | { readonly job: "own" | "date" | "number"; readonly isAnyWord?: true; readonly say: string }
  | { readonly job: "words"; readonly many?: true; readonly say: string }
  | { readonly job: "passages" | "quotes"; readonly many: true; readonly say: string }
  | { readonly job: "name"; readonly many?: true; readonly to: readonly TextTypeName[]; readonly say: string }
  | { readonly job: "word"; readonly list: WordListName; readonly say: string }
  | { readonly job: "code"; readonly type: TextTypeName; readonly say: string }
  | { readonly job: "list"; readonly type: string; readonly item: Slots; readonly say: string };

/** The fields of the draft or of an item of one of its lists. */
export interface Slots {
  readonly [key: string]: Slot;
}

/** Whether a field holds a list of texts. */
export function holdsMany(slot: Slot): boolean {
  return "many" in slot && slot.many === true;
}
