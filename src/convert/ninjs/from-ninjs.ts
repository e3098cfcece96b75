import { isObject } from "../../json/object.js";
import { Cast } from "../import/cast.js";
import { Ids } from "../import/ids.js";
import type { Imported, ImportOptions } from "../import/imported.js";
import { type Node, objectsIn } from "../import/objects.js";
import { settle } from "../import/settle.js";
import { Concepts } from "./concepts.js";
import { documentSource, headOf, passHead } from "./head.js";
import { associationsOf, isItem, isPackage, itemsOf, namesOnly } from "./items.js";
import { passPackage } from "./packages.js";
import { type ItemImport, partsOf } from "./parts.js";
import { readItem } from "./read-item.js";
import { type NamedNode, NinjsReading } from "./reading.js";
import { refuse, requireForm, requireVersion } from "./versions.js";

/**
 * Makes the skeleton of a report out of an item of IPTC ninjs, or a list of items: of version 1, 2 or 3, or as Superdesk
 * writes them. Events become meetings, or visits and acts where `toNinjs` wrote them; quotations statements, outcomes
 * agreements, articles and pictures sources. The document itself is the first source, and the evidence of all records.
 *
 * Of the text of an article the digest is kept. What ninjs says of an item and communique has no field for, such as how an
 * article stands to a person, is in the `extensions`.
 *
 * @param document what `JSON.parse` returned. It need not be valid: what cannot be read is told among the losses.
 * @throws TypeError for what is no item and no list of items, for versions that are not read, for bad options, and where
 * neither the document nor the options give the report an id
 */
export function fromNinjs(document: unknown, options: ImportOptions = {}): Imported {
  const reading = new NinjsReading(document, options);
  const nodes = nodesOf(document, reading);
  const packages = nodes.filter((node) => isPackage(reading, node));
  const main = packages[0] ?? (nodes[0] as Node);
  const ids = new Ids();
  const source = ids.mint("source", undefined, "ninjs document");
  const head = headOf(reading, main, source, options);
  const evidence = { source, basis: "stated" } as const;
  const cast = new Cast(ids, evidence, reading.lose, options);
  const contents = nodes.flatMap((node) =>
    packages.includes(node) ? membersOf(reading, node) : [{ node, name: reading.text(node, "name") }],
  );
  const items = itemsOf(contents, ids, reading);
  const concepts = new Concepts(cast, reading);
  const importing: ItemImport = { reading, concepts, items, language: head.get("language") as string, evidence };
  const all = [...items.values()];
  const read = partsOf(importing, all).map((parts) => ({ item: parts.item, draft: readItem(importing, parts) }));
  const drafts = read.flatMap(({ draft }) => draft ?? []);
  const articles = read.flatMap(({ item, draft }) =>
    draft?.type === "source" && !item.isOwn && item.parent === undefined ? [draft] : [],
  );
  for (const { node } of all) passHead(reading, node, main);
  for (const node of packages) passPackage(importing, head, node, main);
  const own = documentSource(source, head.get("title") as string, main, reading, articles);
  const { report, held } = settle(head, [own, ...drafts, ...cast.drafts], reading.lose);
  return { report, losses: reading.losses(held) };
}

/** The items that a package has, and not only names. */
function membersOf(reading: NinjsReading, node: Node): NamedNode[] {
  return associationsOf(reading, node).filter((association) => !namesOnly(reading, association.node));
}

/** The items of the document. */
function nodesOf(document: unknown, reading: NinjsReading): Node[] {
  const nodes = Array.isArray(document) ? objectsIn(document, "") : isObject(document) ? rootOf(document) : [];
  const items = nodes.filter((node) => isItem(reading, node));
  for (const { value } of items.length > 0 ? items : nodes) requireForm(value);
  if (items.length === 0) refuse();
  for (const { value } of items) requireVersion(value);
  for (const node of nodes) if (!items.includes(node)) reading.explain(node.path, "It has no uri, and is no item.");
  return items;
}

/** The item itself, or the items in what an interface of Superdesk answers. */
function rootOf(document: Readonly<Record<string, unknown>>): Node[] {
  return Array.isArray(document._items) ? objectsIn(document._items, "/_items") : [{ value: document, path: "" }];
}
