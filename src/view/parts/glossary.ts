import { section } from "../card/part.js";
import { type Html, html } from "../markup/html.js";
import type { View } from "../values/view.js";

/** What each word of a vocabulary means that the page used. It has to be asked for last. */
export function glossary(view: View): Html {
  const words = [...view.used].map(([key, word]) => ({ word, meaning: key.slice(word.length + 1) }));
  // By code point, which is the same in every country.
  words.sort((a, b) => (a.word < b.word ? -1 : a.word > b.word ? 1 : 0));
  const rows = words.map(({ word, meaning }) => html`<div><dt>${word}</dt><dd>${meaning}</dd></div>`);
  return section(
    view,
    "words",
    words.length > 0 &&
      html`<details><summary>${view.wording.say("words.title", { n: words.length })}</summary><dl class="words">${rows}</dl></details>`,
  );
}
