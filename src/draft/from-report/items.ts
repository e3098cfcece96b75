import type { AnyRecord, Commitment, Figure } from "../../generated/types.js";
import { recordsOf } from "../../lookup/walk.js";
import { draftWords } from "../words.js";
import type { ReportReading } from "./report-reading.js";

/** The figures of all records: what they are numbers of is what holds them. */
export function figuresOf(reading: ReportReading): object[] {
  return [...recordsOf(reading.report)].flatMap(({ record, path }) => [
    ...countOf(reading, record, path),
    ...((record.figures ?? []) as readonly Figure[]).flatMap((figure, index) => {
      const at = `${path}/figures/${index}`;
      const value = numberOf(reading, figure, at);
      if (value === "") return [];
      return {
        of: holderOf(reading, record),
        label: reading.text(`${at}/label`),
        measure: reading.word(`${at}/measure`, draftWords("measure")),
        item: reading.text(`${at}/item`),
        value,
        bound: boundOf(reading, figure, at),
        unit: reading.text(`${at}/unit`) || reading.text(`${at}/currency`),
        evidence: reading.evidence(record, path, `/figures/${index}`),
      };
    }),
  ]);
}

function numberOf(reading: ReportReading, { value, min, max }: Figure, at: string): string {
  if (value !== undefined) return reading.text(`${at}/value`);
  if (min !== undefined && max !== undefined) return `${reading.text(`${at}/min`)}-${reading.text(`${at}/max`)}`;
  return reading.text(`${at}/min`) || reading.text(`${at}/max`);
}

function boundOf(reading: ReportReading, { value, min, max, approximate }: Figure, at: string): string {
  if (approximate) {
    reading.take(`${at}/approximate`);
    return "about";
  }
  if (value !== undefined || (min !== undefined && max !== undefined)) return "exact";
  return min !== undefined ? "at-least" : "at-most";
}

/** How many documents a record stands for. */
function countOf(reading: ReportReading, record: AnyRecord, path: string): object[] {
  if (record.type !== "agreement") return [];
  const field =
    record.count !== undefined ? "count" : record.package?.total !== undefined ? "package/total" : undefined;
  if (field === undefined) return [];
  return [
    {
      of: reading.nameOf(record.id),
      label: "documents",
      measure: "documents",
      item: "",
      value: reading.text(`${path}/${field}`),
      bound: "exact",
      unit: "",
      evidence: reading.evidence(record, path, `/${field}`),
    },
  ];
}

/** The commitments of documents, meetings and statements. */
export function commitmentsOf(reading: ReportReading): object[] {
  return [...recordsOf(reading.report)].flatMap(({ record, path }) => {
    const commitments: readonly Commitment[] = "commitments" in record ? (record.commitments ?? []) : [];
    return commitments.map((commitment, index) => {
      const at = `${path}/commitments/${index}`;
      const mode = commitment.refrain ? "refrain" : commitment.permitted ? "permitted" : "none";
      reading.take(`${at}/${mode}`);
      return {
        in: holderOf(reading, record),
        summary: reading.text(`${at}/summary`),
        mode,
        by: reading.names(`${at}/by`),
        to: reading.names(`${at}/to`),
        date: reading.date(`${at}/when`),
        evidence: reading.evidence(record, path, `/commitments/${index}`),
      };
    });
  });
}

/** A statement has no title: what is said in it is found by its passage. */
function holderOf(reading: ReportReading, record: AnyRecord): string {
  return record.type === "statement" ? "" : reading.nameOf(record.id);
}
