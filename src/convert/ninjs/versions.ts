import { isObject } from "../../json/object.js";

// Sources: the JSON Schemas of the IPTC (github.com/iptc/newsinjson, ninjs 1.0 to 1.6, 2.0 to 2.2, 3.0 and 3.1), and the
// formatters of Superdesk (github.com/superdesk/superdesk-core, superdesk/publish/formatters).

/**
 * What the versions call a property that has another name in ninjs 3. Small and capital letters are not told apart, so that
 * ninjs 2, which has the names of ninjs 3 in small letters, needs one line.
 */
const OTHER_NAMES = {
  "ninjs 1": {
    person: "people",
    organisation: "organisations",
    place: "places",
    subject: "subjects",
    event: "events",
    object: "objects",
    infosource: "infoSources",
    genre: "genres",
    trustindicator: "trustIndicators",
    byline: "by",
    mimetype: "contentType",
    $standard: "standard",
  },
  "ninjs 2": { embargoed: "embargoedUntil" },
  Superdesk: {
    guid: "uri",
    qcode: "code",
    firstpublished: "firstPublished",
    anpa_category: "service",
    extra_items: "extraItems",
    evolvedfrom: "evolvedFrom",
    rewrite_of: "evolvedFrom",
  },
  // What some houses write in items that they call ninjs.
  others: { persons: "people", organization: "organisations", organizations: "organisations", provider: "source" },
} as const;

/** The name in ninjs 3 by any other in small letters. */
const NAMES: ReadonlyMap<string, string> = new Map(
  Object.values(OTHER_NAMES).flatMap((names) => Object.entries(names)),
);

/** What ninjs 3 calls a property, in small letters. */
export function normalName(key: string): string {
  const name = key.toLowerCase();
  return (NAMES.get(name) ?? name).toLowerCase();
}

/** The versions that are read. Later ones of the same number only add properties, which are told as losses. */
const READ = ["1", "2", "3"];

const WHAT_IS_READ = "fromNinjs reads IPTC ninjs 1, 2 and 3 and the ninjs of Superdesk";

/** The schema of a version by its own `$id`, or as a file. */
export const SCHEMA_NAME = /^https?:\/\/(?:www\.)?iptc\.org\/std\/ninjs\/ninjs-schema_([0-9]+\.[0-9]+)\.json#?$/;

/** @throws TypeError for an item that says that it is of a version that is not read */
export function requireVersion(item: Readonly<Record<string, unknown>>): void {
  const standard = [item.standard, item.$standard].find(isObject) ?? {};
  const { name, version, schema } = standard;
  if (typeof name === "string" && !/ninjs/i.test(name)) return;
  const named = [schema, item.$schema].find((each): each is string => typeof each === "string");
  const [, bySchema] = SCHEMA_NAME.exec(named ?? "") ?? [];
  const said = [String(version ?? ""), bySchema].find((text) => /^v?[0-9]+(?:\.[0-9]+)?$/.test(text ?? ""));
  if (said === undefined || READ.includes(said.replace(/^v/, "").split(".")[0] ?? "")) return;
  throw new TypeError(`This is ninjs ${said}. ${WHAT_IS_READ}.`);
}

/** Forms of others that are taken for ninjs, by keys that they have. */
const OTHER_FORMS: readonly (readonly [keys: readonly string[], form: string])[] = [
  [["@context"], "JSON-LD, as of schema.org"],
  [["@graph"], "JSON-LD, as of schema.org"],
  [["@type"], "JSON-LD, as of schema.org"],
  [["sources", "version", "language"], "a report of communique"],
  [["planning_item"], "a planning item of Superdesk Planning"],
  [["coverages"], "a planning item of Superdesk Planning"],
  [["occur_status"], "an event of Superdesk Planning"],
  [["definition_short"], "an event of Superdesk Planning"],
  [["dates", "name"], "an event of Superdesk Planning"],
  [["memberships"], "Popolo"],
  [["persons", "organizations"], "Popolo"],
  [["given_name"], "a person of Popolo"],
  [["features"], "GeoJSON"],
  [["jsonrpc"], "JSON-RPC"],
];

/** @throws TypeError for a form of others, by its name */
export function requireForm(item: Readonly<Record<string, unknown>>): void {
  const [, form] = OTHER_FORMS.find(([keys]) => keys.every((key) => Object.hasOwn(item, key))) ?? [];
  if (form !== undefined) throw new TypeError(`This looks like ${form}. ${WHAT_IS_READ}.`);
}

/** @throws TypeError for what has nothing of an item */
export function refuse(): never {
  throw new TypeError(
    `${WHAT_IS_READ}: an item, which is an object with a uri or a guid, or a list of items. The document has none.`,
  );
}
