import type { Standing } from "../../generated/types.js";
import { attribute, type Html, html, NOTHING } from "../markup/html.js";
import type { View } from "./view.js";

/** A word of a vocabulary, with what it means where one points at it. Each that was used is explained at the end of the page. */
export function word(view: View, type: string | undefined, value: string): Html {
  const text = view.wording.word(type, value);
  const meaning = meaningOf(view, type, value, text);
  return meaning === undefined ? html`${text}` : html`<span class="word" title="${meaning}">${text}</span>`;
}

/** The same as a small label, with a look. */
export function chip(view: View, type: string | undefined, value: string, look?: string): Html {
  const text = view.wording.word(type, value);
  const meaning = meaningOf(view, type, value, text);
  return html`<span class="${look === undefined ? "chip" : `chip l-${look}`}"${attribute("title", meaning)}>${text}</span>`;
}

/** That something is only claimed, denied or disputed, behind what it is. */
export function standingMark(view: View, standing: Standing | undefined): Html {
  return standing === undefined ? NOTHING : html` ${chip(view, "Standing", standing, "standing")}`;
}

/** That something depends on something, where there is no room to say on what. */
export function conditionMark(view: View, conditions: readonly unknown[] | undefined): Html {
  return conditions === undefined
    ? NOTHING
    : html` <span class="chip">${view.wording.say("timeline.conditional")}</span>`;
}

function meaningOf(view: View, type: string | undefined, value: string, text: string): string | undefined {
  const meaning = view.wording.meaning(type, value);
  if (meaning !== undefined) view.used.set(`${text}\n${meaning}`, text);
  return meaning;
}
