import type { Identifier } from "../../generated/types.js";
import { isTextOf } from "../../lookup/model.js";
import type { Found } from "../import/reading.js";
import type { GraphNode } from "./json-ld.js";
import type { GraphReading } from "./reading.js";

// What properties of several kinds of nodes say.

/** Identifiers of a scheme. Without one nobody knows what they identify. */
export function identifiersOf(reading: GraphReading, node: GraphNode): Found<Identifier>[] {
  return reading.values(node, "identifier").flatMap(({ path, value }) => {
    const own = typeof value === "object" ? value : undefined;
    const scheme = own && (reading.text(own, "propertyID") ?? reading.text(own, "name"));
    const text = own && reading.text(own, "value");
    if (scheme && text) return [{ path, value: { scheme: scheme.value, value: text.value } }];
    reading.lose(path, "An identifier needs a scheme and a value: propertyID and value of a PropertyValue.");
    return [];
  });
}

/** The part that somebody has, where the role names it by a word. */
export function partIn(reading: GraphReading, role: GraphNode | undefined): string | undefined {
  return role && isPart(reading, role) ? reading.text(role, "roleName")?.value : undefined;
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
