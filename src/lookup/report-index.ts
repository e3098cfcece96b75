import type {
  ActorId,
  Agreement,
  AnyRecord,
  EventId,
  EventOrProcessId,
  RecordByType,
  RecordId,
  RecordType,
  Report,
  Statement,
} from "../generated/types.js";
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
    const known = references.get(value);
    if (known) known.push({ record, path: at });
    else references.set(value, [{ record, path: at }]);
  }
  return references;
}

/**
 * The agreements that came out of an event or a process: those with an action done during it, or during an event that is
 * part of it, and for a process also those that name it as theirs. An action with a modality is not done and does not count.
 * A package counts by its own actions; its parts are found through `package.parts`. In the order of the report.
 */
export function outcomesOf(report: Report, id: EventOrProcessId): Agreement[] {
  const within = partsOf(report, id);
  return (report.agreements ?? []).filter(
    ({ process, actions = [] }) =>
      process === id ||
      actions.some(({ during, modality }) => during !== undefined && modality === undefined && within.has(during)),
  );
}

/** The event or process itself and every event that is, directly or not, part of it. */
function partsOf(report: Report, id: EventOrProcessId): Set<EventOrProcessId> {
  const parts = new Map<EventOrProcessId, EventId[]>();
  for (const event of [...(report.visits ?? []), ...(report.meetings ?? [])]) {
    if (event.partOf === undefined) continue;
    const known = parts.get(event.partOf);
    if (known) known.push(event.id);
    else parts.set(event.partOf, [event.id]);
  }
  const found = new Set([id]);
  // A set that grows is walked to its new end.
  for (const whole of found) for (const part of parts.get(whole) ?? []) found.add(part);
  return found;
}

/**
 * The statements that an actor made: those it is a speaker of, and those made on its behalf. In the order of the report.
 */
export function statementsBy(report: Report, id: ActorId): Statement[] {
  return (report.statements ?? []).filter(
    ({ speakers, onBehalfOf = [] }) => speakers.includes(id) || onBehalfOf.includes(id),
  );
}

/**
 * The name of a record outside its report: the report's URI, `#`, the record's id. An id that names no record of the
 * report gets a name all the same.
 */
export function globalId(report: Pick<Report, "id">, record: RecordId | { id: RecordId }): string {
  return `${report.id}#${typeof record === "string" ? record : record.id}`;
}
