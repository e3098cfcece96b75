import { isObject } from "../../json/object.js";
import { formatPointer } from "../../json/pointer.js";
import { composed, type Found, listed, Reading } from "./reading.js";

/** An object of the document, and where it stands. */
export type Node = Found<Readonly<Record<string, unknown>>>;

/** Reads the values of objects by their keys: documents of formats that are plain JSON. */
export class ObjectReading extends Reading {
  /** What the object calls a property: a format whose versions have other names for it looks here for the one that is there. */
  protected keyOf(_node: Node, property: string): string {
    return property;
  }

  /** The value of a property, whatever it is. */
  value(node: Node | undefined, property: string): Found<unknown> | undefined {
    if (node === undefined) return undefined;
    const key = this.keyOf(node, property);
    const value = Object.hasOwn(node.value, key) ? node.value[key] : undefined;
    return value === undefined || value === null ? undefined : { value, path: at(node, key) };
  }

  /** The text under a key. Something else there is told. */
  text(node: Node | undefined, key: string, longest?: number): Found | undefined {
    const found = this.value(node, key);
    if (found === undefined) return undefined;
    const { value, path } = found;
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
    const found = this.value(node, key);
    return found && typeof found.value === "string" ? { ...found, value: found.value } : undefined;
  }

  /** The number under a key. */
  number(node: Node | undefined, key: string): Found<number> | undefined {
    const found = this.value(node, key);
    return found && typeof found.value === "number" ? { ...found, value: found.value } : undefined;
  }

  /** The object under a key. */
  object(node: Node | undefined, key: string): Node | undefined {
    const found = this.value(node, key);
    return found && isObject(found.value) ? { ...found, value: found.value } : undefined;
  }

  /** The objects of the list under a key. Where it is no list but a text or the like, that is told. */
  objects(node: Node | undefined, key: string): Node[] {
    const found = this.value(node, key);
    if (found && typeof found.value !== "object") this.explain(found.path, "A list is expected here.");
    return found ? objectsIn(found.value, found.path) : [];
  }

  /** The texts of the list under a key, or the one text. */
  texts(node: Node | undefined, key: string, longest?: number): Found[] {
    const found = this.value(node, key);
    if (!Array.isArray(found?.value)) return [this.text(node, key, longest) ?? []].flat();
    return found.value.flatMap((value, i) =>
      typeof value === "string" ? (this.fit({ value, path: `${found.path}/${i}` }, longest) ?? []) : [],
    );
  }

  /** Says of a value that the report need not have it, where it is one of these: a default, a constant of the format. */
  skip(node: Node, key: string, ...values: readonly unknown[]): void {
    const found = this.value(node, key);
    if (found && values.includes(found.value)) this.needless(found.path);
  }
}

/** The objects in what should be a list. Of what is no list there are none. */
export function objectsIn(list: unknown, path: string): Node[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((value, i) => (isObject(value) ? [{ value, path: `${path}/${i}` }] : []));
}

/** A value as it stands, of which each scalar was read. */
export function asItStands(value: unknown, path: string): Found<unknown> {
  if (Array.isArray(value)) {
    return listed(
      path,
      value.map((each, i) => asItStands(each, `${path}/${i}`)),
    );
  }
  if (!isObject(value)) return { value, path };
  const parts = Object.entries(value).map(([key, each]) => [key, asItStands(each, path + formatPointer([key]))]);
  return composed<object>(path, Object.fromEntries(parts));
}

/** Whether a value says something: no empty text and no empty list. */
export function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null && value !== "" && !(Array.isArray(value) && value.length === 0);
}

/** The path of what stands under a key. */
export function at({ path }: Node, key: string): string {
  return path + formatPointer([key]);
}
