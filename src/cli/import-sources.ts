import { fromIcalendar } from "../convert/icalendar/from-icalendar.js";
import type { Imported, ImportOptions } from "../convert/import/imported.js";
import { fromNinjs } from "../convert/ninjs/from-ninjs.js";
import { fromPopolo } from "../convert/popolo/from-popolo.js";
import { fromSchemaOrg } from "../convert/schema-org/from-schema-org.js";
import { fromSuperdeskPlanning } from "../convert/superdesk-planning/from-superdesk-planning.js";
import type { SourceName } from "./import-names.js";

/** What an importer takes: a parsed JSON document, or the text as it is. */
export type Reads = "json" | "text";

/** A format of which each document becomes a report. A table of GDELT is read row by row: see `import-gdelt.ts`. */
export interface Source {
  readonly reads: Reads;
  readonly from: (document: never, options: ImportOptions) => Imported;
}

export const sources: Readonly<Record<Exclude<SourceName, "gdelt">, Source>> = {
  "schema-org": { reads: "json", from: fromSchemaOrg },
  ninjs: { reads: "json", from: fromNinjs },
  icalendar: { reads: "text", from: fromIcalendar },
  "superdesk-planning": { reads: "json", from: fromSuperdeskPlanning },
  popolo: { reads: "json", from: fromPopolo },
};
