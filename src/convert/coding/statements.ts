import type { ActorId, AnyRecord, ProcessKind, RecordId, Statement, StatementKind } from "../../generated/types.js";
import type { PlacedRecord } from "../../lookup/walk.js";
import { actorAt, actorsAt, type Records, type Side } from "./actors.js";
import { dayOfAct } from "./agreements.js";
import { type Coding, choose, distinct, type Fact, type Story, without } from "./coding.js";
import { NO_DAY } from "./dates.js";
import { mediatorsAt, partiesAt } from "./events.js";

/** Where those at whom a statement is directed are looked for. */
type Direction = "beneficiaries" | "addressees" | "about" | "reply";

const FOR_SOMEBODY: readonly Direction[] = ["beneficiaries", "addressees", "about"];
const ON_SOMEBODY: readonly Direction[] = ["about", "addressees"];
const TO_SOMEBODY: readonly Direction[] = ["reply", "addressees", "about"];

/**
 * The target of an offer is who it helps (usage note of 032), that of praise or blame whom it is about, that of a denial or
 * a refusal who is answered (usage note of 016), and otherwise who is spoken to.
 */
const DIRECTIONS: Readonly<Partial<Record<StatementKind, readonly Direction[]>>> = {
  offer: FOR_SOMEBODY,
  promise: FOR_SOMEBODY,
  praise: ON_SOMEBODY,
  welcome: ON_SOMEBODY,
  congratulate: ON_SOMEBODY,
  defend: ON_SOMEBODY,
  recognise: ON_SOMEBODY,
  criticise: ON_SOMEBODY,
  accuse: ON_SOMEBODY,
  deny: TO_SOMEBODY,
  agree: TO_SOMEBODY,
  reject: TO_SOMEBODY,
  refuse: TO_SOMEBODY,
};

const SETTLING: readonly ProcessKind[] = ["peace-process"];

/** A statement as an act of its speakers, or of those for whom they speak; never of those whose view they report. */
export function statementCodings(placed: PlacedRecord<Statement>, story: Story): Coding[] {
  const { record, path } = placed;
  const { records, trace } = story;
  const sources = distinct(speakersOf(record, path, records), trace);
  const targets = without(distinct(targetsOf(placed, sources, records), trace), sources);
  trace.lose(`${path}/when/start`, NO_DAY);
  const day = dayOfAct(`${path}/when`, record.when, `${path}/at`, record.at, records);
  return [{ record, path, ...chosen(placed, sources, story), sources, targets, isMutual: false, day }];
}

/** Those for whom somebody speaks, or else those who speak. */
function speakersOf({ onBehalfOf, speakers }: Statement, path: string, records: Records): Side[] {
  const field = onBehalfOf ? "onBehalfOf" : "speakers";
  return actorsAt(`${path}/${field}`, onBehalfOf ?? speakers, records);
}

/** The row, with the least that decides it: what the statement is about matters for some kinds only. */
function chosen(placed: PlacedRecord<Statement>, sources: readonly Side[], story: Story): Pick<Coding, "row" | "read"> {
  const { record, path } = placed;
  const kind: Fact = { word: record.kind, read: [`${path}/kind`] };
  const { matter, refined, concern } = matterOf(placed, sources, story.records);
  const full = choose("statement", { kind, matter: refined, concern });
  const lesser: Readonly<Record<string, Fact>>[] = [
    { kind },
    { kind, matter },
    { kind, matter: refined },
    { kind, matter, concern },
  ];
  return lesser.map((facts) => choose("statement", facts)).find(({ row }) => story.isSame(row, full.row)) ?? full;
}

/** What a statement is about: the kind of matter by the id, the same by the record, and whose matter it is. */
interface Matter {
  readonly matter: Fact;
  readonly refined: Fact;
  readonly concern: Fact;
}

const NOTHING: Fact = { word: "", read: [] };

function matterOf({ record, path }: PlacedRecord<Statement>, sources: readonly Side[], records: Records): Matter {
  for (const [i, id] of (record.about ?? []).entries()) {
    const at = `${path}/about/${i}`;
    const word = MATTERS[id.slice(0, id.indexOf(":"))];
    if (word === undefined) continue;
    const matter = { word, read: [at] };
    const placed = records.get(id);
    if (placed === undefined) return { matter, refined: matter, concern: NOTHING };
    const { sides, mediators, settles } = concerned(placed, records);
    const refined = refine(matter, mediators, settles);
    return { matter, refined, concern: concernOf(at, sources, sides, mediators) };
  }
  return { matter: NOTHING, refined: NOTHING, concern: NOTHING };
}

