import { type Html, html, NOTHING, type Part } from "../markup/html.js";
import type { View } from "../values/view.js";
import type { LabelKey } from "../wording/labels.js";

/** The parts of a page that its bar leads to, in the order in which they are read. */
export const partNames = [
  "accounts",
  "timeline",
  "who",
  "events",
  "agreements",
  "statements",
  "places",
  "actors",
  "topics",
  "sources",
  "findings",
] as const;

export type PartName = (typeof partNames)[number];

/** A part with its heading. Nothing where there is nothing in it. */
export function section(view: View, name: PartName | "words", content: Part): Html {
  const inside = html`${content}`;
  if (inside.text === "") return NOTHING;
  const heading = view.wording.say(`heading.${name}` as LabelKey);
  return html`<section id="${name}" aria-labelledby="h-${name}"><h2 id="h-${name}">${heading}</h2>
${inside}</section>`;
}
