import type { SchemaOrgDocument } from "../../../src/schema-org.js";
import { enumerations, properties, typesAbove } from "./terms.js";
import type { Vocabulary } from "./vocabulary.js";

/** Our own table of terms, where the vocabulary is not at hand. */
export const ownVocabulary: Vocabulary = {
  typesAbove(type) {
    const found = new Set<string>();
    for (let at: string | undefined = type; at !== undefined; at = typesAbove[at]) found.add(at);
    return found;
  },
  isType: (name) => Object.hasOwn(typesAbove, name),
  property(name) {
    const [domains, ranges] = properties[name] ?? [];
    return domains && ranges
      ? { domains: domains.split(" "), ranges: ranges.split(" "), isSuperseded: false }
      : undefined;
  },
  enumerationOf: (value) => enumerations[value],
};

type Node = { [key: string]: unknown; "@type"?: string; "@id"?: string };

const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value]);
const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null;

/** What the vocabulary does not allow: types and properties it does not have, and properties and values out of place. */
export function illegal(document: SchemaOrgDocument, vocabulary: Vocabulary): string[] {
  const nodes = document["@graph"] as unknown as Node[];
  const byId = new Map(nodes.map((node) => [node["@id"], node]));
  const found: string[] = [];

  const isLegalValue = (value: unknown, ranges: readonly string[]): boolean => {
    if (isNode(value)) {
      const type = value["@type"] ?? byId.get(value["@id"])?.["@type"];
      return type !== undefined && [...vocabulary.typesAbove(type)].some((above) => ranges.includes(above));
    }
    if (typeof value === "number") {
      return ranges.includes("Number") || (ranges.includes("Integer") && Number.isInteger(value));
    }
    if (typeof value !== "string") return false;
    const member = /^https:\/\/schema\.org\/(\w+)$/.exec(value)?.[1];
    if (member !== undefined) return ranges.includes(vocabulary.enumerationOf(member) ?? "");
    return ranges.some((range) => TEXTS[range]?.test(value));
  };

  const visit = (node: Node, path: string, held?: string): void => {
    const type = node["@type"];
    if (type === undefined) return;
    if (!vocabulary.isType(type)) found.push(`${path}: no type ${type}`);
    const types = vocabulary.typesAbove(type);
    for (const [key, values] of Object.entries(node)) {
      if (key.startsWith("@")) continue;
      const property = vocabulary.property(key);
      // What a role is about stands in the property that the role itself stands in.
      const isHeld = type === "Role" && key === held;
      if (!property || property.isSuperseded) found.push(`${path}: no property ${key}`);
      else if (!isHeld && !property.domains.some((domain) => types.has(domain)))
        found.push(`${path}: ${type} has no ${key}`);
      for (const value of list(values)) {
        const isRole = isNode(value) && value["@type"] === "Role";
        if (property && !isRole && !isLegalValue(value, property.ranges)) {
          found.push(`${path}: ${key} has no value like ${JSON.stringify(value)}`);
        }
        if (isNode(value)) visit(value, `${path}.${key}`, key);
      }
    }
  };
  for (const node of nodes) visit(node, String(node["@id"]));
  return found;
}

/** The data types as they are written: dates by ISO 8601, which has them without a day or a month as well. */
const DATE = "[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?";
const TEXTS: { readonly [range: string]: RegExp } = {
  Text: /^/,
  URL: /^[a-z][a-z0-9+.-]*:\S+$/i,
  Date: new RegExp(`^${DATE}$`),
  DateTime: /^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})?$/,
  Duration: /^P[0-9A-Z.]+$/,
};
