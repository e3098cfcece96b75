import type { Place, PlaceId } from "../../generated/types.js";
import type { SchemaOrgPlace } from "./document.js";
import { filled } from "./filled.js";
import { DISPUTED } from "./homes.js";
import type { Scope } from "./scope.js";
import { aliases, identity } from "./things.js";
import { typeUri } from "./type-uri.js";

const TYPES = new Map<string, SchemaOrgPlace["@type"]>([
  ["city", "City"],
  ["district", "AdministrativeArea"],
  ["province", "State"],
  ["country", "Country"],
  ["sea", "BodyOfWater"],
]);

export function placeNode(scope: Scope, place: Place, path: string): SchemaOrgPlace {
  const { name, kind, names, coordinates } = place;
  return filled<SchemaOrgPlace>({
    "@type": TYPES.get(kind) ?? "Place",
    ...identity(scope, place),
    additionalType: typeUri("place", kind),
    name,
    alternateName: aliases(scope, names, path),
    containedInPlace: container(scope, place, path),
    address: address(scope, place, path),
    geo: coordinates && {
      "@type": "GeoCoordinates",
      latitude: coordinates.latitude,
      longitude: coordinates.longitude,
    },
  });
}

function container(scope: Scope, place: Place, path: string) {
  if (place.within && isDisputed(place) && belongsToState(scope, place.within)) {
    scope.losses.add(`${path}/within`, DISPUTED);
    return undefined;
  }
  return scope.link(place.within, `${path}/within`);
}

function address({ index, losses, link }: Scope, place: Place, path: string): SchemaOrgPlace["address"] {
  const { state: id, kind } = place;
  if (id === undefined) return undefined;
  const reason = isDisputed(place) ? DISPUTED : kind === "country" ? "A country has no address." : undefined;
  if (reason !== undefined) losses.add(`${path}/state`, reason);
  const state = reason === undefined && link(id, `${path}/state`) ? index.get(id) : undefined;
  return state && { "@type": "PostalAddress", addressCountry: state.countryCode ?? state.name };
}

function isDisputed({ kind, claims }: Place): boolean {
  return kind === "disputed-region" || claims !== undefined;
}

/** Whether the place, or a larger one that it lies in, is a country or lies in a state. */
function belongsToState({ index }: Scope, id: PlaceId): boolean {
  const seen = new Set<PlaceId>();
  for (let at: PlaceId | undefined = id; at !== undefined && !seen.has(at); at = index.get(at)?.within) {
    seen.add(at);
    const place = index.get(at);
    if (place?.kind === "country" || place?.state !== undefined) return true;
  }
  return false;
}
