import type { RecordId, Report } from "../generated/types.js";

/** A record of one of the reports that are merged. */
export interface MergedPart {
  /** Which of the reports: its position in the list that was given, from 0. */
  report: number;
  /** What it is called there. */
  record: RecordId;
  /** Where it stands there, as a JSON Pointer: `/people/0`. */
  path: string;
}

/** Why records are taken for one. */
export interface JoinReason {
  /**
   * - `asked`: the option `same` says so.
   * - `id`: reports with one URI have a record with this id, or one names the global id of the other.
   * - `same-as`, `identifier`, `registration`, `url`: they share one.
   * - `name`: one has as its name what the other has as a name or an alias.
   * - `text`: sources of one site with one title and one digest of the text.
   * - `occurrence`: they share enough of day, title, place and participants.
   * - `words`: the same speakers say the same.
   */
  by: "asked" | "id" | "same-as" | "identifier" | "registration" | "url" | "text" | "name" | "occurrence" | "words";
  /** What they share, for people. */
  on: string;
}

/** Records of several reports that have become one. */
export interface Join {
  /** Its id in the merged report. */
  record: RecordId;
  /** The first is the main account. */
  parts: MergedPart[];
  because: JoinReason[];
}

/** Records that could be one, and were kept apart. */
export interface KeptApart {
  parts: MergedPart[];
  /** For people: the wording may change in any version. */
  reason: string;
}

/** Something of a report that the merged one does not hold as it was. */
export interface MergeLoss {
  /** Which of the reports, from 0. */
  report: number;
  /** Where it stands in it, as a JSON Pointer (RFC 6901). */
  path: string;
  /** For people: the wording may change in any version. */
  reason: string;
}

/** A record with another id than in its own report, where that was taken. */
export interface Renamed extends MergedPart {
  /** Its id in the merged report. */
  now: RecordId;
}

/** What a merge comes to. It is a pure function: the same reports and options give the same. */
export interface Merged {
  report: Report;
  /** In the order of the merged report. */
  joins: Join[];
  apart: KeptApart[];
  /** Records that were not joined, and whose id another one has. */
  renamed: Renamed[];
  losses: MergeLoss[];
}

/** A record by its id, in all reports that have one with it, or by its global id, `report.id#id`. */
export type RecordName = string;

export interface MergeOptions {
  /** Pairs that are one, whatever they say. Also of one report. */
  same?: readonly (readonly [RecordName, RecordName])[];
  /** Pairs that are not: none that `same` makes one. Twice the same id: all that have it, in whatever report. */
  apart?: readonly (readonly [RecordName, RecordName])[];
  /** The URI of the merged report. By default that of the first. */
  id?: string;
}
