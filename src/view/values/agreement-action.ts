import type { AgreementAction, AgreementRelation, Package, Representative } from "../../generated/types.js";
import { type Html, html, join, type Part } from "../markup/html.js";
import { said } from "../markup/said.js";
import type { LabelKey } from "../wording/labels.js";
import { Fields, fact, facts } from "./fields.js";
import { figures } from "./figures.js";
import { lookOf } from "./looks.js";
import { find, keyMark, marked, ref, refs } from "./refs.js";
import { status } from "./status.js";
import { withinOf } from "./target.js";
import { grounds } from "./undertakings.js";
import type { Form, View } from "./view.js";
import { whenText } from "./when.js";
import { chip } from "./words.js";

export const packageOf: Form<Package> = (view, value, record) => {
  const { wording } = view;
  const fields = new Fields(view, "Package", value, record);
  const [total, isComplete] = [fields.take("total"), fields.take("complete")];
  const title =
    total === undefined
      ? wording.say("agreement.partsUncounted")
      : wording.say(isComplete ? "agreement.parts" : "agreement.partsOpen", { n: total });
  const parts = fields.take("parts")?.map((id) => {
    const part = find(view, id);
    return html`<li>${ref(view, id)} ${part && status(view, part)}</li>`;
  });
  return html`<div class="block"><p class="h">${title}</p>${parts ? html`<ul>${parts}</ul>` : ""}${facts([fields.rest()])}</div>`;
};

/** A step in the life of an agreement, taken or still to come. */
export const agreementAction: Form<AgreementAction> = (view, value, record) => {
  const { wording } = view;
  const fields = new Fields(view, "AgreementAction", value, record);
  const [by, when, place, during] = [
    fields.take("by"),
    fields.take("when"),
    fields.take("place"),
    fields.take("during"),
  ];
  const representatives = fields
    .take("representatives")
    ?.map((each) => html`<li>${representative(view, each, record)}</li>`);
  const witnesses = fields.take("witnesses");
  const summary = fields.take("summary");
  const of = fields.take("of");
  const concerned = of && withinOf(view, record, { key: of });
  const key = keyMark(view, record, fields.take("key"));
  const own = figures(view, fields.take("figures"), record);
  const line = join([
    by && wording.say("agreement.by", { who: refs(view, by) }),
    when && whenText(view, when),
    place && ref(view, place),
    during && wording.say("agreement.during", { what: marked(view, during) }),
  ]);
  const { action, status: state } = value;
  fields.take("action");
  fields.take("status");
  const look = state === undefined ? "done" : lookOf("AgreementActionStatus", state);
  const chips: Part = [
    chip(view, "AgreementActionKind", action, look),
    state === undefined ? "" : chip(view, "AgreementActionStatus", state, look),
  ];
  return html`${chips} ${line}${key}${representatives ? html`<ul>${representatives}</ul>` : ""}${witnesses ? html` <span class="dim">${wording.say("agreement.witnesses", { who: refs(view, witnesses) })}</span>` : ""}${summary ? html`<p>${said(summary)}</p>` : ""}${facts([grounds(view, fields), fact(wording.field("AgreementAction", "of"), concerned), fields.rest()])}${own}`;
};

export const representative: Form<Representative> = (view, value, record) => {
  const fields = new Fields(view, "Representative", value, record);
  const capacity = fields.take("capacity");
  const who = html`${ref(view, fields.take("person"))}${capacity ? html`, ${said(capacity)}` : ""}`;
  const line = view.wording.say("agreement.representative", { who, whom: ref(view, fields.take("onBehalfOf")) });
  return html`${line}${facts([fields.rest()])}`;
};

/** "implements", and what. */
export const relation: Form<AgreementRelation> = (view, value, record) => {
  const fields = new Fields(view, "AgreementRelation", value, record);
  return html`${fields.show("kind")} ${fields.show("record")}${facts([fields.rest()])}`;
};

/** "signed", "to sign", "would sign": a step in words. */
export function stepVerb(view: View, { action, status }: AgreementAction): Html {
  if (status === undefined) return html`${view.wording.did(action)}`;
  return view.wording.say(`step.${status}` as LabelKey, { verb: view.wording.bare("AgreementActionKind", action) });
}
