import type {
  ActStatusChange,
  AnyRecord,
  EventStatusChange,
  Previously,
  ProcessStatusChange,
} from "../../generated/types.js";
import { typeOfField } from "../../lookup/model.js";
import { type Html, html, join, NOTHING } from "../markup/html.js";
import { Fields, facts } from "./fields.js";
import { lookOf } from "./looks.js";
import { keyMark, marked, ref, refs } from "./refs.js";
import { grounds } from "./undertakings.js";
import type { Form, View } from "./view.js";
import { whenText } from "./when.js";
import { chip } from "./words.js";

/** A change of status, of whatever kind of record. */
export type StatusChange = EventStatusChange | ActStatusChange | ProcessStatusChange;

export function statusChange(
  type: "EventStatusChange" | "ActStatusChange" | "ProcessStatusChange",
): Form<StatusChange> {
  return (view, value, record) => {
    const { wording } = view;
    const fields = new Fields<StatusChange>(view, type, value, record);
    const status = fields.take("status");
    const of = typeOfField(type, "status");
    const [when, by, statement, during] = [
      fields.take("when"),
      fields.take("by"),
      fields.take("statement"),
      fields.take("during"),
    ];
    const previously = fields.take("previously");
    const line = join([
      when && whenText(view, when),
      by && wording.say("history.by", { who: refs(view, by) }),
      statement && wording.say("history.statement", { what: marked(view, statement) }),
      during && wording.say("agreement.during", { what: marked(view, during) }),
      previously && wording.say("history.previously", { what: before(view, previously, record) }),
    ]);
    const key = keyMark(view, record, fields.take("key"));
    return html`${chip(view, of, status, lookOf(of, status))} ${line}${key}${facts([grounds(view, fields), fields.rest()])}`;
  };
}

export const before: Form<Previously> = (view, value, record) => {
  const fields = new Fields(view, "Previously", value, record);
  const [when, place] = [fields.take("when"), fields.take("place")];
  return html`${join([when && whenText(view, when), place && ref(view, place)])}${facts([fields.rest()])}`;
};

export function history(view: View, fields: Fields<AnyRecord>): Html {
  const type = fields.type && typeOfField(fields.type, "statusHistory");
  const list = fields.takeAny<StatusChange[]>("statusHistory");
  const form =
    type === undefined ? undefined : (view.forms as { [type: string]: Form<StatusChange> | undefined })[type];
  if (list === undefined || form === undefined) return NOTHING;
  const items = list.map((change) => html`<li>${form(view, change, fields.record)}</li>`);
  return html`<div class="block"><p class="h">${view.wording.say("history.title")}</p><ol class="steps">${items}</ol></div>`;
}
