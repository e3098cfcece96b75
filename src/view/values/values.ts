import { model } from "../../generated/model.js";
import type { AnyRecord } from "../../generated/types.js";
import { fieldsOf, isIdType, typeOfField } from "../../lookup/model.js";
import { type Html, html } from "../markup/html.js";
import { said } from "../markup/said.js";
import { hasLooks, lookOf } from "./looks.js";
import { marked } from "./refs.js";
import type { Form, View } from "./view.js";
import { chip, word } from "./words.js";

/** The value of a field by what the model says of it; that of a field which the model has not by what it is. */
export function shownField(
  view: View,
  owner: string | undefined,
  key: string,
  value: unknown,
  record: AnyRecord | undefined,
): Html {
  const type = owner === undefined ? undefined : typeOfField(owner, key);
  const isAny = owner !== undefined && fieldsOf(owner)[key]?.value.kind === "any";
  return shownAll(view, isAny ? undefined : type, value, record);
}

function shownAll(view: View, type: string | undefined, value: unknown, record: AnyRecord | undefined): Html {
  if (!Array.isArray(value)) return shown(view, type, value, record);
  if (value.every((item) => typeof item !== "object" || item === null)) {
    return view.wording.list(value.map((item) => shown(view, type, item, record)));
  }
  return html`<ul>${value.map((item) => html`<li>${shownAll(view, type, item, record)}</li>`)}</ul>`;
}

function shown(view: View, type: string | undefined, value: unknown, record: AnyRecord | undefined): Html {
  if (type !== undefined && isOfKind(type, value)) {
    const form = Object.hasOwn(view.forms, type) ? (view.forms as { [type: string]: Form })[type] : undefined;
    if (form) return form(view, value, record);
    if (isIdType(type)) return marked(view, value);
    if (model[type]?.kind === "words") return wordOf(view, type, value as string);
  }
  if (typeof value === "boolean") return value ? view.wording.say("fact.yes") : html`false`;
  if (typeof value === "number") return html`<span class="num">${view.wording.number(value)}</span>`;
  if (typeof value === "object" && value !== null) return object(view, type, value, record);
  return said(value);
}

/** A value that is no text where the model wants one is shown as what it is. */
function isOfKind(type: string, value: unknown): boolean {
  const kind = Object.hasOwn(model, type) ? model[type]?.kind : undefined;
  return kind === "object" ? typeof value === "object" && value !== null : typeof value === "string";
}

function wordOf(view: View, type: string, value: string): Html {
  return hasLooks(type) ? chip(view, type, value, lookOf(type, value)) : word(view, type, value);
}

function object(view: View, type: string | undefined, value: object, record: AnyRecord | undefined): Html {
  const rows = Object.entries(value).map(
    ([key, item]) =>
      html`<div><dt>${said(view.wording.field(type, key))}</dt><dd>${shownField(view, type, key, item, record)}</dd></div>`,
  );
  return html`<dl class="in">${rows}</dl>`;
}
