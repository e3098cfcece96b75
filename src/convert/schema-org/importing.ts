import type { Evidence, MeetingId, RecordId, RecordType, SourceId, StateId } from "../../generated/types.js";
import { Draft } from "../import/draft.js";
import type { Ids } from "../import/ids.js";
import { type Found, readEach } from "../import/reading.js";
import { cut } from "../import/text.js";
import type { GraphNode } from "./json-ld.js";
import { type Classified, classify } from "./kinds.js";
import { type GraphReading, type Held, identifiersOf } from "./reading.js";
import { COUNTRY_CODES } from "./write-things.js";

/** The record that a node becomes. */
export interface NodeRecord extends Classified {
  readonly node: GraphNode;
  readonly draft: Draft;
}

/** How nodes become records of a type. */
export interface Reader {
  /** The fields of the smallest record that the node can be, or why it can be none. */
  seed(importing: GraphImport, node: GraphNode, kind: string, isOurs: boolean): object | string;
  /** Adds what else the node says, besides what records of several types have. */
  read?(importing: GraphImport, identified: NodeRecord): void;
}

export type Readers = Readonly<Partial<Record<RecordType, Reader>>>;

/** So much of a text makes an id. */
const LONGEST_BEGINNING = 60;

/** Which nodes of a graph become records, and by what names. */
export class GraphImport {
  readonly reading: GraphReading;
  /** The imported document as the evidence of what is read out of it. */
  readonly evidence: Evidence;
  /** The language of texts that do not say theirs. */
  readonly language: string;
  /** Of each event the one that has it as a part, where only that one says so. */
  readonly wholes = new Map<RecordId, Found<RecordId>>();
  /** The records that have been asked for. Grows while it is walked, as records name others. */
  readonly queue: NodeRecord[] = [];
  readonly #ids: Ids;
  readonly #readers: Readers;
  readonly #identified = new Map<GraphNode, NodeRecord | string>();
  readonly #states = new Map<string, StateId>();
  readonly #putOff = new Map<string, MeetingId | undefined>();

  constructor(reading: GraphReading, ids: Ids, source: SourceId, language: string, readers: Readers) {
    this.reading = reading;
    this.evidence = { source, basis: "stated" };
    this.language = language;
    this.#ids = ids;
    this.#readers = readers;
  }

  /** The record that a node becomes, or in a sentence why it becomes none. */
  identify(node: GraphNode): NodeRecord | string {
    const known = this.#identified.get(node);
    if (known !== undefined) return known;
    const made = this.#identifyNew(node);
    this.#identified.set(node, made);
    if (typeof made === "object") {
      this.queue.push(made);
      this.#index(made);
    }
    return made;
  }

  #identifyNew(node: GraphNode): NodeRecord | string {
    if (node.types.length === 0) return "Nothing in the document says what it is.";
    const classified = classify(node);
    if (classified === undefined) return `A report has no record for ${node.types.join(", ")}.`;
    const made = this.#begin(node, classified);
    // Of an event that has nobody who visits, or nobody to visit, no more is known than that people meet.
    return typeof made === "string" && classified.type === "visit"
      ? this.#begin(node, { type: "meeting", kind: "visit", shade: undefined, isOurs: false })
      : made;
  }

  #begin(node: GraphNode, classified: Classified): NodeRecord | string {
    const { type, kind, isOurs } = classified;
    const seed = this.#readers[type]?.seed(this, node, kind, isOurs);
    if (typeof seed !== "object") return seed ?? `A report has no record for ${type}.`;
    const id = this.#ids.mint(type, node.id, this.#labelOf(node, seed));
    return { ...classified, node, draft: new Draft({ type, id, ...seed }, node.path, this.reading.lose) };
  }

  /** What a record is called, or else how that begins which it says. */
  #labelOf(
    node: GraphNode,
    { name, summary }: { readonly name?: string; readonly summary?: string },
  ): string | undefined {
    const own = this.reading.peek(node, "headline") ?? this.reading.peek(node, "name") ?? name;
    return own ?? (summary && cut(summary, LONGEST_BEGINNING));
  }

  /** What others look up by something else than a node. */
  #index({ type, draft, node }: NodeRecord): void {
    if (type === "state") {
      const codes = identifiersOf(this.reading, node).filter(({ value }) => value.scheme === COUNTRY_CODES);
      for (const text of [draft.get("name") as string, ...codes.map(({ value }) => value.value)])
        this.#states.set(text, draft.id as StateId);
    } else if (type === "meeting" && this.reading.member(node, "eventStatus")?.value === "EventPostponed") {
      const date = this.reading.fitting(node, "previousStartDate", "Temporal")?.value;
      // Of several from one date, none is the one.
      if (date !== undefined) this.#putOff.set(date, this.#putOff.has(date) ? undefined : (draft.id as MeetingId));
    }
  }

  /** The state of the document with this name or country code. */
  stateCalled(text: string): StateId | undefined {
    return this.#states.get(text);
  }

  /** The one meeting that was put off from this date. */
  meetingPutOff(date: string): MeetingId | undefined {
    return this.#putOff.get(date);
  }

  /** Why a node that has been asked for is no record. */
  whyLost(node: GraphNode): string | undefined {
    const known = this.#identified.get(node);
    return typeof known === "string" ? known : undefined;
  }

  /** The records of these types that a property names. What names anything else is lost. */
  refs<T extends RecordType>(node: GraphNode, term: string, ...types: readonly T[]): Held<`${T}:${string}`>[] {
    return readEach(this.reading.nodes(node, term), ({ path, value, role }) => {
      const record = this.#referred(value, types);
      if (typeof record === "string") return this.reading.lose(path, record);
      return { path, value: record.draft.id as `${T}:${string}`, role };
    });
  }

  /** Each record once. */
  each<T extends RecordType>(node: GraphNode, term: string, ...types: readonly T[]): Held<`${T}:${string}`>[] {
    return once(this.refs(node, term, ...types));
  }

  /** The first of them. Others are lost. */
  ref<T extends RecordType>(node: GraphNode, term: string, ...types: readonly T[]): Held<`${T}:${string}`> | undefined {
    return this.reading.first(this.refs(node, term, ...types));
  }

  #referred(node: GraphNode, types: readonly RecordType[]): NodeRecord | string {
    // Asked first: what cannot stand here is left alone, and so cannot ask for this one in turn.
    const type = classify(node)?.type;
    const isMisplaced = type !== undefined && !types.includes(type) && !(type === "visit" && types.includes("meeting"));
    const record = isMisplaced ? { type } : this.identify(node);
    if (typeof record === "string" || ("draft" in record && types.includes(record.type))) return record;
    return `A ${record.type} cannot stand here in a report.`;
  }
}

/** Those that do not say the same as one before. */
export function once<Value extends Found<unknown>>(found: readonly Value[]): Value[] {
  const said = new Set<unknown>();
  return found.filter(({ value }) => !said.has(value) && said.add(value));
}
