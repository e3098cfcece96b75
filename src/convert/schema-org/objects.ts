import type { Found } from "../import/reading.js";
import { type Context, type JsonObject, termOf } from "./context.js";

/** Subtags of two letters, which are no terms of schema.org. */
const LANGUAGE_KEY = /^(?:@none|[a-z]{2}(?:-[A-Za-z0-9]{2,8})?)$/;

/** Whether the keys of an object are languages, and its values texts: without a context that says so, by what they look like. */
export function isLanguageMap(object: JsonObject, context: Context): boolean {
  const entries = Object.entries(object);
  return entries.length > 0 && entries.every(([key, value]) => isLanguageKey(key, context) && isTexts(value));
}

function isLanguageKey(key: string, context: Context): boolean {
  return LANGUAGE_KEY.test(key) && (key === "@none" || termOf(key, context)?.startsWith("@") !== true);
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) ? value.every((each) => typeof each === "string") : typeof value === "string";
}

/** Whether an object only names a node. */
export function isReference(object: JsonObject, context: Context): boolean {
  const keys = Object.keys(object).map((key) => termOf(key, context));
  return keys.includes("@id") && keys.every((key) => key === "@id" || key === "@context");
}

/** The types that stand under `@type`, each with its path. */
export function typeLeaves(value: unknown, path: string): Found[] {
  const leaves = Array.isArray(value)
    ? value.map((each, i) => [each, `${path}/${i}`] as const)
    : [[value, path] as const];
  return leaves.flatMap(([type, at]) => (typeof type === "string" ? [{ value: type, path: at }] : []));
}

const DATATYPE =
  /^(?:https?:\/\/schema\.org\/|https?:\/\/www\.w3\.org\/2001\/XMLSchema#|schema:|xsd:|xs:)?(?:Date|DateTime|Time|Text|URL|Number|Integer|Float|Boolean|date|dateTime|time|string|anyURI|integer|int|float|double|decimal|boolean|gYear|gYearMonth|duration)$/;

/** Whether it is the name of a type of scalar. */
export function isDatatype(type: unknown): boolean {
  return typeof type === "string" && DATATYPE.test(type);
}
