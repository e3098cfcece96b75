import type { Place } from "../generated/types.js";
import { isObject } from "../json/object.js";
import type { Groups } from "./groups.js";
import { nameKey } from "./name-key.js";

/** What two places of one name say that tells them apart, or `undefined`. */
export function placesApart(groups: Groups, a: number, b: number): string | undefined {
  const [one, other] = [placeOf(groups, a), placeOf(groups, b)];
  if (one === undefined || other === undefined) return undefined;
  const most = AREAS.includes(one.kind) || AREAS.includes(other.kind) ? FAR_IN_AREA : FAR;
  if (kilometres(one, other) > most) return "coordinates";
  if (haveOtherWholes(groups, a, b)) return "what they lie within";
  return ADDRESS.find((term) => {
    const [ofOne, ofOther] = [inAddress(one, term), inAddress(other, term)];
    return ofOne.length > 0 && ofOther.length > 0 && !ofOne.some((text) => ofOther.includes(text));
  });
}

/** In kilometres: what is measured at the one end of a large city is still in it. */
const FAR = 50;
/** A country has no one point that it is at. */
const FAR_IN_AREA = 500;
const AREAS: readonly Place["kind"][] = ["country", "province", "region", "area", "border", "island", "river", "sea"];

const EARTH_RADIUS = 6371;

/** On the sphere, by the haversine. 0 where it is not known. */
function kilometres({ coordinates: a }: Place, { coordinates: b }: Place): number {
  if (a === undefined || b === undefined) return 0;
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const half = (from: number, to: number) => Math.sin(radians(to - from) / 2) ** 2;
  const across =
    Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * half(a.longitude, b.longitude) +
    half(a.latitude, b.latitude);
  return 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(across)));
}

/** Whether they lie in two places of one kind: a town may be told to lie in a province, and in a country. */
function haveOtherWholes(groups: Groups, a: number, b: number): boolean {
  const [ofA, ofB] = [a, b].map((part) => wholesIn(groups, part)) as [Place[], Place[]];
  return ofA.some(({ kind }) => {
    const [inA, inB] = [ofA, ofB].map((wholes) => wholes.filter((each) => each.kind === kind)) as [Place[], Place[]];
    return kind !== "unspecified" && inB.length > 0 && !shareName(inA, ofB) && !shareName(inB, ofA);
  });
}

function shareName(some: readonly Place[], others: readonly Place[]): boolean {
  const names = new Set(others.flatMap(namesOf));
  return some.some((each) => namesOf(each).some((name) => names.has(name)));
}

/** What a place lies within, as its own report tells: places of two reports are not yet one. */
function wholesIn(groups: Groups, part: number): Place[] {
  const report = groups.parts[part]?.report ?? 0;
  const seen = new Set([part]);
  const wholes: Place[] = [];
  for (let place = placeOf(groups, part); place?.within !== undefined; ) {
    const next = groups.numberOf(report, place.within);
    if (next === undefined || seen.has(next)) break;
    seen.add(next);
    place = placeOf(groups, next);
    if (place !== undefined) wholes.push(place);
  }
  return wholes;
}

function namesOf({ name, names = [] }: Place): string[] {
  return [nameKey(name), ...names.map(({ text }) => nameKey(text))];
}

/** The parts of an address that decide which of the towns of one name is meant. Importers keep them in an extension. */
const ADDRESS = ["addressRegion", "addressLocality"] as const;

function inAddress({ extensions = [] }: Place, term: string): string[] {
  return extensions.flatMap(({ value }) => {
    const address = isObject(value) ? value.address : undefined;
    const text = isObject(address) ? address[term] : undefined;
    return typeof text === "string" ? [nameKey(text)] : [];
  });
}

/** Whether the one place is in the other, as far as all reports tell: one names the hall, the other one the city. Both are canonical. */
export function isWithinOther(groups: Groups, a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && (wholesOf(groups, a).has(b) || wholesOf(groups, b).has(a));
}

function wholesOf(groups: Groups, place: string): ReadonlySet<string> {
  const wholes = new Set([place]);
  // A set that grows is walked to its new end.
  for (const each of wholes) {
    const root = Number(each.slice(each.indexOf(":") + 1));
    for (const member of Number.isInteger(root) ? groups.members(root) : []) {
      const { report, record } = groups.parts[member] as (typeof groups.parts)[number];
      if (record.type === "place" && record.within !== undefined) wholes.add(groups.canonical(report, record.within));
    }
  }
  return wholes;
}

function placeOf(groups: Groups, part: number): Place | undefined {
  const record = groups.parts[part]?.record;
  return record?.type === "place" ? record : undefined;
}
