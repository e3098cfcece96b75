import { lazy } from "../../codes/lazy.js";
import { rowsOf } from "../../codes/packed.js";
import { cameoWords } from "../../generated/data/cameo-words.js";

/** A kind of act or statement, or a shade of some kinds, with the code of CAMEO that its definition names. */
export interface CodedWord {
  readonly record: "act" | "statement";
  readonly code: string;
  /** The kind; of a shade all the kinds that it may go with. */
  readonly kinds: readonly string[];
  readonly shade: string | undefined;
}

/** All words with a code: shades before kinds, and within these by descending code. */
export const codedWords = /* @__PURE__ */ lazy((): readonly CodedWord[] =>
  rowsOf(cameoWords).map(([record, code = "", kinds = "", shade]) => ({
    record: record as CodedWord["record"],
    code,
    kinds: kinds.split(" "),
    shade,
  })),
);
