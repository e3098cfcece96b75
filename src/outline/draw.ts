import { type GeoProjection, geoArea, geoEqualEarth, geoMercator, geoPath } from "d3-geo";
import type { MultiPolygon, Polygon } from "geojson";
import { land } from "../generated/outline.js";
import type { Outline } from "../view/parts/outline-drawing.js";
import { unpackRing } from "./packing.js";

const [WIDTH, HEIGHT] = [640, 380];
/** Wider or taller than this, in degrees, the whole earth is drawn. */
const WORLD = { width: 110, height: 70 };
/** Points that lie closer, in pixels, are one to a reader. */
const CLOSEST = 1.2;

let known: MultiPolygon | undefined;

/**
 * Land and water around places, as paths of SVG: of the whole earth where they lie far apart. It knows no borders. Natural
 * Earth at 1 : 50 million, thinned: islands that are too small for it are missing, so that a place may lie in the sea.
 */
export const outline: Outline = (places) => {
  const points = places.map(({ latitude, longitude }) => [longitude, latitude] as const);
  const projection = projectionFor(points);
  const path = geoPath(projection).digits(1);
  const isWorld = projection.clipExtent() === null;
  return {
    width: WIDTH,
    height: HEIGHT,
    water: isWorld ? (path({ type: "Sphere" }) ?? "") : `M0,0H${WIDTH}V${HEIGHT}H0Z`,
    land: thinned(path(unpacked()) ?? ""),
    points: points.map(([longitude, latitude]) => {
      const [x, y] = projection([longitude, latitude]) ?? [0, 0];
      return [Math.round(x), Math.round(y)];
    }),
  };
};

function projectionFor(points: readonly (readonly [number, number])[]): GeoProjection {
  const latitudes = points.map(([, latitude]) => latitude);
  const [south, north] = [latitudes.reduce(smaller, Infinity), latitudes.reduce(larger, -Infinity)];
  const center = middleOf(points.map(([longitude]) => longitude));
  const width = points.map(([longitude]) => Math.abs(turned(longitude - center))).reduce(larger, -Infinity) * 2;
  const height = north - south;
  if (width > WORLD.width || height > WORLD.height) {
    return geoEqualEarth().rotate([-center, 0]).fitExtent(inset(), { type: "Sphere" });
  }
  const pad = Math.max(1.5, width * 0.25, height * 0.25);
  const corners = [
    [center - width / 2 - pad, Math.max(-84, south - pad)],
    [center + width / 2 + pad, Math.min(84, north + pad)],
  ];
  return geoMercator()
    .rotate([-center, 0])
    .fitExtent(inset(), { type: "MultiPoint", coordinates: corners })
    .clipExtent([
      [0, 0],
      [WIDTH, HEIGHT],
    ]);
}

// Of a list, so that it may be a long one.
function smaller(a: number, b: number): number {
  return Math.min(a, b);
}

function larger(a: number, b: number): number {
  return Math.max(a, b);
}

function inset(): [[number, number], [number, number]] {
  return [
    [4, 4],
    [WIDTH - 4, HEIGHT - 4],
  ];
}

/** The middle of the smallest arc that holds all, also across 180 degrees. */
function middleOf(longitudes: readonly number[]): number {
  const sorted = [...new Set(longitudes.map(turned))].sort((a, b) => a - b);
  let widest = -1;
  let from = 0;
  for (const [i, longitude] of sorted.entries()) {
    const next = sorted[(i + 1) % sorted.length] as number;
    const gap = (next - longitude + 360) % 360 || 360;
    if (gap <= widest) continue;
    widest = gap;
    from = next;
  }
  return turned(from + (360 - widest) / 2);
}

/** A longitude between -180 and 180. */
function turned(degrees: number): number {
  return ((((degrees + 180) % 360) + 360) % 360) - 180;
}

function unpacked(): MultiPolygon {
  known ??= {
    type: "MultiPolygon",
    coordinates: land
      .map((rings) => rings.map((ring) => unpackRing(ring).map(([x, y]) => [x, y])))
      // Thinned, a small island may have turned inside out: then it would be all but itself.
      .filter((coordinates) => geoArea({ type: "Polygon", coordinates } as Polygon) < 2 * Math.PI),
  };
  return known;
}

/** A path without points that nobody sees apart. */
function thinned(path: string): string {
  return path
    .split("Z")
    .map((ring) => {
      const kept: (readonly [number, number])[] = [];
      for (const point of ring.slice(1).split("L")) {
        const [x = 0, y = 0] = point.split(",").map(Number);
        const last = kept.at(-1);
        if (!last || Math.abs(last[0] - x) + Math.abs(last[1] - y) >= CLOSEST) kept.push([x, y]);
      }
      return kept.length > 3 ? `M${kept.map(([x, y]) => `${x},${y}`).join("L")}Z` : "";
    })
    .join("");
}
