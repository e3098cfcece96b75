import type { RecordByType } from "../../generated/types.js";
import type { GdeltColumn } from "./columns.js";

/** What a row of the event table becomes. */
export type GdeltEvent = RecordByType["meeting" | "visit" | "agreement" | "act" | "statement"];

/** A record that is made from a row: the event, or something that the event refers to. */
export type GdeltRecord = GdeltEvent | RecordByType["state" | "organization" | "place" | "source"];

/** Something of a row that could not be taken as it stands. */
export interface GdeltNotice {
  /** The column, or `undefined` where it is the row as a whole. */
  column: GdeltColumn | undefined;
  /** What stands there and what was expected. For people: the wording may change in any version. */
  message: string;
}

/** A row that became an event. */
export interface ImportedRow {
  outcome: "imported";
  /** Number of the line in the stream, from 1. */
  line: number;
  /** What happened. It is the last of the records. */
  event: GdeltEvent;
  /**
   * The event, and before it all that it refers to, so that a row needs no other one. The same state, organization, place
   * or source has the same id in every row.
   */
  records: GdeltRecord[];
  /**
   * What of the row is not in the records as it stands: a text that was cut, an address that is none, a code that becomes
   * words of another code.
   */
  notices: GdeltNotice[];
}

/** A sound row of which nothing is made: it names no actor, or its code is wider than any word. */
export interface SkippedRow {
  outcome: "skipped";
  line: number;
  /** The CAMEO event code of the row. */
  eventCode: string;
  /** Why it was skipped, as a sentence. For people: the wording may change in any version. */
  reason: string;
}

/** A row that cannot be read. */
export interface InvalidRow {
  outcome: "invalid";
  line: number;
  /** The first thing that is wrong with it. */
  problem: GdeltNotice;
}

/** What a row of the event table came to. */
export type GdeltRow = ImportedRow | SkippedRow | InvalidRow;
