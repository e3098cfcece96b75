import { readdirSync, readFileSync } from "node:fs";
import { readVocabulary } from "./vocabulary.js";

// Documents of every type and property that the importer names, written in every form that JSON-LD allows.

const vocabulary = readVocabulary();

const folder = new URL("../../../src/convert/schema-org/", import.meta.url);

/** The words of the importer that are properties of schema.org. */
const named: readonly string[] = (() => {
  const code = readdirSync(folder).map((file) => readFileSync(new URL(file, folder), "utf8"));
  const words = new Set([...code.join("\n").matchAll(/"([a-zA-Z]+)"/g)].map(([, word = ""]) => word));
  return [...words].filter((word) => vocabulary.property(word) !== undefined).sort();
})();

/** Those that a thing of this type may have. */
export function propertiesOf(type: string): string[] {
  const types = vocabulary.typesAbove(type);
  return named.filter((name) => vocabulary.property(name)?.domains.some((domain) => types.has(domain)));
}

const MEMBERS: { readonly [enumeration: string]: string } = {
  EventStatusType: "https://schema.org/EventRescheduled",
  EventAttendanceModeEnumeration: "https://schema.org/OnlineEventAttendanceMode",
  ActionStatusType: "https://schema.org/CompletedActionStatus",
  LegalForceStatus: "https://schema.org/InForce",
};

type Json = string | number | boolean | Json[] | { [key: string]: Json };

/** Scalars of the kinds that a property may have, and the type of a node where it may have one. */
function valuesOf(property: string): { scalar: Json; text: boolean; node: string | undefined } {
  const ranges = vocabulary.property(property)?.ranges ?? [];
  const member = ranges.find((range) => range in MEMBERS);
  const node = ranges.find((range) => vocabulary.isType(range) && !LITERALS.has(range) && !(range in MEMBERS));
  const scalar = member
    ? (MEMBERS[member] as string)
    : ranges.some((range) => /^Date/.test(range))
      ? `2031-05-${String(10 + (property.length % 9))}T10:00+0200`
      : ranges.includes("Duration")
        ? "PT2H"
        : ranges.includes("URL") && !ranges.includes("Text")
          ? `https://example.org/${property.toLowerCase()}`
          : ranges.some((range) => range === "Number" || range === "Integer")
            ? 3
            : property === "inLanguage"
              ? "en"
              : `Example of ${property}`;
  const text = typeof scalar === "string" && scalar.startsWith("Example");
  return { scalar, text, node };
}

const LITERALS = new Set(["Text", "URL", "Date", "DateTime", "Time", "Number", "Integer", "Boolean", "Duration"]);

function nodeOf(type: string, property: string): { [key: string]: Json } {
  const plain = {
    "@type": type,
    name: `Example of ${property}`,
    url: `https://example.org/of/${property.toLowerCase()}`,
  };
  switch (type) {
    case "PropertyValue":
      return { "@type": type, propertyID: "Example register", value: `No. ${property.length}` };
    case "PostalAddress":
      return { "@type": type, streetAddress: "1 Sample Road", addressLocality: "Sample City", addressCountry: "XA" };
    case "GeoCoordinates":
      return { "@type": type, latitude: 1.5, longitude: "2.5" };
    case "Rating":
      return { "@type": type, ratingValue: "1", bestRating: 5, worstRating: 1, alternateName: "False" };
    case "Quotation":
      return { "@type": type, text: "We shall meet again.", inLanguage: "en" };
    case "CreativeWork":
      return { ...plain, author: { "@type": "Person", name: "Cleo Example" } };
    case "Event":
      return { ...plain, startDate: "2031-05-12" };
    case "Thing":
      return { "@type": "Person", name: `Example of ${property}` };
    default:
      return plain;
  }
}

/** What stands in the place of a value, and what stands at the top besides. */
interface Form {
  value: Json;
  beside?: { [key: string]: Json }[];
}

/** The forms in which a value may stand. */
const FORMS: readonly ((property: string) => Form)[] = [
  (property) => ({ value: valuesOf(property).scalar }),
  (property) => ({ value: objectOf(property) }),
  (property) => ({ value: [valuesOf(property).scalar, objectOf(property)] }),
  (property): Form => {
    const { node, scalar } = valuesOf(property);
    if (node === undefined) return { value: { "@value": scalar } };
    const id = `https://example.org/things/${property.toLowerCase()}`;
    return { value: { "@id": id }, beside: [{ ...nodeOf(node, property), "@id": id }] };
  },
  (property) => ({ value: { "@list": [objectOf(property)] } }),
  (property) => ({ value: { "@set": [valuesOf(property).scalar, valuesOf(property).scalar] } }),
  (property): Form => {
    const { text, node, scalar } = valuesOf(property);
    if (text) return { value: { en: `English of ${property}`, de: [`German of ${property}`] } };
    if (node === undefined) return { value: { "@value": scalar, "@type": "schema:Text" } };
    return { value: { "@type": "Role", roleName: "chair", description: "Chair", [property]: objectOf(property) } };
  },
  (property) => ({ value: { "@value": valuesOf(property).scalar, "@language": "fr" } }),
];

export const formCount = FORMS.length;

function objectOf(property: string): Json {
  const { node, scalar } = valuesOf(property);
  return node === undefined ? scalar : nodeOf(node, property);
}

/** A thing of a type with all properties that the importer names, each in another form, beginning with the given one. */
export function writtenIn(type: string, shift: number): object {
  const beside: { [key: string]: Json }[] = [];
  const node: { [key: string]: Json } = { "@type": type, "@id": "#it" };
  propertiesOf(type).forEach((property, i) => {
    const form = FORMS[(i + shift) % FORMS.length] as (typeof FORMS)[number];
    const written = form(property);
    node[property] = written.value;
    beside.push(...(written.beside ?? []));
  });
  // Without these it would be no record.
  Object.assign(node, { name: node.name ?? "It" }, OWN[type]);
  return { "@context": ["https://schema.org", { "@language": "en" }], "@graph": [node, ...beside] };
}

const OWN: { readonly [type: string]: object } = {
  ClaimReview: { author: { "@type": "Organization", name: "Sample Checkers" }, claimReviewed: "The bridge is closed." },
  Quotation: { author: { "@type": "Person", name: "Ada Example" }, text: "We shall meet again." },
  Claim: { author: { "@type": "Person", name: "Ada Example" }, description: "The bridge is closed." },
  BuyAction: { agent: { "@type": "Person", name: "Ada Example" } },
};

/** The same document as JSON-LD is without its context. */
export function expanded(document: object): object {
  const { "@graph": graph } = document as { "@graph": Json[] };
  return graph.map((node) => expand(node));
}

function expand(value: Json): Json {
  if (Array.isArray(value)) return value.map(expand);
  if (typeof value !== "object") return { "@value": value };
  if ("@value" in value) return value;
  const entries = Object.entries(value);
  if (entries.every(([key]) => /^[a-z]{2}$/.test(key))) {
    return entries.flatMap(([language, texts]) =>
      [texts].flat().map((text) => ({ "@value": text as string, "@language": language })),
    );
  }
  return Object.fromEntries(
    entries.map(([key, child]): [string, Json] => {
      if (key === "@type") return [key, [child].flat().map((type) => `http://schema.org/${type}`)];
      if (key.startsWith("@")) return [key, key === "@id" ? child : expand(child)];
      const values = expand(child);
      return [`http://schema.org/${key}`, Array.isArray(values) ? values : [values]];
    }),
  );
}
