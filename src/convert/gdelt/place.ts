import type { Coordinates, Identifier, Place, PlaceId, PlaceKind } from "../../generated/types.js";
import { slugOf } from "../../text/slug.js";
import type { ReadColumn } from "./columns.js";
import { type RowContext, tableEvidence } from "./context.js";
import { remember } from "./remember.js";
import { BadRow } from "./row-reader.js";

const NAME_LENGTH = 300;

/**
 * By `ActionGeo_Type`: a country, a state of the USA, a city there, a city elsewhere, a first-level division elsewhere.
 * Cities stand for landmarks as well, which GDELT does not tell from them.
 */
const KINDS: ReadonlyMap<string, PlaceKind> = /* @__PURE__ */ new Map([
  ["1", "country"],
  ["2", "province"],
  ["3", "city"],
  ["4", "city"],
  ["5", "province"],
]);

const NOWHERE: ReadonlySet<string> = /* @__PURE__ */ new Set(["", "0"]);

/**
 * Where the action took place. No state is claimed for it: which country a place is coded under is GDELT's choice, and
 * stands among its identifiers.
 *
 * @throws BadRow if a column does not hold what it should
 */
export function actionPlace(context: RowContext): PlaceId | undefined {
  const type = context.row.get("ActionGeo_Type");
  if (NOWHERE.has(type)) return undefined;
  const kind = KINDS.get(type);
  if (kind === undefined) throw BadRow.at("ActionGeo_Type", type, "a number from 0 to 5");
  const coordinates = coordinatesOf(context);
  const name = context.text("ActionGeo_FullName", NAME_LENGTH);
  if (name === "") {
    context.notice("ActionGeo_FullName", "ActionGeo_FullName is empty: the place is left out.");
    return undefined;
  }
  const identifiers = identifiersOf(context);
  const { id } = context.add<Place>({
    type: "place",
    id: `place:gdelt-${type}-${distinctionOf(context, coordinates)}`,
    name,
    kind,
    ...(coordinates && { coordinates }),
    ...(identifiers.length > 0 && { identifiers }),
    evidence: [tableEvidence()],
  });
  return id;
}

const SCHEMES = [
  ["ActionGeo_CountryCode", "FIPS 10-4 country code"],
  ["ActionGeo_ADM1Code", "GDELT ADM1 code"],
  ["ActionGeo_FeatureID", "GDELT FeatureID"],
] as const satisfies readonly (readonly [ReadColumn, string])[];

const CODE_LENGTH = 80;

function identifiersOf(context: RowContext): Identifier[] {
  const identifiers: Identifier[] = [];
  for (const [column, scheme] of SCHEMES) {
    const value = context.text(column, CODE_LENGTH);
    if (value !== "") identifiers.push({ scheme, value });
  }
  return identifiers;
}

function coordinatesOf({ row }: RowContext): Coordinates | undefined {
  const latitude = row.get("ActionGeo_Lat");
  const longitude = row.get("ActionGeo_Long");
  if (latitude === "" && longitude === "") return undefined;
  return {
    latitude: degrees("ActionGeo_Lat", latitude, 90),
    longitude: degrees("ActionGeo_Long", longitude, 180),
  };
}

const NUMBER = /^-?[0-9]{1,20}(?:\.[0-9]{1,40})?(?:[Ee][+-]?[0-9]{1,3})?$/;

function degrees(column: ReadColumn, text: string, limit: number): number {
  const value = NUMBER.test(text) ? Number(text) : Number.NaN;
  if (!(Math.abs(value) <= limit)) throw BadRow.at(column, text, `degrees from -${limit} to ${limit}`);
  return value;
}

/**
 * What tells a place from all others of its type: the FeatureID, under which GDELT keeps one place with several
 * spellings, else the point, else the event that it is of.
 */
function distinctionOf({ row }: RowContext, coordinates: Coordinates | undefined): string {
  const feature = slugOfFeature(row.get("ActionGeo_FeatureID"));
  if (feature !== undefined) return feature;
  if (coordinates) return `${signed(coordinates.latitude)}-${signed(coordinates.longitude)}`;
  return `of-${row.get("GLOBALEVENTID")}`;
}

/** A minus sign keeps its meaning: -1 and 1 are two places. */
const slugOfFeature = /* @__PURE__ */ remember((text) => slugOf(text.replace(/-(?=[0-9])/g, " minus ")));

function signed(degrees: number): string {
  return degrees < 0 ? `minus-${-degrees}` : `${degrees}`;
}
