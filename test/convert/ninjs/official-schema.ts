import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { othersData } from "../../others-data.js";

/** The schema of the IPTC. */
export const officialSchema = othersData("data/ninjs/ninjs-schema_3.1.json");

/** The official schema refers to this one. Ours stands in for it: points are the only geometry that is written. */
const POINT_SCHEMA = {
  $id: "https://geojson.org/schema/GeoJSON.json",
  type: "object",
  properties: {
    type: { const: "Point" },
    coordinates: {
      type: "array",
      prefixItems: [
        { type: "number", minimum: -180, maximum: 180 },
        { type: "number", minimum: -90, maximum: 90 },
      ],
      minItems: 2,
      maxItems: 2,
    },
  },
  required: ["type", "coordinates"],
  additionalProperties: false,
};

/** What is wrong with an item by the official ninjs 3.1 schema, one line a fault; none for a valid item. */
export function officialFaults(item: unknown): string[] {
  validate ??= compile();
  if (validate(item)) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

let validate: ReturnType<Ajv2020["compile"]> | undefined;

function compile(): ReturnType<Ajv2020["compile"]> {
  // Not strict: the schema has a property that is an array by its type and a string by its reference.
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  ajv.addSchema(POINT_SCHEMA);
  return ajv.compile(JSON.parse(readFileSync(officialSchema.path, "utf8")));
}
