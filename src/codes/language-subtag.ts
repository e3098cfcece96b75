import {
  digitRegions,
  extlangs,
  letterRegions,
  longLanguages,
  overlong,
  scripts,
  shortLanguages,
  variants,
} from "../generated/codes/languages.js";
import { nearest } from "../text/nearest.js";
import { nearestCountryCode } from "./country-code.js";
import { lazy } from "./lazy.js";
import { unpack } from "./packed.js";

/** What a subtag stands for, by its length and place (RFC 5646, section 2.1). */
export type SubtagKind = "language" | "extlang" | "script" | "region" | "variant";

/** A subtag that the IANA registry does not have, as the tag spells it. */
export interface UnknownSubtag {
  readonly subtag: string;
  readonly kind: SubtagKind;
}

/**
 * In lower case, as subtags are the same in any. Unpacked kind by kind: most tags are a language alone, and nearly every
 * document has one. The languages of three letters are looked up in their bitmap.
 */
const known = {
  language: /* @__PURE__ */ lazy(() => new Set(unpack(shortLanguages, 2))),
  extlang: /* @__PURE__ */ lazy(() => new Set(unpack(extlangs, 3))),
  script: /* @__PURE__ */ lazy(() => new Set(unpack(scripts, 4))),
  region: /* @__PURE__ */ lazy(() => new Set([...unpack(letterRegions, 2), ...unpack(digitRegions, 3)])),
  variant: /* @__PURE__ */ lazy(() => new Set(variants.split(" "))),
};

const shorter = /* @__PURE__ */ lazy(
  () => new Map(unpack(overlong, 5).map((pair) => [pair.slice(0, 3), pair.slice(3)] as const)),
);

/**
 * The first subtag of a well-formed language tag that the IANA registry does not have, or `undefined` if it has them all.
 * Deprecated subtags and those for private use (`qaa` to `qtz`, `Qaaa` to `Qabx`, `XA` to `XZ` ...) are known; extensions
 * (`-u-`, `-t-`) and what follows `-x-` are not looked at. Grandfathered tags are no exceptions: `no-bok` has the unknown
 * extended language `bok`. Whether a variant or extended language fits the tag's language is not checked.
 */
export function unknownSubtag(tag: string): UnknownSubtag | undefined {
  for (const [index, subtag] of tag.split("-").entries()) {
    if (index > 0 && subtag.length === 1) return undefined;
    const kind = index === 0 ? "language" : kindOf(subtag);
    if (!isRegistered(subtag.toLowerCase(), kind)) return { subtag, kind };
  }
  return undefined;
}

/**
 * The subtag that was perhaps meant: the shorter code of the language (`de` for `deu` and `ger`), the region's code in ISO
 * 3166-1 (`GB` for `UK`), or the variant that is spelled most like it. Two to four letters are too few to tell by spelling.
 */
export function nearestSubtag({ subtag, kind }: UnknownSubtag): string | undefined {
  if (kind === "language") return shorter().get(subtag.toLowerCase());
  if (kind === "region") return nearestCountryCode(subtag.toUpperCase());
  return kind === "variant" ? nearest(subtag.toLowerCase(), known.variant()) : undefined;
}

/** After the first subtag of a well-formed tag the length tells the kind. */
function kindOf(subtag: string): SubtagKind {
  if (/^(?:[A-Za-z]{2}|[0-9]{3})$/.test(subtag)) return "region";
  if (/^[A-Za-z]{3}$/.test(subtag)) return "extlang";
  return /^[A-Za-z]{4}$/.test(subtag) ? "script" : "variant";
}

function isRegistered(subtag: string, kind: SubtagKind): boolean {
  return kind === "language" && /^[a-z]{3}$/.test(subtag) ? isLongLanguage(subtag) : known[kind]().has(subtag);
}

/** Reads the bit of the subtag: six to a character, from the lowest on. */
function isLongLanguage(subtag: string): boolean {
  const index = [...subtag].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 97, 0);
  return (((longLanguages.charCodeAt(Math.floor(index / 6)) - 48) >> (index % 6)) & 1) === 1;
}
