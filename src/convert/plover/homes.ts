import { eventHomes } from "../coding/homes.js";
import type { ReportHomes } from "../export/homes.js";

/** What PLOVER events make of every field. */
export const homes: ReportHomes = eventHomes({
  record: "record",
  date: "date",
  source: "actors",
  target: "recipients",
  code: "type, mode, context",
});
