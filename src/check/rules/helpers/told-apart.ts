import type {
  Act,
  Agreement,
  AgreementAction,
  Meeting,
  MeetingSeries,
  Participation,
  Process,
  Relationship,
  Visit,
  VisitSeries,
  When,
} from "../../../generated/types.js";
import { isBefore } from "../../../time/interval.js";
import { BEGINS_BY, BEGINS_FROM, bound } from "../../../time/when.js";

/** A record with a title of its own. */
export type Titled = Visit | Meeting | Agreement | Act | Process | Relationship;

/** Whether two records of one type are known to be different ones, whatever their titles. */
export function areToldApart(a: Titled, b: Titled): boolean {
  if (haveOtherIdentifiers(a, b)) return true;
  if (a.type === "visit" && b.type === "visit") return areVisitsApart(a, b);
  if (a.type === "meeting" && b.type === "meeting") return areMeetingsApart(a, b);
  if (a.type === "agreement" && b.type === "agreement") return areAgreementsApart(a, b);
  if (a.type === "act" && b.type === "act") return areActsApart(a, b);
  if (a.type === "process" && b.type === "process") return areProcessesApart(a, b);
  if (a.type === "relationship" && b.type === "relationship") return areRelationshipsApart(a, b);
  return true;
}

/** Whether a registry or a database that knows both gives them different identifiers. */
export function haveOtherIdentifiers(a: Identified, b: Identified): boolean {
  if (a.identifiers === undefined || b.identifiers === undefined) return false;
  return a.identifiers.some(({ scheme }) => {
    const [ofA, ofB] = [a, b].map((record) => valuesOf(record, scheme)) as [string[], string[]];
    return ofB.length > 0 && !ofA.some((value) => ofB.includes(value));
  });
}

type Identified = Pick<Titled, "identifiers">;

function valuesOf({ identifiers = [] }: Identified, scheme: string): string[] {
  return identifiers.filter((identifier) => identifier.scheme === scheme).map(({ value }) => value);
}

function areVisitsApart(a: Visit, b: Visit): boolean {
  return a.host !== b.host || haveOthers(a.visitors, b.visitors) || areEventsApart(a, b);
}

function areMeetingsApart(a: Meeting, b: Meeting): boolean {
  return (
    a.kind !== b.kind ||
    differ(a.place, b.place) ||
    differ(a.medium, b.medium) ||
    haveOthers(a.participants, b.participants) ||
    a.rescheduledFrom === b.id ||
    b.rescheduledFrom === a.id ||
    areEventsApart(a, b)
  );
}

function areEventsApart(a: Visit | Meeting, b: Visit | Meeting): boolean {
  return (
    beginApart(a.when, b.when) ||
    areInOrder(a, b) ||
    areInOrder(b, a) ||
    differ(a.partOf, b.partOf) ||
    a.partOf === b.id ||
    b.partOf === a.id ||
    haveOtherNumbers(a.series, b.series)
  );
}

function areAgreementsApart(a: Agreement, b: Agreement): boolean {
  return (
    a.instrument !== b.instrument ||
    differ(a.count, b.count) ||
    differ(a.process, b.process) ||
    haveOtherParties(a.parties, b.parties) ||
    isRelatedTo(a, b) ||
    isRelatedTo(b, a) ||
    haveOtherActions(a, b)
  );
}

function areActsApart(a: Act, b: Act): boolean {
  return (
    a.kind !== b.kind ||
    differ(a.shade, b.shade) ||
    differ(a.outcome, b.outcome) ||
    haveOtherParties(a.by, b.by) ||
    haveOtherParties(a.to, b.to) ||
    haveOtherParties(a.about, b.about) ||
    haveOtherParties(a.places, b.places) ||
    differ(a.during, b.during) ||
    differ(a.partOf, b.partOf) ||
    differ(a.under?.record, b.under?.record) ||
    differ(a.under?.key, b.under?.key) ||
    isFollowedBy(a, b) ||
    isFollowedBy(b, a) ||
    beginApart(a.when, b.when)
  );
}

function isFollowedBy(a: Act, b: Act): boolean {
  return b.replaces === a.id || b.partOf === a.id || b.under?.record === a.id || areInOrder(a, b);
}

function areProcessesApart(a: Process, b: Process): boolean {
  return a.kind !== b.kind || haveOtherParties(a.parties, b.parties) || beginApart(a.when, b.when);
}

function areRelationshipsApart(a: Relationship, b: Relationship): boolean {
  return a.kind !== b.kind || haveOtherParties(a.parties, b.parties) || beginApart(a.when, b.when);
}

/** Whether both are told, and not the same. */
export function differ<T>(a: T | undefined, b: T | undefined): boolean {
  return a !== undefined && b !== undefined && a !== b;
}

/** Whether the second is said to come after the first. */
function areInOrder(a: { id: string }, b: { when?: When }): boolean {
  return b.when?.after?.record === a.id;
}

function beginApart(a: When | undefined, b: When | undefined): boolean {
  return beginsBefore(a, b) || beginsBefore(b, a);
}

/** Whether the first has begun, at the latest, before the other begins. */
export function beginsBefore(a: When | undefined, b: When | undefined): boolean {
  const by = bound(a, BEGINS_BY);
  const from = bound(b, BEGINS_FROM);
  return by !== undefined && from !== undefined && isBefore(by, from);
}

/** Whether each has somebody whom the other has not. One list alone may be longer because more is known. */
function haveOthers(a: readonly Participation[] = [], b: readonly Participation[] = []): boolean {
  const ofA = a.map(({ actor }) => actor);
  const ofB = b.map(({ actor }) => actor);
  return lacksAny(ofA, ofB) && lacksAny(ofB, ofA);
}

/** Whether the parties are not the very same: who is a party makes the document. */
function haveOtherParties(a: readonly string[] | undefined, b: readonly string[] | undefined): boolean {
  return a !== undefined && b !== undefined && (lacksAny(a, b) || lacksAny(b, a));
}

function lacksAny(ids: readonly string[], needed: readonly string[]): boolean {
  const known = new Set(ids);
  return needed.some((id) => !known.has(id));
}

type Series = readonly (VisitSeries | MeetingSeries)[];

/** Whether one series gives them different numbers, whatever other numbers it gives the one of them. */
function haveOtherNumbers(a: Series = [], b: Series = []): boolean {
  return a.some(({ name }) => {
    const [ofA, ofB] = [a, b].map((series) => ordinalsIn(series, name)) as [number[], number[]];
    return ofA.length > 0 && ofB.length > 0 && !ofA.some((ordinal) => ofB.includes(ordinal));
  });
}

function ordinalsIn(series: Series, name: string): number[] {
  return series.flatMap((each) => (each.name === name ? (each.ordinal ?? []) : []));
}

function isRelatedTo(a: Agreement, b: Agreement): boolean {
  return (a.relations?.some(({ record }) => record === b.id) ?? false) || (a.package?.parts?.includes(b.id) ?? false);
}

/** Whether the same was done to them at different times or on different occasions: two were signed. */
function haveOtherActions({ actions: ofA = [] }: Agreement, { actions: ofB = [] }: Agreement): boolean {
  return ofA.some(({ action }) => {
    const inA = ofA.filter((each) => each.action === action);
    const inB = ofB.filter((each) => each.action === action);
    return inB.length > 0 && inA.every((one) => inB.every((other) => areActionsApart(one, other)));
  });
}

function areActionsApart(a: AgreementAction, b: AgreementAction): boolean {
  return beginApart(a.when, b.when) || differ(a.during, b.during);
}
