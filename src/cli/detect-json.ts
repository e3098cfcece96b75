import { classOf, LISTS } from "../convert/popolo/classes.js";
import { isObject } from "../json/object.js";
import { isDocumentType } from "../lookup/model.js";
import { isRecordId } from "../lookup/record-id.js";
import type { JsonFormat } from "./format.js";

type Json = Readonly<Record<string, unknown>>;

/** What a JSON document looks like: by the first object that tells. */
export function formatOfJson(value: unknown): JsonFormat {
  const objects = (Array.isArray(value) ? value : [value]).filter(isObject);
  for (const object of objects.slice(0, MOST)) {
    const format = formatOfObject(object);
    if (format) return format;
  }
  const [first] = objects;
  if (first === undefined) return { is: "JSON without an object" };
  const keys = Object.keys(first)
    .slice(0, SHOWN)
    .map((key) => JSON.stringify(key.slice(0, LONGEST)));
  return {
    is: `JSON in none of the formats that are read${keys.length > 0 ? `, with the keys ${keys.join(", ")}` : ""}`,
  };
}

/** How many objects of a list are looked at, and how many keys are told. */
const MOST = 100;
const SHOWN = 5;
const LONGEST = 40;

function formatOfObject(object: Json): JsonFormat | undefined {
  const { type, id } = object;
  if (isDocumentType(type) && (type === "report" ? "sources" in object || "version" in object : isRecordId(id))) {
    return {
      is: `a ${type === "report" ? "report" : "record"} of communique already`,
      help: "Use communique check for it, or --names to have others share its ids.",
    };
  }
  if (isNinjs(object)) return { name: "ninjs" };
  if (isPlanning(object)) return { name: "superdesk-planning" };
  if (isPopolo(object)) return { name: "popolo" };
  if (isJsonLd(object)) return { name: "schema-org" };
  return othersOf(object);
}

/** ninjs of any version: an item with its headline or text, or what says that it is ninjs. Superdesk answers with a list of them. */
function isNinjs(object: Json): boolean {
  const { standard, uri, guid, type, _items } = object;
  if (isObject(standard) && String(standard.name).toLowerCase() === "ninjs") return true;
  if (isPlanning(object)) return false;
  if (Array.isArray(_items)) return _items.some((each) => isObject(each) && isNinjs(each));
  if (typeof uri !== "string" && typeof guid !== "string") return false;
  return NINJS_KEYS.some((key) => key in object) || (typeof type === "string" && NINJS_TYPES.includes(type));
}

const NINJS_KEYS = [
  ..."headline headlines body_text body_xhtml body_html bodies descriptions description_text description_html".split(
    " ",
  ),
  ..."versioncreated versionCreated firstcreated firstCreated pubstatus pubStatus renditions associations byline".split(
    " ",
  ),
];
const NINJS_TYPES = "text audio video picture graphic composite component planning event".split(" ");

/** An event or a planning item of Superdesk, alone or in the list that its API gives. */
function isPlanning(object: Json): boolean {
  const { dates, _type, _items, type } = object;
  if (Array.isArray(_items)) return _items.some((each) => isObject(each) && isPlanning(each));
  if (_type === "events" || "occur_status" in object || "definition_long" in object) return true;
  if (!isObject(dates) || !("start" in dates)) return false;
  return "tz" in dates || type === "event" || type === "agenda" || "item_type" in object || "event_id" in object;
}

function isPopolo(object: Json): boolean {
  if (String(object["@context"]).toLowerCase().includes("popolo")) return true;
  if (isSchemaOrg(object)) return false;
  const lists = Object.keys(LISTS).filter((key) => Array.isArray(object[key]));
  const isBundle = lists.includes("persons") || lists.includes("memberships") || lists.length > 1;
  const inside = ["result", "results", "objects"].flatMap((key) => object[key]);
  return isBundle || isOne(object) || inside.some((each) => isObject(each) && isOne(each));
}

/** Areas and events have keys that are everybody's. */
function isOne(object: Json): boolean {
  const type = classOf(object);
  return type === "person" || type === "organization" || type === "membership" || type === "post";
}

const SCHEMA_ORG = /^https?:\/\/schema\.org\//;

function isSchemaOrg(object: Json): boolean {
  return "@context" in object || "@graph" in object || "@type" in object;
}

function isJsonLd(object: Json): boolean {
  if (isSchemaOrg(object)) return true;
  return Object.keys(object).some((key) => SCHEMA_ORG.test(key)) || ("@id" in object && Object.keys(object).length > 1);
}

function othersOf(object: Json): JsonFormat | undefined {
  if (object.type === "FeatureCollection" || object.type === "Feature") return { is: "GeoJSON" };
  if (String(object.version).startsWith("https://jsonfeed.org/")) {
    return { is: "a JSON feed", help: "Import the pages that it links to." };
  }
  return undefined;
}
