import type { Coordinates, PlaceId, RecordId } from "../../generated/types.js";
import type { Draft, Parts } from "../import/draft.js";
import { alsoFrom, composed, type Found, implied, readEach } from "../import/reading.js";
import type { Traits } from "../import/traits.js";
import { nameOf } from "./common.js";
import { type GraphImport, type Reader, SCHEMA } from "./importing.js";
import type { GraphNode, GraphValue } from "./json-ld.js";
import { type Held, typesAs } from "./reading.js";
import { stateMeant } from "./states.js";
import { numberIn, traitsOfPlace } from "./traits.js";

export const place: Reader = {
  seed(importing, node, { kind }): Parts | string {
    const name = nameOf(importing.reading, node) ?? addressName(importing, node);
    return name ? { name, kind: kind ?? implied(node.path, "unspecified") } : "It has no name.";
  },
  read(importing, { draft, node }) {
    draft.give("within", importing.ref(node, "containedInPlace", "place"));
    draft.give("coordinates", coordinatesOf(importing, node));
    const address = importing.reading.first(importing.reading.values(node, "address"));
    if (address) readAddress(importing, draft, address);
  },
};

/** Of a place that has an address alone, the name of the place is that of its street or town. */
function addressName({ reading }: GraphImport, node: GraphNode): Found | undefined {
  const address = reading.values(node, "address")[0];
  if (address === undefined) return undefined;
  return typeof address.value === "object" ? nameInAddress(reading, address.value) : reading.textOf(address);
}

function nameInAddress(reading: GraphImport["reading"], address: GraphNode): Found | undefined {
  for (const term of ["name", "streetAddress", "addressLocality", "addressRegion"]) {
    const text = reading.text(address, term);
    if (text) return text;
  }
  return undefined;
}

/** What of an address a report has no field for. */
const PARTS = [
  ...["streetAddress", "postOfficeBoxNumber", "postalCode", "extendedAddress", "addressLocality"],
  ...["addressRegion"],
];

/** The town is a place that this one is within, the country a state, and the rest is kept in the words of schema.org. */
function readAddress(importing: GraphImport, draft: Draft, address: GraphValue): void {
  const { reading } = importing;
  const { value } = address;
  if (typeof value !== "object") {
    const text = reading.textOf(address);
    if (text?.value === draft.get("name")) draft.shows(text);
    else draft.extend(SCHEMA, "address", text);
    return;
  }
  draft.shows(...typesAs(value, "PostalAddress"));
  draft.give("state", stateMeant(importing, reading.one(value, "addressCountry"), true));
  const town = reading.text(value, "addressLocality");
  const isWithin = town && draft.get("within") === undefined && town.value !== draft.get("name");
  if (isWithin) draft.set("within", townOf(importing, town, draft, traitsOfPlace(reading, value)));
  const rest = PARTS.flatMap((term) => {
    const text = reading.text(value, term);
    if (text === undefined || (isWithin && term === "addressLocality")) return [];
    if (text.value !== draft.get("name")) return [[term, text] as const];
    draft.shows(text);
    return [];
  });
  if (rest.length > 0) draft.extend(SCHEMA, "address", composed(address.path, Object.fromEntries(rest)));
}

function townOf(
  { cast }: GraphImport,
  town: Found,
  within: Draft,
  { locality: _, ...apart }: Traits,
): Found<PlaceId> | undefined {
  const draft = cast.of(["place"], { path: town.path, name: town, apart });
  const state = within.get("state");
  if (state !== undefined && draft.get("state") === undefined) draft.set("state", implied(town.path, state));
  return draft === within ? undefined : { ...town, value: draft.id as PlaceId };
}

function coordinatesOf({ reading }: GraphImport, node: GraphNode): Found<Coordinates> | undefined {
  const geo = reading.oneNode(node, "geo");
  // A place may have them itself.
  const owner = geo?.value ?? node;
  const [latitude, longitude] = ["latitude", "longitude"].map((term) => {
    const found = reading.one(owner, term);
    const number = numberIn(found?.value);
    return found && number !== undefined ? { ...found, value: number } : undefined;
  });
  const isPlace = latitude && longitude && Math.abs(latitude.value) <= 90 && Math.abs(longitude.value) <= 180;
  if (!isPlace) return geo && reading.explain(geo.path, "It has no latitude and longitude of a point on earth.");
  const found = composed<Coordinates>(geo?.path ?? node.path, { latitude, longitude });
  return geo ? alsoFrom(found, geo, ...typesAs(geo.value, "GeoCoordinates")) : found;
}

/** Where an event is: places, texts and addresses; and where it is online, that. */
export function locationsOf(
  importing: GraphImport,
  node: GraphNode,
  draft: Draft,
): { places: Held<PlaceId>[]; online: Found[] } {
  const { reading } = importing;
  const online: Found[] = [];
  const places = readEach(reading.held(node, "location"), (found) => {
    const { value, path } = found;
    const types = typeof value === "object" ? typesAs(value, "VirtualLocation") : [];
    if (typeof value === "object" && types.length > 0) {
      online.push(alsoFrom(implied(path, "video"), ...types));
      for (const term of ["url", "name"]) draft.extend(SCHEMA, "location", reading.text(value, term));
      return undefined;
    }
    const isAddress = typeof value === "object" && typesAs(value, "PostalAddress").length > 0;
    if (isAddress) return placeAt(importing, { ...found, value });
    return importing.refsAmong([found], ["place"])[0];
  });
  return { places: places as Held<PlaceId>[], online };
}

/** The place that an address is that of. */
function placeAt(importing: GraphImport, address: GraphValue & { value: GraphNode }): Held<RecordId> | undefined {
  const name = nameInAddress(importing.reading, address.value);
  if (name === undefined) return importing.reading.explain(address.path, "It does not say which place it is.");
  const apart = traitsOfPlace(importing.reading, address.value);
  const draft = importing.cast.of(["place"], { path: address.path, name, apart });
  readAddress(importing, draft, address);
  return { value: draft.id, path: address.path, origin: [] };
}
