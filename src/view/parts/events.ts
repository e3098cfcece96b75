import type { Act, Meeting, Process, Relationship, Visit } from "../../generated/types.js";
import { isToldAsFact } from "../../lookup/plain-facts.js";
import { card, fieldsOfRecord } from "../card/card.js";
import { section } from "../card/part.js";
import { type Html, html, join, NOTHING, type Part } from "../markup/html.js";
import { said } from "../markup/said.js";
import type { Fields } from "../values/fields.js";
import { lookOfRecord } from "../values/looks.js";
import { participants } from "../values/people.js";
import { refs } from "../values/refs.js";
import { kindLine, typeWord } from "../values/status.js";
import type { View } from "../values/view.js";
import { whenText } from "../values/when.js";
import type { LabelKey } from "../wording/labels.js";

/** What happened: visits, meetings and acts; and what lasts longer: processes and relationships. */
export function events(view: View): Html {
  const { visits = [], meetings = [], acts = [], processes = [], relationships = [] } = view.report;
  const happened = [
    ...visits.map((record) => visit(view, record)),
    ...meetings.map((record) => meeting(view, record)),
    ...acts.map((record) => act(view, record)),
  ];
  const lasting = [
    ...processes.map((record) => process(view, record)),
    ...relationships.map((record) => relationship(view, record)),
  ];
  if (happened.length + lasting.length === 0) return NOTHING;
  return section(
    view,
    "events",
    html`${happened.length > 0 ? html`<div class="cards">${happened}</div>` : ""}${lasting.length > 0 ? html`<h2 class="sub">${view.wording.say("heading.background")}</h2><div class="cards">${lasting}</div>` : ""}`,
  );
}

function visit(view: View, record: Visit): Html {
  const fields = fieldsOfRecord(view, record);
  const lead = line(view, fields, fields.take("places"));
  return card(view, fields, {
    level: 3,
    kind: join([typeWord(view, record), fields.show("rank")], " · "),
    heading: said(fields.take("title")),
    lead,
    body: participants(view, fields.take("visitors"), record, "event.visitors"),
    facts: [fields.fact("host"), fields.fact("receivedBy")],
  });
}

function meeting(view: View, record: Meeting): Html {
  const fields = fieldsOfRecord(view, record);
  const place = fields.take("place");
  const perhaps = fields.take("candidatePlaces");
  return card(view, fields, {
    level: 3,
    kind: kindLine(fields, ["kind", "level", "format", "medium", "access"]),
    heading: said(fields.take("title")),
    lead: line(
      view,
      fields,
      place && [place],
      perhaps && view.wording.say("event.perhaps", { where: refs(view, perhaps) }),
    ),
    body: participants(view, fields.take("participants"), record, headingOf(record)),
  });
}

/** Where nobody says how far it has come, or no source tells it as fact, neither that they met nor that they were to. */
function headingOf(record: Meeting): LabelKey {
  const look = lookOfRecord(record);
  if (look === "unknown" || !isToldAsFact(record)) return "event.participants";
  return look === "done" || look === "now" ? "event.tookPart" : "event.toTakePart";
}

function act(view: View, record: Act): Html {
  const fields = fieldsOfRecord(view, record);
  const [by, together, to] = [fields.take("by"), fields.take("with"), fields.take("to")];
  const who = by ? refs(view, by) : html`<i>${view.wording.say("act.somebody")}</i>`;
  const company =
    together && html` <span class="dim">${view.wording.say("act.with", { whom: refs(view, together) })}</span>`;
  const kind = join([fields.show("kind"), fields.show("shade")], ": ");
  return card(view, fields, {
    level: 3,
    kind: join([typeWord(view, record), kind], " · "),
    heading: said(fields.take("title")),
    lead: line(view, fields, fields.take("places")),
    body: by || together || to ? html`<p class="byto">${who}${company}${to ? html` → ${refs(view, to)}` : ""}</p>` : "",
    facts: [fields.fact("outcome"), fields.fact("under")],
  });
}

function process(view: View, record: Process): Html {
  const fields = fieldsOfRecord(view, record);
  return card(view, fields, {
    level: 3,
    kind: join([typeWord(view, record), kindLine(fields, ["kind", "format"])], " · "),
    heading: said(fields.take("title")),
    lead: line(view, fields, undefined),
    body: between(view, fields.take("parties")),
  });
}

function relationship(view: View, record: Relationship): Html {
  const fields = fieldsOfRecord(view, record);
  return card(view, fields, {
    level: 3,
    kind: join([typeWord(view, record), fields.show("kind")], " · "),
    heading: said(fields.take("title")),
    lead: line(view, fields, undefined),
    body: between(view, fields.take("parties")),
  });
}

/** The parties of something that they share. */
export function between(view: View, parties: readonly string[] | undefined): Html {
  if (parties === undefined) return NOTHING;
  const names = parties.map((id) => refs(view, [id]));
  return html`<p class="byto">${join(names, html` <span aria-hidden="true">⟷</span> `)}</p>`;
}

type Dated = Visit | Meeting | Act | Process | Relationship;

/** When and where. */
function line<R extends Dated>(
  view: View,
  fields: Fields<R>,
  places: readonly string[] | undefined,
  more?: Part,
): Html {
  const when = fields.take("when");
  const parts = join([when && whenText(view, when), places && refs(view, places), more], " · ");
  return parts.text === "" ? NOTHING : html`<p class="when">${parts}</p>`;
}
