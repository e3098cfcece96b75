import { alsoFrom, composed, type Found } from "../import/reading.js";
import type { GraphNode } from "./json-ld.js";
import { asFound, type GraphReading, typesAs } from "./reading.js";

/** What a fact check comes to. */
export interface Rating {
  /** Whether the claim is true, where that can be read. */
  isTrue: boolean | undefined;
  /** The rating in words, or else in numbers. */
  text: Found | undefined;
  /** All of it. */
  whole: Found<object> | undefined;
}

const TRUE = "true correct vrai wahr richtig vero verdadero verdadeiro waar prawda sant sandt правда";
const FALSE = "false incorrect faux falsch falso onwaar fałsz falskt falsk неправда";

/** What schema.org says that is meant where a scale is not told. */
const WORST = 1;
const BEST = 5;

/** A word that is known, or without any word the end of the scale. What the two tell differently is left open. */
export function ratingOf(reading: GraphReading, node: GraphNode): Rating {
  const rating = reading.oneNode(node, "reviewRating");
  if (rating === undefined) return { isTrue: undefined, text: undefined, whole: undefined };
  const { value: owner, path } = rating;
  const words = reading.text(owner, "alternateName") ?? reading.text(owner, "name");
  const [value, best, worst] = ["ratingValue", "bestRating", "worstRating"].map((term) => reading.text(owner, term));
  const parts = { alternateName: words, ratingValue: value, bestRating: best, worstRating: worst };
  const whole = alsoFrom(composed<object>(path, parts), asFound(rating), ...typesAs(owner, "Rating"));
  const counted =
    value && truthOfNumber(Number(value.value), Number(best?.value ?? BEST), Number(worst?.value ?? WORST));
  const said = words && truthOfWord(words.value);
  const isContradicted = said !== undefined && counted !== undefined && said !== counted;
  const isTrue = words === undefined ? counted : isContradicted ? undefined : said;
  const inNumbers = value && alsoFrom({ ...value, value: `${value.value} / ${best?.value ?? BEST}` }, best);
  return { isTrue, text: words ?? inNumbers, whole };
}

function truthOfWord(words: string): boolean | undefined {
  const word = words.trim().toLowerCase().replace(/[.!]$/, "");
  return TRUE.split(" ").includes(word) ? true : FALSE.split(" ").includes(word) ? false : undefined;
}

function truthOfNumber(value: number, best: number, worst: number): boolean | undefined {
  if (!(worst < best)) return undefined;
  return value === best ? true : value === worst ? false : undefined;
}
