import type { Identifier } from "../../generated/types.js";
import { isTextOf, mostItems, wordsOf } from "../../lookup/model.js";
import type { ImportLoss } from "../import/imported.js";
import type { Lose } from "../import/losses.js";
import { type Found, Reading, readEach } from "../import/reading.js";
import { cleaned } from "../import/text.js";
import { type Graph, type GraphNode, type GraphProperty, type GraphValue, readGraph } from "./json-ld.js";

/** A value, and the role that it stood in. */
export interface Held<Value> extends Found<Value> {
  readonly role: GraphNode | undefined;
}

const ROLES: ReadonlySet<string> = new Set(["Role", "OrganizationRole", "EmployeeRole", "PerformanceRole", "LinkRole"]);

/** No list of a record may be longer. */
const MOST_VALUES = /* @__PURE__ */ mostItems("Meeting", "participants");

/** What a value of a type has to be, in words. Of a vocabulary it is a word. */
const FORMS: Readonly<Record<string, string>> = {
  Temporal: "a date, or a date with a time of day, in the form of ISO 8601",
  Duration: "a length of time in the form of ISO 8601",
  Language: "a language tag",
  Url: "a web address",
  Uri: "a URI",
};

/** Reads properties. Those that nobody has read are lost. */
export class GraphReading extends Reading {
  readonly graph: Graph;

  /** @throws TypeError for a document in another form, or one that is nested too deep */
  constructor(document: unknown) {
    super(document);
    this.graph = readGraph(document);
  }

  /** What is in a node that is lost at one place is told apart: it may be a record all the same. */
  override readonly lose: Lose = (path, reason) => {
    this.said.addOpen(path, reason);
  };

  /** All values of a property, wherever they stand. */
  values(node: GraphNode, term: string): GraphValue[] {
    const properties = node.properties.filter((property) => property.term === term);
    for (const { path } of properties) this.pass(path);
    const found = properties.flatMap(({ values }) => values);
    this.loseAll(found.slice(MOST_VALUES), `A list has at most ${MOST_VALUES} values.`);
    return found.slice(0, MOST_VALUES);
  }

  loseAll(found: readonly Found<unknown>[], reason: string): void {
    for (const { path } of found) this.lose(path, reason);
  }

  /** The values with those of roles in the place of the roles. */
  held(node: GraphNode, term: string): Held<GraphValue["value"]>[] {
    return this.values(node, term).flatMap<Held<GraphValue["value"]>>(({ path, value }) => {
      if (typeof value !== "object" || !value.types.some((type) => ROLES.has(type))) {
        return [{ path, value, role: undefined }];
      }
      return this.values(value, term).map((held) => ({ ...held, role: value }));
    });
  }

  /** The nodes among them. A text that is the name of a node counts as that node. */
  nodes(node: GraphNode, term: string): Held<GraphNode>[] {
    return readEach(this.held(node, term), ({ path, value, role }) => {
      const node = typeof value === "object" ? value : this.graph.byId.get(String(value));
      return node ? { path, value: node, role } : this.lose(path, "It names no node of the document.");
    });
  }

  /** The first of several values. Others are lost. */
  first<Value extends Found<unknown>>([first, ...others]: readonly Value[]): Value | undefined {
    this.loseAll(others, "A record has one value here, and this is another.");
    return first;
  }

  one(node: GraphNode, term: string): GraphValue | undefined {
    return this.first(this.values(node, term));
  }

  oneNode(node: GraphNode, term: string): Held<GraphNode> | undefined {
    return this.first(this.nodes(node, term));
  }

  /** The first text of a property, without having read it. */
  peek(node: GraphNode, term: string): string | undefined {
    const first = node.properties.find((property) => property.term === term && property.values.length > 0)?.values[0];
    return first === undefined || typeof first.value === "object"
      ? undefined
      : cleaned(String(first.value)) || undefined;
  }

  /** All texts of a property, made fit for a report. */
  texts(node: GraphNode, term: string, longest?: number): Found[] {
    return readEach(this.values(node, term), (value) => this.textOf(value, longest));
  }

