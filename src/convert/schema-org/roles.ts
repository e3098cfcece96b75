import type { Identifier } from "../../generated/types.js";
import { isTextOf } from "../../lookup/model.js";
import { alsoFrom, composed, type Found, readEach } from "../import/reading.js";
import type { GraphNode } from "./json-ld.js";
import { type GraphReading, typesAs } from "./reading.js";

// What nodes say that are no records: identifiers, and the roles that somebody has.

/** Identifiers of a scheme. Without one nobody knows what they identify. */
export function identifiersOf(reading: GraphReading, node: GraphNode): Found<Identifier>[] {
  return readEach(reading.values(node, "identifier"), ({ path, value }) => {
    const own = typeof value === "object" ? value : undefined;
    const scheme = own && (reading.text(own, "propertyID") ?? reading.text(own, "name"));
    const text = own && reading.text(own, "value");
    if (own && scheme && text) {
      return alsoFrom(composed<Identifier>(path, { scheme, value: text }), ...typesAs(own, "PropertyValue"));
    }
    return reading.explain(path, "An identifier needs a scheme and a value: propertyID and value of a PropertyValue.");
  });
}

/** The part that somebody has, where the role names it by a word. */
export function partIn(reading: GraphReading, role: GraphNode | undefined): Found | undefined {
  return role && isPart(reading, role) ? reading.text(role, "roleName") : undefined;
}

/** The capacity that somebody acts in. A name of the role that is no word is one. */
export function capacityIn(reading: GraphReading, role: GraphNode | undefined): Found | undefined {
  if (role === undefined) return undefined;
  const description = reading.text(role, "description");
  return description ?? (isPart(reading, role) ? undefined : reading.text(role, "roleName"));
}

function isPart(reading: GraphReading, role: GraphNode): boolean {
  return isTextOf("ParticipationRole", reading.peek(role, "roleName"));
}
