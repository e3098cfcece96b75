import { readFileSync } from "node:fs";
import { draftFields } from "../src/draft/fields.js";
import type { Slots } from "../src/draft/slot.js";
import type { Draft } from "../src/draft.js";

/** An article of the example and others like it, each about other people, states and places, and the draft of each. */
export interface Articles {
  text: string;
  /** What is in all of them. */
  draft: Draft;
  /** The drafts of the articles one by one. */
  parts: Draft[];
}

const article = readFileSync("examples/draft/article.txt", "utf8");
const example: Draft = JSON.parse(readFileSync("examples/draft/draft.json", "utf8"));

/** The invented example as often as is wanted, with other words each time: no passage and no name stands twice. */
export function articles(count: number): Articles {
  const parts = Array.from({ length: count }, (_, n) => reworded(example, draftFields, n) as unknown as Draft);
  const [first = example] = parts;
  const lists = Object.entries(first).filter(([, value]) => Array.isArray(value));
  return {
    text: parts.map((_, n) => otherWords(article, n)).join("\n"),
    draft: {
      ...first,
      ...Object.fromEntries(lists.map(([key]) => [key, parts.flatMap((part) => part[key as "events"])])),
    },
    parts,
  };
}

type Fields = { readonly [key: string]: unknown };

/** Words of vocabularies, dates, codes and numbers stay what they are. */
function reworded(item: object, slots: Slots, n: number): Fields {
  return Object.fromEntries(
    Object.entries(item).map(([key, value]: [string, unknown]) => {
      const slot = slots[key];
      if (slot === undefined || ["word", "date", "code", "number"].includes(slot.job)) return [key, value];
      if (slot.job === "list") return [key, (value as object[]).map((each) => reworded(each, slot.item, n))];
      return [key, Array.isArray(value) ? value.map((each) => otherWords(each, n)) : otherWords(String(value), n)];
    }),
  );
}

const DATES = new Set(["Tuesday", "June"]);

/** Each longer word gets an ending of its own, so that the length stays nearly the same. */
function otherWords(text: string, n: number): string {
  const ending = n === 0 ? "" : [...String(n)].map((digit) => "abcdefghij"[Number(digit)]).join("");
  return text.replaceAll(/\p{L}{4,}/gu, (word) => (DATES.has(word) ? word : word + ending));
}
