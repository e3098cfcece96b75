import { formatPointer } from "../../json/pointer.js";
import type { ImportLoss } from "../import/imported.js";
import { type Found, isObject, Reading } from "../import/reading.js";

/** An object of the document, and where it stands. */
export type Node = Found<Readonly<Record<string, unknown>>>;

/** Reads the values of objects by their keys. What nobody has read is lost. */
export class NinjsReading extends Reading {
  /** The text under a key. */
  text(node: Node | undefined, key: string, longest?: number): Found | undefined {
    const value = node && this.peek(node, key);
    if (node === undefined || value === undefined) return undefined;
    const text = this.fit({ value, path: node.path + formatPointer([key]) }, longest);
    if (text) this.pass(text.path);
    return text;
  }

  /** The text under a key as it stands, without saying that it was read. */
  peek(node: Node, key: string): string | undefined {
    const value = own(node, key);
    return typeof value === "string" ? value : undefined;
  }

  /** The object under a key. */
  object(node: Node, key: string): Node | undefined {
    const value = own(node, key);
    return isObject(value) ? { value, path: node.path + formatPointer([key]) } : undefined;
  }

  /** The objects of the list under a key. */
  objects(node: Node, key: string): Node[] {
    return objectsIn(own(node, key), node.path + formatPointer([key]));
  }

  /** What the report does not hold. */
  losses(): ImportLoss[] {
    this.#loseUnread(this.document, "");
    return this.said.list(this.document);
  }

  /** Whether something of a value was read or said to be lost. Where it was, the rest is lost, and else the whole. */
  #loseUnread(value: unknown, path: string): boolean {
    if (this.said.has(path) || this.isRead(path)) return true;
    if (typeof value !== "object" || value === null) return false;
    const unread = Object.entries(value).flatMap(([key, child]) => {
      const at = path + formatPointer([key]);
      return this.#loseUnread(child, at) ? [] : [{ at, child }];
    });
    if (unread.length === Object.keys(value).length) return false;
    for (const { at, child } of unread) if (!isEmpty(child)) this.lose(at, "The report has no place for it.");
    return true;
  }
}

/** The objects in what should be a list. Of what is no list there are none. */
export function objectsIn(list: unknown, path: string): Node[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((value, i) => (isObject(value) ? [{ value, path: `${path}/${i}` }] : []));
}

function own({ value }: Node, key: string): unknown {
  return Object.hasOwn(value, key) ? value[key] : undefined;
}

function isEmpty(value: unknown): boolean {
  return typeof value === "object" && value !== null && Object.keys(value).length === 0;
}
