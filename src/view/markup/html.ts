import { toWellFormed } from "../../json/surrogates.js";

// Escaped by construction: a text is escaped unless it came out of `html` itself. Values may stand between tags and in
// double-quoted attributes, nowhere else: there is no way to put one into a script, a style, a tag name or an address that
// was not looked at.

/** Markup that is known to be safe: what `html` made. */
export class Html {
  constructor(readonly text: string) {}
  toString(): string {
    return this.text;
  }
}

/** What may stand in a template. */
export type Part = Html | string | number | undefined | null | false | readonly Part[];

export const NOTHING: Html = /* @__PURE__ */ new Html("");

/** Characters that change the direction of what stands around them (Trojan Source, CVE-2021-42574), by the names of Unicode. */
export const DIRECTION_CONTROLS: { readonly [character: string]: string } = {
  "\u202a": "LRE",
  "\u202b": "RLE",
  "\u202c": "PDF",
  "\u202d": "LRO",
  "\u202e": "RLO",
  "\u2066": "LRI",
  "\u2067": "RLI",
  "\u2068": "FSI",
  "\u2069": "PDI",
};

const ENTITIES: { readonly [character: string]: string } = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
  "`": "&#96;",
};

const UNSAFE = /[&<>"'`]/g;
const NOT_IN_HTML = /(?![\t\n\r])\p{Cc}/gu;
const DIRECTION = /[\u202a-\u202e\u2066-\u2069]/g;
/** Most texts have none of all this. */
const ANY = /[&<>"'`\p{Cc}\p{Surrogate}\u202a-\u202e\u2066-\u2069]/u;

export function escaped(text: string): string {
  if (!ANY.test(text)) return text;
  return toWellFormed(text)
    .replace(UNSAFE, (character) => ENTITIES[character] as string)
    .replace(NOT_IN_HTML, "\ufffd")
    .replace(DIRECTION, (character) => `[${DIRECTION_CONTROLS[character]}]`);
}

type Hole = "text" | "attribute" | "tag";

const known = /* @__PURE__ */ new WeakMap<TemplateStringsArray, readonly Hole[]>();

/** What each value of a template stands in. */
function holesOf(strings: TemplateStringsArray): readonly Hole[] {
  const earlier = known.get(strings);
  if (earlier) return earlier;
  let hole: Hole = "text";
  const holes = strings.slice(0, -1).map((text) => {
    for (const character of text) {
      if (character === '"' && hole !== "text") hole = hole === "tag" ? "attribute" : "tag";
      else if (character === "<" && hole === "text") hole = "tag";
      else if (character === ">" && hole === "tag") hole = "text";
    }
    return hole;
  });
  known.set(strings, holes);
  return holes;
}

/**
 * Markup with values in it.
 *
 * @throws TypeError for markup as the value of an attribute, and for text as a tag or an attribute: a mistake of ours.
 */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  const holes = holesOf(strings);
  let text = strings[0] as string;
  for (const [i, part] of parts.entries()) {
    const hole = holes[i] as Hole;
    const isMarkup = part instanceof Html && part.text !== "";
    if (hole === "attribute" && isMarkup) throw new TypeError("Markup in an attribute.");
    if (hole === "tag" && !isMarkup && written(part) !== "") throw new TypeError("Text where an attribute belongs.");
    text += written(part) + (strings[i + 1] as string);
  }
  return new Html(text);
}

/** An attribute, or nothing where there is no value. The name is ours. */
export function attribute(name: string, value: string | number | undefined | false): Html {
  return value === undefined || value === false ? NOTHING : new Html(` ${name}="${escaped(String(value))}"`);
}

/** An attribute without a value. */
export function flag(name: string, isSet: boolean): Html {
  return isSet ? new Html(` ${name}`) : NOTHING;
}

/** Those parts that are something, with something between them. */
export function join(parts: readonly Part[], separator: Part = ", "): Html {
  return new Html(
    parts
      .map(written)
      .filter((text) => text !== "")
      .join(written(separator)),
  );
}

export function isNothing(part: Part): boolean {
  return written(part) === "";
}

function written(part: Part): string {
  if (part instanceof Html) return part.text;
  if (typeof part === "string") return escaped(part);
  if (typeof part === "number") return String(part);
  return part ? part.map(written).join("") : "";
}
