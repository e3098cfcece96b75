import { RECORD_LISTS } from "../generated/model.js";
import type { RecordId } from "../generated/types.js";

const RECORD_ID = /* @__PURE__ */ new RegExp(
  `^(?:${/* @__PURE__ */ RECORD_LISTS.map(([, type]) => type).join("|")}):[a-z0-9]+(?:[._-][a-z0-9]+)*$`,
  "u",
);

/** Whether a value has the form of a record's id: `person:ada-example`. Of its length nothing is said. */
export function isRecordId(value: unknown): value is RecordId {
  return typeof value === "string" && RECORD_ID.test(value);
}
