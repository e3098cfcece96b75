import { RECORD_LISTS } from "../generated/model.js";
import type { Report } from "../generated/types.js";

/**
 * What takes a report takes one whose shape is right, and does not check it again. What is no report at all it refuses.
 *
 * @param taker who takes it, as the message begins
 * @throws TypeError for what is not a report
 */
export function requireReport(report: Report, taker = "A converter"): void {
  const { type, sources } = (report ?? {}) as Partial<Report>;
  if (type === "report" && Array.isArray(sources)) {
    const broken = RECORD_LISTS.find(([key]) => report[key] !== undefined && !Array.isArray(report[key]));
    if (broken === undefined) return;
  }
  throw new TypeError(`${taker} takes a report of the shape of ReportSchema. Check it first, as check() does.`);
}
