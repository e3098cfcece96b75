import type { Report } from "../generated/types.js";
import { safeJson } from "../json/safe-json.js";
import { homes as cameoHomes } from "./cameo/homes.js";
import { toCameo } from "./cameo/to-cameo.js";
import { homes as csvHomes } from "./csv/homes.js";
import { toCsv } from "./csv/to-csv.js";
import type { Conversion, Loss } from "./export/conversion.js";
import type { ReportHomes } from "./export/homes.js";
import { homes as geojsonHomes } from "./geojson/homes.js";
import { toGeojson } from "./geojson/to-geojson.js";
import { homes as icalendarHomes } from "./icalendar/homes.js";
import { toIcalendar } from "./icalendar/to-icalendar.js";
import { homes as ninjsHomes } from "./ninjs/homes.js";
import { toNinjs } from "./ninjs/to-ninjs.js";
import { homes as ploverHomes } from "./plover/homes.js";
import { toPlover } from "./plover/to-plover.js";
import { homes as schemaOrgHomes } from "./schema-org/homes.js";
import { toSchemaOrg } from "./schema-org/to-schema-org.js";
import type { TargetName, TargetOptions } from "./target-names.js";

/** What a conversion writes: one file, or several for a target that is a folder. */
export interface TargetFile {
  name: string;
  text: string;
}

/** A standard that a report can be converted to, as the command and the reference see it. */
export interface Target {
  /** What it is called by those who use it. */
  title: string;
  /** What the converter makes, in a sentence or two. */
  description: string;
  homes: ReportHomes;
  convert(report: Report, options: TargetOptions): { files: TargetFile[]; losses: Loss[] };
}

export const targets: Readonly<Record<TargetName, Target>> = {
  "schema-org": {
    title: "schema.org JSON-LD",
    description:
      "One graph of linked data for search engines and knowledge bases: events, people, places, documents and what was said.",
    homes: schemaOrgHomes,
    convert: (report) => oneFile("schema-org.jsonld", json(toSchemaOrg(report))),
  },
  ninjs: {
    title: "IPTC ninjs 3",
    description: "A list of items for news systems.",
    homes: ninjsHomes,
    convert: (report, options) => oneFile("ninjs.json", json(toNinjs(report, options))),
  },
  icalendar: {
    title: "iCalendar (RFC 5545)",
    description: "A calendar of the visits and meetings whose days are known.",
    homes: icalendarHomes,
    convert: (report, options) => oneFile("calendar.ics", toIcalendar(report, options)),
  },
  geojson: {
    title: "GeoJSON (RFC 7946)",
    description: "The places whose coordinates are known, and what happened there.",
    homes: geojsonHomes,
    convert: (report) => oneFile("places.geojson", json(toGeojson(report))),
  },
  cameo: {
    title: "CAMEO",
    description: "Coded events: who did what to whom, and when.",
    homes: cameoHomes,
    convert: (report, options) => oneFile("cameo.json", json(toCameo(report, options))),
  },
  plover: {
    title: "PLOVER",
    description: "Coded events in the successor of CAMEO, with a mode instead of a long list of codes.",
    homes: ploverHomes,
    convert: (report, options) => oneFile("plover.json", json(toPlover(report, options))),
  },
  csv: {
    title: "CSV (RFC 4180)",
    description: "A folder of tables, one a kind of record and one a list within it, for spreadsheets and statistics.",
    homes: csvHomes,
    convert: (report) => {
      const { document, losses } = toCsv(report);
      return { files: document.map(({ name, text }) => ({ name: `${name}.csv`, text })), losses };
    },
  },
};

function oneFile(name: string, { document, losses }: Conversion<string>): { files: TargetFile[]; losses: Loss[] } {
  return { files: [{ name, text: document }], losses };
}

function json({ document, losses }: Conversion<unknown>): Conversion<string> {
  return { document: `${safeJson(document, 2)}\n`, losses };
}
