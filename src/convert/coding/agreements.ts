import type {
  Agreement,
  AgreementAction,
  AgreementId,
  AgreementStatus,
  EventId,
  Meeting,
  When,
} from "../../generated/types.js";
import type { PlacedRecord } from "../../lookup/walk.js";
import { actorAt, actorsAt, participantAt, type Records, type Side } from "./actors.js";
import { actOf, type Coding, choose, claimedField, distinct, type Fact, type Story } from "./coding.js";
import { type DayRead, dayDuring, dayOf, NO_DAY } from "./dates.js";

const NOT_DONE = "It is when something is to be done. A row has the day on which that was said.";

/** A step is done unless it has a status. */
const DONE = "done";

/** The step that a status tells of where no action does. */
const STEPS: Readonly<Partial<Record<AgreementStatus, string>>> = { signed: "sign", adopted: "adopt", issued: "issue" };

/** What was done to agreements. */
export function agreementCodings(agreements: readonly PlacedRecord<Agreement>[], story: Story): Coding[] {
  const packaged = partsOfPackages(agreements, story);
  return agreements.flatMap((placed) => codingsOfOne(placed, packaged.get(placed.record.id), story));
}

/**
 * What was done to an agreement: an event for each action that has a code. Without one, the status tells, and a part of a
 * package that has an event of its own is covered by that. However many documents a record stands for, signing them is one event.
 */
function codingsOfOne(placed: PlacedRecord<Agreement>, coveredBy: string | undefined, story: Story): Coding[] {
  const { record, path } = placed;
  const actions = record.actions ?? [];
  const done = actions.map((action, i) => actionCoding(placed, action, `${path}/actions/${i}`, story));
  if (done.some(isCoded)) return done;
  const step: Fact = { word: STEPS[record.status] ?? "", read: [`${path}/status`] };
  const { row, read } = choose("agreement", { action: step, status: { word: DONE, read: [] } });
  const parties = partiesOf(placed, story);
  return [...done, { record, path, row, read, ...actOf(parties, parties), ...(coveredBy && { coveredBy }) }];
}

/** Where packages that have an event of their own name their parts, as JSON Pointers by the part. */
function partsOfPackages(agreements: readonly PlacedRecord<Agreement>[], story: Story): Map<AgreementId, string> {
  const parts = new Map<AgreementId, string>();
  for (const placed of agreements) {
    const { record, path } = placed;
    if (record.package?.parts === undefined || !isConcluded(placed, story)) continue;
    for (const [k, id] of record.package.parts.entries()) {
      if (!parts.has(id)) parts.set(id, `${path}/package/parts/${k}`);
    }
  }
  return parts;
}

/** Whether an agreement has an event of its own. */
function isConcluded(placed: PlacedRecord<Agreement>, story: Story): boolean {
  return codingsOfOne(placed, undefined, story).some((coding) => isCoded(coding) && claimedField(coding) === undefined);
}

function isCoded({ row }: Pick<Coding, "row">): boolean {
  return row.cameo !== undefined || row.plover !== undefined;
}

function actionCoding(placed: PlacedRecord<Agreement>, action: AgreementAction, part: string, story: Story): Coding {
  const { record, path } = placed;
  const status = action.status ?? DONE;
  const { row, read } = choose("agreement", {
    action: { word: action.action, read: [`${part}/action`] },
    status: { word: status, read: action.status === undefined ? [] : [`${part}/status`] },
  });
  const actors = actorsOf(action, part, story.records);
  const parties = partiesOf(placed, story);
  const act = actOf(actors.length > 0 ? distinct(actors, story.trace) : parties, parties);
  story.trace.lose(`${part}/when/start`, status === DONE ? NO_DAY : NOT_DONE);
  const { when, during } = action;
  const day = status === DONE ? dayOfAct(`${part}/when`, when, `${part}/during`, during, story.records) : { read: [] };
  return { record, path, part, row, read, ...act, day };
}

function partiesOf({ record, path }: PlacedRecord<Agreement>, { records, trace }: Story): Side[] {
  return distinct(actorsAt(`${path}/parties`, record.parties, records), trace);
}

/** By whom it was done: as said, or those for whom somebody acted in person. */
function actorsOf({ by, representatives }: AgreementAction, part: string, records: Records): Side[] {
  if (by !== undefined) return actorsAt(`${part}/by`, by, records);
  return (representatives ?? []).map(({ person, onBehalfOf }, i) => {
    const at = `${part}/representatives/${i}`;
    if (person === undefined) return { ...actorAt(`${at}/onBehalfOf`, onBehalfOf, records), at };
    return participantAt(at, { actor: person, representing: onBehalfOf }, records, ["person", "onBehalfOf"]);
  });
}

/** The day of something by its own time, or else by the event that it happened at. A visit lasts, so that it tells none. */
export function dayOfAct(
  whenAt: string,
  when: When | undefined,
  at: string,
  event: EventId | undefined,
  records: Records,
): DayRead {
  const own = dayOf(whenAt, when);
  if (own.day !== undefined || when?.start !== undefined || event === undefined) return own;
  const placed = records.get(event);
  if (placed?.record.type !== "meeting") return { read: [] };
  const { day, read } = dayDuring(`${placed.path}/when`, (placed.record as Meeting).when);
  return day === undefined ? { read: read.length > 0 ? [...read, at] : [] } : { day, read: [...read, at] };
}
