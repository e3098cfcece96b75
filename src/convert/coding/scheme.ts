import type { Actor, Side } from "./actors.js";
import type { Coding } from "./coding.js";
import type { MappingRow } from "./mapping.js";

/** A coding system: what it makes of a row of the mapping, and how it writes an actor. */
export interface Scheme<Event, Code> {
  readonly eventOf: (row: MappingRow) => Event | undefined;
  /** Why a row of the mapping that another system codes has no event. */
  readonly noEvent: string;
  /** The root or type of an event. Events of one class stand in for each other. */
  readonly classOf: (event: Event) => string;
  readonly actorOf: (actor: Actor) => Code | undefined;
  /** Why an actor has no code, where it does not say so itself. */
  readonly noActor: (actor: Actor) => string;
}

/** A side with its code. */
export interface CodedSide<Code> {
  readonly side: Side;
  readonly code: Code;
}

/** An event in a coding system, with those of its sides that have a code. */
export interface Encoded<Event, Code> {
  readonly coding: Coding;
  readonly event: Event;
  readonly sources: readonly CodedSide<Code>[];
  readonly targets: readonly CodedSide<Code>[];
}
