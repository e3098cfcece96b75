import { formatPointer } from "../../json/pointer.js";
import type { Found } from "../import/reading.js";
import {
  addContext,
  bareContext,
  type Context,
  type GraphNotes,
  type JsonObject,
  resolved,
  termOf,
} from "./context.js";
import { isDatatype, isLanguageMap, isReference, typeLeaves } from "./objects.js";

/** A value of a property: a scalar with the path of its leaf, or a node with that of its object. */
export interface GraphValue extends Found<string | number | boolean | GraphNode> {
  /** The language of a text, where it stands beside it. */
  readonly language?: Found;
  /** Of a node, what it is called in this place. */
  readonly name?: Found;
  /** Whether nothing else of the node stands here. */
  readonly isReference?: boolean;
}

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
  /** What it is called where that is said. */
  id: Found | undefined;
  /** Its types of schema.org, each where it stands. */
  readonly types: Found[];
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
  readonly language: Found | undefined;
}

/**
 * Reads JSON-LD that is compacted with the context of schema.org, or with one that only names its vocabulary by prefixes or
 * other terms. No context is fetched.
 *
 * @param document not nested deeper than the stack can bear
 * @param notes is told of scalars that are no values
 * @param base the address that the document was read at
 * @throws TypeError for a document in another form
 */
export function readGraph(document: unknown, notes: GraphNotes, base?: string): Graph {
  const reader = new GraphReader(notes);
  reader.readTop(
    document,
    { ...bareContext, base: base === undefined ? undefined : { value: base, path: "", origin: [] } },
    "",
  );
  const { nodes, all, byId, language, problem } = reader;
  if (![...all].some(({ types }) => types.length > 0)) {
    throw (
      problem ??
      new TypeError(
        'The document has no node with a type of schema.org. What is read is JSON-LD with "@context": "https://schema.org", ' +
          "or with full IRIs of schema.org as keys.",
      )
    );
  }
  return { nodes: [...new Set(nodes)], all: [...all], byId, language };
}

class GraphReader {
  readonly nodes: GraphNode[] = [];
  readonly all = new Set<GraphNode>();
  readonly byId = new Map<string, GraphNode>();
  language: Found | undefined;
  /** Why a part of the document was not read. */
  problem: TypeError | undefined;

  constructor(readonly notes: GraphNotes) {}

  readTop(value: unknown, outer: Context, path: string): void {
    if (Array.isArray(value)) {
      value.forEach((item, i) => {
        this.#readPart(item, outer, `${path}/${i}`);
      });
    } else if (typeof value === "object" && value !== null) this.#readObject(value as JsonObject, outer, path);
    else if (path !== "") this.notes.lose(path, "JSON-LD is an object or a list of objects.");
    else throw new TypeError(`JSON-LD is an object or a list of objects, and this is ${JSON.stringify(value)}.`);
  }

  /** Of several parts, one that cannot be read does not spoil the others. */
  #readPart(value: unknown, outer: Context, path: string): void {
    try {
      this.readTop(value, outer, path);
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      this.problem ??= error;
      this.notes.lose(path, error.message);
    }
  }

  #readObject(object: JsonObject, outer: Context, path: string): void {
    if (!("@graph" in object)) {
      this.nodes.push(this.#nodeAt(object, outer, path));
      return;
    }
    const { "@graph": graph, ...own } = object;
    const context = this.#contextOf(object, outer, path);
    // Beside the graph stands what is said of the graph itself.
    if (Object.keys(own).some((key) => termOf(key, context) !== "@context")) {
      this.nodes.push(this.#nodeAt(own, outer, path));
    }
    this.readTop(graph, context, `${path}/@graph`);
  }

  #contextOf(object: JsonObject, outer: Context, path: string): Context {
    if (!("@context" in object)) return outer;
    const context = addContext(outer, object["@context"], `${path}/@context`, this.notes);
    this.language ??= context.language;
    return context;
  }

  #nodeAt(object: JsonObject, outer: Context, path: string): GraphNode {
    const context = this.#contextOf(object, outer, path);
    const node = this.#named(object, context, path);
    this.all.add(node);
    for (const [key, value] of Object.entries(object)) {
      const at = path + formatPointer([key]);
      const term = termOf(key, context);
      if (term === "@context" || term === "@id") continue;
      if (term === "@type") node.types.push(...this.#typesAt(value, context, at));
      else node.properties.push({ term, path: at, values: this.#valuesOf(value, context, at, key) });
    }
    return node;
  }

  #typesAt(value: unknown, context: Context, path: string): Found[] {
    return typeLeaves(value, path).flatMap((leaf) => {
      const term = termOf(leaf.value, context);
      if (term !== undefined) return [{ ...leaf, value: term }];
      this.notes.explain(leaf.path, "It is no type of schema.org.");
      return [];
    });
  }

  #idIn(object: JsonObject, context: Context, path: string): { raw: string; id: Found } | undefined {
    const entry = Object.entries(object).find(([key]) => termOf(key, context) === "@id");
    if (typeof entry?.[1] !== "string" || entry[1] === "") return undefined;
    const [key, raw] = entry as [string, string];
    return { raw, id: resolved({ value: raw, path: path + formatPointer([key]) }, context) };
  }

  #named(object: JsonObject, context: Context, path: string): GraphNode {
    const named = this.#idIn(object, context, path);
    const known = named && this.byId.get(named.id.value);
    if (known) {
      // A reference may come before the node itself.
      const isFirst = known.properties.length === 0 && known.types.length === 0;
      if (isFirst) Object.assign(known, { path, id: named.id });
      return known;
    }
    const node: GraphNode = { path, id: named?.id, types: [], properties: [] };
    if (named) for (const id of [named.raw, named.id.value]) if (!this.byId.has(id)) this.byId.set(id, node);
    return node;
  }

  #valuesOf(value: unknown, context: Context, path: string, key: string): GraphValue[] {
    if (Array.isArray(value)) return value.flatMap((item, i) => this.#valuesOf(item, context, `${path}/${i}`, key));
    if (typeof value !== "object" || value === null) return isScalar(value) ? [{ path, value }] : [];
    const object = value as JsonObject;
    if ("@value" in object) return this.#literalAt(object, path);
    for (const wrapper of ["@list", "@set"]) {
      if (wrapper in object) return this.#valuesOf(object[wrapper], context, path + formatPointer([wrapper]), key);
    }
    if (context.byLanguage.has(key) || isLanguageMap(object, context)) {
      return Object.entries(object).flatMap(([language, texts]) => {
        const at = path + formatPointer([language]);
        const inLanguage = language === "@none" ? {} : { language: { value: language, path: at, origin: [] } };
        return this.#valuesOf(texts, context, at, "").map((each) => ({ ...each, ...inLanguage }));
      });
    }
    const name = this.#idIn(object, context, path)?.id;
    const node = this.#nodeAt(object, context, path);
    return [{ path, value: node, isReference: isReference(object, context), ...(name && { name }) }];
  }

  #literalAt(object: JsonObject, path: string): GraphValue[] {
    const { "@value": value, "@language": language, "@type": type } = object;
    if (!isScalar(value)) return [];
    // Of a value that is written with its type of scalar, nothing is lost but the name of a type that nobody knows.
    if (isDatatype(type)) this.notes.needless(`${path}/@type`);
    else if (type !== undefined) this.notes.explain(`${path}/@type`, "It is no type of scalar that is known.");
    return [
      {
        value,
        path: `${path}/@value`,
        ...(typeof language === "string" && { language: { value: language, path: `${path}/@language` } }),
      },
    ];
  }
}

function isScalar(value: unknown): value is string | number | boolean {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}
