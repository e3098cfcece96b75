import type { Coordinates, Identifier, Place, PlaceId, PlaceKind } from "../../generated/types.js";
import { slugOf } from "../../text/slug.js";
import { digestOf } from "../import/ids.js";
import { frozen, type Made, Notices } from "./cells.js";
import type { GdeltColumn } from "./columns.js";
import { remember } from "./remember.js";
import { BadRow } from "./row-reader.js";
import { tableEvidence } from "./table.js";

/** What the columns of the place come to. */
export interface MadePlace extends Made {
  /** Left out where they name none. */
  readonly place?: PlaceId;
}

const NAME_LENGTH = 300;
const CODE_LENGTH = 80;

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
 * Where the action took place, of the text of the columns from ActionGeo_Type to ActionGeo_FeatureID, with tabs between. No
 * state is claimed for it: which country a place is coded under is GDELT's choice, and stands among its identifiers.
 *
 * @throws BadRow if a column does not hold what it should
 */
export const placeOf = /* @__PURE__ */ remember((text): MadePlace => {
  const cells = cellsOf(text);
  const { type, name: given, latitude, longitude, feature } = cells;
  const notices = new Notices();
  if (NOWHERE.has(type)) {
    notices.leaveOut(columnsOf(cells), `ActionGeo_Type is ${type || "empty"}, which is no place.`);
    return frozen({ records: [], notices: notices.list });
  }
  const kind = KINDS.get(type);
  if (kind === undefined) throw BadRow.at("ActionGeo_Type", type, "a number from 0 to 5");
  const coordinates = coordinatesOf(latitude, longitude);
  const name = notices.text("ActionGeo_FullName", given, NAME_LENGTH);
  if (name === "") {
    notices.leaveOut([["ActionGeo_Type", type], ...columnsOf(cells)], "ActionGeo_FullName is empty.");
    return frozen({ records: [], notices: notices.list });
  }
  const identifiers: Identifier[] = [];
  for (const [column, scheme, code] of [
    ["ActionGeo_CountryCode", "FIPS 10-4 country code", cells.country],
    ["ActionGeo_ADM1Code", "GDELT ADM1 code", cells.division],
    ["ActionGeo_FeatureID", "GDELT FeatureID", feature],
  ] as const) {
    const value = notices.text(column, code, CODE_LENGTH);
    if (value !== "") identifiers.push({ scheme, value });
  }
  const place: Place = {
    type: "place",
    id: `place:gdelt-${type}-${distinctionOf(feature, coordinates) ?? digestOf(text)}`,
    name,
    kind,
    ...(coordinates && { coordinates }),
    ...(identifiers.length > 0 && { identifiers }),
    evidence: [tableEvidence()],
  };
  return frozen({ records: [place], notices: notices.list, place: place.id });
});

/** What a place is left out of that a meeting was called off at. */
export const calledOffAt = /* @__PURE__ */ remember((text): Made => {
  const cells = cellsOf(text);
  const notices = new Notices();
  const all: readonly Cell[] = [["ActionGeo_Type", NOWHERE.has(cells.type) ? "" : cells.type], ...columnsOf(cells)];
  notices.leaveOut(all, "it is where the talks were called off, and not where they were to be.");
  return frozen({ records: [], notices: notices.list });
});

type Cell = readonly [column: GdeltColumn, text: string];

interface Cells {
  type: string;
  name: string;
  country: string;
  division: string;
  latitude: string;
  longitude: string;
  feature: string;
}

function cellsOf(text: string): Cells {
  // The second-level division is not read.
  const [type = "", name = "", country = "", division = "", , latitude = "", longitude = "", feature = ""] =
    text.split("\t");
  return { type, name, country, division, latitude, longitude, feature };
}

function columnsOf({ name, country, division, latitude, longitude, feature }: Cells): Cell[] {
  return [
    ["ActionGeo_FullName", name],
    ["ActionGeo_CountryCode", country],
    ["ActionGeo_ADM1Code", division],
    ["ActionGeo_Lat", latitude],
    ["ActionGeo_Long", longitude],
    ["ActionGeo_FeatureID", feature],
  ];
}

function coordinatesOf(latitude: string, longitude: string): Coordinates | undefined {
  if (latitude === "" && longitude === "") return undefined;
  return {
    latitude: degrees("ActionGeo_Lat", latitude, 90),
    longitude: degrees("ActionGeo_Long", longitude, 180),
  };
}

const NUMBER = /^-?[0-9]{1,20}(?:\.[0-9]{1,40})?(?:[Ee][+-]?[0-9]{1,3})?$/;

function degrees(column: GdeltColumn, text: string, limit: number): number {
  const value = NUMBER.test(text) ? Number(text) : Number.NaN;
  if (!(Math.abs(value) <= limit)) throw BadRow.at(column, text, `degrees from -${limit} to ${limit}`);
  return value;
}

/**
 * What tells a place from all others of its type: the FeatureID, under which GDELT keeps one place with several spellings,
 * else the point.
 */
function distinctionOf(feature: string, coordinates: Coordinates | undefined): string | undefined {
  // A minus sign keeps its meaning: -1 and 1 are two places.
  const slug = slugOf(feature.replace(/-(?=[0-9])/g, " minus "));
  if (slug !== undefined) return slug;
  return coordinates && `${signed(coordinates.latitude)}-${signed(coordinates.longitude)}`;
}

function signed(degrees: number): string {
  return degrees < 0 ? `minus-${-degrees}` : `${degrees}`;
}
