import type { Temporal } from "../../generated/types.js";
import { toWellFormed } from "../../json/surrogates.js";
import type { ImportLoss } from "../import/imported.js";
import { isTemporal, isUri } from "./fits.js";
import type { Graph, GraphNode, GraphProperty, GraphValue } from "./json-ld.js";

/** A value, and the role that it stood in. */
export interface Filled<Value> {
  readonly path: string;
  readonly value: Value;
  readonly role: GraphNode | undefined;
}

const ROLES: ReadonlySet<string> = new Set(["Role", "OrganizationRole", "EmployeeRole", "PerformanceRole", "LinkRole"]);

/** No list of a record may be longer. */
export const LONGEST_LIST = 1_000;

/** Reads properties, and remembers which have been read: all others are lost. */
export class Reading {
  readonly #graph: Graph;
  readonly #read = new Set<GraphProperty>();
  readonly #losses = new Map<string, string>();

  constructor(graph: Graph) {
    this.#graph = graph;
  }

  /** Says that something is lost. What is said first of a place holds. */
  lose(path: string, reason: string): void {
    if (!this.#losses.has(path)) this.#losses.set(path, reason);
  }

  /** All values of a property, wherever they stand. */
  values(node: GraphNode, term: string): GraphValue[] {
    const found: GraphValue[] = [];
    for (const property of node.properties) {
      if (property.term !== term) continue;
      this.#read.add(property);
      found.push(...property.values);
    }
    for (const { path } of found.slice(LONGEST_LIST)) this.lose(path, `A list has at most ${LONGEST_LIST} values.`);
    return found.slice(0, LONGEST_LIST);
  }

  /** The same with the values of roles in the place of the roles. */
  filled(node: GraphNode, term: string): Filled<GraphValue["value"]>[] {
    return this.values(node, term).flatMap<Filled<GraphValue["value"]>>(({ path, value }) => {
      if (typeof value !== "object" || !value.types.some((type) => ROLES.has(type))) {
        return [{ path, value, role: undefined }];
      }
      return this.values(value, term).map((held) => ({ ...held, role: value }));
    });
  }

  /** The nodes among them. A text that is the name of a node counts as that node. */
  nodes(node: GraphNode, term: string): Filled<GraphNode>[] {
    return this.filled(node, term).flatMap(({ path, value, role }) => {
      const named = typeof value === "object" ? value : this.#graph.byId.get(String(value));
      if (named) return [{ path, value: named, role }];
      this.lose(path, "It names no node of the document.");
      return [];
    });
  }

  /** The first value of a property. Others are lost. */
  one(node: GraphNode, term: string): GraphValue | undefined {
    return this.#first(this.values(node, term));
  }

  /** The first node of a property. Others are lost. */
  oneNode(node: GraphNode, term: string): Filled<GraphNode> | undefined {
    return this.#first(this.nodes(node, term));
  }

  /** The first text of a property, without having read it. */
  peek(node: GraphNode, term: string): string | undefined {
    for (const property of node.properties) {
      const [first] = property.term === term ? property.values : [];
      if (first !== undefined && typeof first.value !== "object") return clean(String(first.value)) || undefined;
    }
    return undefined;
  }

  /** All texts of a property, made fit for a report. */
  texts(node: GraphNode, term: string, longest = 20_000): Filled<string>[] {
    return this.values(node, term).flatMap(({ path, value }) => {
      const text = this.fit(value, longest, path);
      return text === undefined ? [] : [{ path, value: text, role: undefined }];
    });
  }

  /** The first text of a property. Others are lost. */
  text(node: GraphNode, term: string, longest?: number): string | undefined {
    return this.#first(this.texts(node, term, longest))?.value;
  }

  /** The first of the values that a test accepts. */
  fitting(node: GraphNode, term: string, fits: (value: unknown) => value is string, what: string): string | undefined {
    return this.#first(this.allFitting(node, term, fits, what))?.value;
  }

  allFitting(node: GraphNode, term: string, fits: (value: unknown) => value is string, what: string): Filled<string>[] {
    return this.values(node, term).flatMap(({ path, value }) => {
      // An IRI may stand as a node with nothing but its name.
      const text = typeof value === "object" ? value.id : value;
      if (fits(text)) return [{ path, value: text, role: undefined }];
      this.lose(path, `It is not ${what}.`);
      return [];
    });
  }

  date(node: GraphNode, term: string): Temporal | undefined {
    return this.fitting(node, term, isTemporal, "a date, or a time with seconds and an offset from UTC");
  }

  uris(node: GraphNode, term: string): string[] {
    return this.allFitting(node, term, isUri, "a URI").map(({ value }) => value);
  }

  /** A value of an enumeration: `EventCancelled`, however it is written. */
  member(node: GraphNode, term: string): { path: string; value: string } | undefined {
    const first = this.one(node, term);
    if (first === undefined) return undefined;
    const text = typeof first.value === "object" ? (first.value.id ?? "") : String(first.value);
    return { path: first.path, value: text.replace(/^(?:https?:\/\/schema\.org\/|schema:)/, "") };
  }

  /** A text without what no text of a report may have. */
  fit(value: GraphValue["value"], longest: number, path: string): string | undefined {
    if (typeof value === "object") {
      this.lose(path, "A text is expected here.");
      return undefined;
    }
    const text = clean(String(value));
    const cut = [...text].slice(0, longest).join("");
    if (cut === "") this.lose(path, "It is empty.");
    else if (cut.length < text.length) this.lose(path, `It is cut to ${longest} characters.`);
    else if (text !== String(value).trim()) this.lose(path, "It is kept without its control characters.");
    return cut === "" ? undefined : cut;
  }

  #first<Value extends { path: string }>(values: readonly Value[]): Value | undefined {
    for (const { path } of values.slice(1)) this.lose(path, "A record has one value here, and this is another.");
    return values[0];
  }

