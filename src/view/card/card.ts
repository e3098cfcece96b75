import type { AnyRecord } from "../../generated/types.js";
import { recordTypeName } from "../../lookup/model.js";
import { type Html, html, join, NOTHING, type Part } from "../markup/html.js";
import { fragment, said } from "../markup/said.js";
import { evidenceOf } from "../values/evidence.js";
import { Fields, facts } from "../values/fields.js";
import { figures } from "../values/figures.js";
import { history } from "../values/history.js";
import { fieldName } from "../values/pointers.js";
import { anchorOf, marked } from "../values/refs.js";
import { status } from "../values/status.js";
import { commitments, grounds } from "../values/undertakings.js";
import type { View } from "../values/view.js";
import { alternativeBox, findingBox, gapBox, standingBox } from "./care-boxes.js";

/** What a record's own part of the page says of it. All else that it has follows plainly. */
export interface CardParts {
  readonly level: 3 | 4;
  readonly kind: Part;
  readonly heading: Part;
  readonly lead?: Part;
  readonly body?: Part;
  readonly facts?: readonly Part[];
}

/** How many records that mention one are listed, each with where. */
const MENTIONED = 500;

export function fieldsOfRecord<R extends AnyRecord>(view: View, record: R): Fields<R> {
  return new Fields(view, recordTypeName(record.type), record, record);
}

/** A card of a record: what it is, then what to read it with, then how we know. */
export function card<R extends AnyRecord>(view: View, fields: Fields<R>, parts: CardParts): Html {
  const record = fields.object;
  const all = fields as unknown as Fields<AnyRecord>;
  const n = view.numbers.get(record) ?? 0;
  const id = anchorOf(view, record);
  const title =
    parts.level === 3 ? html`<h3 id="h${n}">${parts.heading}</h3>` : html`<h4 id="h${n}">${parts.heading}</h4>`;
  const standing = "standing" in record ? record.standing : undefined;
  const summary = all.takeAny<string>("summary");
  const chips = statusChips(view, all);
  const care = careBoxes(view, all);
  const evidence = evidenceOf(view, record, all.take("evidence"));
  const own = html`${parts.lead}${summary !== undefined && record.type !== "statement" ? html`<p class="sum">${said(summary)}</p>` : ""}${parts.body}`;
  const more = html`${figures(view, all.take("figures"), record)}${commitments(view, all.takeAny("commitments"), record)}${history(view, all)}${note(all)}`;
  all.take("id");
  const rest = facts([...(parts.facts ?? []), grounds(view, all), all.rest()]);
  return html`<article class="card t-${record.type}${standing ? ` st-${standing}` : ""}" id="${id}" data-i="${n}" aria-labelledby="h${n}">
<header><p class="kind">${parts.kind}</p>${title}${chips.text === "" ? "" : html`<p class="chips">${chips}</p>`}</header>
<div class="what">${own}${rest}${more}</div><div class="how">${care}<footer>${evidence}${mentions(view, record)}${tellers(view, record)}<p class="id"><a href="${fragment(id)}">${said(record.id)}</a></p></footer></div></article>`;
}

function statusChips(view: View, fields: Fields<AnyRecord>): Html {
  fields.takeAny("status");
  fields.takeAny("standing");
  return status(view, fields.object);
}

function careBoxes(view: View, fields: Fields<AnyRecord>): Html {
  const record = fields.object;
  const standing = "standing" in record ? record.standing : undefined;
  return html`${standingBox(view, record, standing)}${fields.take("alternatives")?.map((each) => alternativeBox(view, record, each))}${fields.take("gaps")?.map((each) => gapBox(view, record, each))}${view.findings.ofRecord.get(record)?.map((each) => findingBox(view, each))}`;
}

function note(fields: Fields<AnyRecord>): Html {
  const text = fields.take("note");
  return text === undefined ? NOTHING : html`<p class="note">${said(text)}</p>`;
}

/** Which records mention this one, and where; evidence of a source is told apart. */
function mentions(view: View, record: AnyRecord): Html {
  const places = new Map<AnyRecord, Set<string>>();
  for (const { record: from, path } of view.index.referrers(record.id)) {
    if (from === record) continue;
    const field = path.startsWith("/evidence/")
      ? "/evidence"
      : path
          .split("/")
          .filter((key) => !/^\d+$/.test(key))
          .join("/")
          .replace(/\/record$/, "");
    const known = places.get(from) ?? new Set();
    places.set(from, known.add(field));
  }
  if (places.size === 0) return NOTHING;
  const items = [...places].slice(0, MENTIONED).map(([from, fields]) => {
    const where = join([...fields].map((field) => said(fieldName(view.wording, from, field))));
    return html`<li>${marked(view, from.id)} <span class="dim">${where}</span></li>`;
  });
  const more = places.size - items.length;
  return html`<details class="back"><summary>${view.wording.say("mentioned.title", { n: places.size })}</summary><ul>${items}${more > 0 ? html`<li>${view.wording.say("count.more", { n: more })}</li>` : ""}</ul></details>`;
}

function tellers(view: View, record: AnyRecord): Html {
  const numbers = view.tellers.get(record.id);
  if (numbers === undefined) return NOTHING;
  return html`<p class="tellers">${view.wording.say(numbers.length === 1 ? "accounts.in" : "accounts.inSeveral", { which: numbers.join(", ") })}</p>`;
}
