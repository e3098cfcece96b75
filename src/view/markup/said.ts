import { toWellFormed } from "../../json/surrogates.js";
import { attribute, DIRECTION_CONTROLS, type Html, html } from "./html.js";

const DIRECTION = /([\u202a-\u202e\u2066-\u2069])/;
const DIRECTION_EACH = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
/** Letters that are written from the right, or marks that make a line so. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u200e\u200f\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/**
 * Text that somebody else wrote. It cannot reorder what stands around it; the characters that would are shown as what they
 * are, and have no effect.
 */
export function said(value: unknown, language?: string): Html {
  const text = String(value);
  const lang = attribute("lang", language);
  if (!DIRECTION.test(text)) {
    return language !== undefined || RIGHT_TO_LEFT.test(text) ? html`<bdi${lang}>${text}</bdi>` : html`${text}`;
  }
  return html`<bdi${lang}>${text.split(DIRECTION).map((part) => (DIRECTION_CONTROLS[part] ? control(part) : part))}</bdi>`;
}

function control(character: string): Html {
  const code = character.charCodeAt(0).toString(16).toUpperCase();
  return html`<span class="ctl" title="U+${code}">${DIRECTION_CONTROLS[character]}</span>`;
}

/** Text for a drawing or a title, where nothing can be isolated: without the characters that reorder. */
export function plain(text: unknown): string {
  return String(text).replace(DIRECTION_EACH, "");
}

/** The address of a place on this page. */
export function fragment(id: unknown): string {
  return `#${encodeURI(toWellFormed(String(id)))}`;
}

/** So many units of a text, and no half of a character. */
export function beginning(text: string, length: number): string {
  const cut = text.slice(0, length);
  return /[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut;
}

/** The beginning of a text, cut between words. */
export function clipped(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = beginning(text, length - 2);
  const space = cut.lastIndexOf(" ");
  return `${space > length / 2 ? cut.slice(0, space) : cut} …`;
}
