import type { AnyRecord, RecordType, Report } from "../../generated/types.js";
import { recordsOf } from "../../lookup/walk.js";
import { isOnlyClaimed } from "../export/standing.js";
import { type Records, type Side, without } from "./actors.js";
import type { DayRead } from "./dates.js";
import type { ImportedCode } from "./imported-code.js";
import { type MappingRow, mappingFor } from "./mapping.js";
import type { Trace } from "./trace.js";

/** An event that the mapping sees in a record: a row of the mapping with the actors and the day that belong to it. */
export interface Coding {
  readonly record: AnyRecord;
  /** Where the record stands, as a JSON Pointer. */
  readonly path: string;
  /** Where in the record the event stands, where that may hold several: an action, a change, a participant. */
  readonly part?: string;
  readonly row: MappingRow;
  readonly sources: readonly Side[];
  /** Empty where the event has no direction, and where nobody is known at whom it is directed. */
  readonly targets: readonly Side[];
  /** Whether all the sources deal with each other. */
  readonly isMutual: boolean;
  readonly day?: DayRead;
  /** Where a package names the agreement whose row stands for this one too. */
  readonly coveredBy?: string;
  /** The code that it was imported from, where that still fits: it may be finer than that of the row. */
  readonly imported?: ImportedCode;
  /** What the choice of the row depends on, as JSON Pointers. */
  readonly read: readonly string[];
}

/** What those who code records share. */
export interface Story {
  readonly report: Report;
  readonly records: Records;
  readonly trace: Trace;
  /** Whether two rows of the mapping are one event in the coding system. */
  readonly isSame: (a: MappingRow, b: MappingRow) => boolean;
}

/** A fact of a record, and where it is said. */
export interface Fact {
  readonly word: string;
  readonly read: readonly string[];
}

export function indexRecords(report: Report): Records {
  const records = new Map();
  for (const placed of recordsOf(report)) if (!records.has(placed.record.id)) records.set(placed.record.id, placed);
  return records;
}

/** The row of the mapping for these facts, and what its choice depends on. Every type that is coded has a last row. */
export function choose(type: RecordType, facts: Readonly<Record<string, Fact>>): Pick<Coding, "row" | "read"> {
  const words = Object.fromEntries(Object.entries(facts).map(([name, { word }]) => [name, word]));
  const row = mappingFor(type, words);
  if (row === undefined) throw new Error(`The mapping has no row for a record of type ${type}.`);
  return { row, read: Object.keys(row.when).flatMap((name) => facts[name]?.read ?? []) };
}

/** Each side once, as its first actor. */
export function distinct(sides: readonly Side[], trace: Trace): Side[] {
  const bySide = new Map<string, Side>();
  for (const side of sides) {
    if (bySide.has(side.side)) trace.lose(side.at, "Another of the same side: a row names a side once.");
    else bySide.set(side.side, side);
  }
  return [...bySide.values()];
}

/** One who acts does so towards the others. Several who act together do so towards each other. */
export function actOf(actors: readonly Side[], all: readonly Side[]): Pick<Coding, "sources" | "targets" | "isMutual"> {
  if (actors.length > 1) return { sources: actors, targets: [], isMutual: true };
  return { sources: actors, targets: without(all, actors), isMutual: false };
}

/** The first field of the record that decides the row or names its sides, and that only a speaker tells. */
export function claimedField({ record, path, read, sources, targets }: Coding): string | undefined {
  const own = [...read, ...[...sources, ...targets].flatMap((side) => [...side.read, side.at])]
    .filter((at) => at.startsWith(`${path}/`))
    .map((at) => at.slice(path.length));
  return own.find((field) => isOnlyClaimed(record, field));
}
