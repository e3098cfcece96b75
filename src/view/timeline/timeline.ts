import { section } from "../card/part.js";
import { flag, type Html, html, type Part } from "../markup/html.js";
import { looks } from "../values/looks.js";
import type { View } from "../values/view.js";
import type { LabelKey } from "../wording/labels.js";
import { agreementRows } from "./agreement-rows.js";
import { type Axis, axisOf } from "./axis.js";
import { eventRows } from "./event-rows.js";
import { pledgeRows } from "./pledge-rows.js";
import type { Row } from "./row.js";
import { DAY, shape } from "./shape.js";
import { statementRows } from "./statement-rows.js";

/** A chart of more rows than these is no overview. */
const MOST_ROWS = 400;

/** One list of dated moments, each with its date, what it is, and a bar as wide as the date is precise. */
export function timeline(view: View): Html {
  const { wording } = view;
  const parts = [eventRows(view), agreementRows(view), pledgeRows(view), statementRows(view)];
  const rows = parts.flatMap((part) => part.rows).sort(byTime);
  const undated = parts.flatMap((part) => part.undated);
  const n = undated.length + parts.reduce((sum, { more = 0 }) => sum + more, 0);
  if (rows.length + undated.length === 0) return html``;
  const shown = rows.slice(0, MOST_ROWS);
  const axis = axisOf(
    view,
    shown.map(({ span }) => span),
  );
  const more = rows.length - shown.length;
  const notes = [axis.isNarrowed && wording.say("timeline.narrowed"), " ", wording.say("timeline.precise")];
  const chart: Part =
    shown.length === 0
      ? html`<p>${wording.say("timeline.none")}</p>`
      : html`${legend(view, shown)}
${definitions(axis)}
<ol class="rows"><li class="axis" aria-hidden="true"><span></span><span></span><span class="lane"><svg class="bar">${axis.labels}</svg></span></li>
${shown.map((row, i) => line(axis, row, shown[i - 1]))}</ol>${more > 0 ? html`<p class="dim">${wording.say("timeline.more", { n: more })}</p>` : ""}
<p class="dim small">${notes}</p>`;
  const rest =
    undated.length > 0 &&
    html`<details class="undated"${flag("open", shown.length === 0)}><summary>${wording.say("timeline.undated", { n })}</summary><ul>${undated}</ul></details>`;
  return section(view, "timeline", [chart, rest]);
}

/** By day, and within a day instants by the moment itself. */
function byTime({ span: a }: Row, { span: b }: Row): number {
  return Math.floor(a.from) - Math.floor(b.from) || a.order - b.order || a.to - b.to;
}

function line(axis: Axis, { span, type, look, standing, when, what }: Row, before: Row | undefined): Html {
  const same = before?.when.text === when.text ? " same" : "";
  const ask = standing === undefined ? "" : " ask";
  return html`<li class="t-${type}${same}"><span class="d">${when}</span><span class="w">${what}</span><span class="lane"><svg class="bar" aria-hidden="true" focusable="false"><use href="#grid"/><g class="m l-${look}${ask}">${shape(span, look, axis.x)}</g></svg></span></li>`;
}

/** The lines of the days stand once. */
function definitions({ lines }: Axis): Html {
  return html`<svg class="defs" aria-hidden="true" focusable="false"><defs><pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><line x1="0" y1="0" x2="0" y2="5" class="hatch"/></pattern><g id="grid">${lines}</g></defs></svg>`;
}

/** What the bars mean that there are. */
function legend(view: View, rows: readonly Row[]): Html {
  const has = new Set(rows.map(({ look }) => look));
  const wide = (day: number) => (day === 0 ? 8 : 92);
  const items: Part[] = looks
    .filter((look) => has.has(look))
    .map((look) => sample(view, `look.${look}`, 30, html`<g class="m l-${look}">${shape(DAY, look, wide)}</g>`));
  if (rows.some(({ span, look }) => span.isWithin && look !== "say" && look !== "change")) {
    items.push(
      sample(view, "look.within", 30, html`<g class="m l-done">${shape({ ...DAY, isWithin: true }, "done", wide)}</g>`),
    );
  }
  const narrow = (day: number) => (day === 0 ? 0 : 100);
  if (has.has("change")) {
    items.push(sample(view, "look.change", 18, html`<g class="m">${shape(DAY, "change", narrow)}</g>`));
  }
  if (has.has("say")) {
    items.push(sample(view, "look.say", 18, html`<g class="m said">${shape(DAY, "say", narrow)}</g>`));
  }
  if (rows.some(({ standing }) => standing !== undefined)) {
    items.push(sample(view, "look.ask", 30, html`<g class="m l-done ask">${shape(DAY, "done", wide)}</g>`));
  }
  return html`<p class="legend" aria-hidden="true">${items}</p>`;
}

function sample(view: View, label: LabelKey, width: number, drawing: Html): Html {
  return html`<span><svg width="${width}" height="18">${drawing}</svg>${view.wording.say(label)}</span>`;
}
