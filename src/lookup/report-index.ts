import { addToList } from "../collections/add-to-list.js";
import type { AnyRecord, RecordByType, RecordId, RecordType, Report } from "../generated/types.js";
import { type WalkedDocument, walkDocument } from "./walk.js";

/** The record that an id names: `RecordOf<"person:ada">` is `Person`, `RecordOf<ActorId>` a union. */
export type RecordOf<Id extends string> = Id extends `${infer T extends RecordType}:${string}`
  ? RecordByType[T]
  : never;

/** A place where one record refers to another. */
export interface Reference {
  /** The record that refers. */
  record: AnyRecord;
  /** Where in that record, as a JSON Pointer: `/participants/0/actor`. */
  path: string;
}

/** Look-ups over one report. Index again after a change: what has been looked at already is remembered. */
export interface ReportIndex {
  /** The record with this id, or `undefined`. Of records that share an id, the first. */
  get<Id extends RecordId>(id: Id): RecordOf<Id> | undefined;
  has(id: string): boolean;
  /** All records, in the order of the report. */
  readonly records: readonly AnyRecord[];
  /** Every place where a record refers to this id, in the order of the report. Empty if there is none. */
  referrers(id: RecordId): readonly Reference[];
}

/**
 * Indexes a report by id. The report has to be of the shape of `ReportSchema`; ids that name no record
 * are no error here, and appear among the referrers.
 */
export function indexReport(report: Report): ReportIndex {
  return indexRecords(walkDocument(report));
}

/** The same for records that have been walked already. */
export function indexRecords(walked: WalkedDocument): ReportIndex {
  const records: AnyRecord[] = [];
  const byId = new Map<string, AnyRecord>();
  for (const { record } of walked.records) {
    records.push(record);
    if (!byId.has(record.id)) byId.set(record.id, record);
  }
  // Collected when it is first asked for: most look-ups are by id.
  let references: ReadonlyMap<string, readonly Reference[]> | undefined;
  return {
    get: <Id extends RecordId>(id: Id) => byId.get(id) as RecordOf<Id> | undefined,
    has: (id) => byId.has(id),
    records,
    referrers: (id) => {
      references ??= referencesOf(walked);
      return references.get(id) ?? [];
    },
  };
}

function referencesOf(walked: WalkedDocument): Map<string, Reference[]> {
  const references = new Map<string, Reference[]>();
  for (const { value, record, at } of walked.references()) {
    addToList(references, value, { record, path: at });
  }
  return references;
}

/**
 * The name of a record outside its report: the report's URI, `#`, the record's id. An id that names no record of the
 * report gets a name all the same.
 */
export function globalId(report: Pick<Report, "id">, record: RecordId | { id: RecordId }): string {
  return `${report.id}#${typeof record === "string" ? record : record.id}`;
}
