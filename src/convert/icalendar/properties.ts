import { isObject } from "../../json/object.js";
import { formatPointer } from "../../json/pointer.js";
import type { Node, ObjectReading } from "../import/objects.js";
import type { Found } from "../import/reading.js";

/** A property of a component, as it was read. */
export interface ReadProperty {
  readonly text: Found;
  /** Its parameters, where it has some. */
  readonly parameters: Node | undefined;
}

/** The properties of a component with this name. */
export function propertiesOf(node: Node | undefined, name: string): ReadProperty[] {
  if (node === undefined || !Object.hasOwn(node.value, name)) return [];
  const value = node.value[name];
  const path = node.path + formatPointer([name]);
  if (!Array.isArray(value)) return propertyOf(value, path);
  return value.flatMap((each, i) => propertyOf(each, `${path}/${i}`));
}

function propertyOf(value: unknown, path: string): ReadProperty[] {
  if (typeof value === "string") return [{ text: { value, path }, parameters: undefined }];
  if (!isObject(value) || typeof value.text !== "string") return [];
  return [{ text: { value: value.text, path: `${path}/text` }, parameters: { value, path } }];
}

/** The first of them that says something. */
export function propertyNamed(node: Node | undefined, name: string): ReadProperty | undefined {
  return propertiesOf(node, name).find(({ text }) => text.value.trim() !== "");
}

/** Its text as a report can have it. */
export function textNamed(reading: ObjectReading, node: Node | undefined, name: string, longest?: number) {
  const property = propertyNamed(node, name);
  return property && reading.fit(property.text, longest);
}
