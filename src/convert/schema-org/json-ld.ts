import { formatPointer } from "../../json/pointer.js";
import type { Found } from "../import/reading.js";
import { addContext, bareContext, type Context, type JsonObject, termOf } from "./context.js";

/** A value of a property. */
export type GraphValue = Found<string | number | boolean | GraphNode>;

/** A property as it stands at one place. A node may have the same one at several. */
export interface GraphProperty {
  /** The term of schema.org, or `undefined` for what is none. */
  readonly term: string | undefined;
  readonly path: string;
  readonly values: readonly GraphValue[];
}

/** All that a document says of one thing. */
export interface GraphNode {
  /** Where it first says something of it. */
  path: string;
  readonly id: string | undefined;
  readonly types: string[];
  readonly properties: GraphProperty[];
}

/** A JSON-LD document, taken apart. */
export interface Graph {
  /** The nodes at the top, in their order. */
  readonly nodes: readonly GraphNode[];
  /** All nodes, each before those within it. */
  readonly all: readonly GraphNode[];
  readonly byId: ReadonlyMap<string, GraphNode>;
  /** The language of texts, where a context gives it. */
  readonly language: string | undefined;
}

/**
 * Reads JSON-LD that is compacted with the context of schema.org, or with one that only names its vocabulary by prefixes or
 * other terms. No context is fetched.
 *
 * @param document not nested deeper than the stack can bear
 * @throws TypeError for a document in another form
 */
export function readGraph(document: unknown): Graph {
  const byId = new Map<string, GraphNode>();
  const all = new Set<GraphNode>();
  let language: string | undefined;

  const nodeAt = (object: JsonObject, outer: Context, path: string): GraphNode => {
    const context = "@context" in object ? addContext(outer, object["@context"]) : outer;
    language ??= context.language;
    const node = named(object, context, path);
    all.add(node);
    for (const [key, value] of Object.entries(object)) {
      const at = path + formatPointer([key]);
      const term = termOf(key, context);
      if (term === "@context" || term === "@id") continue;
      if (term === "@type") node.types.push(...typesOf(value, context));
      else node.properties.push({ term, path: at, values: valuesOf(value, context, at) });
    }
    return node;
  };

  const named = (object: JsonObject, context: Context, path: string): GraphNode => {
    const id = Object.entries(object).find(([key]) => termOf(key, context) === "@id")?.[1];
    const known = typeof id === "string" ? byId.get(id) : undefined;
    if (known) {
      // A reference may come before the node itself.
      if (known.properties.length === 0 && known.types.length === 0) known.path = path;
      return known;
    }
    const node: GraphNode = { path, id: typeof id === "string" ? id : undefined, types: [], properties: [] };
    if (node.id !== undefined) byId.set(node.id, node);
    return node;
  };

  const valuesOf = (value: unknown, context: Context, path: string): GraphValue[] => {
    if (value === null || value === undefined) return [];
    if (Array.isArray(value)) {
      return value.flatMap((item, i) => valuesOf(item, context, `${path}/${i}`));
    }
    if (typeof value !== "object") return isScalar(value) ? [{ path, value }] : [];
    const object = value as JsonObject;
    for (const wrapper of ["@value", "@list", "@set"]) {
      if (wrapper in object) return valuesOf(object[wrapper], context, path + formatPointer([wrapper]));
    }
    return [{ path, value: nodeAt(object, context, path) }];
  };

  const nodes: GraphNode[] = [];
  const topOf = (value: unknown, outer: Context, path: string): void => {
    if (Array.isArray(value)) {
      value.forEach((item, i) => {
        topOf(item, outer, `${path}/${i}`);
      });
      return;
    }
    if (typeof value !== "object" || value === null) {
      throw new TypeError(
        `JSON-LD is an object or a list of objects, and at "${path}" stands ${JSON.stringify(value)}.`,
      );
    }
    const object = value as JsonObject;
    if (!("@graph" in object)) {
      nodes.push(nodeAt(object, outer, path));
      return;
    }
    const { "@graph": graph, ...own } = object;
    const context = "@context" in object ? addContext(outer, object["@context"]) : outer;
    language ??= context.language;
    // Beside the graph stands what is said of the graph itself.
    if (Object.keys(own).some((key) => termOf(key, context) !== "@context")) nodes.push(nodeAt(own, outer, path));
    if (Array.isArray(graph) && graph.some(Array.isArray)) throw new TypeError("A list within @graph is no node.");
    topOf(graph, context, `${path}/@graph`);
  };
  if (Array.isArray(document) && document.some(Array.isArray)) throw new TypeError("A list within a list is no node.");
  topOf(document, bareContext, "");
  if (![...all].some(({ types }) => types.length > 0)) {
    throw new TypeError(
      'The document has no node with a type of schema.org. What is read is JSON-LD with "@context": "https://schema.org", ' +
        "or with full IRIs of schema.org as keys.",
    );
  }
  return { nodes: [...new Set(nodes)], all: [...all], byId, language };
}

function isScalar(value: unknown): value is string | number | boolean {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}

function typesOf(value: unknown, context: Context): string[] {
  const types = Array.isArray(value) ? value : [value];
  return types.flatMap((type) => (typeof type === "string" ? (termOf(type, context) ?? []) : []));
}
