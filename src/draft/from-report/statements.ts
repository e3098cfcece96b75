import type { Agreement, RecordId, Statement } from "../../generated/types.js";
import { resolvePointer } from "../../json/pointer.js";
import { recordsOf } from "../../lookup/walk.js";
import { draftWords } from "../words.js";
import { stepTitle } from "./events.js";
import type { ReportReading } from "./report-reading.js";

/** The statements of a report. */
export function statementsOf(reading: ReportReading): object[] {
  return (reading.report.statements ?? []).map((statement, index) => {
    const path = `/statements/${index}`;
    return {
      evidence: reading.evidence(statement, path),
      quotes: reading.paths(`${path}/quotes`).map((at, i) => quoteOf(reading, statement, path, at, i)),
      kind: reading.text(`${path}/kind`),
      shade: reading.word(`${path}/shade`, draftWords("statementShade")),
      speakers: reading.names(`${path}/speakers`),
      onBehalfOf: reading.names(`${path}/onBehalfOf`),
      capacity: reading.text(`${path}/capacity`),
      addressees: reading.names(`${path}/addressees`),
      summary: reading.text(`${path}/summary`),
      claims: reading.paths(`${path}/claims`).flatMap((at) => claimed(reading, at) || []),
      modality: modalityOf(reading, statement, path),
      certainty: reading.text(`${path}/factuality`) || "none",
      date: reading.date(`${path}/when`),
      dateWords: reading.text(`${path}/when/asStated`),
      at: reading.name(`${path}/at`),
      channel: reading.text(`${path}/channel/kind`) || "none",
      outlet: reading.name(`${path}/channel/outlet`),
      about: [...reading.names(`${path}/topics`), ...reading.names(`${path}/about`)],
      creditedTo: creditOf(reading, statement, path),
    };
  });
}

function quoteOf(reading: ReportReading, statement: Statement, path: string, at: string, index: number): string {
  // Their spans are found again by their words.
  reading.evidence(statement, path, `/quotes/${index}`);
  const { language } = statement.quotes?.[index] ?? {};
  if (language === reading.report.language) reading.take(`${at}/language`);
  return reading.text(`${at}/text`);
}

/** The title of what is claimed: an occurrence, or a step of a document. */
function claimed(reading: ReportReading, path: string): string {
  const { record, key, field } = resolvePointer(reading.report, path).value as {
    record: RecordId;
    key?: string;
    field?: string;
  };
  if (field !== undefined) return "";
  if (key === undefined) return reading.name(`${path}/record`);
  const found = [...recordsOf(reading.report)].find((each) => each.record.id === record)?.record as
    | Agreement
    | undefined;
  const index = found?.actions?.findIndex((action) => action.key === key) ?? -1;
  const action = found?.actions?.[index];
  if (action === undefined) return "";
  reading.take(`${path}/record`, `${path}/key`);
  return stepTitle(reading, record, index, action.action);
}

/** One word for all claims. */
function modalityOf(reading: ReportReading, { claims = [] }: Statement, path: string): string {
  const [modality, ...others] = new Set(claims.map((claim) => claim.modality ?? "none"));
  if (modality === undefined || others.length > 0) return "none";
  for (const [i] of claims.entries()) reading.take(`${path}/claims/${i}/modality`);
  return modality;
}

/** The outlet whose account the statement came through. */
function creditOf(reading: ReportReading, statement: Statement, path: string): string {
  const { sources } = reading.report;
  for (const [i, { source }] of (statement.evidence ?? []).entries()) {
    const index = sources.findIndex(({ id }) => id === source);
    const publisher = sources[index]?.publisher;
    if (index <= 0 || publisher === undefined) continue;
    const at = `${path}/evidence/${i}`;
    reading.take(`${at}/source`, `${at}/basis`, `${at}/note`, `/sources/${index}/publisher`);
    return reading.nameOf(publisher);
  }
  return "";
}
