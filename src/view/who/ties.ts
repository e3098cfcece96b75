import type { ActorId, Meeting, Participation, Statement, Visit } from "../../generated/types.js";
import { isAway } from "../../lookup/plain-facts.js";
import { lookOfRecord, statusOf, statusType } from "../values/looks.js";
import type { View } from "../values/view.js";
import { isActor, type Sides } from "./sides.js";
import type { Tie, TieLook, TyingRecord } from "./tie.js";

/** From so many on, each is tied to the occasion and not to each other. */
const HUB = 4;

/** Who has to do with whom, and in what: one tie for each record and pair. Whose side somebody is on is none. */
export function tiesOf(view: View, sides: Sides): Tie[] {
  const { wording } = view;
  const { visits = [], meetings = [], acts = [], agreements = [] } = view.report;
  const { processes = [], relationships = [], statements = [] } = view.report;
  const ties: Tie[] = [];
  const tie = (a: ActorId, b: string, record: TyingRecord, how: string, look: TieLook) => {
    ties.push({ a, b, record, how, look, standing: record.standing });
  };
  const pair = (a: ActorId, b: ActorId, record: TyingRecord, how: string, look: TieLook) => {
    if (a !== b && isActor(view, a) && isActor(view, b)) tie(a, b, record, how, look);
  };
  const isOf = (a: string, b: string) => sides.get(a)?.has(b);
  // Who represents a state is not tied to it by standing beside it.
  const areOne = (a: ActorId, b: ActorId) => isOf(a, b) || isOf(b, a);
  const among = (ids: readonly ActorId[], record: TyingRecord, how: string, look: TieLook, together = areOne) => {
    const own = [...new Set(ids)].filter((id) => isActor(view, id));
    for (const [i, a] of own.entries()) {
      if (own.length >= HUB) tie(a, record.id, record, how, look);
      else for (const b of own.slice(i + 1)) if (!together(a, b)) pair(a, b, record, how, look);
    }
  };
  for (const visit of visits) {
    const how = verbOf(visit, {
      toDo: wording.text("tie.toVisit"),
      now: wording.text("tie.visits"),
      done: wording.text("tie.visited"),
      unknown: wording.word("RecordType", "visit"),
    });
    for (const { actor } of visit.visitors.filter(takesPart(visit)))
      pair(actor, visit.host, visit, how, tieLook(visit));
  }
  for (const meeting of meetings) {
    const present = (meeting.participants ?? []).filter(takesPart(meeting));
    const acting = new Map(present.map(({ actor, representing }) => [actor, representing]));
    const hasSides = new Set(acting.values()).size > 1;
    const isHere = (a: ActorId, b: ActorId) => (acting.get(a) === undefined ? isOf(a, b) : acting.get(a) === b);
    // Those of one side met the other, and not each other.
    const together: typeof areOne = (a, b) =>
      isHere(a, b) || isHere(b, a) || (hasSides && acting.get(a) !== undefined && acting.get(a) === acting.get(b));
    const how = verbOf(meeting, {
      toDo: wording.text("tie.toMeet"),
      now: wording.text("tie.meets"),
      done: wording.text("tie.met"),
      unknown: wording.word("RecordType", "meeting"),
    });
    among([...acting.keys()], meeting, how, tieLook(meeting), together);
  }
  for (const act of acts) {
    const look = tieLook(act);
    const verb = act.shade ?? act.kind;
    const unknown = wording.bare("ActShade", verb);
    const toDo = wording.text("tie.to", { verb: unknown });
    const how = verbOf(act, { toDo, now: wording.does(verb), done: wording.did(verb), unknown });
    const about = (act.about ?? []).filter((id): id is ActorId => isActor(view, id));
    const leaders = act.by ?? [];
    for (const by of [...leaders, ...(act.with ?? [])])
      for (const at of [...(act.to ?? []), ...about]) pair(by, at, act, how, look);
    for (const by of leaders)
      for (const other of act.with ?? []) pair(by, other, act, wording.text("tie.together"), look);
  }
  for (const agreement of agreements) {
    const look = tieLook(agreement);
    const done = (agreement.actions ?? []).filter(({ action, status }) => action === "sign" && status === undefined);
    const signers = done.flatMap(({ representatives = [] }) => representatives.map(({ person }) => person));
    among(signers, agreement, wording.text("tie.signed"), "done");
    among(agreement.parties ?? [], agreement, wording.word("AgreementStatus", agreement.status), look);
  }
  for (const tied of [...processes, ...relationships]) {
    const kind = wording.word(tied.type === "process" ? "ProcessKind" : "RelationshipKind", tied.kind);
    const isOver = lookOfRecord(tied) === "over";
    const how = isOver ? `${kind}: ${wording.word(statusType(tied), statusOf(tied) ?? "")}` : kind;
    among(tied.parties, tied, how, lookOfRecord(tied) === "maybe" ? "plan" : "stand");
  }
  for (const statement of statements) {
    for (const speaker of statement.speakers) {
      for (const hearer of hearersOf(statement))
        pair(speaker, hearer, statement, wording.does(statement.shade ?? statement.kind), "say");
    }
  }
  return ties;
}

interface Verbs {
  readonly toDo: string;
  /** Under way: nothing is done yet. */
  readonly now: string;
  readonly done: string;
  /** What it is, where nobody says how far it has come. */
  readonly unknown: string;
}

function verbOf(record: TyingRecord, verbs: Verbs): string {
  const look = lookOfRecord(record);
  if (wasDone(record)) return verbs.done;
  return look === "now" || look === "unknown" ? verbs[look] : verbs.toDo;
}

function tieLook(record: TyingRecord): TieLook {
  const look = lookOfRecord(record);
  if (look === "off") return "off";
  // What is negotiated is not agreed yet.
  return wasDone(record) || (look === "now" && record.type !== "agreement") ? "done" : "plan";
}

/** Of who was expected at what took place nobody says that they came. */
function takesPart(event: Visit | Meeting): (one: Participation) => boolean {
  const isHeld = tieLook(event) === "done";
  return (one) => !isAway(one) && !(isHeld && one.attendance === "planned");
}

/** Whether it was done, though it may have been halted or undone since. */
function wasDone(record: TyingRecord): boolean {
  const look = lookOfRecord(record);
  return look === "done" || look === "over" || statusOf(record) === "suspended";
}

function hearersOf({ addressees = [], channel }: Statement): ActorId[] {
  return channel?.outlet === undefined ? addressees : [...addressees, channel.outlet];
}
