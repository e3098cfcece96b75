import { RECORD_LISTS } from "../../generated/model.js";
import type { RecordType, Report } from "../../generated/types.js";
import { formatPointer } from "../../json/pointer.js";
import { indexReport } from "../../lookup/report-index.js";
import { requireReport } from "../../lookup/require-report.js";
import { type PlacedRecord, recordsOf } from "../../lookup/walk.js";
import type { Conversion } from "../export/conversion.js";
import { LossList } from "../export/loss-list.js";
import { reasonToLeaveOut } from "../export/standing.js";
import type { GeojsonDocument, GeojsonFeature, GeojsonReport } from "./document.js";
import { featureOf, References } from "./features.js";
import { homes } from "./homes.js";

/**
 * Writes the places with coordinates and the events there as GeoJSON (RFC 7946), one feature a record.
 *
 * An event is a feature of its own, at the point of its place, so that a map can style, filter and order events by their
 * own properties; map software seldom looks into lists inside of a property. `partOf` and the like refer to features by id.
 * The properties are the fields of the record: ids are written out with names, and times stand beside the other fields.
 * Other accounts stay in `alternatives`, whose changes name fields of the record and have values as they were.
 *
 * What has no coordinates is not on the map, and told as a loss: those of a larger place are never borrowed, and places that a
 * meeting may yet be at do not locate it. What is only claimed, is denied, disputed or refuted is not on the map either, and
 * where something refers to it the reference says so. Records without a feature are at most named by those with one.
 *
 * @throws TypeError for what is not a report
 */
export function toGeojson(report: Report): Conversion<GeojsonDocument> {
  requireReport(report);
  const references = new References(report, indexReport(report));
  const losses = new LossList(report, homes);
  const features: GeojsonFeature[] = [];
  const others: PlacedRecord[] = [];
  for (const placed of recordsOf(report)) {
    const feature = featureOf(placed.record, references);
    if (feature) features.push(feature);
    else others.push(placed);
  }
  for (const other of others) tellUnmapped(other, references.isNamed(other.record.id), losses);
  return { document: { type: "FeatureCollection", report: headOf(report), features }, losses: losses.list() };
}

const UNLOCATED: { readonly [T in RecordType]?: string } = {
  place: "It has no coordinates.",
  visit: "It takes place nowhere that has coordinates.",
  meeting: "It takes place nowhere that has coordinates.",
  act: "It takes place nowhere that has coordinates.",
};

/** Of what is only named, its id and its name are kept. The table of homes tells the rest where no record of its type has more. */
function tellUnmapped({ record, path }: PlacedRecord, isNamed: boolean, losses: LossList): void {
  const reason = UNLOCATED[record.type] && (reasonToLeaveOut(record) ?? UNLOCATED[record.type]);
  if (!isNamed) losses.add(path, reason ?? "Nothing on the map refers to it.");
  else if (reason !== undefined) {
    for (const field of Object.keys(record)) {
      if (!NAMING.has(field)) losses.add(path + formatPointer([field]), reason);
    }
  }
}

const NAMING: ReadonlySet<string> = new Set(["type", "id", "name", "title", "standing"]);

function headOf(report: Report): GeojsonReport {
  const isHead = ([field]: [string, unknown]) => !NO_HEAD.has(field);
  return Object.fromEntries(Object.entries(report).filter(isHead)) as GeojsonReport;
}

const NO_HEAD: ReadonlySet<string> = new Set(["$schema", "type", ...RECORD_LISTS.map(([list]) => list)]);
