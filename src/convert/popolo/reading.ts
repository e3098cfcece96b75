import { toWellFormed } from "../../json/surrogates.js";
import { isTextOf } from "../../lookup/model.js";
import { type Node, ObjectReading } from "../import/objects.js";
import type { Found } from "../import/reading.js";

/** A text, and the language that the document says it is in. */
export interface Worded extends Found {
  readonly language: string | undefined;
}

const LANGUAGE_KEY = "lang:";

/** Tags that Wikipedia and Wikidata have for themselves, by the registered ones. */
const OWN_TAGS: Readonly<Record<string, string>> = {
  "sr-el": "sr-Latn",
  "sr-ec": "sr-Cyrl",
  "de-formal": "de",
  "nl-informal": "nl",
  simple: "en",
};

/** Reads objects of Popolo. */
export class PopoloReading extends ObjectReading {
  /** An id, or a reference to one, as a text: services give numbers too. */
  id(node: Node, ...keys: readonly string[]): Found | undefined {
    for (const key of keys) {
      const { value, path = "" } = this.value(node, key) ?? {};
      if (typeof value === "number") return { value: String(value), path };
      if (typeof value === "string" && value.trim() !== "") return { value: value.trim(), path };
    }
    return undefined;
  }

  /** The text under a key in each of its languages: Democratic Commons writes `{"lang:en": "…"}`. */
  worded(node: Node, key: string): Worded[] {
    const map = this.object(node, key);
    if (map === undefined) {
      const text = this.text(node, key);
      return text ? [{ ...text, language: undefined }] : [];
    }
    return Object.keys(map.value).flatMap((tag) => {
      const language = tag.startsWith(LANGUAGE_KEY) ? tag.slice(LANGUAGE_KEY.length) : tag;
      const text = isTextOf("Language", language) ? this.text(map, tag) : undefined;
      return text ? [{ ...text, language }] : [];
    });
  }

  /** The address under a key. Letters that a URI cannot have are written in it as RFC 3987 says. */
  address(node: Node, key: string): Found | undefined {
    const text = this.raw(node, key);
    const value = text?.value.trim().replace(/[^!-~]+/g, (letters) => encodeURIComponent(toWellFormed(letters)));
    return text && value ? { ...text, value } : undefined;
  }

  /** The language tag under a key. */
  language(node: Node, key: string): Found | undefined {
    const tag = this.text(node, key);
    if (tag === undefined) return undefined;
    const value = OWN_TAGS[tag.value.toLowerCase()] ?? tag.value;
    return isTextOf("Language", value) ? { ...tag, value } : this.explain(tag.path, "It is no language tag.");
  }

  /** The text under a key in this language, or else the first. */
  word(node: Node, key: string, language: string): Found | undefined {
    const all = this.worded(node, key);
    return all.find((each) => each.language === language) ?? all[0];
  }
}
