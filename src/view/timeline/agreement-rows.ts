import type { Agreement, AgreementAction } from "../../generated/types.js";
import { type Html, html } from "../markup/html.js";
import { stepVerb } from "../values/agreement-action.js";
import { goingOn, spanOf } from "../values/calendar.js";
import { lookOf, lookOfRecord } from "../values/looks.js";
import { find, ref, refs } from "../values/refs.js";
import { status } from "../values/status.js";
import type { View } from "../values/view.js";
import { whenText } from "../values/when.js";
import { chip, conditionMark, standingMark } from "../values/words.js";
import type { Row, Rows } from "./row.js";

/** The steps of agreements, and their terms. */
export function agreementRows(view: View): Rows {
  const rows: Row[] = [];
  const undated: Html[] = [];
  for (const agreement of view.report.agreements ?? []) {
    const own = [term(view, agreement), ...(agreement.actions ?? []).map((action) => step(view, agreement, action))];
    const dated = own.filter((row) => row !== undefined);
    for (const row of dated) rows.push(row);
    if (dated.length === 0) undated.push(html`<li>${ref(view, agreement.id)} ${status(view, agreement)}</li>`);
  }
  return { rows, undated };
}

function term(view: View, agreement: Agreement): Row | undefined {
  const { when, standing } = agreement;
  const span = spanOf(when);
  if (when === undefined || span === undefined) return undefined;
  const look = lookOfRecord(agreement);
  const what = html`${ref(view, agreement.id)} ${status(view, agreement)}`;
  const goesOn = when.end === undefined && look === "done";
  return {
    span: goesOn ? goingOn(span, when) : span,
    type: "agreement",
    look,
    standing,
    when: whenText(view, when, true),
    what,
  };
}

/** A step without a date of its own has that of the occasion. */
function step(view: View, agreement: Agreement, action: AgreementAction): Row | undefined {
  const occasion = find(view, action.during);
  const during = occasion && "when" in occasion ? occasion.when : undefined;
  const when = spanOf(action.when) ? action.when : (during ?? action.when);
  const span = spanOf(when);
  if (when === undefined || span === undefined) return undefined;
  const { by, status: state } = action;
  const look = state === undefined ? "done" : lookOf("AgreementActionStatus", state);
  const verb = html`<b>${stepVerb(view, action)}</b>`;
  const who = by && refs(view, by);
  // "proposed" and what was done is by somebody; who is to do it or may do it comes first.
  const isBy = state === undefined || state === "proposed";
  const told = who && (isBy ? html`${verb} ${view.wording.say("timeline.by", { who })}` : html`${who} ${verb}`);
  const mark = state === undefined ? "" : html` ${chip(view, "AgreementActionStatus", state, look)}`;
  const what = html`${told ?? verb}: ${ref(view, agreement.id)}${mark}${conditionMark(view, action.conditions)}${standingMark(view, agreement.standing)}`;
  return { span, type: "agreement", look, standing: agreement.standing, when: whenText(view, when, true), what };
}
