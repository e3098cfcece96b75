import type { Coordinates, Place, PlaceId } from "../../generated/types.js";
import type { Calendar, PlacedEvent } from "./calendar.js";
import { textLine } from "./content-line.js";

interface PlaceReference {
  id: PlaceId;
  path: string;
}

/**
 * LOCATION (RFC 5545, section 3.8.1.7): the names of the places, each followed by those of the larger ones that it lies in. And
 * GEO, which an event has once, where there is one place.
 */
export function locationLines(event: PlacedEvent, calendar: Calendar): string[] {
  const places = placesOf(event);
  const names = places.map((place) => namesFrom(place, calendar).join(", ")).filter((name) => name !== "");
  const lines = names.length === 0 ? [] : [textLine("LOCATION", names.join("; "), calendar.report.language)];
  const [only] = places;
  return only !== undefined && places.length === 1 ? [...lines, ...geoLines(only.id, calendar)] : lines;
}

function placesOf({ record, path }: PlacedEvent): PlaceReference[] {
  if (record.type === "visit") return (record.places ?? []).map((id, i) => ({ id, path: `${path}/places/${i}` }));
  return record.place === undefined ? [] : [{ id: record.place, path: `${path}/place` }];
}

/** The name of a place, and of what it lies in. It ends at a disputed place: a text has no room for who says what it lies in. */
function namesFrom(reference: PlaceReference, calendar: Calendar): string[] {
  const names = new Map<PlaceId, string>();
  for (let next: PlaceReference | undefined = reference; next !== undefined && !names.has(next.id); ) {
    const name = calendar.name(next.id, next.path);
    const place = calendar.index.get(next.id);
    if (name === undefined || place === undefined) break;
    names.set(next.id, name);
    next = larger(place, calendar);
  }
  return [...names.values()];
}

function larger(place: Place, calendar: Calendar): PlaceReference | undefined {
  if (place.within === undefined) return undefined;
  const path = `${calendar.pathOf(place.id)}/within`;
  if (!isDisputed(place)) return { id: place.within, path };
  calendar.losses.add(path, "The place is disputed, and LOCATION does not say what it belongs to.");
  return undefined;
}

function isDisputed({ kind, claims }: Place): boolean {
  return kind === "disputed-region" || claims !== undefined;
}

function geoLines(id: PlaceId, calendar: Calendar): string[] {
  const coordinates = calendar.index.get(id)?.coordinates;
  if (coordinates === undefined) return [];
  calendar.locate(id);
  return [`GEO:${geo(coordinates)}`];
}

function geo({ latitude, longitude }: Coordinates): string {
  return `${decimal(latitude)};${decimal(longitude)}`;
}

/** iCalendar has no exponents, which JavaScript writes for very small numbers. */
function decimal(degrees: number): string {
  const written = String(degrees);
  return written.includes("e") ? degrees.toFixed(20).replace(/\.?0+$/, "") : written;
}
