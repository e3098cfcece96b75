import { isObject } from "../../json/object.js";
import { at, isGiven, type Node, type ObjectReading, objectsIn } from "../import/objects.js";

/** An event of the document: the object itself, and in Newsroom's agenda also what that keeps of the event behind it. */
export interface Item {
  readonly path: string;
  readonly nodes: readonly Node[];
}

/**
 * The events of the document.
 *
 * @throws TypeError where there is none, or the desk has withdrawn all of them
 */
export function itemsOf(document: unknown, reading: ObjectReading): Item[] {
  const nodes = nodesOf(document, reading);
  const events = nodes.filter((node) => isEvent(node)).map(itemOf);
  const items = events.filter((item) => !isWithdrawn(item));
  if (events.length > 0 && items.length === 0) {
    throw new TypeError("The desk has withdrawn all events of the document (state killed or spiked): nothing is left.");
  }
  if (items.length === 0) {
    const what = whatIs(nodes[0]?.value ?? document);
    throw new TypeError(
      `fromSuperdeskPlanning takes an event of Superdesk Planning, which is an object with dates, a list of events or an answer with _items. This is ${what}.`,
    );
  }
  for (const node of nodes)
    if (!isEvent(node)) reading.explain(node.path, `It is ${whatIs(node.value)}, and no event.`);
  for (const item of events) {
    if (isWithdrawn(item)) reading.explain(item.path, "The desk has withdrawn the event.");
    else tellRepetitions(item.nodes, reading);
  }
  return items;
}

function nodesOf(document: unknown, reading: ObjectReading): Node[] {
  if (Array.isArray(document)) return objectsIn(document, "");
  if (!isObject(document)) return [];
  if (!Array.isArray(document._items)) return [{ value: document, path: "" }];
  for (const key of ["_meta", "_links"]) reading.explain(`/${key}`, "It is about the answer of the server.");
  return objectsIn(document._items, "/_items");
}

const EVENTS: readonly unknown[] = ["event", "agenda"];

function isEvent({ value }: Node): boolean {
  if (value.type !== undefined && value.type !== null) return EVENTS.includes(value.type);
  return value.item_type === "event" || isObject(value.dates);
}

/** The desk has taken the event back: it says no longer that there is one. */
function isWithdrawn({ nodes }: Item): boolean {
  return nodes.some(({ value }) => value.state === "killed" || value.state === "spiked");
}

function whatIs(value: unknown): string {
  if (Array.isArray(value)) return "a list without objects";
  if (!isObject(value)) return "no object";
  if (value.type === "planning" || value.planning_date !== undefined) return "a plan for coverage";
  return typeof value.type === "string" ? `an item of type ${JSON.stringify(value.type)}` : "an object without dates";
}

function itemOf(node: Node): Item {
  const { event } = node.value;
  return { path: node.path, nodes: isObject(event) ? [node, { value: event, path: at(node, "event") }] : [node] };
}

/** Newsroom says the same in both places, mostly. */
function tellRepetitions([node, inner]: readonly Node[], reading: ObjectReading): void {
  if (node === undefined || inner === undefined) return;
  for (const [key, value] of Object.entries(inner.value)) {
    if (Object.hasOwn(node.value, key) && JSON.stringify(node.value[key]) === JSON.stringify(value))
      reading.needless(at(inner, key));
  }
}

/** Where an event says something under this key, if it does. */
export function holder({ nodes }: Item, key: string): Node | undefined {
  return nodes.find(({ value }) => Object.hasOwn(value, key) && isGiven(value[key]));
}
