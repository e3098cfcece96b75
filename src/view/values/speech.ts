import { applyChanges } from "../../check/rules/helpers/changes.js";
import type { AnyRecord, Channel, Claim, Quote, ReportedView, Stance } from "../../generated/types.js";
import { recordTypeName } from "../../lookup/model.js";
import { link } from "../markup/address.js";
import { attribute, html, join } from "../markup/html.js";
import { said } from "../markup/said.js";
import { Fields, facts } from "./fields.js";
import { fieldWithin, valueAt } from "./pointers.js";
import { find, ref } from "./refs.js";
import { status } from "./status.js";
import { targetOf } from "./target.js";
import { shownField } from "./values.js";
import type { Form } from "./view.js";
import { chip, word } from "./words.js";

/** What is claimed, with what the record that it is about has there. */
export const claim: Form<Claim> = (view, value, record) => {
  const fields = new Fields(view, "Claim", value, record);
  const [id, key, field, modality, refrain] = [
    fields.take("record"),
    fields.take("key"),
    fields.take("field"),
    fields.take("modality"),
    fields.take("refrain"),
  ];
  const target = find(view, id);
  const account = target && accountOf(target, record);
  // What a field of the record says: the claim names it, and the record has it.
  const item = account && key !== undefined ? view.keyed.of(account).get(key) : undefined;
  const of = key === undefined ? account : item?.value;
  const type = key === undefined ? target && recordTypeName(target.type) : item?.type;
  const has = of === undefined || field === undefined ? undefined : valueAt(of, field);
  const at = fieldWithin(type, field ?? "");
  const told = has !== undefined && html`: <b>${shownField(view, at.owner, at.key, has, account)}</b>`;
  // Of the whole record it is said how it stands.
  const name =
    account && key === undefined && field === undefined
      ? html`${ref(view, id)} ${status(view, account)}`
      : targetOf(view, { record: id, ...(key && { key }), ...(field && { field }) });
  const chips = [
    modality && chip(view, "ClaimModality", modality, "maybe"),
    refrain && html`<span class="chip l-off">${view.wording.say("claim.refrain")}</span>`,
  ];
  return html`${name}${told} ${chips.map((each) => each || "")}${facts([fields.rest()])}`;
};

/** A record as this statement tells it: a rival claim stands among the alternatives. */
function accountOf(record: AnyRecord, statement: AnyRecord | undefined): AnyRecord {
  const own = record.alternatives?.filter(({ from }) => from.some((id) => id === statement?.id)) ?? [];
  return own.reduce((account, { changes }) => applyChanges(account, changes).record ?? account, record);
}

export const quote: Form<Quote> = (view, value, record) => {
  const { wording } = view;
  const fields = new Fields(view, "Quote", value, record);
  const language = fields.take("language");
  const speaker = fields.take("speaker");
  const original = fields.take("original");
  const below = join(
    [
      speaker && ref(view, speaker),
      language !== view.report.language && language,
      fields.take("translated") && wording.say("statement.translated"),
      fields.take("incomplete") && wording.say("statement.incomplete"),
    ],
    " · ",
  );
  return html`<blockquote><p${attribute("lang", language)}>“${said(fields.take("text"))}”</p>${original ? html`<p class="dim">${wording.say("statement.original")}: “${said(original.text, original.language)}” <span>${original.language}</span></p>` : ""}${below.text === "" ? "" : html`<footer class="dim">${below}</footer>`}${facts([fields.rest()])}</blockquote>`;
};

export const channel: Form<Channel> = (view, value, record) => {
  const fields = new Fields(view, "Channel", value, record);
  const [outlet, url] = [fields.take("outlet"), fields.take("url")];
  return html`${fields.show("kind")}${outlet ? html` ${view.wording.say("statement.toOutlet", { whom: ref(view, outlet) })}` : ""}${url ? html` ${link(url)}` : ""}${facts([fields.rest()])}`;
};

const SIGNS: { readonly [value in Stance["value"]]: string } = {
  support: "▲",
  oppose: "▼",
  neutral: "■",
  mixed: "▲▼",
  unclear: "?",
};

export const stance: Form<Stance> = (view, value, record) => {
  const fields = new Fields(view, "Stance", value, record);
  const own = fields.take("value");
  const sign = Object.hasOwn(SIGNS, own) ? SIGNS[own] : "";
  return html`<span class="stance v-${own}" aria-hidden="true">${sign}</span> ${word(view, "StanceValue", own)}: ${ref(view, fields.take("target"))}${facts([fields.rest()])}`;
};

export const reportedView: Form<ReportedView> = (view, value, record) => {
  const fields = new Fields(view, "ReportedView", value, record);
  const attitude = html`<b>${word(view, "ReportedAttitude", fields.take("attitude"))}</b>`;
  return html`<p class="view">${view.wording.say("statement.view", { whom: ref(view, fields.take("holder")), attitude })}</p>${facts([fields.rest()])}`;
};
