import type { AnyRecord, Key, RecordId } from "../../generated/types.js";
import { type Html, html, join } from "../markup/html.js";
import { clipped, fragment, said } from "../markup/said.js";
import { fieldName } from "./pointers.js";
import { find, keyAnchor, ref } from "./refs.js";
import type { View } from "./view.js";

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
  return join([id === undefined ? "" : ref(view, id), withinOf(view, find(view, id), within)], " › ");
}

/** The part of a record that a target names. */
export function withinOf(view: View, record: AnyRecord | undefined, { key, field }: TargetLike): Html {
  const item = key === undefined ? "" : itemOf(view, record, key);
  const owner = key === undefined ? record : undefined;
  return join([item, field === undefined ? "" : said(fieldName(view.wording, owner, field))], " › ");
}

/** A keyed item by what it says, or by its key alone. */
function itemOf(view: View, record: AnyRecord | undefined, key: Key): Html {
  if (record === undefined) return html`<code class="key">${said(key)}</code>`;
  const { label, summary } = (view.keyed.of(record).get(key)?.value ?? {}) as { label?: string; summary?: string };
  const text = label ?? summary;
  const address = fragment(keyAnchor(view, record, key));
  return html`<a href="${address}">${text === undefined ? "" : html`${said(clipped(text, LONGEST))} `}<code class="key">${said(key)}</code></a>`;
}
