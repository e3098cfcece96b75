import type { Draft } from "../import/draft.js";
import type { EventImport } from "../import/event-import.js";
import type { NamedType } from "../import/names.js";
import { asItStands, at, type Node, type ObjectReading } from "../import/objects.js";
import type { Pages } from "../import/pages.js";
import type { Found } from "../import/reading.js";
import { holder, type Item } from "./items.js";

/** Whose words the extensions of the records are. */
export const NAMESPACE = "https://github.com/superdesk/superdesk-planning";

/** Who gives the names of the planning system, where they are no URIs. */
export const SCHEME = "Superdesk";

/** What all parts of the importer share. */
export interface PlanningImport extends EventImport {
  /** The language of the report. */
  readonly language: string;
  /** For what the actors of the document were taken, by their names. */
  readonly actors: Map<string, NamedType>;
  /** The pages that events link to. */
  readonly pages: Pages;
}

/** The text of an event under a key. */
export function textOf(reading: ObjectReading, item: Item, key: string, longest?: number): Found | undefined {
  return reading.text(holder(item, key), key, longest);
}

/** A running text, which many desks write with markup. */
export function plainText(reading: ObjectReading, item: Item, key: string): Found | undefined {
  const raw = reading.raw(holder(item, key), key);
  return raw && reading.running(raw);
}

/** Whether a flag is set, as the value that says so. */
export function flagOf(node: Node | undefined, key: string): Found<true> | undefined {
  return node?.value[key] === true ? { value: true, path: at(node, key) } : undefined;
}

/** Keeps what stands under a key beside the record, in the words of the desk. */
export function keep(draft: Draft, node: Node | undefined, key: string): void {
  if (node === undefined || !Object.hasOwn(node.value, key)) return;
  const value = node.value[key];
  const path = at(node, key);
  const all = Array.isArray(value)
    ? value.map((each, i) => asItStands(each, `${path}/${i}`))
    : [asItStands(value, path)];
  for (const each of all) if (each.value !== null && each.value !== "") draft.extend(NAMESPACE, key, each);
}
