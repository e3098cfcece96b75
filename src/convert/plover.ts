import type { Report } from "../types.js";
import type { Conversion } from "./conversion.js";
import { type PloverOptions, type PloverRow, ploverRows } from "./plover/rows.js";

export type { Conversion, Loss } from "./conversion.js";
export type { Granularity } from "./event-coding/encode.js";
export type { PloverType } from "./event-coding/mapping.js";
export type { PloverActor } from "./plover/actor.js";
export type { PloverOptions, PloverRow } from "./plover/rows.js";

/**
 * The events of a report as PLOVER codes them (Political Language Ontology for Verifiable Event Records, draft 0.8 of 2021):
 * type, mode and context, with lists of actors and recipients. In the order of the report. Comments are not coded.
 *
 * @throws TypeError for what is not a report
 */
export function toPlover(report: Report, options: PloverOptions = {}): Conversion<PloverRow[]> {
  return ploverRows(report, options);
}
