import type { RecordId } from "../../generated/types.js";
import { type Ids, ownType } from "../import/ids.js";
import { isObject } from "../import/reading.js";
import { type ItemType, isItemType, REL } from "./fields.js";
import type { NinjsReading, Node } from "./reading.js";

/** An item of the document that becomes a record. */
export interface Item {
  readonly node: Node;
  readonly type: ItemType;
  readonly id: RecordId;
  /** The item that it is an association of. */
  readonly parent: Item | undefined;
}

/** What items of other houses are, by their `type`. */
const BY_TYPE: ReadonlyMap<unknown, ItemType> = new Map([
  ["event", "meeting"],
  ["text", "source"],
  ["picture", "source"],
  ["graphic", "source"],
  ["video", "source"],
  ["audio", "source"],
]);

/** What associations are, by how they stand to their event. */
const BY_REL: ReadonlyMap<unknown, ItemType> = new Map([
  [REL.outcome, "agreement"],
  [REL.quotation, "statement"],
]);

/** With no more than these keys an association names an item and is none. */
const NAMING = new Set(["name", "rel", "uri", "type", "title"]);

export function isNaming({ value }: Node): boolean {
  return Object.keys(value).every((key) => NAMING.has(key));
}

/** All items that become records, associations after the item that they belong to; and for each URI its item. */
export function itemsOf(nodes: readonly Node[], ids: Ids, reading: NinjsReading): Map<string, Item> {
  const items = new Map<string, Item>();
  const collect = (node: Node, parent: Item | undefined): void => {
    const uri = reading.text(node, "uri")?.value;
    if (uri === undefined || (parent && isNaming(node))) return;
    const earlier = items.get(uri);
    const type = typeOf(node, uri, parent);
    if (earlier) repeat(node, earlier, reading);
    else if (type === undefined) reading.lose(node.path, "What the item is cannot be told from its type.");
    else {
      const item = { node, type, id: ids.mint(type, uri, labelOf(node)), parent };
      items.set(uri, item);
      for (const association of reading.objects(node, "associations")) collect(association, item);
    }
  };
  for (const node of nodes) collect(node, undefined);
  return items;
}

function typeOf({ value }: Node, uri: string, parent: Item | undefined): ItemType | undefined {
  const own = ownType(uri);
  if (own !== undefined && isItemType(own)) return own;
  return (
    (parent && BY_REL.get(value.rel)) ??
    BY_TYPE.get(value.type) ??
    (isObject(value.eventDetails) ? "meeting" : undefined)
  );
}

function labelOf({ value: { title, name } }: Node): string | undefined {
  return [title, name].find((label) => typeof label === "string");
}

/** An agreement that belongs to two events stands in the document twice. */
function repeat(node: Node, { node: earlier }: Item, reading: NinjsReading): void {
  if (contentOf(node) === contentOf(earlier)) reading.pass(node.path);
  else reading.lose(node.path, "An item before it has the same URI.");
}

function contentOf({ value: { rel, standard, ...content } }: Node): string {
  return JSON.stringify(content);
}
