import type { ActorId, Agreement, Meeting, Process, Relationship, Visit } from "../types.js";
import type { Rule } from "./rule.js";
import { foldTitle } from "./titles.js";

/** The records that have a title of their own, a source's headline excepted. */
const TITLED = ["visit", "meeting", "agreement", "process", "relationship"] as const;

type Titled = Visit | Meeting | Agreement | Process | Relationship;

/** With how many of the same title a record is compared: with all of them it would take long. */
const MOST_COMPARED = 20;

export const repeatedTitle: Rule = {
  code: "repeated-title",
  severity: "warning",
  description:
    "A record has the title of another one of its type, and neither date nor place nor actors tell the two apart.",
  help: "Remove one if both are the same. Else give each its own title, or the dates, places, parties or parts that differ. For several unnamed documents one record with count is enough.",
  example: '"title": "Second round of the Sample Bridge negotiation"',
  inReport: true,
  *find({ of }) {
    for (const type of TITLED) {
      const records = of(type);
      if (records.length < 2) continue;
      const known = new Map<string, Titled[]>();
      for (const { record, path } of records) {
        const title = foldTitle(record.title);
        const alike = known.get(title);
        const first = alike?.find((earlier) => !areApart(earlier, record));
        if (alike === undefined) known.set(title, [record]);
        else if (first === undefined) {
          if (alike.length < MOST_COMPARED) alike.push(record);
        } else if (first.id !== record.id) {
          yield { path: `${path}/title`, message: `${record.id} has the same title as ${first.id}.` };
        }
      }
    }
  },
};

/** Whether something that both say differs, or one names the other as another one. */
function areApart(a: Titled, b: Titled): boolean {
  if (a.type === "visit" && b.type === "visit") return areVisitsApart(a, b);
  if (a.type === "meeting" && b.type === "meeting") return areMeetingsApart(a, b);
  if (a.type === "agreement" && b.type === "agreement") return areAgreementsApart(a, b);
  if (a.type === "process" && b.type === "process") {
    return a.kind !== b.kind || actorsDiffer(a.parties, b.parties) || startsDiffer(a.when?.start, b.when?.start);
  }
  if (a.type === "relationship" && b.type === "relationship") {
    return a.kind !== b.kind || actorsDiffer(a.parties, b.parties) || startsDiffer(a.since, b.since);
  }
  return true;
}

function areVisitsApart(a: Visit, b: Visit): boolean {
  return (
    a.host !== b.host ||
    actorsDiffer(actorsOf(a.visitors), actorsOf(b.visitors)) ||
    startsDiffer(a.when?.start, b.when?.start) ||
    ordinalsDiffer(a, b) ||
    differ(a.partOf, b.partOf) ||
    a.partOf === b.id ||
    b.partOf === a.id
  );
}

function areMeetingsApart(a: Meeting, b: Meeting): boolean {
  return (
    a.kind !== b.kind ||
    startsDiffer(a.when?.start, b.when?.start) ||
    differ(a.place, b.place) ||
    actorsDiffer(actorsOf(a.participants), actorsOf(b.participants)) ||
    ordinalsDiffer(a, b) ||
    differ(a.partOf, b.partOf) ||
    a.partOf === b.id ||
    b.partOf === a.id ||
    a.rescheduledFrom === b.id ||
    b.rescheduledFrom === a.id
  );
}

function areAgreementsApart(a: Agreement, b: Agreement): boolean {
  return (
    a.instrument !== b.instrument ||
    actorsDiffer(a.parties, b.parties) ||
    startsDiffer(startOf(a), startOf(b)) ||
    refersTo(a, b) ||
    refersTo(b, a)
  );
}

/** When an agreement began to be one: its first action with a date. */
function startOf({ actions }: Agreement): string | undefined {
  return actions?.find(({ when }) => when?.start !== undefined)?.when?.start;
}

function refersTo({ package: whole, relations }: Agreement, { id }: Agreement): boolean {
  return whole?.parts?.includes(id) || relations?.some(({ agreement }) => agreement === id) || false;
}

function actorsOf(participants: Meeting["participants"]): readonly ActorId[] | undefined {
  return participants?.map(({ actor }) => actor);
}

function actorsDiffer(a: readonly ActorId[] | undefined, b: readonly ActorId[] | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  const first = new Set(a);
  const second = new Set(b);
  return first.size !== second.size || b.some((actor) => !first.has(actor));
}

/** A month and a day of it may be the same time. */
function startsDiffer(a = "", b = ""): boolean {
  return !a.startsWith(b) && !b.startsWith(a);
}

function ordinalsDiffer(a: Visit | Meeting, b: Visit | Meeting): boolean {
  return differ(a.series?.[0]?.ordinal, b.series?.[0]?.ordinal);
}

function differ<T>(a: T | undefined, b: T | undefined): boolean {
  return a !== undefined && b !== undefined && a !== b;
}
