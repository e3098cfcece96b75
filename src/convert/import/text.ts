import { toWellFormed } from "../../json/surrogates.js";
import { longestText } from "../../lookup/model.js";

/** In code points: names and titles, and running texts. */
export const LONGEST_LABEL = /* @__PURE__ */ longestText("Meeting", "title");
export const LONGEST_TEXT = /* @__PURE__ */ longestText("Meeting", "summary");

/** Nothing has to be done to such a text: the usual case, and quicker to see. */
const SOUND = /^[!-~](?:[ -~]*[!-~])?$/;

// biome-ignore lint/suspicious/noControlCharactersInRegex: to find them is the point.
const CONTROLS = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/g;

/** A text without what the texts of a report may not have: control characters, and white space around it. */
export function cleaned(text: string): string {
  if (SOUND.test(text)) return text;
  return toWellFormed(text)
    .replace(/\r\n?|[\v\f\u0085]/g, "\n")
    .replace(CONTROLS, "")
    .trim();
}

/** A text as long as it may be, and not cut in the middle of a character. */
export function cut(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const characters = [...text];
  return characters.length <= longest ? text : characters.slice(0, longest).join("").trimEnd();
}
