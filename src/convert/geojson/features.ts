import type { AnyRecord, Meeting, Place, RecordId, Report, Visit } from "../../generated/types.js";
import { isIdType, typeOfField } from "../../lookup/model.js";
import { globalId, type ReportIndex } from "../../lookup/report-index.js";
import type { GeojsonFeature, GeojsonGeometry, GeojsonPosition, GeojsonReference, WithReferences } from "./document.js";

/** The feature of a place or an event, or `undefined` for what is not on the map. */
export function featureOf(record: AnyRecord, references: References): GeojsonFeature | undefined {
  const { report, index } = references;
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

/** Writes out ids as references, and remembers which records it has named. */
export class References {
  readonly #named = new Set<RecordId>();

  constructor(
    readonly report: Report,
    readonly index: ReportIndex,
  ) {}

  /** An object of this type of the model, with a reference for every id in it. */
  writeOut<Value extends object>(value: Value, type: string): WithReferences<Value> {
    return this.#writtenOut(value, type) as WithReferences<Value>;
  }

  isNamed(id: RecordId): boolean {
    return this.#named.has(id);
  }

  #writtenOut(value: unknown, type: string | undefined): unknown {
    if (type === undefined) return value;
    if (Array.isArray(value)) return value.map((item) => this.#writtenOut(item, type));
    if (isIdType(type)) return this.#reference(value as RecordId);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([field, child]) => [field, this.#writtenOut(child, typeOfField(type, field))]),
    );
  }

  #reference(id: RecordId): GeojsonReference {
    this.#named.add(id);
    // A statement has no name.
    const { name, title = name } = (this.index.get(id) ?? {}) as { name?: string; title?: string };
    return { id: globalId(this.report, id), ...(title !== undefined && { name: title }) };
  }
}