  text(node: GraphNode, term: string, longest?: number): Found | undefined {
    return this.first(this.texts(node, term, longest));
  }

  /** A value as a text, made fit for a report. */
  textOf({ path, value }: GraphValue, longest?: number): Found | undefined {
    if (typeof value === "object") return this.lose(path, "A text is expected here.");
    return this.fit({ path, value: String(value) }, longest) ?? this.lose(path, "It is empty.");
  }

  /** The first of the values that are of a type of the model: `Temporal`, `Url`, a vocabulary. */
  fitting(node: GraphNode, term: string, type: string): Found | undefined {
    return this.first(this.allFitting(node, term, type));
  }

  allFitting(node: GraphNode, term: string, type: string): Found[] {
    return readEach(this.values(node, term), ({ path, value }) => {
      // An IRI may stand as a node with nothing but its name.
      const text = typeof value === "object" ? value.id : value;
      if (isTextOf(type, text)) return { path, value: text };
      return this.lose(path, `It is not ${FORMS[type] ?? `a word such as ${wordsOf(type)[0]}`}.`);
    });
  }

  /** A value of an enumeration: `EventCancelled`, however it is written. */
  member(node: GraphNode, term: string): Found | undefined {
    const first = this.one(node, term);
    const text = typeof first?.value === "object" ? (first.value.id ?? "") : String(first?.value);
    return first && { path: first.path, value: text.replace(/^(?:https?:\/\/schema\.org\/|schema:)/, "") };
  }

  /**
   * What is lost: what was said to be, every node that is no record and every property that nobody has read.
   *
   * @param whyLost why a node became no record, or `undefined` where it did, or where nobody asked
   */
  losses(whyLost: (node: GraphNode) => string | undefined): ImportLoss[] {
    for (const node of this.graph.all) {
      const isTouched = node.properties.some(({ path }) => this.isRead(path));
      const reason = whyLost(node) ?? (isTouched ? undefined : "Nothing in the report refers to it.");
      if (reason !== undefined && node.properties.length > 0) this.said.add(node.path, reason);
      for (const property of node.properties) {
        // A node may stand at several places.
        if (reason !== undefined) this.said.add(property.path, reason);
        else if (!this.isRead(property.path)) this.said.add(property.path, whyUnread(property));
      }
    }
    return this.said.list(this.document);
  }
}

function whyUnread({ term }: GraphProperty): string {
  return term === undefined
    ? "It is no term of schema.org."
    : `A report has no field for ${term} here, or it could not be read.`;
}

// What properties of several kinds of nodes say.

/** Identifiers of a scheme. Without one nobody knows what they identify. */
export function identifiersOf(reading: GraphReading, node: GraphNode): Found<Identifier>[] {
  return readEach(reading.values(node, "identifier"), ({ path, value }) => {
    const own = typeof value === "object" ? value : undefined;
    const scheme = own && (reading.text(own, "propertyID") ?? reading.text(own, "name"));
    const text = own && reading.text(own, "value");
    if (scheme && text) return { path, value: { scheme: scheme.value, value: text.value } };
    return reading.lose(path, "An identifier needs a scheme and a value: propertyID and value of a PropertyValue.");
  });
}

/** The part that somebody has, where the role names it by a word. */
export function partIn(reading: GraphReading, role: GraphNode | undefined): string | undefined {
  return role && isPart(reading, role) ? reading.text(role, "roleName")?.value : undefined;
}

/** The capacity that somebody acts in. A name of the role that is no word is one. */
export function capacityIn(reading: GraphReading, role: GraphNode | undefined): Found | undefined {
  if (role === undefined) return undefined;
  const description = reading.text(role, "description");
  return description ?? (isPart(reading, role) ? undefined : reading.text(role, "roleName"));
}

function isPart(reading: GraphReading, role: GraphNode): boolean {
  return isTextOf("ParticipationRole", reading.peek(role, "roleName"));
}
