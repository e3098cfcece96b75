import type { RecordId } from "../../generated/types.js";
import { type Html, html } from "../markup/html.js";
import { fragment, said } from "../markup/said.js";
import { fieldName } from "./pointers.js";
import { find, keyAnchor, ref } from "./refs.js";
import type { View } from "./view.js";

/** A record, one keyed item of it, or one field of either. */
export interface TargetLike {
  readonly record?: RecordId;
  readonly key?: string;
  readonly field?: string;
}

/** What a target names, each part as a link to where it stands. */
export function targetOf(view: View, { record: id, key, field }: TargetLike): Html {
  const record = find(view, id);
  const item =
    key === undefined
      ? ""
      : html` › ${record ? html`<a href="${fragment(keyAnchor(view, record, key))}">${said(key)}</a>` : said(key)}`;
  return html`${id === undefined ? "" : ref(view, id)}${item}${field === undefined ? "" : html` › ${fieldName(view.wording, key === undefined ? record : undefined, field)}`}`;
}
