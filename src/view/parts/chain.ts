import type { Statement } from "../../generated/types.js";
import type { Chain } from "../../lookup/chains-of.js";
import { type Html, html, NOTHING } from "../markup/html.js";
import { ref, refs } from "../values/refs.js";
import type { View } from "../values/view.js";

/** Sources that rest on each other in many ways make very many chains. */
const SHOWN = 3;

/** How a statement reached whoever encoded it: from the speaker outwards, through those who told that it was made, to the source. */
export function chains(view: View, statement: Statement): Html {
  const found: Chain[] = [];
  for (const chain of view.chains(statement.id)) {
    found.push(chain);
    if (found.length > SHOWN) break;
  }
  // Whoever has read one source knows it.
  if (found.every(({ statements, sources }) => statements.length + sources.length < 2)) return NOTHING;
  const shown = found.slice(0, SHOWN).map((chain) => html`<ol class="chain">${stepsOf(view, chain)}</ol>`);
  return html`${shown}${found.length > SHOWN ? html`<p class="dim">${view.wording.say("statement.chainMore")}</p>` : ""}`;
}

function stepsOf(view: View, { statements, sources }: Chain): Html[] {
  return [
    ...statements.map(({ speakers, id }, i) =>
      // Whoever tells of it does so in a statement.
      i === 0
        ? html`<li>${refs(view, speakers)} <span class="dim">${view.wording.say("statement.speaker")}</span></li>`
        : html`<li>${ref(view, id)}</li>`,
    ),
    ...sources.map(({ id }) => html`<li>${ref(view, id)}</li>`),
  ];
}
