import type { KeyedItems } from "../../check/rules/helpers/keyed-items.js";
import type { NamedTypes } from "../../generated/model.js";
import type { AnyRecord, RecordId, Report, StatementId } from "../../generated/types.js";
import type { Finding } from "../../json/finding.js";
import type { Chain } from "../../lookup/chains-of.js";
import type { ClaimOn } from "../../lookup/claims-on.js";
import type { ReportIndex } from "../../lookup/report-index.js";
import type { PlacedRecord } from "../../lookup/walk.js";
import type { Html } from "../markup/html.js";
import type { Wording } from "../wording/wording.js";
import type { SourceText } from "./source-text.js";

/** How a value of a named type of the model is shown. */
export type Form<T = unknown> = (view: View, value: T, record: AnyRecord | undefined) => Html;

/** By the names of the model. What has none is shown plainly, field by field. */
export type Forms = { readonly [type in keyof NamedTypes]?: Form<NamedTypes[type]> };

/** What all parts of a page look things up in. */
export interface View {
  readonly report: Report;
  readonly index: ReportIndex;
  readonly wording: Wording;
  readonly forms: Forms;
  /** In the order of the report. */
  readonly records: readonly PlacedRecord[];
  /** The position of each among them. */
  readonly numbers: ReadonlyMap<AnyRecord, number>;
  /** The first words of names. */
  readonly names: ReadonlySet<string>;
  /** What statements claim of a record, by its id. */
  readonly claims: ReadonlyMap<RecordId, readonly ClaimOn[]>;
  /** On which ways a statement came to whoever encoded it. */
  readonly chains: (statement: StatementId) => Iterable<Chain>;
  /** The items of records that have a key. */
  readonly keyed: KeyedItems;
  readonly texts: ReadonlyMap<string, SourceText>;
  readonly findings: PlacedFindings;
  /** Which of several reports tell a record, counted from 1. Empty on a page of one report. */
  readonly tellers: ReadonlyMap<RecordId, readonly number[]>;
  /** The words of vocabularies that the page used so far, with what they mean. */
  readonly used: Map<string, string>;
}

/** What the checker found, and by record. `undefined` where it was not asked. */
export interface PlacedFindings {
  readonly all: readonly Finding[] | undefined;
  readonly ofRecord: ReadonlyMap<AnyRecord, readonly Finding[]>;
  /** How many more it found. */
  readonly omitted: number;
}
