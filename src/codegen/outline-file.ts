import { createRequire } from "node:module";
import type { MultiPolygon, Polygon } from "geojson";
import { feature } from "topojson-client";
import { presimplify, simplify } from "topojson-simplify";
import type { GeometryCollection, Topology } from "topojson-specification";
import { PER_DEGREE, packRing } from "../outline/packing.js";

/** The land of Natural Earth at 1 : 50 million, which is in the public domain. No borders: only where land is, and where water. */
const LAND = "world-atlas/land-50m.json";

/** What is smaller is left out, in square degrees: some 50 km² at the equator. */
const SMALLEST = 0.004;

/** `src/generated/outline.ts`: the land, thinned and packed. */
export function outlineFile(): Map<string, string> {
  const topology = createRequire(import.meta.url)(LAND) as Topology<{ land: GeometryCollection }>;
  const thinned = simplify(presimplify(topology), SMALLEST);
  const { features } = feature(thinned, thinned.objects.land);
  const polygons = features.flatMap(({ geometry }) => ringsOf(geometry as Polygon | MultiPolygon));
  const packed = polygons
    .map((rings) => rings.map(packRing).filter((ring) => ring !== ""))
    .filter((rings) => rings.length > 0);
  const source = `\
// Generated from ${LAND} by \`npm run generate\`. Do not edit.
// Made with Natural Earth, which is in the public domain.

/** Polygons of land, each a list of rings, packed by \`src/outline/packing.ts\` in steps of a ${PER_DEGREE}th of a degree. */
export const land: readonly (readonly string[])[] = ${JSON.stringify(packed, null, 1)};
`;
  return new Map([["src/generated/outline.ts", source]]);
}

function ringsOf(geometry: Polygon | MultiPolygon): number[][][][] {
  return geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
}
