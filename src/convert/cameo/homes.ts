import { eventHomes } from "../coding/homes.js";
import type { ReportHomes } from "../export/homes.js";

/** What rows of CAMEO make of every field. */
export const homes: ReportHomes = eventHomes({
  record: "record",
  date: "date",
  source: "source",
  target: "target",
  code: "code",
});
