import type { AnyRecord } from "./generated/types.js";

export type * from "./generated/types.js";

/** The `type` of a record: `"person"`, `"meeting"`, … */
export type RecordType = AnyRecord["type"];

/** The record of a given `type`: `RecordByType["statement"]` is `Statement`. */
export type RecordByType = { [T in RecordType]: Extract<AnyRecord, { type: T }> };
