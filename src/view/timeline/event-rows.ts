import type { Act, Meeting, Process, Relationship, Visit } from "../../generated/types.js";
import { type Html, html, join } from "../markup/html.js";
import { goingOn, spanOf } from "../values/calendar.js";
import type { StatusChange } from "../values/history.js";
import { lookOf, lookOfRecord, statusType } from "../values/looks.js";
import { ref, refs } from "../values/refs.js";
import { status } from "../values/status.js";
import type { View } from "../values/view.js";
import { whenText } from "../values/when.js";
import { standingMark, word } from "../values/words.js";
import type { Row, Rows } from "./row.js";

type Event = Visit | Meeting | Act | Process | Relationship;

/** Visits, meetings, acts, processes and relationships, and what changed of them. */
export function eventRows(view: View): Rows {
  const { visits = [], meetings = [], acts = [], processes = [], relationships = [] } = view.report;
  const events: readonly Event[] = [...visits, ...meetings, ...acts, ...processes, ...relationships];
  const rows: Row[] = [];
  const undated: Html[] = [];
  for (const record of events) {
    const { when, standing } = record;
    const what = html`${ref(view, record.id)} ${status(view, record)}`;
    const span = spanOf(when);
    if (when === undefined || span === undefined) {
      undated.push(
        html`<li>${what}${when === undefined ? "" : html` <span class="dim">${whenText(view, when)}</span>`}</li>`,
      );
      continue;
    }
    const look = lookOfRecord(record);
    const goesOn = when.end === undefined && (look === "now" || (record.type === "relationship" && look !== "over"));
    rows.push({
      span: goesOn ? goingOn(span, when) : span,
      type: record.type,
      look,
      standing,
      when: whenText(view, when, true),
      what,
    });
  }
  return { rows: [...rows, ...changes(view, events)], undated };
}

function takesPlace(record: Event, { status }: StatusChange): boolean {
  const look = lookOf(statusType(record), status);
  return look === "done" || look === "now";
}

/** Changes of one kind at one time by the same are one row: "cancelled by Examplia: four events". */
function changes(view: View, events: readonly Event[]): Row[] {
  const groups = new Map<string, { change: StatusChange; records: Event[] }>();
  for (const record of events) {
    const history: readonly StatusChange[] = ("statusHistory" in record && record.statusHistory) || [];
    for (const change of history) {
      // That something was held on the day when it was held is no news.
      if (spanOf(change.when) === undefined) continue;
      if (takesPlace(record, change) && JSON.stringify(change.when) === JSON.stringify(record.when)) continue;
      const key = JSON.stringify([statusType(record), change.status, change.when, change.by]);
      const group = groups.get(key) ?? { change, records: [] };
      group.records.push(record);
      groups.set(key, group);
    }
  }
  return [...groups.values()].flatMap(({ change, records }) => {
    const span = spanOf(change.when);
    const [first] = records;
    if (span === undefined || change.when === undefined || first === undefined) return [];
    const by = change.by && html` ${view.wording.say("timeline.by", { who: refs(view, change.by) })}`;
    const what = html`<b>${word(view, statusType(first), change.status)}</b>${by}: ${join(records.map(({ id, standing }) => html`${ref(view, id)}${standingMark(view, standing)}`))}`;
    return [{ span, type: first.type, look: "change" as const, when: whenText(view, change.when, true), what }];
  });
}
