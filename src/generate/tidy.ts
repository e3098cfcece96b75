import type { Report } from "../generated/types.js";
import { walkDocument } from "../lookup/walk.js";

/** Adds what a careful desk would not leave out, so that nothing is found that says nothing about the data, in place. */
export function tidy(report: Report): void {
  const { records, of, values } = walkDocument(report);
  const [main, ...others] = report.sources;
  // Sources that all rest on one are one account.
  delete others.at(-1)?.basedOn;
  for (const { record } of records) {
    if (record.type === "source" || record.evidence?.some(({ basis }) => basis === "stated")) continue;
    if (main) record.evidence = [...(record.evidence ?? []), { source: main.id, basis: "stated" }];
  }
  for (const { value } of values("Evidence")) if (value.basis !== "stated") value.note ??= "It follows from the rest.";
  for (const { value } of [...values("Figure"), ...values("FigurePart")]) value.measure ??= "documents";
  for (const type of ["visit", "meeting", "act", "process"] as const) {
    for (const { record } of of(type)) {
      const last = record.statusHistory?.at(-1);
      if (last) last.status = record.status;
      else record.statusHistory = [{ status: record.status } as never];
    }
  }
}
