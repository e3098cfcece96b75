import { type Address, type Traits, traitsOf } from "../import/traits.js";
import type { GraphNode } from "./json-ld.js";
import { type GraphReading, typesAs } from "./reading.js";

/** What tells apart places of one name: where they lie. */
export function traitsOfPlace(reading: GraphReading, node: GraphNode): Traits {
  const isAddress = typesAs(node, "PostalAddress").length > 0;
  const address = isAddress ? node : reading.nodes(node, "address")[0]?.value;
  const point = reading.nodes(node, "geo")[0]?.value ?? node;
  const [latitude, longitude] = ["latitude", "longitude"].map((term) =>
    numberIn(reading.values(point, term)[0]?.value),
  );
  const coordinates = latitude === undefined || longitude === undefined ? undefined : { latitude, longitude };
  return traitsOf({ ...(address && addressIn(reading, address)), coordinates });
}

function addressIn(reading: GraphReading, address: GraphNode): Address {
  const country = reading.values(address, "addressCountry")[0];
  const name = country && typeof country.value === "object" ? reading.text(country.value, "name") : undefined;
  return {
    locality: reading.text(address, "addressLocality")?.value,
    region: reading.text(address, "addressRegion")?.value,
    country: typeof country?.value === "string" ? country.value : name?.value,
  };
}

/** A number, be it written as a text. */
export function numberIn(value: unknown): number | undefined {
  const number = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
  return typeof number === "number" && Number.isFinite(number) ? number : undefined;
}
