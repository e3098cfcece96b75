import type { Agreement } from "../../generated/types.js";
import { card, fieldsOfRecord } from "../card/card.js";
import { section } from "../card/part.js";
import { type Html, html, join, NOTHING } from "../markup/html.js";
import { said } from "../markup/said.js";
import { agreementAction } from "../values/agreement-action.js";
import { find } from "../values/refs.js";
import { kindLine } from "../values/status.js";
import type { View } from "../values/view.js";
import { whenText } from "../values/when.js";
import { between } from "./events.js";

/** Deeper in packages nobody follows. */
const DEEPEST = 20;

/** What was agreed, the parts of a package under it. */
export function agreements(view: View): Html {
  const list = view.report.agreements ?? [];
  const isShown = new Set<Agreement>();
  const nested = (agreement: Agreement, depth: number): Html => {
    if (depth === DEEPEST || isShown.has(agreement)) return NOTHING;
    isShown.add(agreement);
    const parts = (agreement.package?.parts ?? []).flatMap((id) => find(view, id) ?? []);
    const inside = parts.map((part) => (part.type === "agreement" ? nested(part, depth + 1) : NOTHING));
    const below = html`${inside}`;
    return html`${one(view, agreement)}${below.text === "" ? "" : html`<div class="nested">${below}</div>`}`;
  };
  const inner = new Set<string>(list.flatMap((agreement) => agreement.package?.parts ?? []));
  // Then those that a circle of packages left out, or their depth.
  const cards = [...list.filter(({ id }) => !inner.has(id)), ...list].map((agreement) => nested(agreement, 0));
  return list.length === 0 ? NOTHING : section(view, "agreements", html`<div class="cards">${cards}</div>`);
}

function one(view: View, record: Agreement): Html {
  const { wording } = view;
  const fields = fieldsOfRecord(view, record);
  const kind = kindLine(fields, ["instrument", "level", "bindingness"]);
  const count = fields.take("count");
  const when = fields.take("when");
  const actions = fields.take("actions");
  const steps = actions?.map((action) => html`<li>${agreementAction(view, action, record)}</li>`);
  return card(view, fields, {
    level: 3,
    kind: join([kind, count !== undefined && wording.say("agreement.of", { n: count })], " · "),
    heading: said(fields.take("title")),
    lead: html`${when ? html`<p class="when">${whenText(view, when)}</p>` : ""}${between(view, fields.take("parties"))}`,
    body: html`${fields.show("package")}${steps ? html`<div class="block"><p class="h">${wording.say("agreement.steps")}</p><ol class="steps">${steps}</ol></div>` : ""}`,
  });
}
