import type { Figure, FigureMeasure, FigurePart } from "../../generated/types.js";
import { type Html, html, join, NOTHING } from "../markup/html.js";
import { said } from "../markup/said.js";
import type { Wording } from "../wording/wording.js";
import { Fields, facts } from "./fields.js";
import { keyMark, refs } from "./refs.js";
import { temporal } from "./temporal.js";
import type { Form, View } from "./view.js";
import { word } from "./words.js";

/** A figure: the number, what it is called, and what it measures. */
export const figure: Form<Figure> = (view, value, record) => {
  const { wording } = view;
  const fields = new Fields(view, "Figure", value, record);
  const missing = fields.take("missing");
  const [currency, of] = [fields.take("currency"), fields.take("unit")].map((text) => text && said(text));
  const isPrice = value.measure === "price" && currency && of;
  const unit = isPrice ? wording.say("figure.per", { money: currency, unit: of }) : join([currency, of], " ");
  const amount = missing
    ? wording.say("figure.missing", { missing: word(view, "FigureMissing", missing) })
    : inPercent(fields, unit, bounds(wording, fields));
  const shown =
    fields.take("approximate") && (missing || !hasNumber(value)) ? wording.say("figure.about", { n: amount }) : amount;
  const since = fields.take("since");
  const asOf = fields.take("asOf");
  const parts = fields.take("parts");
  return html`<b class="num">${join([shown, unit], " ")}</b> ${said(fields.take("label"))}${keyMark(view, record, fields.take("key"))}${meaning(
    view,
    fields,
    [
      since && wording.say("figure.since", { when: temporal(wording, since) }),
      asOf && wording.say("figure.asOf", { when: temporal(wording, asOf) }),
    ],
  )}${parts ? html`<ul>${parts.map((part) => html`<li>${figurePart(view, part, record)}</li>`)}</ul>` : ""}${facts([fields.rest()])}`;
};

export const figurePart: Form<FigurePart> = (view, value, record) => {
  const fields = new Fields(view, "FigurePart", value, record);
  return html`<b class="num">${inPercent(fields, NOTHING, bounds(view.wording, fields))}</b> ${said(fields.take("label"))}${meaning(view, fields, [])}${facts([fields.rest()])}`;
};

export function figures(view: View, list: readonly Figure[] | undefined, record: Parameters<Form>[2]): Html {
  return list === undefined
    ? NOTHING
    : html`<ul class="figs">${list.map((each) => html`<li>${figure(view, each, record)}</li>`)}</ul>`;
}

/** What the number is, readable without its label. */
function meaning<T extends Figure | FigurePart>(
  view: View,
  fields: Fields<T>,
  more: readonly (Html | undefined | "")[],
): Html {
  const { wording } = view;
  const of = fields.take("of");
  const what = join([measured(fields), fields.show("item")], ": ");
  const parts = join([what, of && wording.say("figure.of", { what: refs(view, of) }), ...more]);
  return parts.text === "" ? NOTHING : html` <span class="dim">— ${parts}</span>`;
}

const PERCENT: readonly FigureMeasure[] = ["tariff-rate", "rate", "share"];

/** What is measured in per cent has no unit beside its measure. */
function inPercent<T extends Figure | FigurePart>({ object, view }: Fields<T>, unit: Html, amount: Html): Html {
  const { measure } = object;
  const isPercent = amount.text !== "" && unit.text === "" && measure !== undefined && PERCENT.includes(measure);
  return isPercent ? view.wording.say("figure.percent", { n: amount }) : amount;
}

/** What is measured, unless the label says it in the same word. */
function measured<T extends Figure | FigurePart>(fields: Fields<T>): Html {
  const { label, measure } = fields.object;
  const word = fields.show("measure");
  return measure !== undefined && label.toLowerCase().includes(fields.view.wording.word("FigureMeasure", measure))
    ? NOTHING
    : word;
}

/** Otherwise no number says itself that it is approximate. */
function hasNumber({ value, min, max }: Figure): boolean {
  return (value ?? min ?? max) !== undefined;
}

function bounds<T extends Figure | FigurePart>(wording: Wording, fields: Fields<T>): Html {
  const [value, min, max] = [fields.take("value"), fields.take("min"), fields.take("max")];
  const isAbout = fields.takeAny("approximate");
  const number = (n: number) => (isAbout ? wording.say("figure.about", { n }) : html`${wording.number(n)}`);
  const range =
    min !== undefined && max !== undefined
      ? wording.say("figure.range", { from: number(min), to: wording.number(max) })
      : min !== undefined
        ? wording.say("figure.from", { n: number(min) })
        : max !== undefined && wording.say("figure.to", { n: number(max) });
  return join([value !== undefined && number(value), range || ""]);
}
