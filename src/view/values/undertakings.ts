import type { AnyRecord, Commitment, Condition, Reason, Statement, StatementKind } from "../../generated/types.js";
import { type Html, html, join, NOTHING } from "../markup/html.js";
import { said } from "../markup/said.js";
import { Fields, fact, facts } from "./fields.js";
import { figures } from "./figures.js";
import { keyMark, refs } from "./refs.js";
import { targetOf } from "./target.js";
import type { Form, View } from "./view.js";
import { word } from "./words.js";

/** What somebody undertakes: by whom to whom, to do it, not to do it, or that one may. */
export const commitment: Form<Commitment> = (view, value, record) => {
  const { wording } = view;
  const fields = new Fields(view, "Commitment", value, record);
  const [by, to, refrain, permitted] = [
    fields.take("by"),
    fields.take("to"),
    fields.take("refrain"),
    fields.take("permitted"),
  ];
  const deed = join([fields.show("kind"), fields.show("shade")], ": ");
  // The summary says what is undertaken; the kind is that of the deed that is forgone or permitted.
  const kind = join(
    [refrain && wording.say("commitments.refrain"), permitted && wording.say("commitments.permitted"), deed],
    ": ",
  );
  const own = figures(view, fields.take("figures"), record);
  const who = by || to ? html`<b>${by ? refs(view, by) : ""}${to ? html` → ${refs(view, to)}` : ""}:</b> ` : "";
  return html`${who}${said(fields.take("summary"))}${kind.text === "" ? "" : html` <span class="dim">(${kind})</span>`}${keyMark(view, record, fields.take("key"))}${own}${facts([fields.rest()])}`;
};

export function commitments(view: View, list: readonly Commitment[] | undefined, record: AnyRecord): Html {
  if (list === undefined) return NOTHING;
  const items = list.map((each) => html`<li>${commitment(view, each, record)}</li>`);
  const { wording } = view;
  const title = isGiving(record)
    ? wording.titled(wording.does(record.shade ?? record.kind))
    : wording.say("commitments.title");
  return html`<div class="block"><p class="h">${title}</p><ul class="commit">${items}</ul></div>`;
}

const GIVING: readonly StatementKind[] = ["promise", "offer", "threaten", "invite", "announce", "accept", "propose"];

/** Whether it is a statement whose verb fits what it undertakes: who refuses or values something undertakes what it says beside that. */
export function isGiving(record: AnyRecord): record is Statement {
  return record.type === "statement" && GIVING.includes(record.kind);
}

/** What something depends on. */
export const condition: Form<Condition> = (view, value, record) => {
  const fields = new Fields(view, "Condition", value, record);
  const kind = word(view, "ConditionKind", fields.take("kind"));
  const target = targetOf(view, taken(fields));
  const summary = fields.take("summary");
  return html`${join([kind, target, summary && said(summary)], " ")}${facts([fields.rest()])}`;
};

/** Why something is or came so. */
export const reason: Form<Reason> = (view, value, record) => {
  const fields = new Fields(view, "Reason", value, record);
  const target = targetOf(view, taken(fields));
  const summary = fields.take("summary");
  return html`${join([target, summary && said(summary)], ": ")}${facts([fields.rest()])}`;
};

/** Reasons and conditions, as facts of whatever has them. */
export function grounds<T extends object>(view: View, fields: Fields<T>): Html {
  const { record } = fields;
  const because = listed(view, reason, fields.takeAny<Reason[]>("reasons"), record);
  const conditions = listed(view, condition, fields.takeAny<Condition[]>("conditions"), record);
  return html`${fact(view.wording.say("fact.because"), because)}${fact(view.wording.field(fields.type, "conditions"), conditions)}`;
}

function listed<V>(view: View, form: Form<V>, list: readonly V[] | undefined, record: AnyRecord | undefined): Html {
  return list === undefined
    ? NOTHING
    : join(
        list.map((each) => form(view, each, record)),
        "; ",
      );
}

function taken<T extends Condition | Reason>(fields: Fields<T>) {
  const [record, key, field] = [fields.take("record"), fields.take("key"), fields.take("field")];
  return { ...(record && { record }), ...(key && { key }), ...(field && { field }) };
}
