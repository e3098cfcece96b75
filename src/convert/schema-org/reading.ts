import type { Temporal } from "../../generated/types.js";
import { isTextOf, mostItems } from "../../lookup/model.js";
import { temporalOf } from "../import/dates.js";
import type { ImportLoss, ImportOptions } from "../import/imported.js";
import { alsoFrom, type Found, Reading, readEach } from "../import/reading.js";
import { cleaned } from "../import/text.js";
import { withoutEntities } from "./entities.js";
import { type Graph, type GraphNode, type GraphProperty, type GraphValue, readGraph } from "./json-ld.js";
import { isTypeOf } from "./type-tree.js";

/** A value, and the role that it stood in. */
export type Held<Value> = Found<Value> & { readonly role?: GraphNode | undefined };

/** No list of a record may be longer. */
const MOST_VALUES = /* @__PURE__ */ mostItems("Meeting", "participants");

/** What a value of a type has to be, in words. Of a vocabulary it is a word. */
const FORMS: Readonly<Record<string, string>> = {
  Duration: "a length of time in the form of ISO 8601",
  Url: "a web address",
  Uri: "a URI",
};

/** Reads properties. */
export class GraphReading extends Reading {
  readonly graph: Graph;
  /** Of texts in several languages, the one in this is taken. */
  language: string | undefined;
  /** Why nodes became no records. */
  readonly whyLost = new Map<GraphNode, string>();
  /** What relative addresses are read against. */
  readonly #base: string | undefined;

  /**
   * @param base the address that the document was read at
   * @throws TypeError for a document in another form, or one that is nested too deep
   */
  constructor(document: unknown, base?: string, options: Pick<ImportOptions, "textOf"> = {}) {
    super(document, options);
    this.#base = base;
    this.graph = readGraph(document, this, base);
  }

  /** All values of a property, wherever they stand. */
  values(node: GraphNode, term: string): GraphValue[] {
    const found = node.properties.flatMap((property) => (property.term === term ? property.values : []));
    this.loseAll(found.slice(MOST_VALUES), `A list has at most ${MOST_VALUES} values.`);
    return found.slice(0, MOST_VALUES);
  }

  loseAll(found: readonly Found<unknown>[], reason: string): void {
    for (const { path } of found) this.lose(path, reason);
  }

  /** The values with those of roles in the place of the roles. */
  held(node: GraphNode, term: string): (GraphValue & { role?: GraphNode })[] {
    return this.values(node, term).flatMap((found) => {
      const { value } = found;
      const types = typeof value === "object" ? typesAs(value, "Role") : [];
      if (typeof value !== "object" || types.length === 0) return [found];
      return this.values(value, term).map((inner) => ({ ...alsoFrom(asFound(inner), ...types), role: value }));
    });
  }

