import type { Report } from "../generated/types.js";
import { safeJson } from "../json/safe-json.js";
import { homes as cameoHomes } from "./cameo/homes.js";
import { toCameo } from "./cameo/to-cameo.js";
import { homes as csvHomes } from "./csv/homes.js";
import { type CsvDocument, emptyCsv, toCsv } from "./csv/to-csv.js";
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
  convert(report: Report, options: TargetOptions): Converted;
  /** All files that it can write, of a report with nothing in it: for one that is several. */
  emptyFiles?(): TargetFile[];
}

/** What a report was converted to. */
export interface Converted {
  /** Of a format that cannot be empty there is no file where nothing of the report is in it. */
  files: TargetFile[];
  losses: Loss[];
  /** What the document has none of, as in "no event": then nothing of the report is in it but its head. */
  lacks?: string;
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
    convert: (report, options) => {
      const { document, losses } = toIcalendar(report, options);
      // RFC 5545, 3.6: a calendar has a component, and some software refuses one that has none.
      if (!document.includes("\r\nBEGIN:VEVENT\r\n")) return { files: [], losses, lacks: "event" };
      return oneFile("calendar.ics", { document, losses });
    },
  },
  geojson: {
    title: "GeoJSON (RFC 7946)",
    description: "The places whose coordinates are known, and what happened there.",
    homes: geojsonHomes,
    convert: (report) => {
      const conversion = toGeojson(report);
      return listFile("places.geojson", conversion, conversion.document.features, "feature");
    },
  },
  cameo: {
    title: "CAMEO",
    description: "Coded events: who did what to whom, and when.",
    homes: cameoHomes,
    convert: (report, options) => {
      const conversion = toCameo(report, options);
      return listFile("cameo.json", conversion, conversion.document, "row");
    },
  },
  plover: {
    title: "PLOVER",
    description: "Coded events in the successor of CAMEO, with a mode instead of a long list of codes.",
    homes: ploverHomes,
    convert: (report, options) => {
      const conversion = toPlover(report, options);
      return listFile("plover.json", conversion, conversion.document, "row");
    },
  },
  csv: {
    title: "CSV (RFC 4180)",
    description: "A folder of tables, one a kind of record and one a list within it, for spreadsheets and statistics.",
    homes: csvHomes,
    convert: (report, options) => {
      const { document, losses } = toCsv(report, options);
      return { files: csvFiles(document), losses };
    },
    emptyFiles: () => csvFiles(emptyCsv()),
  },
};

function csvFiles(document: CsvDocument): TargetFile[] {
  return document.map(({ name, text }) => ({ name: `${name}.csv`, text }));
}

function oneFile(name: string, { document, losses }: Conversion<string>): Converted {
  return { files: [{ name, text: document }], losses };
}

/** @param items what the document lists, each of which is called so */
function listFile(name: string, conversion: Conversion<unknown>, items: readonly unknown[], item: string): Converted {
  return { ...oneFile(name, json(conversion)), ...(items.length === 0 && { lacks: item }) };
}

function json({ document, losses }: Conversion<unknown>): Conversion<string> {
  return { document: `${safeJson(document, 2)}\n`, losses };
}
