import type {
  Agreement,
  AgreementAction,
  AnyRecord,
  Evidence,
  Source,
  SourceId,
  Temporal,
} from "../../../generated/types.js";
import { eventsOf } from "../../../lookup/events.js";
import type { ReportIndex } from "../../../lookup/report-index.js";
import type { PlacedRecord } from "../../../lookup/walk.js";
import { isDaysBefore } from "../../../time/interval.js";
import { phrase } from "../../../time/phrase.js";
import { isDone } from "../helpers/agreement-steps.js";
import { claimedStatements } from "../helpers/claimed-statements.js";
import { hasOwnDates } from "../helpers/plans.js";
import { isLiving } from "../helpers/report-date.js";
import type { Rule, Violation } from "../rule.js";

/** A live report bears a date before the event, and so does one of a speech whose text was handed out. */
const LEAD_DAYS = 1;

export const publishedBeforeEvent: Rule = {
  code: "published-before-event",
  severity: "error",
  description:
    "An evidence has a source state that something happened which came more than a day after its publication.",
  help: "Correct the date, name a source that reported it afterwards, or let the evidence say with fields what the earlier source could know.",
  example: '"evidence": [{"source": "source:announcement", "fields": ["/title", "/when"], "basis": "stated"}]',
  inReport: true,
  about: ["Source.publishedAt"],
  *find(context) {
    const { index, of } = context;
    if (index === undefined || !of("source").some(isDated)) return;
    for (const placed of eventsOf(context)) {
      if (placed.record.status === "held" && placed.record.when?.start !== undefined) yield* early(placed, index);
    }
    for (const placed of of("act")) {
      if (placed.record.status === "done" && placed.record.when?.start !== undefined) yield* early(placed, index);
    }
    let foretold: ReadonlySet<string> | undefined;
    for (const placed of of("statement")) {
      if (placed.record.when?.start === undefined) continue;
      foretold ??= claimedStatements(of);
      if (!foretold.has(placed.record.id)) yield* early(placed, index);
    }
    for (const placed of of("agreement")) if (placed.record.actions) yield* early(placed, index);
  },
};

function isDated({ record }: PlacedRecord<Source>): boolean {
  return record.publishedAt !== undefined;
}

function* early({ record, path }: PlacedRecord, index: ReportIndex): Generator<Violation> {
  const { evidence = NONE } = record;
  // Of what is only claimed a source states that it is claimed.
  if (!hasOwnDates(record)) return;
  let isTold: boolean | undefined;
  for (let i = 0; i < evidence.length; i++) {
    const { source, basis, fields } = evidence[i] as Evidence;
    const publishedAt = basis === "stated" ? publication(source, index) : undefined;
    if (publishedAt === undefined) continue;
    const happening = happenings(record, fields).find(({ start }) => isDaysBefore(publishedAt, start, LEAD_DAYS));
    if (happening === undefined) continue;
    const { start, what } = happening;
    if (fields === undefined) {
      // An announcement beside a later report may well be named for the whole record.
      isTold ??= evidence.some((other) => isLater(other.source, start, index));
      if (isTold) continue;
    }
    yield {
      path: `${path}/evidence/${i}/source`,
      message: `${source} was published ${phrase(publishedAt)} and cannot state that ${what} ${phrase(start)}.`,
    };
  }
}

const NONE: readonly never[] = [];

/** When the text of a source was fixed. Unknown where it goes on changing. */
function publication(id: SourceId, index: ReportIndex): Temporal | undefined {
  const source = index.get(id);
  return source && !isLiving(source) ? source.publishedAt : undefined;
}

function isLater(source: SourceId, start: Temporal, index: ReportIndex): boolean {
  const publishedAt = publication(source, index);
  return publishedAt === undefined || !isDaysBefore(publishedAt, start, LEAD_DAYS);
}

interface Happening {
  start: Temporal;
  /** As it stands behind "that": `meeting:talks was held`. */
  what: string;
}

/** What evidence for these fields, or for the whole record, says has happened. A date or a title may be known before. */
function happenings(record: AnyRecord, fields: readonly string[] | undefined): Happening[] {
  switch (record.type) {
    case "visit":
    case "meeting":
      return fields === undefined || fields.includes("/status")
        ? happening(record.when?.start, `${record.id} was held`)
        : [];
    case "act":
      return fields === undefined || fields.includes("/status")
        ? happening(record.when?.start, `${record.id} was done`)
        : [];
    case "statement":
      return fields === undefined ? happening(record.when?.start, `${record.id} was made`) : [];
    case "agreement":
      return statedActions(record, fields).flatMap((action) =>
        happening(action.when?.start, `the action ${action.action} of ${record.id} was done`),
      );
    default:
      return [];
  }
}

function happening(start: Temporal | undefined, what: string): Happening[] {
  return start === undefined ? [] : [{ start, what }];
}

/** The done actions that evidence states: those it points at, or the only one. */
function statedActions({ actions = [] }: Agreement, fields: readonly string[] | undefined): AgreementAction[] {
  if (fields === undefined) {
    const done = actions.filter(isDone);
    return done.length === 1 ? done : [];
  }
  return fields.flatMap((field) => {
    const action = actions[Number(ACTION.exec(field)?.[1] ?? -1)];
    return action && isDone(action) ? [action] : [];
  });
}

/** The pointer to an action, or to what is done in it. */
const ACTION = /^\/actions\/([0-9]+)(?:\/action)?$/;
