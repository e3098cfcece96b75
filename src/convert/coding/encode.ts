import type { Report } from "../../generated/types.js";
import { requireReport } from "../../lookup/require-report.js";
import type { ActorProfile, Side } from "./actors.js";
import { type Coding, claimedField, indexRecords } from "./coding.js";
import { codingsOf } from "./codings.js";
import { MAPPING, type MappingRow } from "./mapping.js";
import { Trace } from "./trace.js";

/** A coding system: what it makes of a row of the mapping, and how it writes an actor. */
interface Scheme<Event, Code> {
  readonly eventOf: (row: MappingRow) => Event | undefined;
  /** What it makes of a code that a record was imported from, if it can tell. */
  readonly eventOfCode: (code: string) => Event | undefined;
  /** Why a row of the mapping that another system codes has no event. */
  readonly noEvent: string;
  /** Whether an event is none without somebody to whom it is done. */
  readonly needsTarget?: (event: Event) => boolean;
  /** The root or type of an event. Events of one class stand in for each other. */
  readonly classOf: (event: Event) => string;
  readonly actorCode: (actor: ActorProfile) => Code | undefined;
  /** Why an actor has no code, where it does not say so itself. */
  readonly noActor: (actor: ActorProfile) => string;
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

/**
 * How much of a story becomes rows. `event`: one row an event, statement or step of an agreement. `actor-pair`: one for each
 * source with each target, in both directions where the event is reciprocal: n(n-1) for a meeting of n sides. `story`: of
 * the events between the same sides with the same root or type only the strongest, and a mere comment only where the
 * story has nothing else of its speaker. That is what the usual filter of one event a day and pair leaves of a story, if its
 * days are taken as one and its strongest events are kept. PLOVER leaves the choice of a filter open.
 */
export type Granularity = "story" | "event" | "actor-pair";

/** The events of a report in a coding system, and the trace of what is in them. */
export function encode<Event, Code>(
  report: Report,
  scheme: Scheme<Event, Code>,
  granularity: Granularity,
): { events: readonly Encoded<Event, Code>[]; trace: Trace } {
  requireReport(report);
  const trace = new Trace();
  const isSame = (a: MappingRow, b: MappingRow) =>
    JSON.stringify(scheme.eventOf(a)) === JSON.stringify(scheme.eventOf(b));
  const codings = codingsOf({ report, records: indexRecords(report), trace, isSame });
  const uncoded = new Map<Coding, string>();
  const encoded = codings.flatMap((coding) => {
    const event = encodeOne(coding, scheme, trace);
    if (typeof event !== "string") return [event];
    uncoded.set(coding, event);
    return [];
  });

  const filter = (events: readonly Encoded<Event, Code>[]) =>
    granularity === "story" ? strongest(events, scheme, isSame) : events;
  const events = filter(encoded.filter(({ coding }) => coding.coveredBy === undefined));
  const kept = new Set(events);
  for (const event of encoded) {
    const { coveredBy } = event.coding;
    if (coveredBy !== undefined) {
      uncoded.set(event.coding, "It is coded as a part of its package.");
      const uncovered = encoded.filter((other) => other === event || other.coding.coveredBy === undefined);
      if (filter(uncovered).includes(event)) trace.use([coveredBy]);
    } else if (!kept.has(event)) {
      uncoded.set(event.coding, "A stronger event between the same sides stands for it.");
    }
  }

  const paths = new Set(events.map(({ coding }) => coding.path));
  for (const [{ path, part }, reason] of uncoded) {
    if (part !== undefined) trace.lose(part, reason);
    if (!paths.has(path)) trace.lose(path, reason);
  }
  for (const { coding } of events) {
    trace.use(["/id", `${coding.path}/id`, ...coding.read, ...(coding.day?.read ?? [])]);
  }
  return { events, trace };
}

/** The event, or why there is none. */
function encodeOne<Event, Code>(
  coding: Coding,
  scheme: Scheme<Event, Code>,
  trace: Trace,
): Encoded<Event, Code> | string {
  const { event, read } = eventOf(coding, scheme);
  if (event === undefined) {
    const isNone = coding.row.cameo === undefined && coding.row.plover === undefined;
    return (isNone && coding.row.note) || scheme.noEvent;
  }
  const claimed = claimedField(coding);
  if (claimed !== undefined)
    return `Only a quoted speaker tells its ${claimed}: it is coded from what the speaker says.`;
  const sources = codedSides(coding.sources, scheme, trace);
  const targets = codedSides(coding.targets, scheme, trace);
  if (coding.isMutual && sources.length < 2) {
    return withProblem("It takes two sides that can be coded.", coding.sources, scheme);
  }
  if (sources.length === 0) {
    return withProblem("Nobody who can be coded is known to have done it.", coding.sources, scheme);
  }
  if (!coding.isMutual && targets.length === 0 && scheme.needsTarget?.(event)) {
    return withProblem("Nobody who can be coded is known to whom it was done.", coding.targets, scheme);
  }
  return { coding: { ...coding, read }, event, sources, targets };
}

/** The event of the row, or that of the code that the record was imported from, with what tells it. */
function eventOf<Event, Code>({ row, read, imported }: Coding, scheme: Scheme<Event, Code>) {
  const ofRow = scheme.eventOf(row);
  const ofCode = imported && scheme.eventOfCode(imported.code);
  if (imported === undefined || ofCode === undefined || JSON.stringify(ofCode) === JSON.stringify(ofRow)) {
    return { event: ofRow, read };
  }
  return { event: ofCode, read: [...read, ...imported.read] };
}

/** A reason, and why the first of those who have no code has none. */
function withProblem<Event, Code>(reason: string, sides: readonly Side[], scheme: Scheme<Event, Code>): string {
  const side = sides.find((side) => scheme.actorCode(side) === undefined);
  return side === undefined ? reason : `${reason} ${side.problem ?? scheme.noActor(side)}`;
}

function codedSides<Event, Code>(sides: readonly Side[], scheme: Scheme<Event, Code>, trace: Trace): CodedSide<Code>[] {
  return sides.flatMap((side) => {
    const code = scheme.actorCode(side);
    if (code !== undefined) return [{ side, code }];
    trace.lose(side.at, side.problem ?? scheme.noActor(side));
    return [];
  });
}

/** Source with target, or a source alone where nobody is known at whom the event is directed. */
export type Pair<Code> = readonly [source: CodedSide<Code>, target?: CodedSide<Code>];

/** Each source with each target; of a reciprocal event each side with each other. */
export function pairsOf<Event, Code>({ coding, sources, targets }: Encoded<Event, Code>): Pair<Code>[] {
  if (!coding.isMutual && targets.length === 0) return sources.map((source) => [source]);
  return sources.flatMap((source) =>
    (coding.isMutual ? sources : targets).flatMap((target): Pair<Code>[] =>
      target === source ? [] : [[source, target]],
    ),
  );
}

/** The CAMEO root of comments, which are "typically subordinate events" (usage note of 010). */
const COMMENTS = "01";

/** Of the events of one class between the same sides the strongest, and comments where there is nothing else. */
function strongest<Event, Code>(
  events: readonly Encoded<Event, Code>[],
  { classOf }: Pick<Scheme<Event, Code>, "classOf">,
  isSame: (a: MappingRow, b: MappingRow) => boolean,
): Encoded<Event, Code>[] {
  /** The earlier in the mapping, the stronger. */
  const weights = new Map<MappingRow, number>();
  const weight = ({ coding: { row } }: Encoded<Event, Code>) => {
    const isNone = row.cameo === undefined && row.plover === undefined;
    const known = weights.get(row) ?? (isNone ? MAPPING.length : MAPPING.findIndex((other) => isSame(other, row)));
    weights.set(row, known);
    return known;
  };
  const best = new Map<string, Encoded<Event, Code>>();
  const acts = new Set<string>();
  for (const encoded of events) {
    const name = classOf(encoded.event);
    for (const [source, target] of directionsOf(encoded)) {
      const key = `${name} ${source} ${target}`;
      const other = best.get(key);
      if (other === undefined || weight(encoded) < weight(other)) best.set(key, encoded);
      if (name !== COMMENTS) acts.add(source).add(`${source} ${target}`).add(`${target} ${source}`);
    }
  }
  return events.filter((encoded) => {
    const name = classOf(encoded.event);
    return directionsOf(encoded).some(([source, target]) => {
      const isIdle = name === COMMENTS && acts.has(target === "" ? source : `${source} ${target}`);
      return !isIdle && best.get(`${name} ${source} ${target}`) === encoded;
    });
  });
}

/** From which side to which; a visit is an event of both. The target is empty where nobody is known. */
function directionsOf<Event, Code>({ coding, sources, targets }: Encoded<Event, Code>): [string, string][] {
  const from = sources.map(({ side }) => side.side);
  if (coding.isMutual) return from.flatMap((a) => from.flatMap((b): [string, string][] => (a === b ? [] : [[a, b]])));
  const to = targets.map(({ side }) => side.side);
  if (to.length === 0) return from.map((source) => [source, ""]);
  const there = from.flatMap((a) => to.map((b): [string, string] => [a, b]));
  return coding.row.shape === "visit" ? [...there, ...there.map(([a, b]): [string, string] => [b, a])] : there;
}
