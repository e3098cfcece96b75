import type { Found } from "../../convert/import/reading.js";
import { LONGEST_LABEL, LONGEST_TEXT } from "../../convert/import/text.js";
import { isObject } from "../../json/object.js";
import { formatPointer } from "../../json/pointer.js";
import { nearest } from "../../text/nearest.js";
import { quote } from "../../text/quote.js";
import { holdsMany, type Slot, type Slots } from "../slot.js";
import { NONE } from "../words.js";
import type { DraftReading } from "./draft-reading.js";
import type { Findings } from "./findings.js";

/** The draft or an item of one of its lists, read tolerantly: what is empty is not there. */
export interface Item {
  readonly path: string;
  readonly texts: ReadonlyMap<string, Found>;
  readonly lists: ReadonlyMap<string, readonly Found[]>;
  readonly items: ReadonlyMap<string, readonly Item[]>;
  /** Keys of which something is said that cannot be read. */
  readonly unread: ReadonlySet<string>;
}

const NO_ITEM = { texts: new Map<string, Found>(), lists: new Map(), items: new Map(), unread: new Set<string>() };

/** What models write where there is nothing to say. */
const NOTHING = /^(?:n\/?a|null|nil|none|unknown|not (?:said|stated|specified|mentioned|given)|-+)$/i;

/** Whether a text says that there is nothing to say. */
export function saysNothing(text: string): boolean {
  return NOTHING.test(text.trim());
}

/**
 * Reads an object of the draft: null and what says that there is nothing are empty, one text will do for a list. What cannot be
 * read is told.
 */
export function readItem(value: unknown, slots: Slots, path: string, reading: DraftReading, findings: Findings): Item {
  if (!isObject(value)) {
    if (value !== undefined && value !== null) wrongType(value, "an object", path, reading, findings);
    return { path, ...NO_ITEM };
  }
  const texts = new Map<string, Found>();
  const lists = new Map<string, Found[]>();
  const items = new Map<string, Item[]>();
  const unread = new Set<string>();
  for (const [key, own] of Object.entries(value)) {
    const at = path + formatPointer([key]);
    const slot = Object.hasOwn(slots, key) ? slots[key] : undefined;
    if (slot === undefined) {
      const near = nearest(key, Object.keys(slots));
      findings.add(
        "draft-unknown-key",
        at,
        `The draft has no key ${quote(key)} here.`,
        near && `Did you mean ${quote(near)}?`,
      );
      reading.explain(at, "The draft has no such key.");
    } else if (slot.job === "list") {
      items.set(key, readItems(own, slot.item, at, reading, findings));
    } else if (holdsMany(slot)) {
      const each = Array.isArray(own) ? own.map((one, i) => [one, `${at}/${i}`] as const) : [[own, at] as const];
      lists.set(
        key,
        each.flatMap(([one, place]) => readText(one, slot, place, reading, findings, longestOf(key, slot)) ?? []),
      );
    } else {
      const found = readText(own, slot, at, reading, findings, longestOf(key, slot));
      if (found) texts.set(key, found);
      else if (isObject(own) || (Array.isArray(own) && own.length > 0)) unread.add(key);
      else if (typeof own === "string" && own.length > LONGEST_LABEL) unread.add(key);
    }
  }
  return { path, texts, lists, items, unread };
}

function readItems(value: unknown, slots: Slots, path: string, reading: DraftReading, findings: Findings): Item[] {
  if (value === null || value === undefined || value === "") return [];
  // Not by `map`, which leaves holes where nobody has set an item.
  if (Array.isArray(value))
    return Array.from(value, (one, i) => readItem(one, slots, `${path}/${i}`, reading, findings));
  if (isObject(value)) return [readItem(value, slots, path, reading, findings)];
  wrongType(value, "a list", path, reading, findings);
  return [];
}

function readText(
  value: unknown,
  slot: Slot,
  path: string,
  reading: DraftReading,
  findings: Findings,
  longest: number,
): Found | undefined {
  if (value === null || value === undefined || value === "") return undefined;
  if (typeof value === "number" || typeof value === "boolean") return { value: String(value), path };
  if (typeof value !== "string") return wrongType(value, "text", path, reading, findings);
  const isAnyWord = slot.job === "own" && slot.isAnyWord === true;
  const isNothing = slot.job === "word" ? value.trim().toLowerCase() === NONE : !isAnyWord && saysNothing(value);
  if (isNothing || value.trim() === "") {
    reading.empty(path);
    return undefined;
  }
  return reading.fit({ value, path }, longest);
}

/** A title is as long as a name may be, though its words are free. */
function longestOf(key: string, { job }: Slot): number {
  return key !== "title" && (job === "own" || job === "passages" || job === "quotes") ? LONGEST_TEXT : LONGEST_LABEL;
}

function wrongType(value: unknown, wanted: string, path: string, reading: DraftReading, findings: Findings): undefined {
  findings.add("draft-type", path, `${path === "" ? "The draft" : path} is ${kindOf(value)}, not ${wanted}.`);
  reading.explain(path, `It is ${kindOf(value)}, not ${wanted}.`);
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return "a list";
  return isObject(value) ? "an object" : `a ${typeof value}`;
}
