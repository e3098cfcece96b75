import type { AnyRecord, Meeting, Place, Report, Visit } from "../../generated/types.js";
import { globalId, type ReportIndex } from "../../lookup/report-index.js";
import type { GeojsonFeature, GeojsonGeometry, GeojsonPosition } from "./document.js";
import type { References } from "./references.js";

/** The feature of a place or an event, or `undefined` for what is not on the map. */
export function featureOf(
  record: AnyRecord,
  report: Report,
  index: ReportIndex,
  references: References,
): GeojsonFeature | undefined {
  if (record.type !== "place" && record.type !== "visit" && record.type !== "meeting") return undefined;
  const geometry = geometryOf(record, index);
  if (geometry === undefined) return undefined;
  const properties =
    record.type === "place" ? placeProperties(record, references) : eventProperties(record, references);
  return { type: "Feature", id: globalId(report, record), geometry, properties };
}

function geometryOf(record: Place | Visit | Meeting, index: ReportIndex): GeojsonGeometry | undefined {
  const positions = placesOf(record, index).flatMap(({ coordinates }): GeojsonPosition[] =>
    coordinates === undefined ? [] : [[coordinates.longitude, coordinates.latitude]],
  );
  const [first, second] = positions;
  if (first === undefined) return undefined;
  return second === undefined ? { type: "Point", coordinates: first } : { type: "MultiPoint", coordinates: positions };
}

/** Where it is. The places that a meeting may yet be at are no answer, and neither is what a place lies in. */
function placesOf(record: Place | Visit | Meeting, index: ReportIndex): Place[] {
  if (record.type === "place") return [record];
  const ids = record.type === "visit" ? (record.places ?? []) : record.place === undefined ? [] : [record.place];
  return ids.flatMap((id) => index.get(id) ?? []);
}

function placeProperties({ $schema, id, coordinates, evidence, ...described }: Place, references: References) {
  return references.writeOut(described, "Place");
}

function eventProperties({ $schema, id, when, evidence, ...described }: Visit | Meeting, references: References) {
  const properties = {
    ...references.writeOut(described, typeNames[described.type]),
    ...references.writeOut(when ?? {}, "When"),
  };
  return properties as GeojsonFeature["properties"];
}

const typeNames = { visit: "Visit", meeting: "Meeting" } as const;
