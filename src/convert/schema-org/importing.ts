import type { Evidence, MeetingId, RecordId, RecordType, SourceId, StateId } from "../../generated/types.js";
import { isRecordId } from "../../lookup/record-id.js";
import { slugOf } from "../../text/slug.js";
import { COUNTRY_CODES } from "./actors.js";
import type { Graph, GraphNode } from "./json-ld.js";
import { type Classified, classify } from "./kinds.js";
import { identifiersOf, nameOf, ownId } from "./read-common.js";
import { Reading } from "./reading.js";
import { speakersOf, summaryOf } from "./speech.js";
import { hostOf, isVisitor } from "./visiting.js";

/** The record that a node becomes. */
export interface Identified extends Classified {
  id: RecordId;
  node: GraphNode;
}

/** A reference of a node to a record. */
export interface Referred<Id = RecordId> {
  readonly id: Id;
  readonly path: string;
  readonly role: GraphNode | undefined;
}

/** No list of records may be longer. */
const MOST_RECORDS = 10_000;

/** No id may be longer. */
const LONGEST_ID = 200;

/** Leaves room for a number behind it. */
const LONGEST_STEM = 190;

/** Which nodes of a graph become records, and by what names. */
export class Importing {
  readonly reading: Reading;
  /** The language of texts that do not say theirs. */
  readonly language: string;
  /** The imported document, as a source. */
  readonly source: SourceId = "source:imported-document";
  readonly #identified = new Map<GraphNode, Identified | string>();
  readonly #states = new Map<string, StateId>();
  readonly #putOff = new Map<string, MeetingId | undefined>();
  readonly #taken: Set<string>;
  /** For each id that was taken, the next number to try. */
  readonly #numbers = new Map<string, number>();
  readonly #counts = new Map<RecordType, number>();
  readonly #queue: Identified[] = [];
  /** Of each event the one that has it as a part, where only that one says so. */
  readonly #wholes = new Map<RecordId, RecordId>();

  constructor(graph: Graph, language: string) {
    this.reading = new Reading(graph);
    this.language = language;
    this.#taken = new Set([this.source]);
  }

  /** The records that have been asked for and not been made yet. Grows while it is walked. */
  get queue(): readonly Identified[] {
    return this.#queue;
  }

  get evidence(): Evidence[] {
    return [{ source: this.source, basis: "stated" }];
  }

  /** The record that a node becomes, or in a sentence why it becomes none. */
  identify(node: GraphNode): Identified | string {
    const known = this.#identified.get(node);
    if (known !== undefined) return known;
    const made = this.#identifyNew(node);
    this.#identified.set(node, made);
    if (typeof made === "object") {
      this.#queue.push(made);
      this.#index(made);
    }
    return made;
  }