const MATTERS: Readonly<Record<string, string>> = {
  meeting: "meeting",
  visit: "meeting",
  process: "meeting",
  agreement: "agreement",
};

function refine(matter: Fact, mediators: readonly Side[], settles: readonly string[] | undefined): Fact {
  const mediator = mediators[0];
  if (mediator) return { word: "mediation", read: [...matter.read, ...named(mediator)] };
  return settles ? { word: "settlement", read: [...matter.read, ...settles] } : matter;
}

/** Whether the source is one of those whose matter it is. */
function concernOf(at: string, sources: readonly Side[], sides: readonly Side[], mediators: readonly Side[]): Fact {
  const isSource = ({ side }: Side) => sources.some((source) => source.side === side);
  const mediator = mediators.find(isSource);
  if (mediator) return { word: "mediator", read: [at, ...named(mediator)] };
  const own = sides.find(isSource);
  if (own) return { word: "own", read: [at, ...named(own)] };
  return { word: "others", read: [at, ...sides.flatMap(named)] };
}

/** What tells which side an actor is: its country's code does not. */
function named({ read }: Side): string[] {
  return read.filter((path) => !path.endsWith("/countryCode"));
}

interface Concerned {
  readonly sides: readonly Side[];
  readonly mediators: readonly Side[];
  /** Where it is said that it is to settle a dispute. */
  readonly settles?: readonly string[] | undefined;
}

/** Whose matter a record is. Places, topics and sources are nobody's. */
function concerned({ record, path }: PlacedRecord, records: Records): Concerned {
  const parties = "parties" in record ? actorsAt(`${path}/parties`, record.parties, records) : [];
  const participants = `${path}/participants`;
  switch (record.type) {
    case "meeting":
      return {
        sides: partiesAt(participants, record.participants, records),
        mediators: mediatorsAt(participants, record.participants, records),
      };
    case "visit": {
      const visitors = partiesAt(`${path}/visitors`, record.visitors, records);
      return { sides: [...visitors, actorAt(`${path}/host`, record.host, records)], mediators: [] };
    }
    case "agreement": {
      const settles = record.process && settling(records.get(record.process));
      return { sides: parties, mediators: [], settles: settles && [`${path}/process`, ...settles] };
    }
    case "process": {
      const mediators = actorsAt(`${path}/mediators`, record.mediators, records);
      return { sides: parties, mediators, settles: settling({ record, path }) };
    }
    default:
      return { sides: parties, mediators: [] };
  }
}

function settling(placed: PlacedRecord | undefined): string[] | undefined {
  const record: AnyRecord | undefined = placed?.record;
  return record?.type === "process" && SETTLING.some((kind) => kind === record.kind)
    ? [`${placed?.path}/kind`]
    : undefined;
}

function targetsOf(placed: PlacedRecord<Statement>, sources: readonly Side[], records: Records): Side[] {
  const directions = DIRECTIONS[placed.record.kind as StatementKind] ?? (["addressees", "about"] as const);
  for (const direction of directions) {
    const found = without(lookIn(direction, placed, records), sources);
    if (found.length > 0) return found;
  }
  return [];
}

function lookIn(direction: Direction, { record, path }: PlacedRecord<Statement>, records: Records): Side[] {
  switch (direction) {
    case "beneficiaries":
      return (record.commitments ?? []).flatMap(({ to }, i) => actorsAt(`${path}/commitments/${i}/to`, to, records));
    case "addressees":
      return actorsAt(`${path}/addressees`, record.addressees, records);
    case "reply": {
      const answered = record.inReplyTo && records.get(record.inReplyTo);
      if (answered?.record.type !== "statement") return [];
      return speakersOf(answered.record, answered.path, records).map((side) => ({
        ...side,
        read: [...side.read, `${path}/inReplyTo`],
      }));
    }
    case "about":
      return aboutOf(record.about ?? [], `${path}/about`, records);
  }
}

/** The actors that a statement is about, or else those whose matter it is about. */
function aboutOf(about: readonly RecordId[], at: string, records: Records): Side[] {
  const actors = about.flatMap((id, i) => (isActor(id) ? [actorAt(`${at}/${i}`, id, records)] : []));
  if (actors.length > 0) return actors;
  return about.flatMap((id, i) => {
    const placed = records.get(id);
    const sides = placed === undefined ? [] : concerned(placed, records).sides;
    return sides.map((side) => ({ ...side, read: [...side.read, `${at}/${i}`] }));
  });
}

function isActor(id: RecordId): id is ActorId {
  return /^(?:person|organization|state):/.test(id);
}
