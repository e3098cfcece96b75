import { addToList } from "../../collections/add-to-list.js";
import { section } from "../card/part.js";
import { flag, type Html, html, join, NOTHING, type Part } from "../markup/html.js";
import { said } from "../markup/said.js";
import { statusOf } from "../values/looks.js";
import { find, nameFor, ref } from "../values/refs.js";
import { status } from "../values/status.js";
import type { View } from "../values/view.js";
import type { LabelKey } from "../wording/labels.js";
import { draw, type TiesOfPair } from "./drawing.js";
import { type Sides, sidesOf } from "./sides.js";
import { isHub, strengthOf, strongest, type Tie, type TieLook } from "./tie.js";
import { tiesOf } from "./ties.js";

/** A longer table is folded. */
const LONG = 14;

/** Who with whom: a drawing, and a table that says the same. */
export function whoWithWhom(view: View): Html {
  const { wording } = view;
  const sides = sidesOf(view);
  const ties = tiesOf(view, sides);
  if (ties.length === 0) return NOTHING;
  const pairs = pairsOf(ties);
  const { svg, left, members } = draw(view, pairs, sides);
  const rows = tableRows(view, pairs, sides);
  const more = left > 0 && html`; ${wording.say("who.more", { n: left })}`;
  const heads = (["who.who", "who.whom", "who.what"] as const).map(
    (label) => html`<th scope="col">${wording.say(label)}</th>`,
  );
  return section(
    view,
    "who",
    html`${svg}${legend(view, pairs, members > 0)}
<details${flag("open", rows.length <= LONG)}><summary>${wording.say("who.tableRows", { n: rows.length })}${more}</summary>
<div class="scroll" role="region" aria-label="${wording.text("who.table")}" tabindex="0"><table><thead><tr>${heads}</tr></thead><tbody>${rows}</tbody></table></div></details>`,
  );
}

/** The ties of each two, those with the strongest first. */
function pairsOf(ties: readonly Tie[]): TiesOfPair[] {
  const pairs = new Map<string, [Tie, ...Tie[]]>();
  for (const tie of ties) {
    const key = tie.a < tie.b ? `${tie.a} ${tie.b}` : `${tie.b} ${tie.a}`;
    addToList(pairs, key, tie);
  }
  const ranked = [...pairs.values()].map((own) => ({ own, strength: strengthOf(strongest(own)[0] ?? own[0]) }));
  return ranked.sort((a, b) => b.strength - a.strength || b.own.length - a.own.length).map(({ own }) => own);
}

function tableRows(view: View, pairs: readonly TiesOfPair[], sides: Sides): Html[] {
  const rows: Html[] = [];
  const hubs = new Map<string, string[]>();
  for (const ties of pairs) {
    const [{ a, b }] = ties;
    if (isHub(b)) {
      addToList(hubs, b, a);
    } else {
      const records = new Map(ties.map((tie) => [tie.record.id, tie]));
      const what = [...records.values()].map((tie) => html`<span class="tie">${whatOf(view, tie)}</span>`);
      rows.push(
        html`<tr><th scope="row">${withSide(view, sides, a)}</th><td>${withSide(view, sides, b)}</td><td>${join(what, " ")}</td></tr>`,
      );
    }
  }
  for (const [id, own] of hubs) {
    const record = find(view, id);
    const who = join(own.map((each) => ref(view, each)));
    rows.push(
      html`<tr><th scope="row" colspan="2">${who}</th><td>${ref(view, id)} ${record && status(view, record)}</td></tr>`,
    );
  }
  return rows;
}

function whatOf(view: View, { a, record, how }: Tie): Html {
  const text: Part = record.type === "statement" ? html`${said(nameFor(view, a))} ${how}` : undefined;
  const mark = statusOf(record) !== undefined || record.standing !== undefined ? html` ${status(view, record)}` : "";
  return html`${ref(view, record.id, text)}${mark}`;
}

function withSide(view: View, sides: Sides, id: string): Html {
  const names = [...(sides.get(id) ?? [])].map((side) => said(nameFor(view, side)));
  return html`${ref(view, id)}${names.length === 0 ? "" : html` <span class="dim">(${join(names)})</span>`}`;
}

const LOOKS: readonly (readonly [TieLook, LabelKey])[] = [
  ["done", "tie.legendDone"],
  ["stand", "tie.legendStand"],
  ["plan", "tie.legendPlan"],
  ["off", "tie.legendOff"],
  ["say", "tie.legendSay"],
];

/** What the lines mean that there are. */
function legend(view: View, pairs: readonly TiesOfPair[], hasMembers: boolean): Html {
  const line = (className: string, inside: string, label: LabelKey) =>
    html`<span><svg width="34" height="12"><g class="${className}"><line class="${inside}" x1="2" x2="32" y1="6" y2="6"/></g></svg>${view.wording.say(label)}</span>`;
  const drawn = pairs.map((ties) => strongest(ties)[0] ?? ties[0]);
  const has = new Set(drawn.filter(({ standing }) => standing === undefined).map(({ look }) => look));
  const items = LOOKS.filter(([look]) => has.has(look)).map(([look, label]) => line(`tie l-${look}`, "wire", label));
  if (drawn.some(({ standing }) => standing !== undefined)) items.push(line("tie l-done ask", "wire", "look.ask"));
  if (hasMembers) items.push(line("members", "side", "tie.legendMember"));
  return html`<p class="legend" aria-hidden="true">${items}</p>`;
}
