import type { AnyRecord, Commitment } from "../../generated/types.js";
import { html } from "../markup/html.js";
import { clipped, said } from "../markup/said.js";
import { spanOf } from "../values/calendar.js";
import { type Look, lookOfRecord } from "../values/looks.js";
import { ref, refs } from "../values/refs.js";
import { isGiving } from "../values/undertakings.js";
import type { View } from "../values/view.js";
import { whenText } from "../values/when.js";
import { conditionMark, standingMark } from "../values/words.js";
import type { LabelKey } from "../wording/labels.js";
import type { Row, Rows } from "./row.js";

/** So much of a pledge stands in a row. */
const LONGEST = 110;

/** What was undertaken for a date. Whether it was done is told by acts, so it is drawn as planned. */
export function pledgeRows(view: View): Rows {
  const { agreements = [], statements = [], meetings = [] } = view.report;
  const rows = [...agreements, ...statements, ...meetings].flatMap((record) =>
    (record.commitments ?? []).flatMap((pledge) => rowOf(view, record, pledge) ?? []),
  );
  return { rows, undated: [] };
}

function rowOf(
  view: View,
  record: AnyRecord,
  { when, by, summary, permitted, conditions }: Commitment,
): Row | undefined {
  const { wording } = view;
  const span = spanOf(when);
  if (when === undefined || span === undefined) return undefined;
  const standing = "standing" in record ? record.standing : undefined;
  const look = permitted ? "maybe" : lookOfPledge(record);
  const who = by && refs(view, by);
  const how = isGiving(record)
    ? wording.did(record.shade ?? record.kind)
    : wording.say(permitted ? "pledge.may" : (`pledge.${look}` as LabelKey));
  const lead =
    who && permitted && !isGiving(record)
      ? wording.say("timeline.may", { who })
      : html`<b>${how}</b>${who && html` ${wording.say("timeline.by", { who })}`}`;
  const what = html`${lead}: ${ref(view, record.id, said(clipped(summary, LONGEST)))}${conditionMark(view, conditions)}${standingMark(view, standing)}`;
  return { span, type: record.type, look, standing, when: whenText(view, when, true), what };
}

/** What a text provides that is not agreed yet is proposed; an agreement that did not come about binds nobody. */
function lookOfPledge(record: AnyRecord): Look {
  if (record.type !== "agreement") return "plan";
  const look = lookOfRecord(record);
  if (look === "off") return look;
  return look === "maybe" || look === "now" ? "maybe" : "plan";
}
