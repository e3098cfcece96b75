import type { Statement } from "../../generated/types.js";
import { card, fieldsOfRecord } from "../card/card.js";
import { section } from "../card/part.js";
import { type Html, html, join, NOTHING } from "../markup/html.js";
import { fragment, said } from "../markup/said.js";
import { fact } from "../values/fields.js";
import { office } from "../values/people.js";
import { find, marked, nameFor, ref, refs } from "../values/refs.js";
import { claim, quote, stance } from "../values/speech.js";
import type { View } from "../values/view.js";
import { whenText } from "../values/when.js";
import { chip, word } from "../values/words.js";
import { chains } from "./chain.js";

/** Who said what, by speaker. */
export function statements(view: View): Html {
  const list = view.report.statements ?? [];
  const groups = new Map<string, { ids: readonly string[]; own: Statement[] }>();
  for (const statement of list) {
    const key = statement.speakers.join(" ");
    const group = groups.get(key) ?? { ids: statement.speakers, own: [] };
    group.own.push(statement);
    groups.set(key, group);
  }
  const named = [...groups].map(([key, group]) => ({ ...group, anchor: `by-${key.split(" ").join("+")}` }));
  const jumps = named.map(({ ids, own, anchor }) => {
    const names = join(ids.map((id) => said(nameFor(view, id))));
    return html`<a href="${fragment(anchor)}">${names}</a> <span class="dim">${own.length}</span>`;
  });
  const blocks = named.map(
    ({ ids, own, anchor }) =>
      html`<div class="speaker"><h3 id="${anchor}">${refs(view, ids)} <span class="dim">${offices(view, ids)}</span></h3><div class="cards">${own.map((statement) => one(view, statement))}</div></div>`,
  );
  return section(view, "statements", [jumps.length > 3 && html`<p class="jump">${join(jumps, " · ")}</p>`, ...blocks]);
}

/** What a speaker is, so far as the report says. */
function offices(view: View, ids: readonly string[]): Html {
  const record = ids.length === 1 ? find(view, ids[0]) : undefined;
  if (record?.type !== "person") return NOTHING;
  const titles = record.offices?.slice(0, 2).map((each) => office(view, each, record));
  return join([join(titles ?? []), record.identity && chip(view, "PersonIdentity", record.identity, "maybe")], " ");
}

function one(view: View, record: Statement): Html {
  const { wording } = view;
  const fields = fieldsOfRecord(view, record);
  const { kind } = record;
  fields.take("speakers");
  const [when, at, place] = [fields.take("when"), fields.take("at"), fields.take("place")];
  const shade = fields.take("shade");
  fields.take("kind");
  const factuality = fields.take("factuality");
  const isNot = factuality?.endsWith("-not");
  const chips = [
    chip(view, "StatementKind", kind, "kind"),
    shade === undefined ? "" : chip(view, "StatementShade", shade),
    factuality === undefined ? "" : chip(view, "Factuality", factuality, isNot ? "off" : "maybe"),
    fields.take("again") ? html`<span class="chip">${wording.say("statement.again")}</span>` : "",
  ];
  const place_ = [
    when && whenText(view, when),
    at && wording.say("statement.at", { what: marked(view, at) }),
    place && wording.say("statement.in", { where: ref(view, place) }),
    fields.show("channel"),
  ];
  const claims = fields.take("claims")?.map((each) => html`<li>${claim(view, each, record)}</li>`);
  const quotes = fields.take("quotes")?.map((each) => quote(view, each, record));
  const stances = fields.take("stances")?.map((each) => html`<li>${stance(view, each, record)}</li>`);
  const answers = answersTo(view, record);
  const heading = said(record.summary);
  return card(view, fields, {
    level: 4,
    kind: html`${chips} ${join(place_, " · ")}`,
    heading,
    body: html`${quotes}${claims ? html`<div class="block"><p class="h">${wording.titled(wording.does(shade ?? kind))}${factuality && isNot ? html` (${word(view, "Factuality", factuality)})` : ""}</p><ul>${claims}</ul></div>` : ""}${fields.show("reportedView")}${stances ? html`<ul class="stances">${stances}</ul>` : ""}`,
    facts: [
      fields.fact("capacity", wording.say("statement.as")),
      fields.fact("onBehalfOf", wording.say("statement.onBehalfOf")),
      fields.fact("addressees", wording.say("statement.to")),
      fields.fact("inReplyTo", wording.say("statement.inReplyTo")),
      fact(wording.say("statement.answeredBy"), answers.length > 0 && refs(view, answers)),
      fact(wording.say("statement.chain"), chains(view, record)),
    ],
  });
}

/** The statements that answer this one. */
function answersTo(view: View, record: Statement): string[] {
  const found = view.index.referrers(record.id).filter(({ path }) => path === "/inReplyTo");
  return found.map(({ record: answer }) => answer.id);
}
