import type { AnyRecord, BilateralAgreement, RecordByType, Report, Summit } from "./types.js";

/** What each name that `as` takes stands for. */
export interface DocumentByName extends RecordByType {
  report: Report;
  record: AnyRecord;
  summit: Summit;
  "bilateral-agreement": BilateralAgreement;
}

/** What a document can be checked as: a report, any record, or a record of one kind. */
export type DocumentName = keyof DocumentByName;

/** Everything a document can be checked as. Apart from the schemas, so that `--help` does not load them. */
export const documentNames = [
  "report",
  "record",
  "person",
  "organization",
  "state",
  "place",
  "topic",
  "source",
  "visit",
  "meeting",
  "agreement",
  "statement",
  "process",
  "relationship",
  "summit",
  "bilateral-agreement",
] as const satisfies readonly DocumentName[];
