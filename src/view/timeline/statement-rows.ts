import { addToList } from "../../collections/add-to-list.js";
import type { Statement, When } from "../../generated/types.js";
import { type Html, html } from "../markup/html.js";
import { said } from "../markup/said.js";
import { spanOf } from "../values/calendar.js";
import { find, nameFor, ref, sentence } from "../values/refs.js";
import type { View } from "../values/view.js";
import { whenText } from "../values/when.js";
import { standingMark } from "../values/words.js";
import type { Row, Rows } from "./row.js";

/** So much of what somebody said stands in a row. */
const LONGEST = 110;
/** More statements of one moment are folded. */
const IN_A_ROW = 5;

/** Statements of one moment as one row, with what was said. */
export function statementRows(view: View): Rows {
  const groups = new Map<string, { when: When; statements: Statement[] }>();
  const undated: Statement[] = [];
  for (const statement of view.report.statements ?? []) {
    const when = dated(view, statement);
    if (when === undefined) {
      undated.push(statement);
      continue;
    }
    const { start, end, notBefore, notAfter } = when;
    const key = JSON.stringify([start, end, notBefore, notAfter]);
    const group = groups.get(key) ?? { when, statements: [] };
    group.statements.push(statement);
    groups.set(key, group);
  }
  const rows = [...groups.values()].flatMap(({ when, statements }): Row[] => {
    const span = spanOf(when);
    if (span === undefined) return [];
    const what = spoken(view, statements);
    // Who speaks at a meeting comes after it.
    return [
      {
        span: { ...span, order: span.order + 0.0001 },
        type: "statement",
        look: "say",
        when: whenText(view, when, true),
        what,
      },
    ];
  });
  if (undated.length === 0) return { rows, undated: [], more: 0 };
  const count = view.wording.say("count.statement", { n: undated.length });
  return { rows, undated: [html`<li>${count}${spoken(view, undated)}</li>`], more: undated.length - 1 };
}

/** When it was made: by its own date, or by that of its occasion. */
function dated(view: View, { when, at }: Statement): When | undefined {
  if (spanOf(when) !== undefined) return when;
  const occasion = find(view, at);
  const own = occasion && "when" in occasion ? occasion.when : undefined;
  return spanOf(own) === undefined ? undefined : own;
}

function spoken(view: View, statements: readonly Statement[]): Html {
  const bySpeaker = new Map<string, Statement[]>();
  for (const statement of statements) {
    const speaker = statement.speakers.join(" ");
    addToList(bySpeaker, speaker, statement);
  }
  const lines = [...bySpeaker.values()].flatMap((own) => own.map((statement, i) => line(view, statement, i > 0)));
  const first = lines.length > IN_A_ROW ? lines.slice(0, IN_A_ROW - 1) : lines;
  const more = lines.slice(first.length);
  const folded =
    more.length > 0 &&
    html`<details><summary class="dim">${view.wording.say("count.more", { n: more.length })}</summary><ul class="says">${more}</ul></details>`;
  return html`<ul class="says">${first}</ul>${folded}`;
}

function line(view: View, statement: Statement, isAgain: boolean): Html {
  const { speakers, standing } = statement;
  const [first, second] = speakers;
  const others =
    speakers.length > 2
      ? html` ${view.wording.say("timeline.others")}`
      : second && html`, <b>${said(nameFor(view, second))}</b>`;
  const name = html`<b>${said(nameFor(view, first))}</b>${others} `;
  const what = ref(view, statement.id, sentence(view, statement, LONGEST));
  const mark = standingMark(view, standing);
  return isAgain
    ? html`<li class="again"><span class="vh">${name}</span>${what}${mark}</li>`
    : html`<li>${name}${what}${mark}</li>`;
}
