import type { Source, SourceId } from "../../generated/types.js";
import { Draft } from "../import/draft.js";
import { beginReport } from "../import/head.js";
import { Ids } from "../import/ids.js";
import type { Imported, ImportOptions } from "../import/imported.js";
import { isObject } from "../import/reading.js";
import { settle } from "../import/settle.js";
import { LONGEST_TEXT } from "../import/text.js";
import { Concepts } from "./concepts.js";
import type { ItemImport } from "./importing.js";
import { isNaming, itemsOf } from "./items.js";
import { readItem } from "./read-item.js";
import { NinjsReading, type Node, objectsIn } from "./reading.js";
import { titleOf } from "./seeds.js";

/**
 * Makes the skeleton of a report out of an item of IPTC ninjs 3, or a list of items. Events become meetings, or visits and
 * acts where `toNinjs` wrote them; quotations statements, outcomes agreements, other texts and pictures sources. The document
 * itself is the first source, and the evidence of all records.
 *
 * @param document what `JSON.parse` returned. It need not be valid: what cannot be read is told among the losses.
 * @throws TypeError for what is no item and no list of items, for bad options, and where neither the document nor the
 * options give the report an id
 */
export function fromNinjs(document: unknown, options: ImportOptions = {}): Imported {
  const reading = new NinjsReading(document);
  const nodes = nodesOf(document, reading);
  const main = nodes.find(isPackage) ?? (nodes[0] as Node);
  const ids = new Ids();
  const source = ids.mint("source", undefined, "ninjs document");
  const head = headOf(reading, main, source, options);
  const items = itemsOf(
    nodes.flatMap((node) => (isPackage(node) ? contentsOf(reading, node) : [node])),
    ids,
    reading,
  );
  const evidence = { source, basis: "stated" } as const;
  const concepts = new Concepts(ids, reading);
  const importing: ItemImport = { reading, concepts, items, language: head.get("language") as string, evidence };
  const drafts = [...items.values()].flatMap((item) => readItem(importing, item) ?? []);
  const named = [...concepts.drafts.values()];
  for (const draft of named) draft.add("evidence", { path: draft.path, value: evidence });
  for (const { node } of items.values()) passHead(reading, node, main);
  for (const node of nodes.filter(isPackage)) passPackage(importing, node, main);
  const report = settle(head, [documentSource(source, head, main, reading), ...drafts, ...named], reading.lose);
  return { report, losses: reading.losses() };
}

/** The items of the document, each with a URI. */
function nodesOf(document: unknown, reading: NinjsReading): Node[] {
  const node = { value: document, path: "" };
  const nodes = Array.isArray(document) ? objectsIn(document, "") : isObject(document) ? [node as Node] : [];
  const items = nodes.filter((item) => reading.text(item, "uri") !== undefined);
  if (items.length > 0) return items;
  throw new TypeError("fromNinjs takes an item of ninjs 3, which is an object with a uri, or a list of items.");
}

function isPackage({ value }: Node): boolean {
  return value.type === "composite";
}

function contentsOf(reading: NinjsReading, node: Node): Node[] {
  return reading.objects(node, "associations").filter((association) => !isNaming(association));
}

/** A package is the report: what it names is in the report. */
function passPackage({ reading, items }: ItemImport, node: Node, main: Node): void {
  passHead(reading, node, main);
  for (const association of reading.objects(node, "associations")) {
    const isKnown = items.has(reading.peek(association, "uri") ?? "");
    if (isKnown && isNaming(association)) reading.pass(association.path);
  }
}

/** The document as a source of the report. */
function documentSource(id: SourceId, head: Draft, main: Node, reading: NinjsReading): Draft {
  const seed = { type: "source", id, kind: "dataset", title: head.get("title") } as const;
  const draft = new Draft(seed, main.path, reading.lose);
  draft.set("sameAs", { value: [reading.peek(main, "uri")], path: `${main.path}/uri` });
  return draft;
}

/** Begins the `profile` of items that `toNinjs` wrote. */
const OWN_PROFILE = /^communique-[0-9]+$/;

/**
 * What the report says of itself, read from its item or the first one.
 *
 * @param id that of the document, as a source
 * @throws TypeError for options that no report can have, and where nothing gives the report an id
 */
function headOf(reading: NinjsReading, main: Node, id: SourceId, options: ImportOptions): Draft {
  const { path } = main;
  const title = titleOf(reading, main);
  const source: Source = { type: "source", id, kind: "dataset", title };
  const uri = (reading.peek(main, "uri") ?? "").replace(/#.*$/s, "");
  const language = reading.text(main, "language");
  const head = beginReport({ path, id: uri, language: language?.value, title, source }, options, reading.lose);
  if (language && head.get("language") !== language.value) head.set("language", language);
  if (main.value.type === "composite") head.set("summary", summaryOf(reading, main));
  head.set("createdAt", reading.text(main, "firstCreated"));
  const changed = reading.text(main, "versionCreated");
  if (changed?.value !== head.get("createdAt")) head.set("updatedAt", changed);
  return head;
}

/** What an item says of itself as an item, as far as the report says it already or need not say it. */
function passHead(reading: NinjsReading, node: Node, main: Node): void {
  const { value, path } = node;
  for (const key of ["type", "standard"]) reading.pass(`${path}/${key}`);
  if (OWN_PROFILE.test(reading.peek(node, "profile") ?? "")) reading.pass(`${path}/profile`);
  if (value.version === value.versionCreated) reading.pass(`${path}/version`);
  for (const key of ["versionCreated", "firstCreated"]) {
    if (value[key] === main.value[key]) reading.pass(`${path}/${key}`);
  }
  if (value.pubStatus === "usable") reading.pass(`${path}/pubStatus`);
  else if (value.pubStatus !== undefined) {
    reading.lose(`${path}/pubStatus`, "The provider does not release the item, which a report cannot say.");
  }
}

function summaryOf(reading: NinjsReading, main: Node) {
  const [description] = reading.objects(main, "descriptions");
  const text = reading.text(description, "value", LONGEST_TEXT);
  if (text) for (const key of ["role", "contentType"]) reading.text(description, key);
  return text;
}
