import type { Draft } from "communique/draft";
import { draft } from "./example.js";

/** A draft that says nothing. */
export const EMPTY: Draft = {
  title: "",
  language: "",
  things: [],
  events: [],
  statements: [],
  figures: [],
  commitments: [],
  summary: "",
};

/** The draft with some of its lists, as a part of the article would have it. */
export function partOf(events: readonly number[], statements: readonly number[]): Draft {
  return {
    ...structuredClone(draft),
    events: draft.events.filter((_, i) => events.includes(i)),
    statements: draft.statements.filter((_, i) => statements.includes(i)),
    figures: events.includes(4) ? [...draft.figures] : [],
    commitments: statements.includes(0) ? [...draft.commitments] : [],
  };
}
