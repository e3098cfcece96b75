import { formatPointer } from "../../json/pointer.js";
import { type Found, isObject, Reading } from "./reading.js";

/** An object of the document, and where it stands. */
export type Node = Found<Readonly<Record<string, unknown>>>;

/** Reads the values of objects by their keys: documents of formats that are plain JSON. */
export class ObjectReading extends Reading {
  /** The text under a key. Something else there is told. */
  text(node: Node | undefined, key: string, longest?: number): Found | undefined {
    const value = node && own(node, key);
    if (node === undefined || value === undefined || value === null) return undefined;
    const path = at(node, key);
    if (typeof value !== "string") return this.explain(path, "A text is expected here.");
    return this.fit({ value, path }, longest);
  }

  /** The first text under these keys. */
  firstText(node: Node | undefined, keys: readonly string[], longest?: number): Found | undefined {
    for (const key of keys) {
      const found = this.text(node, key, longest);
      if (found) return found;
    }
    return undefined;
  }

  /** The text under a key as it stands. */
  raw(node: Node | undefined, key: string): Found | undefined {
    const value = node && own(node, key);
    return node && typeof value === "string" ? { value, path: at(node, key) } : undefined;
  }

  /** The number under a key. */
  number(node: Node | undefined, key: string): Found<number> | undefined {
    const value = node && own(node, key);
    return node && typeof value === "number" ? { value, path: at(node, key) } : undefined;
  }

  /** The object under a key. */
  object(node: Node | undefined, key: string): Node | undefined {
    const value = node && own(node, key);
    return node && isObject(value) ? { value, path: at(node, key) } : undefined;
  }

  /** The objects of the list under a key. */
  objects(node: Node | undefined, key: string): Node[] {
    return node ? objectsIn(own(node, key), at(node, key)) : [];
  }

  /** The texts of the list under a key, or the one text. */
  texts(node: Node | undefined, key: string, longest?: number): Found[] {
    const value = node && own(node, key);
    if (node === undefined || !Array.isArray(value)) return [this.text(node, key, longest) ?? []].flat();
    const path = at(node, key);
    return value.flatMap((each, i) =>
      typeof each === "string" ? (this.fit({ value: each, path: `${path}/${i}` }, longest) ?? []) : [],
    );
  }

  /** Says of a value that the report need not have it, where it is one of these: a default, a constant of the format. */
  skip(node: Node, key: string, ...values: readonly unknown[]): void {
    if (values.includes(own(node, key))) this.needless(at(node, key));
  }
}

/** The objects in what should be a list. Of what is no list there are none. */
export function objectsIn(list: unknown, path: string): Node[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((value, i) => (isObject(value) ? [{ value, path: `${path}/${i}` }] : []));
}

/** The path of what stands under a key. */
export function at({ path }: Node, key: string): string {
  return path + formatPointer([key]);
}

function own({ value }: Node, key: string): unknown {
  return Object.hasOwn(value, key) ? value[key] : undefined;
}
