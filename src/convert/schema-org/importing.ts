import { addToList } from "../../collections/add-to-list.js";
import type { Evidence, RecordId, RecordType, SourceId } from "../../generated/types.js";
import { isTextOf } from "../../lookup/model.js";
import { Cast } from "../import/cast.js";
import { Draft, type Parts } from "../import/draft.js";
import type { Ids } from "../import/ids.js";
import type { ImportOptions } from "../import/imported.js";
import { isNamedType, type NamedType } from "../import/names.js";
import { type Found, implied, originOf, readEach } from "../import/reading.js";
import { cut } from "../import/text.js";
import { EventLinks } from "./event-links.js";
import type { GraphNode, GraphValue } from "./json-ld.js";
import { type Classified, classify } from "./kinds.js";
import { asFound, type GraphReading, type Held, nodeIn } from "./reading.js";
import { traitsOfPlace } from "./traits.js";

/** The record that a node becomes. */
export interface NodeRecord extends Classified {
  readonly node: GraphNode;
  readonly draft: Draft;
}

/** How nodes become records of a type. */
export interface Reader {
  /** The fields of the smallest record that the node can be, or why it can be none. */
  seed(importing: GraphImport, node: GraphNode, classified: Classified): Parts | string;
  /** Adds what else the node says, besides what records of several types have. */
  read?(importing: GraphImport, identified: NodeRecord): void;
}

export type Readers = Readonly<Partial<Record<RecordType, Reader>>>;

/** What documents say in words of schema.org for which a report has none. */
export const SCHEMA = "https://schema.org/";

/** What a topic of the same name would repeat. */
const MATTERS: ReadonlySet<string> = new Set([
  ...["person", "organization", "state", "place"],
  ...["meeting", "visit", "agreement", "act"],
]);

/** So much of a text makes an id. */
export const LONGEST_BEGINNING = 60;

/** Which nodes of a graph become records, and by what names. */
export class GraphImport {
  /** The records that have been asked for. Grows while it is walked, as records name others. */
  readonly queue: NodeRecord[] = [];
  /** The people, organizations, states, places and topics. */
  readonly cast: Cast;
  /** What events say of others. */
  readonly links: EventLinks;
  /** The imported document as the evidence of what is read out of it. */
  readonly evidence: Evidence;
  /** Records that are made beside those of nodes. */
  readonly made = new Set<Draft>();
  /** The sources by their addresses, those of nodes before those that were made. */
  readonly pages = new Map<string, Draft>();
  /** What can only be done when all that the document tells of is known. */
  readonly later: (() => void)[] = [];
  /** The nodes of states, by their names and codes. Made when it is first asked for. */
  stateNodes: ReadonlyMap<string, GraphNode> | undefined;
  /** Whether the document is one that `toSchemaOrg` wrote. */
  isOwnDocument = false;
  readonly #identified = new Map<GraphNode, NodeRecord[]>();

  constructor(
    readonly reading: GraphReading,
    readonly ids: Ids,
    source: SourceId,
    /** The language of texts that do not say theirs. */
    readonly language: string,
    readonly readers: Readers,
    options: Pick<ImportOptions, "names">,
  ) {
    this.evidence = { source, basis: "stated" };
    this.cast = new Cast(ids, this.evidence, reading.lose, options);
    this.links = new EventLinks(reading);
  }

  /** All records, each once. */
  get drafts(): Draft[] {
    return [...new Set([...this.queue.map(({ draft }) => draft), ...this.cast.drafts, ...this.made])];
  }

  /**
   * The record that a node becomes, or in a sentence why it becomes none.
   *
   * @param wanted what it may be where it stands
   */
  identify(node: GraphNode, wanted: readonly RecordType[] = []): NodeRecord | string {
    const known = this.#identified.get(node) ?? [];
    const fitting = wanted.length === 0 ? known[0] : known.find(({ type }) => wanted.includes(type));
    if (fitting) return fitting;
    const classified = classify(node, wanted);
    const earlier = classified && known.find(({ type }) => type === classified.type);
    const made = earlier ?? this.#identifyNew(node, classified);
    if (typeof made === "string") {
      if (known.length === 0) this.reading.whyLost.set(node, made);
    } else if (made !== earlier) {
      this.reading.whyLost.delete(node);
      this.#identified.set(node, [...known, made]);
      this.queue.push(made);
      if (made.type === "meeting") this.links.notePutOff(node, made.draft);
    }
    return made;
  }

