import type { CheckedRecord, Rule } from "./rule.js";

/** The fields that order records: what they name is larger, earlier or underlying, so no chain may lead back. */
const ORDERING = /\/(?:partOf|within|parent|basedOn|rescheduledFrom|previous|inReplyTo|after)(?:\/[0-9]+)?$/;

/** The one list that points from the whole to its parts. */
const PARTS = /^\/package\/parts\/[0-9]+$/;

interface Step {
  to: string;
  path: string;
}

export const referenceCycle: Rule = {
  code: "reference-cycle",
  severity: "error",
  description:
    "A chain of references that order records leads back to where it began: partOf, within, parent, basedOn, rescheduledFrom, previous, inReplyTo, when.after or package.parts.",
  help: "Remove one reference of the chain: nothing is part of itself, or comes after itself.",
  *find({ records }) {
    for (const isOfKind of [ORDERING, PARTS]) yield* cycles(records, isOfKind);
  },
};

/** Each cycle once, at the reference that closes it. */
function* cycles(records: readonly CheckedRecord[], isOfKind: RegExp) {
  const steps = new Map<string, Step[]>();
  for (const { record, path, values } of records) {
    const own = values
      .filter((value) => isOfKind.test(value.path) && !value.path.startsWith("/evidence"))
      .map((value) => ({ to: value.value as string, path: path + value.path }));
    if (own.length > 0 && !steps.has(record.id)) steps.set(record.id, own);
  }
  const done = new Set<string>();
  for (const start of steps.keys()) {
    // A stack of our own: a chain of 10,000 records is legal, and deeper than a call stack may be.
    const chain: { id: string; next: number }[] = [{ id: start, next: 0 }];
    const open = new Set([start]);
    while (chain.length > 0 && !done.has(start)) {
      const top = chain[chain.length - 1] as { id: string; next: number };
      const step = steps.get(top.id)?.[top.next++];
      if (step === undefined) {
        done.add(top.id);
        open.delete(top.id);
        chain.pop();
      } else if (open.has(step.to)) {
        const ids = chain.map(({ id }) => id);
        const loop = [...ids.slice(ids.indexOf(step.to)), step.to];
        yield { path: step.path, message: `The references form a cycle: ${describe(loop)}.` };
      } else if (!done.has(step.to)) {
        chain.push({ id: step.to, next: 0 });
        open.add(step.to);
      }
    }
  }
}

function describe(loop: readonly string[]): string {
  const shown = loop.length > 6 ? [...loop.slice(0, 3), `… ${loop.length - 5} more …`, ...loop.slice(-2)] : loop;
  return shown.join(" → ");
}
