import { COMMAND_MARK } from "../../json/safe-json.js";

/**
 * Shows what a terminal or a build server would obey, and what nobody would see, as a replacement character. Tabs become
 * one space.
 */
export function visible(text: string): string {
  return text
    .replaceAll("\t", " ")
    .replace(/[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}\p{Cs}\uFEFF]/gu, "\uFFFD")
    .replace(COMMAND_MARK, "\uFFFD");
}
