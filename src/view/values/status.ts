import type { AnyRecord } from "../../generated/types.js";
import { type Html, html, join } from "../markup/html.js";
import type { Fields } from "./fields.js";
import { lookOf, statusOf, statusType } from "./looks.js";
import type { View } from "./view.js";
import { chip, word } from "./words.js";

/** How far a record has come, and whether it is told as fact. */
export function status(view: View, record: AnyRecord): Html {
  const type = statusType(record);
  const own = statusOf(record);
  const standing = "standing" in record ? record.standing : undefined;
  return html`${own === undefined ? "" : chip(view, type, own, lookOf(type, own))}${standing === undefined ? "" : chip(view, "Standing", standing, "standing")}`;
}

/** The words that say what kind of record it is, such as "talks · leaders · bilateral". */
export function kindLine<R extends AnyRecord>(fields: Fields<R>, keys: readonly (keyof R & string)[]): Html {
  return join(
    keys.map((key) => fields.show(key)),
    " · ",
  );
}

/** A record's type, as a word. */
export function typeWord(view: View, record: AnyRecord): Html {
  return word(view, "RecordType", record.type);
}
