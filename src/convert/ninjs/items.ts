import type { RecordId } from "../../generated/types.js";
import { type Ids, ownType } from "../import/ids.js";
import type { Node } from "../import/objects.js";
import type { Found } from "../import/reading.js";
import { type ItemType, isItemType, REL } from "./fields.js";
import type { NamedNode, NinjsReading } from "./reading.js";
import { type Titled, titlesOf } from "./titles.js";

/** An item of the document that becomes a record. */
export interface Item extends Titled {
  readonly id: Found<RecordId>;
  readonly uri: Found | undefined;
  /** The item that it is an association of. */
  readonly parent: Item | undefined;
  /** Its associations, those that are items by themselves and those that only name one. */
  readonly associations: Association[];
}

/** How an item stands to another. */
export interface Association extends NamedNode {
  /** What is named, if it is in the document. */
  target(): Item | undefined;
  /** It says no more of the other item than what it is called. */
  readonly isNaming: boolean;
}

/** The items of a document by their URIs, or by their paths where they have none. */
export type Items = ReadonlyMap<string, Item>;

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

/** With no more than these properties an association names an item and is none. */
const NAMING = ["name", "rel", "uri", "type", "title", "label", "order"];

/** With one of these an item has something to tell. */
const CONTENT = ["title", "headlines", "headline", "descriptions", "bodies", "renditions", "eventDetails", "slugline"];

/** What only an article has: a package without it is a list. */
const ARTICLE = ["by", "people", "organisations", "places", "subjects", "located", "source", "renditions"];

/** Whether an object is an item of ninjs, or what stands for one. */
export function isItem(reading: NinjsReading, node: Node): boolean {
  if (reading.text(node, "uri")) return true;
  return BY_TYPE.has(node.value.type) && hasContent(reading, node);
}

function hasContent(reading: NinjsReading, node: Node): boolean {
  return CONTENT.some((property) => reading.value(node, property) !== undefined) || isWritten(reading, node);
}

function isWritten(reading: NinjsReading, node: Node): boolean {
  return (["headlines", "descriptions", "bodies"] as const).some((list) => reading.written(node, list).length > 0);
}

/** A package that only lists other items: the report itself. */
export function isPackage(reading: NinjsReading, node: Node): boolean {
  if (node.value.type !== "composite") return false;
  if (reading.written(node, "bodies").length > 0) return false;
  return ARTICLE.every((property) => reading.value(node, property) === undefined);
}

/** The associations of an item, and what Superdesk has of them a second time under `extra_items`. */
export function associationsOf(reading: NinjsReading, node: Node): NamedNode[] {
  const extras = reading.object(node, "extraItems");
  const extra = Object.keys(extras?.value ?? {}).flatMap((key) =>
    reading.objects(reading.object(extras, key), "items"),
  );
  return [...reading.named(node, "associations"), ...extra.map((each) => ({ node: each, name: undefined }))];
}

/** All items that become records, associations after the item that they belong to. */
export function itemsOf(nodes: readonly NamedNode[], ids: Ids, reading: NinjsReading): Map<string, Item> {
  const items = new Map<string, Item>();
  const collect = ({ node, name }: NamedNode, parent: Item | undefined): void => {
    const uri = reading.text(node, "uri");
    const key = uri?.value ?? node.path;
    const isNaming = parent !== undefined && namesOnly(reading, node);
    parent?.associations.push({ node, name, isNaming, target: () => items.get(key) });
    if (isNaming) return;
    const earlier = items.get(key);
    const type = typeOf(reading, node, uri?.value, parent);
    if (earlier) repeat(node, earlier, reading);
    else if (typeof type === "object") reading.explain(node.path, type.why);
    else {
      const titled = { node, type, name, isOwn: ownType(uri?.value) === type };
      const id = ids.mintFrom(type, uri, labelOf(reading, titled), node.path);
      const item = { ...titled, id, uri, parent, associations: [] };
      items.set(key, item);
      for (const association of associationsOf(reading, node)) collect(association, item);
    }
  };
  for (const node of nodes) collect(node, undefined);
  return items;
}

/** Whether an association says no more than which item is meant. */
export function namesOnly(reading: NinjsReading, node: Node): boolean {
  const known = NAMING.filter((property) => reading.value(node, property) !== undefined).length;
  return known === Object.values(node.value).filter((value) => value !== null).length;
}

function typeOf(
  reading: NinjsReading,
  node: Node,
  uri: string | undefined,
  parent: Item | undefined,
): ItemType | { why: string } {
  const own = ownType(uri);
  if (own !== undefined && isItemType(own)) return own;
  const { type, rel } = node.value;
  if (type === "planning") return { why: "A plan of what will be covered is no record." };
  const known = (parent && BY_REL.get(rel)) ?? BY_TYPE.get(type);
  if (known !== undefined) return known;
  if (reading.object(node, "eventDetails")) return "meeting";
  return hasContent(reading, node) ? "source" : { why: "What the item is cannot be told from its type." };
}

function labelOf(reading: NinjsReading, item: Titled): string | undefined {
  const [title] = titlesOf(reading, item);
  return (title ?? reading.text(item.node, "slugline") ?? item.name)?.value;
}

/** An agreement that belongs to two events stands in the document twice, and so does a picture in two articles. */
function repeat(node: Node, { node: earlier }: Item, reading: NinjsReading): void {
  if (contentOf(node) === contentOf(earlier)) reading.needless(node.path);
  else reading.explain(node.path, "An item before it has the same URI.");
}

function contentOf({ value: { standard, ...content } }: Node): string {
  return JSON.stringify(content);
}
