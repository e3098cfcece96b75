import type { AgreementAction, AnyRecord, Key, RecordId } from "../../generated/types.js";
import { recordTypeName, typeOfField } from "../../lookup/model.js";
import type { NamedValue } from "../../lookup/walk.js";
import { type Html, html, join } from "../markup/html.js";
import { clipped, fragment, said } from "../markup/said.js";
import { lookOf } from "./looks.js";
import { nameWithin } from "./pointers.js";
import { find, keyAnchor, marked } from "./refs.js";
import type { View } from "./view.js";
import { chip } from "./words.js";

/** A record, one keyed item of it, or one field of either. */
export interface TargetLike {
  readonly record?: RecordId;
  readonly key?: Key;
  readonly field?: string;
}

/** So much of what an item says stands where it is named. */
const LONGEST = 80;

/** What a target names, each part as a link to where it stands. */
export function targetOf(view: View, { record: id, ...within }: TargetLike): Html {
  return join([id === undefined ? "" : marked(view, id), withinOf(view, find(view, id), within)], " › ");
}

/** The part of a record that a target names. */
export function withinOf(view: View, record: AnyRecord | undefined, { key, field }: TargetLike): Html {
  const item = key === undefined ? "" : itemOf(view, record, key);
  const owner =
    key === undefined ? record && recordTypeName(record.type) : record && view.keyed.of(record).get(key)?.type;
  return join([item, field === undefined ? "" : said(nameWithin(view.wording, owner, field))], " › ");
}

/** A keyed item by what it says, or by its key alone. */
function itemOf(view: View, record: AnyRecord | undefined, key: Key): Html {
  const item = record && view.keyed.of(record).get(key);
  if (record === undefined || item === undefined) return html`<code class="key">${said(key)}</code>`;
  const text = textOf(view, item);
  const name = text === undefined ? html`<code class="key">${said(key)}</code>` : said(clipped(text, LONGEST));
  // A step that is only planned or allowed is not named as if it were taken.
  const state = item.type === "AgreementAction" ? (item.value as AgreementAction).status : undefined;
  const mark = state && html` ${chip(view, "AgreementActionStatus", state, lookOf("AgreementActionStatus", state))}`;
  return html`<a href="${fragment(keyAnchor(view, record, key))}" title="${key}">${name}</a>${mark}`;
}

/** What an item says: its own words, else what it is. */
function textOf({ wording }: View, { type, value }: NamedValue): string | undefined {
  const { label, summary, action, status } = value as { [field: string]: string | undefined };
  if (label !== undefined || summary !== undefined) return label ?? summary;
  if (action !== undefined) return wording.bare(typeOfField(type, "action") ?? type, action);
  return status && wording.word(typeOfField(type, "status"), status);
}
