import { eventHomes } from "../event-coding/homes.js";
import type { ReportHomes } from "../homes.js";

/** What rows of CAMEO make of every field. */
export const homes: ReportHomes = eventHomes({
  record: "record",
  date: "date",
  source: "source",
  target: "target",
  code: "code",
});
