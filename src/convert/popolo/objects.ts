import { isObject } from "../../json/object.js";
import { at, type Node, objectsIn } from "../import/objects.js";
import { classOf, EMBEDDED, LISTS, type PopoloClass } from "./classes.js";
import type { PopoloReading } from "./reading.js";

/** An object of a document, of what class it is, and what it stands in. */
export interface PopoloObject {
  readonly class: PopoloClass;
  readonly node: Node;
  /** The object that it is embedded in, and under which key. */
  readonly within?: { readonly object: PopoloObject; readonly key: string };
}

/** Envelopes in which services send their objects. */
const ENVELOPES = ["result", "results", "objects", "data"];

/**
 * All objects of a document, each before those in it: of the lists of a bundle, of a list of objects, or one object.
 *
 * @throws TypeError for a document in another form
 */
export function objectsOf(reading: PopoloReading): PopoloObject[] {
  const all: PopoloObject[] = [];
  visit({ value: reading.document, path: "" });
  if (all.length > 0) return all;
  const isBundle = isObject(reading.document) && Object.keys(LISTS).some((key) => Array.isArray(own(key)));
  if (isBundle) return all;
  throw new TypeError(
    "fromPopolo takes a document of Popolo: an object with lists such as persons, organizations and memberships, or objects of these classes, alone or in a list.",
  );

  function own(key: string): unknown {
    return (reading.document as Readonly<Record<string, unknown>>)[key];
  }

  function visit({ value, path }: { readonly value: unknown; readonly path: string }): void {
    if (Array.isArray(value)) for (const node of objectsIn(value, path)) visitOne(node);
    else if (isObject(value)) {
      const node = { value, path };
      const lists = Object.entries(LISTS).filter(([key]) => Array.isArray(value[key]));
      const type = classOf(value);
      if (type !== undefined) enter({ class: type, node });
      else if (lists.length > 0) {
        for (const [key, list] of lists) {
          for (const each of reading.objects(node, key)) enter({ class: list, node: each });
        }
      } else for (const key of ENVELOPES) visit({ value: value[key], path: at(node, key) });
    }
  }

  function visitOne(node: Node): void {
    const type = classOf(node.value);
    if (type === undefined) reading.explain(node.path, "It does not say of what class it is.");
    else enter({ class: type, node });
  }

  function enter(object: PopoloObject): void {
    all.push(object);
    const { node } = object;
    for (const [key, type] of Object.entries(EMBEDDED[object.class])) {
      const single = reading.object(node, key);
      for (const each of single ? [single] : reading.objects(node, key)) {
        enter({ class: type, node: each, within: { object, key } });
      }
    }
    const member = object.class === "membership" ? reading.object(node, "member") : undefined;
    if (member) {
      const type = classOf(member.value) === "organization" ? "organization" : "person";
      enter({ class: type, node: member, within: { object, key: "member" } });
    }
  }
}
