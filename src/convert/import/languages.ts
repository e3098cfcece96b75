import { unknownSubtag } from "../../codes/language-subtag.js";
import { isTextOf } from "../../lookup/model.js";

/** Whether it is a tag of which the registry has every part: the name `English` has the form of a tag, and is none. */
export function isLanguage(tag: unknown): tag is string {
  return isTextOf("Language", tag) && unknownSubtag(tag as string) === undefined;
}

export const NO_LANGUAGE = "It is not a registered language tag.";
