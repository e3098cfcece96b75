import type { AnyRecord } from "../../generated/types.js";
import { type Html, html } from "../markup/html.js";
import { fieldAt, valueAt } from "./pointers.js";
import { shownField } from "./values.js";
import type { View } from "./view.js";

/** What the record itself has at a pointer. */
export function present(view: View, record: AnyRecord, pointer: string): Html {
  const value = valueAt(record, pointer);
  if (value === undefined) return html`<i>${view.wording.say("alternative.none")}</i>`;
  const { owner, key } = fieldAt(record, pointer);
  return shownField(view, owner, key, value, record);
}
