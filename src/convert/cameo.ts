import type { Report } from "../types.js";
import { type CameoOptions, type CameoRow, cameoRows } from "./cameo/rows.js";
import type { Conversion } from "./conversion.js";

export type { CameoOptions, CameoRow } from "./cameo/rows.js";
export type { Conversion, Loss } from "./conversion.js";
export { type CameoDialect, cameoCodes, cameoLabel } from "./event-coding/cameo-codes.js";
export type { Granularity } from "./event-coding/encode.js";

/**
 * The events of a report as rows of CAMEO (Conflict and Mediation Event Observations, codebook 1.1b3 of 2012): who does
 * what to whom, on which day. In the order of the report. No Goldstein scores and no quad classes.
 *
 * @throws TypeError for what is not a report
 */
export function toCameo(report: Report, options: CameoOptions = {}): Conversion<CameoRow[]> {
  return cameoRows(report, options);
}
