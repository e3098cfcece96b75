import type { Commitment, StatementKind, Temporal, When } from "../../../generated/types.js";
import { isBefore } from "../../../time/interval.js";
import { phrase } from "../../../time/phrase.js";
import { BEGINS_FROM, bound } from "../../../time/when.js";
import { textFrom } from "../helpers/agreement-steps.js";
import type { Rule, Violation } from "../rule.js";

export const deadlineBeforeCommitment: Rule = {
  code: "deadline-before-commitment",
  severity: "error",
  description: "A commitment has a deadline before the day on which it was made.",
  help: "Correct one of the dates: those of the commitment, or those of the agreement, statement or meeting that it was made in.",
  example: '"commitments": [{"summary": "Open the bridge.", "when": {"notAfter": "2025-12"}}]',
  about: ["Commitment.when"],
  *find({ of }) {
    for (const { record, path } of of("agreement")) {
      if (!hasDeadline(record.commitments)) continue;
      yield* late(record.commitments, textFrom(record), record.id, path);
    }
    for (const { record, path } of of("statement")) {
      // What is said again was undertaken before.
      if (!hasDeadline(record.commitments) || !UNDERTAKING.includes(record.kind) || record.again) continue;
      yield* late(record.commitments, startOf(record.when), record.id, path);
    }
    for (const { record, path } of of("meeting")) {
      if (!hasDeadline(record.commitments)) continue;
      if (record.status !== "held" && record.status !== "in-progress") continue;
      yield* late(record.commitments, startOf(record.when), record.id, path);
    }
  },
};

/** Speech acts that make a commitment. Others may recall one made long ago: "the pledge has not been kept". */
const UNDERTAKING: readonly StatementKind[] = [
  "accept",
  "announce",
  "invite",
  "offer",
  "promise",
  "propose",
  "request",
  "threaten",
];

function hasDeadline(commitments: readonly Commitment[] | undefined): commitments is readonly Commitment[] {
  return commitments?.some(({ when }) => when?.notAfter !== undefined || when?.end !== undefined) ?? false;
}

function startOf(when: When | undefined): Temporal[] {
  const start = bound(when, BEGINS_FROM);
  return start === undefined ? [] : [start];
}

/** `made` is when it was made at the earliest: a date, an instant, or both. */
function* late(
  commitments: readonly Commitment[],
  made: readonly Temporal[],
  id: string,
  path: string,
): Generator<Violation> {
  if (made.length === 0) return;
  for (const [i, { when }] of commitments.entries()) {
    const key = when?.notAfter === undefined ? "end" : "notAfter";
    const deadline = when?.[key];
    if (deadline === undefined || !isBeforeAll(deadline, made)) continue;
    // What holds from an earlier day until an earlier day is meant to have effect on the past.
    if (key === "end" && when?.start !== undefined && isBeforeAll(when.start, made)) continue;
    yield {
      path: `${path}/commitments/${i}/when/${key}`,
      message: `The commitment at /commitments/${i} of ${id} has the deadline ${deadline}, before it was made ${phrase(made[0] as Temporal)}.`,
    };
  }
}

function isBeforeAll(time: Temporal, others: readonly Temporal[]): boolean {
  return others.every((other) => isBefore(time, other));
}
