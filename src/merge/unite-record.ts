import type { AnyRecord, Report } from "../generated/types.js";
import { fieldsOf, recordTypeName } from "../lookup/model.js";
import type { Part } from "./groups.js";
import type { Ledger, Taken } from "./ledger.js";
import { Moves } from "./moves.js";
import { type Names, translated } from "./translate.js";
import { type Told, uniteAlternatives, uniteEvidence, uniteGaps } from "./unite-accounts.js";
import { type Difference, keysOf, type Uniting, uniteRecord } from "./unite-fields.js";

/** What is the same for all records of a merge. */
export interface Merging {
  readonly reports: readonly Report[];
  readonly ledger: Ledger;
  /** What the records of a report are called in the merged one. */
  namesOf(report: number): Names;
}

/** A record of the merged report. */
export interface United {
  readonly record: AnyRecord;
  readonly parts: readonly Part[];
  /** What it has from all but the first part, and all accounts. */
  readonly taken: readonly Taken[];
}

/** Makes one record of its parts. The first is the main account. */
export function unitedRecord(parts: readonly Part[], merging: Merging): United {
  const [first, ...others] = parts as [Part, ...Part[]];
  const type = recordTypeName(first.record.type);
  const record = soundPart(first, type, merging);
  const taken: Taken[] = [];
  if (others.length === 0) return { record, parts, taken };
  const keys = keysOf(record, type);
  const differences: Difference[] = [];
  const told = parts.map((part): Told => {
    const report = merging.reports[part.report] as Report;
    const own = soundPart(part, type, merging);
    return {
      report,
      names: merging.namesOf(part.report),
      record: own,
      uniting: uniting(part, report, merging, {
        taken,
        keys,
        mainDifferences: differences,
        differences: part === first ? differences : [],
      }),
    };
  });
  for (const { record: other, uniting } of told.slice(1)) uniteRecord(record, other, type, uniting);
  setList(record, "alternatives", uniteAlternatives(record, told, type));
  setList(record, "gaps", uniteGaps(told, type));
  setList(record, "evidence", uniteEvidence(record, told, type));
  return { record: inOrder(record, type), parts, taken };
}

/** A copy of the part as it is called in the merged report, without what was dropped of it. */
function soundPart(part: Part, type: string, { ledger, namesOf }: Merging): AnyRecord {
  return translated<AnyRecord>(ledger.without(part), type, namesOf(part.report));
}

type Lists = Pick<Uniting, "taken" | "keys" | "differences" | "mainDifferences">;

function uniting(part: Part, report: Report, { ledger, reports }: Merging, lists: Lists): Uniting {
  const isForeign = report.language !== reports[0]?.language;
  const label = isForeign ? `${report.id} (${report.language})` : report.id;
  const language = isForeign ? { language: report.language } : {};
  return { part, moves: new Moves(), ledger, label, ...lists, ...language };
}

function setList<Key extends "alternatives" | "gaps" | "evidence">(
  record: AnyRecord,
  key: Key,
  list: AnyRecord[Key] & object,
): void {
  if (list.length === 0) delete record[key];
  else record[key] = list;
}

/** The fields in the order of the model. */
function inOrder(record: AnyRecord, type: string): AnyRecord {
  const fields = record as unknown as Record<string, unknown>;
  const known = Object.keys(fieldsOf(type)).filter((key) => fields[key] !== undefined);
  return Object.fromEntries(known.map((key) => [key, fields[key]])) as unknown as AnyRecord;
}
