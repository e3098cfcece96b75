import type { Act, AnyRecord, Meeting, Place, RecordId, Report, Standing, Visit } from "../../generated/types.js";
import { isIdType, recordTypeName, typeOfField } from "../../lookup/model.js";
import { isToldAsFact } from "../../lookup/plain-facts.js";
import { globalId, type ReportIndex } from "../../lookup/report-index.js";
import type { GeojsonFeature, GeojsonGeometry, GeojsonPosition, GeojsonReference, WithReferences } from "./document.js";

/** What may be a feature. */
type Located = Place | LocatedEvent;
type LocatedEvent = Visit | Meeting | Act;

/** The feature of a place or an event, or `undefined` for what is not on the map: a dot there tells it as fact. */
export function featureOf(record: AnyRecord, references: References): GeojsonFeature | undefined {
  const { report, index } = references;
  if (!isLocated(record) || (record.type !== "place" && !isToldAsFact(record))) return undefined;
  const geometry = geometryOf(record, index);
  if (geometry === undefined) return undefined;
  const properties =
    record.type === "place" ? placeProperties(record, references) : eventProperties(record, references);
  return { type: "Feature", id: globalId(report, record), geometry, properties };
}

function isLocated(record: AnyRecord): record is Located {
  return record.type === "place" || record.type === "visit" || record.type === "meeting" || record.type === "act";
}

function geometryOf(record: Located, index: ReportIndex): GeojsonGeometry | undefined {
  const positions = placesOf(record, index).flatMap(({ coordinates }): GeojsonPosition[] =>
    coordinates === undefined ? [] : [[coordinates.longitude, coordinates.latitude]],
  );
  const [first, second] = positions;
  if (first === undefined) return undefined;
  return second === undefined ? { type: "Point", coordinates: first } : { type: "MultiPoint", coordinates: positions };
}

/** Where it is. The places that a meeting may yet be at are no answer, and neither is what a place lies in. */
function placesOf(record: Located, index: ReportIndex): Place[] {
  if (record.type === "place") return [record];
  const ids = record.type !== "meeting" ? (record.places ?? []) : record.place === undefined ? [] : [record.place];
  return ids.flatMap((id) => index.get(id) ?? []);
}

function placeProperties({ $schema, id, coordinates, evidence, ...described }: Place, references: References) {
  return references.writeOut(described, "Place");
}

function eventProperties({ $schema, id, when, evidence, ...described }: LocatedEvent, references: References) {
  const properties = {
    ...references.writeOut(described, recordTypeName(described.type)),
    ...references.writeOut(when ?? {}, "When"),
  };
  return properties as GeojsonFeature["properties"];
}

interface Named {
  name?: string;
  title?: string;
  standing?: Standing;
}

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
    const { name, title = name, standing } = (this.index.get(id) ?? {}) as Named;
    return {
      id: globalId(this.report, id),
      ...(title !== undefined && { name: title }),
      ...(standing !== undefined && { standing }),
    };
  }
}
