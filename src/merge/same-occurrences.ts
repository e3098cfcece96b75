import type { AgreementAction, AnyRecord, RecordType, When } from "../generated/types.js";
import { isOccurrence } from "../lookup/standing-of.js";
import type { Groups, Link, Objection } from "./groups.js";
import type { JoinReason } from "./merged.js";
import { nameKey } from "./name-key.js";
import { areOthers, comparable } from "./told-apart.js";

/** What others are part of comes before them: what it is decides which of them are meant. */
const ORDER: readonly RecordType[] = ["process", "visit", "meeting", "agreement", "act", "relationship", "statement"];

/**
 * Joins occurrences that share what makes them one and contradict each other in nothing, where exactly one fits: what two of a
 * report fit, or what fits two of a report, is joined with neither.
 */
export function joinOccurrences(groups: Groups, forbidden: Objection): void {
  // What is part of a joined one, or replies to it, is known for the same only after that.
  for (let joined = groups.count(), before = 0; joined !== before; joined = groups.count()) {
    before = joined;
    for (const type of ORDER) joinOfType(type, groups, forbidden);
  }
}

function joinOfType(type: RecordType, groups: Groups, forbidden: Objection): void {
  const records = new Map<number, AnyRecord>();
  const bearers = new Map<string, { part: number; because: JoinReason }[]>();
  for (const [part, { record }] of groups.parts.entries()) {
    if (record.type !== type || !isOccurrence(record)) continue;
    const own = comparable(groups, part);
    records.set(part, own);
    for (const { key, ...because } of marksOf(own)) {
      const known = bearers.get(key);
      if (known) known.push({ part, because });
      else bearers.set(key, [{ part, because }]);
    }
  }
  const objection: Objection = (a, b) => {
    const [one, other] = [records.get(a), records.get(b)];
    if (one === undefined || other === undefined || !areOthers(groups, one, other)) return forbidden(a, b);
    return `${groups.parts[a]?.record.id} and ${groups.parts[b]?.record.id} are told differently.`;
  };
  groups.join(onlyFits(groups, fits(groups, bearers, objection)), objection);
}

/** By part, the others that fit it. */
type Fits = Map<number, Map<number, JoinReason>>;

function fits(
  groups: Groups,
  bearers: ReadonlyMap<string, readonly { part: number; because: JoinReason }[]>,
  objection: Objection,
): Fits {
  const found: Fits = new Map();
  const note = (a: number, b: number, because: JoinReason) => {
    const known = found.get(a) ?? new Map<number, JoinReason>();
    known.set(b, known.get(b) ?? because);
    found.set(a, known);
  };
  for (const all of bearers.values()) {
    for (const [i, { part: a, because }] of all.entries()) {
      for (const { part: b } of all.slice(i + 1)) {
        if (groups.root(a) === groups.root(b) || found.get(a)?.has(b)) continue;
        if (groups.parts[a]?.report === groups.parts[b]?.report || objection(a, b) !== undefined) continue;
        note(a, b, because);
        note(b, a, because);
      }
    }
  }
  return found;
}

function onlyFits(groups: Groups, found: Fits): Link[] {
  const isAmbiguous = (part: number, report: number | undefined): boolean => {
    const roots = new Set<number>();
    for (const other of found.get(part)?.keys() ?? []) {
      if (groups.parts[other]?.report === report) roots.add(groups.root(other));
    }
    return roots.size > 1;
  };
  const links: Link[] = [];
  for (const [a, others] of found) {
    for (const [b, because] of others) {
      if (a > b) continue;
      if (isAmbiguous(a, groups.parts[b]?.report) || isAmbiguous(b, groups.parts[a]?.report)) {
        groups.keepApart([a, b], `Another one of the same report fits as well. They share ${because.on}.`);
      } else links.push({ a, b, because });
    }
  }
  return links;
}

interface Mark extends JoinReason {
  key: string;
}

/** What two occurrences have to share one of. Their references lead to what is one already. */
function* marksOf(record: AnyRecord): Generator<Mark> {
  switch (record.type) {
    case "visit":
      yield* onDay(
        record,
        record.when,
        record.visitors.map(({ actor }) => actor),
        record.host,
      );
      return;
    case "meeting":
      yield* onDay(record, record.when, record.participants?.map(({ actor }) => actor) ?? [], record.kind);
      return;
    case "act":
      yield* onDay(
        record,
        record.when,
        [...(record.by ?? []), ...(record.with ?? []), ...(record.to ?? [])],
        record.kind,
      );
      return;
    case "agreement":
      for (const days of [record.when, ...stepsDone(record.actions)]) {
        yield* onDay(record, days, record.parties ?? [], record.instrument);
      }
      return;
    case "process":
      yield* onDay(record, record.when, record.parties, record.kind);
      return;
    case "relationship":
      yield {
        by: "occurrence",
        key: JSON.stringify([record.kind, ...[...record.parties].sort()]),
        on: "the kind and the parties",
      };
      return;
    case "statement":
      yield* saying(record);
  }
}

type Titled = Extract<AnyRecord, { title: string; type: "visit" | "meeting" | "act" | "agreement" | "process" }>;

function* onDay(record: Titled, when: When | undefined, actors: readonly string[], what: string): Generator<Mark> {
  const title = nameKey(record.title);
  for (const actor of actors) {
    yield { by: "occurrence", key: JSON.stringify([title, what, actor]), on: "the kind, the title and a participant" };
  }
  const day = dayOf(when);
  if (day === undefined) return;
  for (const actor of actors) {
    const on = `the kind, the day ${day} and a participant`;
    yield { by: "occurrence", key: JSON.stringify([day, what, actor, ""]), on };
  }
  yield { by: "occurrence", key: JSON.stringify([day, what, title]), on: `the kind, the day ${day} and the title` };
}

/** The day on which it begins, as it is written: on the clock of the place. */
function dayOf(when: When | undefined): string | undefined {
  const { start, notBefore, notAfter } = when ?? {};
  const day = (start ?? "").slice(0, 10);
  if (day.length === 10) return day;
  const from = (notBefore ?? "").slice(0, 10);
  return start === undefined && from.length === 10 && from === notAfter?.slice(0, 10) ? from : undefined;
}

function stepsDone(actions: readonly AgreementAction[] = []): (When | undefined)[] {
  return actions.filter(({ status }) => status === undefined).map(({ when }) => when);
}

/** A speaker says many things on one day: the same words, or the same claims, make it the same speech act. */
function* saying(record: Extract<AnyRecord, { type: "statement" }>): Generator<Mark> {
  const who = [record.kind, ...[...record.speakers].sort()];
  for (const { text } of record.quotes ?? []) yield said("a quotation", ["quote", nameKey(text)]);
  yield said("the summary", ["summary", nameKey(record.summary)]);
  const claims = (record.claims ?? []).map((claim) => JSON.stringify(Object.entries(claim).sort())).sort();
  if (claims.length > 0) yield said("all that they claim", ["claims", ...claims]);

  function said(on: string, words: readonly string[]): Mark {
    return { by: "words", key: JSON.stringify([who, words]), on: `the speakers, the kind and ${on}` };
  }
}