  /** What others look up by something else than a node. */
  #index({ type, id, node }: Identified): void {
    if (type === "state") {
      const codes = identifiersOf(this, node).filter(({ scheme }) => scheme === COUNTRY_CODES);
      for (const text of [nameOf(this, node), ...codes.map(({ value }) => value)])
        this.#states.set(text, id as StateId);
    } else if (type === "meeting" && this.reading.member(node, "eventStatus")?.value === "EventPostponed") {
      const date = this.reading.date(node, "previousStartDate");
      // Of several from one date, none is the one.
      if (date !== undefined) this.#putOff.set(date, this.#putOff.has(date) ? undefined : (id as MeetingId));
    }
  }

  /** The state of the document with this name or country code. */
  stateCalled(text: string | undefined): StateId | undefined {
    return text === undefined ? undefined : this.#states.get(text);
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
  refs<T extends RecordType>(node: GraphNode, term: string, ...types: T[]): Referred<`${T}:${string}`>[] {
    return this.reading.nodes(node, term).flatMap(({ path, value, role }) => {
      const record = this.#referred(path, value, types);
      return record === undefined ? [] : [{ id: record.id as `${T}:${string}`, path, role }];
    });
  }

  /** The first of them. Others are lost. */
  ref<T extends RecordType>(node: GraphNode, term: string, ...types: T[]): `${T}:${string}` | undefined {
    const [first, ...others] = this.refs(node, term, ...types);
    for (const { path } of others) this.reading.lose(path, "A record has one value here, and this is another.");
    return first?.id;
  }

  /** Their ids, each once. */
  ids<T extends RecordType>(node: GraphNode, term: string, ...types: T[]): `${T}:${string}`[] | undefined {
    const ids = [...new Set(this.refs(node, term, ...types).map(({ id }) => id))];
    return ids.length === 0 ? undefined : ids;
  }

  /** Remembers that an event is a part of another, where only the other says so. */
  setWhole(part: RecordId, whole: RecordId): void {
    if (!this.#wholes.has(part)) this.#wholes.set(part, whole);
  }

  wholeOf(part: RecordId): RecordId | undefined {
    return this.#wholes.get(part);
  }

  #referred(path: string, node: GraphNode, types: readonly RecordType[]): Identified | undefined {
    // Asked first: what cannot stand here is left alone, and so cannot ask for this one in turn.
    const type = classify(node)?.type;
    const isMisplaced = type !== undefined && !types.includes(type) && !(type === "visit" && types.includes("meeting"));
    const record = isMisplaced ? `A ${type} cannot stand here in a report.` : this.identify(node);
    if (typeof record === "object" && types.includes(record.type)) return record;
    this.reading.lose(path, typeof record === "string" ? record : `A ${record.type} cannot stand here in a report.`);
    return undefined;
  }

  #identifyNew(node: GraphNode): Identified | string {
    if (node.types.length === 0) return "Nothing in the document says what it is.";
    const classified = classify(node);
    if (classified === undefined) return `A report has no record for ${node.types.join(", ")}.`;
    const { type, kind, isOurs } = this.#asVisit(node, classified);
    const missing = this.#missing(node, type);
    if (missing !== undefined) return missing;
    const count = this.#counts.get(type) ?? 0;
    if (count === MOST_RECORDS) return `A report has at most ${MOST_RECORDS} records of a type.`;
    this.#counts.set(type, count + 1);
    return { type, kind, isOurs, node, id: this.#nameFor(node, type) };
  }

  /** A visit needs a host and a visitor. Without them the event is a meeting. */
  #asVisit(node: GraphNode, classified: Classified): Classified {
    if (classified.type !== "visit") return classified;
    const host = hostOf(this, node);
    const attendees = this.refs(node, "attendee", "person", "organization", "state");
    const hasVisitor = attendees.some((attendee) => isVisitor(this, attendee, host));
    return host && hasVisitor ? classified : { type: "meeting", kind: "visit", isOurs: false };
  }

  #missing(node: GraphNode, type: RecordType): string | undefined {
    if (type === "source") return undefined;
    if (type === "statement") {
      if (speakersOf(this, node).length === 0) return "It names nobody who says it.";
      return summaryOf(this, node) === undefined ? "It does not tell what is said." : undefined;
    }
    if (this.reading.text(node, "name", 1_000) !== undefined) return undefined;
    if (type === "person" && this.reading.text(node, "description") !== undefined) return undefined;
    return "It has no name.";
  }

  /** The id that the node has already, where it was a record of a report, or one made of its name. */
  #nameFor(node: GraphNode, type: RecordType): RecordId {
    const own = ownId(node);
    const slug =
      own?.startsWith(`${type}:`) && isRecordId(own) && own.length <= LONGEST_ID
        ? own.slice(type.length + 1)
        : this.#slugFor(node);
    const id = this.#free(`${type}:${slug}`) as RecordId;
    this.#taken.add(id);
    return id;
  }

  /** The id, or the next one with a number that nobody has. */
  #free(id: string): string {
    if (!this.#taken.has(id)) return id;
    const stem = id.slice(0, LONGEST_STEM);
    let n = this.#numbers.get(stem) ?? 2;
    while (this.#taken.has(`${stem}-${n}`)) n++;
    this.#numbers.set(stem, n + 1);
    return `${stem}-${n}`;
  }

  #slugFor(node: GraphNode): string {
    const name = this.reading.peek(node, "headline") ?? this.reading.peek(node, "name");
    const end = node.id?.split(/[/#]/).at(-1);
    return (name && slugOf(name)) || (end && slugOf(end)) || "imported";
  }
}
