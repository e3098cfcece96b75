import type { Coordinates } from "../../generated/types.js";
import { at, type Node } from "./objects.js";
import { composed, type Found } from "./reading.js";

/** The coordinates in a text of two numbers, the latitude first: `48.2;16.3` of iCalendar, `48.2,16.3`. */
export function pointInText(text: Found): Found<Coordinates> | undefined {
  const parts = text.value.split(/[;,]/).map((part) => (part.trim() === "" ? Number.NaN : Number(part)));
  const [latitude = Number.NaN, longitude = Number.NaN] = parts;
  return parts.length === 2 && Number.isFinite(latitude + longitude)
    ? { ...text, value: { latitude, longitude } }
    : undefined;
}

/** The coordinates in a Point of GeoJSON (RFC 7946, section 3.1.2), the longitude first; `undefined` for another shape. */
export function pointOfGeoJson(shape: Node): Found<Coordinates> | undefined {
  const { coordinates: position, type } = shape.value;
  if (type !== "Point" || !Array.isArray(position)) return undefined;
  const path = at(shape, "coordinates");
  return composed<Coordinates>(path, {
    latitude: { value: position[1], path: `${path}/1` },
    longitude: { value: position[0], path: `${path}/0` },
  });
}
