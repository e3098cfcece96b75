import type { When } from "../../../generated/types.js";
import type { PlacedRecord } from "../../../lookup/walk.js";
import { mayTakeEffectLater } from "../helpers/plans.js";
import type { Rule } from "../rule.js";

/**
 * The fields that order records: what they name is larger, earlier or underlying, so no chain may lead back. The `after`
 * of a commitment or a change of status is not among them: it orders that item, and not the whole record. That of an action
 * orders the action alone, which others are after by its key.
 */
function ordering({ record, path }: PlacedRecord, steps: Step[]): void {
  switch (record.type) {
    case "organization":
      add(steps, record.parent, path, "/parent");
      return;
    case "place":
    case "topic":
      add(steps, record.within, path, "/within");
      return;
    case "agreement":
      // Its own time is its term, which may begin long after it came about.
      return;
    case "source":
      record.basedOn?.forEach((source, i) => {
        add(steps, source, path, `/basedOn/${i}`);
      });
      return;
    case "visit":
    case "meeting":
      add(steps, record.partOf, path, "/partOf");
      if (record.type === "meeting") {
        add(steps, record.onMargins, path, "/onMargins");
        add(steps, record.rescheduledFrom, path, "/rescheduledFrom");
      }
      record.series?.forEach(({ previous }, i) => {
        add(steps, previous, path, `/series/${i}/previous`);
      });
      break;
    case "act":
      add(steps, record.partOf, path, "/partOf");
      add(steps, record.under?.record, path, "/under/record");
      add(steps, record.replaces, path, "/replaces");
      // Others may come after the decision and before it takes effect.
      if (mayTakeEffectLater(record)) return;
      break;
    case "statement":
      add(steps, record.inReplyTo, path, "/inReplyTo");
      break;
  }
  if ("when" in record) add(steps, afterOf(record.when), path, "/when/after/record");
}

/** What has to come first: an occurrence, or a step of an agreement by its key. */
function afterOf(when: When | undefined): string | undefined {
  const { record, key } = when?.after ?? {};
  return record !== undefined && key !== undefined ? nameOfStep(record, key) : record;
}

function nameOfStep(agreement: string, key: string): string {
  return `${agreement} "${key}"`;
}

/** What the steps of an agreement come after, by the names of the steps. */
function* stepsOf({ record, path }: PlacedRecord): Generator<[string, Step[]]> {
  if (record.type !== "agreement") return;
  for (const [i, { key, when }] of record.actions?.entries() ?? []) {
    const to = afterOf(when);
    if (key === undefined || to === undefined) continue;
    yield [nameOfStep(record.id, key), [{ to, path: `${path}/actions/${i}/when/after/record` }]];
  }
}

/** The one list that points from the whole to its parts. */
function parts({ record, path }: PlacedRecord, steps: Step[]): void {
  if (record.type !== "agreement") return;
  record.package?.parts?.forEach((part, i) => {
    add(steps, part, path, `/package/parts/${i}`);
  });
}

function add(steps: Step[], to: string | undefined, path: string, at: string): void {
  if (to !== undefined) steps.push({ to, path: path + at });
}

interface Step {
  to: string;
  path: string;
}

/** A record on the way, and which of its steps is taken next. */
interface Link {
  id: string;
  next: number;
}

export const referenceCycle: Rule = {
  code: "reference-cycle",
  severity: "error",
  description:
    "A chain of references that order records leads back to where it began: partOf, onMargins, within, parent, basedOn, under, replaces, rescheduledFrom, previous, inReplyTo, when.after or package.parts.",
  help: "Remove one reference of the chain: nothing is part of itself, or comes after itself, be it a record or a step of an agreement.",
  example: '{"type": "meeting", "id": "meeting:talks", "partOf": "visit:tour", …} and no partOf in visit:tour',
  about: [
    "Organization.parent",
    "Place.within",
    "Topic.within",
    "Source.basedOn",
    "Visit.partOf",
    "Meeting.partOf",
    "Meeting.onMargins",
    "Meeting.rescheduledFrom",
    "Act.partOf",
    "Act.under",
    "Act.replaces",
    "VisitSeries.previous",
    "MeetingSeries.previous",
    "Statement.inReplyTo",
    "When.after",
    "Package.parts",
  ],
  *find({ records }) {
    const ordered = stepsBy(records, ordering);
    for (const placed of records) {
      for (const [step, before] of stepsOf(placed)) if (!ordered.has(step)) ordered.set(step, before);
    }
    yield* cycles(ordered);
    yield* cycles(stepsBy(records, parts));
  },
};

/** What leads on from each record. Of records that share an id, the first. */
function stepsBy(records: readonly PlacedRecord[], follow: typeof ordering): Map<string, Step[]> {
  const steps = new Map<string, Step[]>();
  let own: Step[] = [];
  for (const placed of records) {
    follow(placed, own);
    if (own.length === 0) continue;
    if (!steps.has(placed.record.id)) steps.set(placed.record.id, own);
    own = [];
  }
  return steps;
}

/** Each cycle once, at the reference that closes it. */
function* cycles(steps: ReadonlyMap<string, readonly Step[]>) {
  const done = new Set<string>();
  for (const start of steps.keys()) {
    // A stack of our own: a chain of 10,000 records is legal, and deeper than a call stack may be.
    const chain: Link[] = [{ id: start, next: 0 }];
    const open = new Map([[start, 0]]);
    while (chain.length > 0 && !done.has(start)) {
      const top = chain[chain.length - 1] as Link;
      const step = steps.get(top.id)?.[top.next++];
      const first = step && open.get(step.to);
      if (step === undefined) {
        done.add(top.id);
        open.delete(top.id);
        chain.pop();
      } else if (first !== undefined) {
        yield { path: step.path, message: `The references form a cycle: ${describe(chain, first)}.` };
      } else if (!done.has(step.to)) {
        open.set(step.to, chain.length);
        chain.push({ id: step.to, next: 0 });
      }
    }
  }
}

/** The end of the chain from the link `first` on, and that link again. Of a long one only a few: there may be many cycles. */
function describe(chain: readonly Link[], first: number): string {
  const hidden = chain.length - first - 4;
  const shown = hidden > 1 ? [...chain.slice(first, first + 3), ...chain.slice(-1)] : chain.slice(first);
  const ids = [...shown, chain[first] as Link].map(({ id }) => id);
  if (hidden > 1) ids.splice(3, 0, `… ${hidden} more …`);
  return ids.join(" → ");
}
