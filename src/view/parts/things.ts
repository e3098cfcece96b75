import type { Organization, Person, Source, State } from "../../generated/types.js";
import { card, fieldsOfRecord } from "../card/card.js";
import { section } from "../card/part.js";
import { link } from "../markup/address.js";
import { type Html, html, join, NOTHING } from "../markup/html.js";
import { said } from "../markup/said.js";
import { fact } from "../values/fields.js";
import { sourceName } from "../values/refs.js";
import type { View } from "../values/view.js";
import { chip, word } from "../values/words.js";
import type { LabelKey } from "../wording/labels.js";

/** People, states and organizations. */
export function actors(view: View): Html {
  const { people = [], states = [], organizations = [] } = view.report;
  const groups: [LabelKey, readonly (Person | State | Organization)[]][] = [
    ["heading.people", people],
    ["heading.states", states],
    ["heading.organizations", organizations],
  ];
  const blocks = groups.map(([title, list]) =>
    list.length === 0
      ? NOTHING
      : html`<h3 class="sub">${view.wording.say(title)}</h3><div class="cards small">${list.map((record) => actor(view, record))}</div>`,
  );
  return section(view, "actors", blocks);
}

function actor(view: View, record: Person | State | Organization): Html {
  if (record.type === "person") return person(view, record);
  return record.type === "state" ? state(view, record) : organization(view, record);
}

function state(view: View, record: State): Html {
  const fields = fieldsOfRecord(view, record);
  const kind = join([word(view, "RecordType", "state"), fields.take("countryCode")], " ");
  return card(view, fields, { level: 4, kind, heading: said(fields.take("name")) });
}

function organization(view: View, record: Organization): Html {
  const fields = fieldsOfRecord(view, record);
  const own = fields.show("kind");
  const kind = own.text === "" ? word(view, "RecordType", "organization") : own;
  return card(view, fields, { level: 4, kind, heading: said(fields.take("name")) });
}

function person(view: View, record: Person): Html {
  const fields = fieldsOfRecord(view, record);
  const identity = fields.take("identity");
  return card(view, fields, {
    level: 4,
    kind: identity === undefined ? word(view, "RecordType", "person") : chip(view, "PersonIdentity", identity, "maybe"),
    heading: said(fields.take("name")),
    lead: fields.show("offices"),
  });
}

export function topics(view: View): Html {
  const cards = (view.report.topics ?? []).map((record) => {
    const fields = fieldsOfRecord(view, record);
    return card(view, fields, {
      level: 3,
      kind: word(view, "RecordType", "topic"),
      heading: said(fields.take("name")),
    });
  });
  return section(view, "topics", cards.length > 0 && html`<div class="cards small">${cards}</div>`);
}

export function sources(view: View): Html {
  const cards = view.report.sources.map((record, i) => source(view, record, i));
  return section(view, "sources", html`<div class="cards small">${cards}</div>`);
}

function source(view: View, record: Source, i: number): Html {
  const { wording } = view;
  const fields = fieldsOfRecord(view, record);
  const text = view.texts.get(record.id);
  const [url, caption, digest] = [fields.take("url"), fields.take("caption"), fields.take("textDigest")];
  const kind = join(
    [
      fields.show("kind"),
      fields.take("language"),
      i === 0 && html`<b>${wording.say("source.main")}</b>`,
      text && html`<a href="#text-${text.number}">${wording.say("source.text")}</a>`,
    ],
    " · ",
  );
  fields.take("title");
  return card(view, fields, {
    level: 3,
    kind,
    heading: said(sourceName(view, record)),
    lead: url === undefined ? "" : html`<p>${link(url)}</p>`,
    body: caption === undefined ? "" : html`<p class="sum">${said(caption)}</p>`,
    facts: [
      fact(
        wording.field("Source", "textDigest"),
        digest && html`<code class="sha">${digest.sha256}</code> ${wording.say("source.digest", { n: digest.length })}`,
      ),
    ],
  });
}