  /**
   * What is lost, in the order of the document: what was said to be, every node that is no record and every property that
   * nobody has read. What lies inside of something lost is not told apart.
   *
   * @param whyLost why a node became no record, or `undefined` where it did, or where nobody asked
   */
  losses(whyLost: (node: GraphNode) => string | undefined): ImportLoss[] {
    const whole = new Map<string, string>();
    const isInside = (path: string) => outerPaths(path).some((outer) => whole.has(outer));
    const add = (path: string, reason: string) => {
      if (!whole.has(path) && !isInside(path)) whole.set(path, this.#losses.get(path) ?? reason);
    };
    for (const node of this.#graph.all) {
      const reason = whyLost(node) ?? (this.#isTouched(node) ? undefined : "Nothing in the report refers to it.");
      if (reason !== undefined && node.properties.length > 0) add(node.path, reason);
      for (const property of node.properties) {
        // A node may stand at several places.
        if (reason !== undefined) add(property.path, reason);
        else if (!this.#read.has(property)) add(property.path, unknownProperty(property));
      }
    }
    const told = [...this.#losses].filter(([path]) => !whole.has(path) && !isInside(path));
    const { order } = this.#graph;
    return [...whole, ...told]
      .map(([path, reason]) => ({ path, reason }))
      .sort((a, b) => (order.get(a.path) ?? 0) - (order.get(b.path) ?? 0));
  }

  #isTouched({ properties }: GraphNode): boolean {
    return properties.some((property) => this.#read.has(property));
  }
}

function clean(text: string): string {
  return toWellFormed(text)
    .replace(/\r\n?/g, "\n")
    .replace(/(?![\t\n])\p{Cc}/gu, "")
    .trim();
}

/** The paths that a path lies in. */
function outerPaths(path: string): string[] {
  const outer: string[] = [];
  for (let end = path.lastIndexOf("/"); end >= 0; end = path.lastIndexOf("/", end - 1)) {
    outer.push(path.slice(0, end));
    if (end === 0) break;
  }
  return outer;
}

function unknownProperty({ term }: GraphProperty): string {
  return term === undefined
    ? "It is no term of schema.org."
    : `A report has no field for ${term} here, or it could not be read.`;
}
