import { addToList } from "../../collections/add-to-list.js";
import type { MeetingId, RecordId } from "../../generated/types.js";
import type { Draft } from "../import/draft.js";
import type { Found } from "../import/reading.js";
import type { GraphNode } from "./json-ld.js";
import { isSeries } from "./kinds.js";
import type { GraphReading, Held } from "./reading.js";

/** What events say of others, to be told by those. */
export class EventLinks {
  /** Of each event the one that has it as a part, where only that one says so. */
  readonly wholes = new Map<RecordId, Found<RecordId>>();
  readonly #putOff = new Map<string, MeetingId | undefined>();
  #series: Map<GraphNode, Held<GraphNode>[]> | undefined;

  constructor(readonly reading: GraphReading) {}

  /** The series that have an event as a part, each where that is said. */
  seriesOf(node: GraphNode): Held<GraphNode>[] {
    if (this.#series === undefined) {
      this.#series = new Map();
      for (const series of this.reading.graph.all.filter(isSeries)) {
        for (const part of this.reading.nodes(series, "subEvent")) {
          addToList(this.#series, part.value, { ...part, value: series });
        }
      }
    }
    return this.#series.get(node) ?? [];
  }

  /** Notes from which date a meeting was put off. */
  notePutOff(node: GraphNode, meeting: Draft): void {
    if (this.reading.member(node, "eventStatus")?.value !== "EventPostponed") return;
    const date = this.reading.date(node, "previousStartDate")?.value;
    // Of several from one date, none is the one.
    if (date !== undefined) this.#putOff.set(date, this.#putOff.has(date) ? undefined : (meeting.id as MeetingId));
  }

  /** The one meeting that was put off from this date. */
  meetingPutOff(date: string): MeetingId | undefined {
    return this.#putOff.get(date);
  }
}