  #identifyNew(node: GraphNode, classified: Classified | undefined): NodeRecord | string {
    if (classified === undefined) {
      const types = node.types.map(({ value }) => value).join(", ");
      return types === "" ? "Nothing in the document says what it is." : `A report has no record for ${types}.`;
    }
    const made = this.#begin(node, classified);
    // Of an event that has nobody who visits, or nobody to visit, no more is known than that people meet.
    return typeof made === "string" && classified.type === "visit"
      ? this.#begin(node, { ...classified, type: "meeting", kind: implied(node.path, "gathering"), isOurs: false })
      : made;
  }

  #begin(node: GraphNode, classified: Classified): NodeRecord | string {
    const { type } = classified;
    const seed = this.readers[type]?.seed(this, node, classified) ?? `A report has no record for ${type}.`;
    if (typeof seed === "string") return seed;
    const draft = isNamedType(type) ? this.#cast(node, classified, seed) : this.#own(node, type, seed);
    draft.shows(...classified.shown);
    for (const leaf of classified.kept) draft.extend(SCHEMA, "@type", leaf);
    return { ...classified, node, draft };
  }

  #cast(node: GraphNode, { type, types }: Classified, { name, ...parts }: Parts): Draft {
    const { id, path } = node;
    // A name of the document tells things apart too. That of a blank node is one that programs make.
    const isNamed = id && !id.value.startsWith("_:");
    const isLocal = isNamed && !isTextOf("Uri", id.value);
    const named = name as Found;
    const also = this.reading.values(node, "sameAs").flatMap(({ value }) => (typeof value === "string" ? [value] : []));
    const apart = type === "place" ? traitsOfPlace(this.reading, node) : {};
    const mention = { path, name: named, also, apart, ...(isNamed && { uri: id }), ...(isLocal && { isLocal }) };
    const draft = this.cast.of(types as readonly NamedType[] as [NamedType, ...NamedType[]], mention, parts);
    for (const [field, part] of Object.entries(parts)) draft.give(field, part);
    return draft;
  }

  #own(node: GraphNode, type: RecordType, seed: Parts): Draft {
    const id = this.ids.mintFrom(type, node.id, this.#labelOf(node, seed), node.path);
    const draft = Draft.begin(type, id, seed, node.path, this.reading.lose);
    draft.add("evidence", implied(node.path, this.evidence));
    return draft;
  }

  /** What a record is called, or else how that begins which it says. */
  #labelOf(node: GraphNode, { title, summary }: Parts): string | undefined {
    const own = this.reading.peek(node, "headline") ?? this.reading.peek(node, "name") ?? title?.value;
    return (own ?? (summary && cut(summary.value as string, LONGEST_BEGINNING))) as string | undefined;
  }

  /** The records of these types that a property names, be it by a text. What names anything else is lost. */
  refs<T extends RecordType>(node: GraphNode, term: string, ...types: readonly T[]): Held<`${T}:${string}`>[] {
    return this.refsAmong(this.reading.held(node, term), types);
  }

  /** The same of values that have been read already. */
  refsAmong<T extends RecordType>(
    values: readonly (GraphValue & { role?: GraphNode })[],
    types: readonly T[],
  ): Held<`${T}:${string}`>[] {
    return readEach(values, (found) => {
      const referred = nodeIn(this.reading.graph, found);
      const draft = referred ? this.#referred(referred, types) : this.#called(found, types);
      if (typeof draft === "string") return this.#loseReference(found, referred, draft);
      // The name that a node is referred to by is told by the references.
      if (referred) draft.shows(referred.id);
      const origin = found.isReference && found.name ? originOf(found.name) : originOf(asFound(found));
      return { path: found.path, origin, value: draft.id as `${T}:${string}`, role: found.role };
    });
  }

  /** That a record stands here is lost where it is one of another type; a node that is no record, with all in it. */
  #loseReference(found: Found<unknown>, node: GraphNode | undefined, reason: string): undefined {
    const isRecord = node !== undefined && this.#identified.has(node);
    return isRecord ? this.reading.lose(found.path, reason) : this.reading.explain(found.path, reason);
  }

  /** Each record once. */
  each<T extends RecordType>(node: GraphNode, term: string, ...types: readonly T[]): Held<`${T}:${string}`>[] {
    return once(this.refs(node, term, ...types));
  }

  /** The first of them. Others are lost. */
  ref<T extends RecordType>(node: GraphNode, term: string, ...types: readonly T[]): Held<`${T}:${string}`> | undefined {
    return this.reading.first(this.each(node, term, ...types));
  }

  #referred(node: GraphNode, types: readonly RecordType[]): Draft | string {
    // Asked first: what cannot stand here is left alone, and so cannot ask for this one in turn.
    const type = classify(node, types)?.type;
    const isMisplaced = type !== undefined && !types.includes(type) && !(type === "visit" && types.includes("meeting"));
    if (isMisplaced) return `A ${type} cannot stand here in a report.`;
    const record = this.identify(node, types);
    if (typeof record === "string") return record;
    return types.includes(record.type) ? record.draft : `A ${record.type} cannot stand here in a report.`;
  }

  /** What a keyword names: a record of the story, or else a topic. To be asked when all others are known. */
  matterCalled(name: Found): RecordId {
    const { queue, cast } = this;
    const identified = queue.slice(this.#asked.queue).map(({ draft }) => draft);
    for (const draft of [...identified, ...cast.drafts.slice(this.#asked.cast)]) {
      const called = String(draft.get("name") ?? draft.get("title")).toLowerCase();
      if (MATTERS.has(draft.type) && !this.#matters.has(called)) this.#matters.set(called, draft.id);
    }
    this.#asked = { queue: queue.length, cast: cast.drafts.length };
    return this.#matters.get(name.value.toLowerCase()) ?? cast.of(["topic"], { path: name.path, name }).id;
  }

  /** By what they are called, in lower case. */
  readonly #matters = new Map<string, RecordId>();
  /** How many had been there when they were last asked for. */
  #asked = { queue: 0, cast: 0 };

  /** The one node of these types that has this name: who a text names need not be of the first type that it may be. */
  #nodeNamed(name: string, types: readonly RecordType[]): GraphNode | undefined {
    if (this.#named === undefined) {
      this.#named = new Map();
      for (const node of this.reading.graph.all) {
        const type = classify(node)?.type;
        const called = isNamedType(type) ? this.reading.peek(node, "name") : undefined;
        if (called !== undefined) addToList(this.#named, called, node);
      }
    }
    const fitting = this.#named.get(name)?.filter((node) => types.includes(classify(node)?.type as RecordType)) ?? [];
    return fitting.length === 1 ? fitting[0] : undefined;
  }

  #named: Map<string, GraphNode[]> | undefined;

  /** Who or what a text names. */
  #called(found: Found<unknown>, types: readonly RecordType[]): Draft | string {
    const text = this.reading.textOf(found as Found);
    const [type] = [...types.filter((each) => each === "topic"), ...types];
    if (text === undefined || typeof found.value !== "string") return "It names nobody and nothing.";
    if (!isNamedType(type)) return "It names no node of the document.";
    if (isTextOf("Uri", text.value) && text.value.includes("/")) return "Nothing in the document says what is there.";
    const node = this.#nodeNamed(text.value, types);
    const known = node && this.identify(node, types);
    if (typeof known === "object" && types.includes(known.type)) return known.draft;
    const named = types.filter(isNamedType).filter((each) => each !== type);
    return this.cast.of([type, ...named], { path: text.path, name: text });
  }
}

/** Those that do not say the same as one before, which has been read twice then. */
export function once<Value extends Found<unknown>>(found: readonly Value[]): Value[] {
  const said = new Map<unknown, Value>();
  for (const each of found) {
    const known = said.get(each.value);
    if (known === undefined) said.set(each.value, each);
    else said.set(each.value, { ...known, origin: [originOf(known), originOf(each)] });
  }
  return [...said.values()];
}
