import { isObject } from "../../json/object.js";
import { draftFields } from "../fields.js";
import { holdsMany, type Slot, type Slots } from "../slot.js";

// Where a fix can stand in a draft, and what can stand there.

/** The key that a draft has there: of a list an index, or the one behind the last. */
export function keyIn(holder: unknown, key: string | undefined): string | undefined {
  if (key === undefined || !isHolder(holder)) return undefined;
  if (!Array.isArray(holder)) return Object.hasOwn(holder, key) ? key : undefined;
  if (key === "-") return String(holder.length);
  return /^\d+$/.test(key) && Number(key) <= holder.length ? String(Number(key)) : undefined;
}

type Shape = "text" | "texts" | "item" | "items";

export const WANTED: { readonly [Each in Shape]: string } = {
  text: "a text",
  texts: "a list of texts, as JSON",
  item: "an object with keys of the draft, as JSON",
  items: "a list of objects, as JSON",
};

/** What the draft has at these keys. */
export function shapeAt(keys: readonly string[]): Shape | undefined {
  let slots: Slots = draftFields;
  for (let i = 0; i < keys.length; i += 2) {
    const key = keys[i] as string;
    const slot: Slot | undefined = Object.hasOwn(slots, key) ? slots[key] : undefined;
    const isLast = i === keys.length - 1;
    if (slot === undefined) return undefined;
    if (slot.job !== "list") return holdsMany(slot) && isLast ? "texts" : "text";
    if (isLast) return "items";
    if (i === keys.length - 2) return "item";
    slots = slot.item;
  }
  return undefined;
}

/** The value in this shape; a text for a list or an object is its JSON. `undefined` for what is none. */
export function fitting(value: unknown, shape: Shape | undefined): unknown {
  if (shape === undefined || shape === "text") return isScalar(value) ? value : undefined;
  const read = typeof value === "string" ? parsedFrom(value) : value;
  if (shape === "item") return isItem(read) ? read : undefined;
  const each = Array.isArray(read) ? read : [read];
  return each.every(shape === "items" ? isItem : isScalar) ? each : undefined;
}

function isScalar(value: unknown): boolean {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}

function isItem(value: unknown): boolean {
  return isObject(value) && Object.keys(value).length > 0;
}

/** The first JSON value in the talk. */
export function parsedFrom(answer: string): unknown {
  const [start, end] = [answer.search(/[[{]/), Math.max(answer.lastIndexOf("}"), answer.lastIndexOf("]"))];
  try {
    return JSON.parse(answer.slice(start, end + 1));
  } catch {
    return undefined;
  }
}

export function isHolder(value: unknown): value is { [key: string]: unknown } {
  return typeof value === "object" && value !== null;
}