  /** The nodes among them. A text that is the name of a node counts as that node. */
  nodes(node: GraphNode, term: string): Held<GraphNode>[] {
    return this.held(node, term).flatMap((found) => {
      const node = nodeIn(this.graph, found);
      return node ? [{ ...asFound(found), value: node, role: found.role }] : [];
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

  /** The first text of a property, without a word on the others. */
  peek(node: GraphNode, term: string): string | undefined {
    const first = this.values(node, term)[0];
    return first === undefined || typeof first.value === "object"
      ? undefined
      : cleaned(String(first.value)) || undefined;
  }

  /** All texts of a property, made fit for a report: first those in its language. */
  texts(node: GraphNode, term: string, longest?: number): Found[] {
    return this.inLanguages(node, term, longest).map(({ text, language }) => {
      if (language === undefined || this.isOwnLanguage(language.value)) return alsoFrom(text, language);
      this.lose(language.path, "A report does not say of a single text in which language it is.");
      return text;
    });
  }

  /** The same, each with its language where that stands beside it. */
  inLanguages(node: GraphNode, term: string, longest?: number): { text: Found; language: Found | undefined }[] {
    const all = readEach(this.values(node, term), (value) => {
      const text = this.textOf(value, longest);
      return text && { text, language: value.language };
    });
    const isOwn = ({ language }: (typeof all)[number]) => this.isOwnLanguage(language?.value);
    return [...all.filter(isOwn), ...all.filter((each) => !isOwn(each))];
  }

  /** Whether it is the language of the report, as far as its first subtag goes: `en` and `en-GB` are one. */
  isOwnLanguage(language: string | undefined): boolean {
    const [own, other] = [this.language, language].map((tag) => tag?.toLowerCase().split("-")[0]);
    return other !== undefined && own === other;
  }

  text(node: GraphNode, term: string, longest?: number): Found | undefined {
    return this.first(alike(this.texts(node, term, longest)));
  }

  /** A value as a text, made fit for a report. */
  textOf(found: GraphValue, longest?: number): Found | undefined {
    const { path, value, origin = path } = found;
    if (typeof value === "object") return this.explain(path, "A text is expected here.");
    // Markup may be written with entities itself.
    const text = this.withoutMarkup({ path, value: String(value), origin });
    return this.fit(this.withoutMarkup({ ...text, value: withoutEntities(text.value) }), longest);
  }

  /** The first of the values that are of a type of the model: `Url`, `Duration`, a vocabulary. */
  fitting(node: GraphNode, term: string, type: string): Found | undefined {
    return this.first(alike(this.allFitting(node, term, type)));
  }

  allFitting(node: GraphNode, term: string, type: string): Found[] {
    return readEach(this.values(node, term), (found) => {
      const text = wordIn(found);
      const address = text && (type === "Url" || type === "Uri") ? this.#address(text) : text;
      if (isTextOf(type, address?.value)) return address;
      const reason = `It is not ${FORMS[type] ?? "a word that can stand here"}.`;
      return text ? this.lose(text.path, reason) : this.explain(found.path, reason);
    });
  }

  #address(found: Found): Found {
    const value = found.value.trim();
    const isRelative = this.#base !== undefined && !URL.canParse(value) && URL.canParse(value, this.#base);
    const url = isRelative ? new URL(value, this.#base) : URL.canParse(value) ? new URL(value) : undefined;
    // What is no ASCII is written as the address has it on the wire.
    return isTextOf("Uri", value) && !isRelative ? { ...found, value } : { ...found, value: url?.href ?? value };
  }

  /** A point in time, as precise as it is written. */
  date(node: GraphNode, term: string): Found<Temporal> | undefined {
    const all = readEach(this.values(node, term), (found) => {
      const word = wordIn(found);
      return word ? temporalOf(word, this.lose) : this.explain(found.path, "A date is expected here.");
    });
    return this.first(alike(all));
  }

  /** A value of an enumeration: `EventCancelled`, however it is written. */
  member(node: GraphNode, term: string): Found | undefined {
    const found = this.first(readEach(this.values(node, term), wordIn));
    return found && { ...found, value: found.value.replace(/^(?:https?:\/\/(?:www\.)?schema\.org\/|schema:)/, "") };
  }

  /** What went nowhere is told with the reason that there is for it. */
  override losses(held: ReadonlySet<string>): ImportLoss[] {
    for (const node of this.graph.all) {
      const { id, properties } = node;
      // A node that is lost as a whole has one reason.
      if (this.whyLost.has(node)) continue;
      const names = properties.flatMap(({ values }) => values.flatMap(({ name }) => name ?? []));
      for (const name of [...(id ? [id] : []), ...names]) this.explain(name.path, whyUnused(name.value));
    }
    const touched = new Set([...held].flatMap(containersOf));
    for (const node of this.graph.all) {
      const { path, properties } = node;
      const reason = this.whyLost.get(node);
      if (reason !== undefined)
        for (const at of [path, ...properties.map((each) => each.path)]) this.explain(at, reason);
      // What is in a node of which nothing was read has the reason of the property that it stands in.
      else if (touched.has(path)) for (const each of properties) this.explain(each.path, whyUnread(each));
    }
    return super.losses(held);
  }
}

function whyUnused(name: string): string {
  if (name.startsWith("_:")) return "Nothing refers to this name, which has a meaning within the document alone.";
  return isTextOf("Uri", name)
    ? "The record has no place for this name."
    : "It is relative to an address that is not known.";
}

function containersOf(path: string): string[] {
  const keys = path.split("/");
  return keys.map((_, i) => keys.slice(0, i).join("/"));
}

function whyUnread({ term }: GraphProperty): string {
  return term === undefined ? "It is no term of schema.org." : `A report has no field for ${term} here.`;
}

/** The node that a value is, or the text of it names. */
export function nodeIn({ byId }: Graph, { value }: GraphValue): GraphNode | undefined {
  return typeof value === "object" ? value : byId.get(String(value));
}

/** A node that only stands here is made of nothing that a name says: of a reference, the name is what says which. */
export function asFound<Value>(found: Found<Value> & Partial<GraphValue>): Found<Value> {
  const { path, value, origin, isReference, name } = found;
  if (typeof value !== "object") return { path, value, ...(origin !== undefined && { origin }) };
  const names = [...(isReference ? [name, (value as GraphNode).id] : [])];
  return names.length === 0 ? { path, value, origin: origin ?? [] } : alsoFrom({ path, value, origin: [] }, ...names);
}

/** A scalar as a text, or what a node is called that stands for a word or an address. */
function wordIn({ path, value, name }: GraphValue): Found | undefined {
  return typeof value === "object" ? name : { path, value: String(value) };
}

/** What says the same is one value that was read several times. */
export function alike(all: readonly Found[]): Found[] {
  const known = new Map<string, Found>();
  for (const each of all) {
    const first = known.get(each.value);
    known.set(each.value, first ? alsoFrom(first, each) : each);
  }
  return [...known.values()];
}

/** Those types of a node that are one of these, or for the first a finer one. */
export function typesAs({ types }: GraphNode, ...expected: readonly [string, ...string[]]): Found[] {
  return types.filter(({ value }) => expected.includes(value) || isTypeOf(value, expected[0]));
}
