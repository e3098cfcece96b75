import type {
  Act,
  ActorId,
  AnyRecord,
  Participation,
  ProcessKind,
  RecordId,
  Statement,
} from "../../generated/types.js";
import { isAway } from "../../lookup/plain-facts.js";
import type { PlacedRecord } from "../../lookup/walk.js";
import { actorAt, actorsAt, isActor, isParty, participantAt, type Records, type Side, without } from "./actors.js";

/** Whose matter a record is. */
export interface Concerned {
  readonly sides: readonly Side[];
  readonly mediators: readonly Side[];
  /** Where it is said that it is to settle a dispute. */
  readonly settles?: readonly string[] | undefined;
}

const SETTLING: readonly ProcessKind[] = ["peace-process"];

/** Whose matter a record is. Places, topics and sources are nobody's. */
export function concerned({ record, path }: PlacedRecord, records: Records): Concerned {
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
    case "act": {
      const doers = doersAt(path, record, records);
      const to = actorsAt(`${path}/to`, record.to, records);
      const isMediation = record.kind === "contact" && record.shade === "mediate";
      return isMediation ? { sides: to, mediators: doers } : { sides: [...doers, ...to], mediators: [] };
    }
    case "statement":
      return { sides: speakersOf(record, path, records), mediators: [] };
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

/** Who leads an act, and who does it together with them. */
export function doersAt(
  path: string,
  { by, with: others }: { by?: readonly ActorId[]; with?: readonly ActorId[] },
  records: Records,
): Side[] {
  return [...actorsAt(`${path}/by`, by, records), ...actorsAt(`${path}/with`, others, records)];
}

/** Those for whom somebody speaks, or else those who speak. */
export function speakersOf({ onBehalfOf, speakers }: Statement, path: string, records: Records): Side[] {
  const field = onBehalfOf ? "onBehalfOf" : "speakers";
  return actorsAt(`${path}/${field}`, onBehalfOf ?? speakers, records);
}

/** The sides of an event, as far as its participants act for one. */
export function partiesAt(at: string, participants: readonly Participation[] | undefined, records: Records): Side[] {
  return (participants ?? []).flatMap((participant, i) =>
    isParty(participant) ? [participantAt(`${at}/${i}`, participant, records)] : [],
  );
}

export function mediatorsAt(at: string, participants: readonly Participation[] | undefined, records: Records): Side[] {
  return (participants ?? []).flatMap((participant, i) => {
    if (participant.role !== "mediator" || isAway(participant)) return [];
    const side = participantAt(`${at}/${i}`, participant, records);
    return [{ ...side, read: [...side.read, `${at}/${i}/role`] }];
  });
}

/** Whom a statement or an act means by an act that it names, and who is kept out although named beside the act. */
export interface Meant {
  readonly sides: readonly Side[];
  readonly others?: readonly Side[];
}

export type MeantBy = (act: PlacedRecord<Act>, records: Records) => Meant;

/** Who does it. Praise and blame are never of those to whom it is done. */
export const byDoers: MeantBy = (act, records) => {
  const sides = doersAt(act.path, act.record, records);
  return { sides, others: without(sufferersOf(act, records), sides) };
};

/** To whom it is done, as those are to whom one condoles. */
export const bySufferers: MeantBy = (act, records) => {
  const sides = sufferersOf(act, records);
  return { sides, others: without(doersAt(act.path, act.record, records), sides) };
};

/** Those at whom it is aimed, or else the actors that it is done to. */
function sufferersOf({ record, path }: PlacedRecord<Act>, records: Records): Side[] {
  if (record.to !== undefined) return actorsAt(`${path}/to`, record.to, records);
  return (record.about ?? []).flatMap((id, i) => (isActor(id) ? [actorAt(`${path}/about/${i}`, id, records)] : []));
}

/** The actors that are named, or else those whose matter the named records are. */
export function concernedBy(
  named: readonly { id: RecordId; at: string }[],
  records: Records,
  meantBy: MeantBy = byDoers,
): Side[] {
  const actors = named.flatMap(({ id, at }) => (isActor(id) ? [actorAt(at, id, records)] : []));
  const meant = without(actors, keptOut(named, records, meantBy));
  if (meant.length > 0) return meant;
  return named.flatMap(({ id, at }) => {
    const placed = records.get(id);
    if (placed === undefined) return [];
    const { sides } = isAct(placed) ? meantBy(placed, records) : concerned(placed, records);
    return sides.map((side) => ({ ...side, read: [...side.read, at] }));
  });
}

/** Those who are kept out by the acts that are named, as is who suffers what somebody is blamed for. */
export function keptOut(named: readonly { id: RecordId }[], records: Records, meantBy: MeantBy): Side[] {
  return named.flatMap(({ id }) => {
    const placed = records.get(id);
    return isAct(placed) ? (meantBy(placed, records).others ?? []) : [];
  });
}

export function isAct(placed: PlacedRecord | undefined): placed is PlacedRecord<Act> {
  return placed?.record.type === "act";
}

function settling(placed: PlacedRecord | undefined): string[] | undefined {
  const record: AnyRecord | undefined = placed?.record;
  return record?.type === "process" && SETTLING.some((kind) => kind === record.kind)
    ? [`${placed?.path}/kind`]
    : undefined;
}
