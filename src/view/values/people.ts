import type { AnyRecord, Name, Office, Participation } from "../../generated/types.js";
import { isAway } from "../../lookup/plain-facts.js";
import { type Html, html, NOTHING } from "../markup/html.js";
import { said } from "../markup/said.js";
import type { LabelKey } from "../wording/labels.js";
import { Fields, facts } from "./fields.js";
import { ref } from "./refs.js";
import { temporal } from "./temporal.js";
import type { Form, View } from "./view.js";

/** Who takes part: as what, for whom, and whether they came. */
export const participation: Form<Participation> = (view, value, record) => {
  const fields = new Fields(view, "Participation", value, record);
  const { actor, representing, capacity } = value;
  const name = ref(view, fields.take("actor"));
  fields.take("representing");
  fields.take("capacity");
  const whom =
    representing !== undefined && representing !== actor
      ? html` <span class="dim">${view.wording.say("event.for", { whom: ref(view, representing) })}</span>`
      : "";
  const role = fields.show("role");
  const attendance = fields.show("attendance");
  return html`<span class="${isAway(value) ? "away" : "there"}">${name}</span>${capacity ? html`, ${said(capacity)}` : ""}${whom}${role.text === "" ? "" : html` <span class="chip">${role}</span>`}${attendance.text === "" ? "" : html` ${attendance}`}${facts([fields.rest()])}`;
};

export function participants(
  view: View,
  list: readonly Participation[] | undefined,
  record: AnyRecord,
  title: LabelKey,
): Html {
  if (list === undefined) return NOTHING;
  const items = list.map((each) => html`<li>${participation(view, each, record)}</li>`);
  return html`<div class="block"><p class="h">${view.wording.say(title)}</p><ul class="who">${items}</ul></div>`;
}

export const office: Form<Office> = (view, value, record) => {
  const fields = new Fields(view, "Office", value, record);
  const [title, of, start, end, former] = [
    fields.take("title"),
    fields.take("of"),
    fields.take("start"),
    fields.take("end"),
    fields.take("former"),
  ];
  return html`${said(title)}${of ? html` <span class="dim">${view.wording.say("figure.of", { what: ref(view, of) })}</span>` : ""}${years(view, start, end)}${former ? html` <span class="chip l-over">${view.wording.say("fact.former")}</span>` : ""}${facts([fields.rest()])}`;
};

export const name: Form<Name> = (view, value, record) => {
  const fields = new Fields(view, "Name", value, record);
  const text = said(fields.take("text"), fields.object.language);
  const language = fields.take("language");
  const kind = fields.show("kind");
  const [start, end] = [fields.take("start"), fields.take("end")];
  return html`${text}${language ? html` <span class="dim">${language}</span>` : ""}${kind.text === "" ? "" : html` <span class="chip">${kind}</span>`}${years(view, start, end)}${facts([fields.rest()])}`;
};

function years(view: View, start: string | undefined, end: string | undefined): Html {
  if (start === undefined && end === undefined) return NOTHING;
  return html` <span class="dim">${start ? temporal(view.wording, start) : ""} – ${end ? temporal(view.wording, end) : ""}</span>`;
}
