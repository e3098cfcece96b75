import type { Meeting, Participation, Place, PlaceId, Visit } from "../../generated/types.js";
import type { PlacedRecord } from "../../lookup/walk.js";
import { actorAt, actorsAt, isParty, participantAt, type Records, type Side, without } from "./actors.js";
import { actOf, type Coding, choose, distinct, type Fact, type Story } from "./coding.js";
import { mediatorsAt, partiesAt, speakersOf } from "./concerned.js";
import { type DayRead, dayOf, NO_DAY } from "./dates.js";
import type { Shape } from "./mapping.js";

const NO_SIDE = "It takes part for none of the sides that the row is about.";
const PLANNED_TIME = "It is when the event was to take place. A row has the day on which that was said.";

/** A meeting as an event of those who take part, and as a refusal of those who declined to. */
export function meetingCodings(placed: PlacedRecord<Meeting>, story: Story): Coding[] {
  const { record, path } = placed;
  const sides = distinct(partiesAt(`${path}/participants`, record.participants, story.records), story.trace);
  loseOthers(`${path}/participants`, record.participants, story);
  const { row, read } = choose("meeting", meetingFacts(placed, sides, story.records));
  return [
    ...refusals(placed, sides, story),
    { record, path, row, read, ...meetingAct(placed, row.shape, sides, story) },
  ];
}

type Act = Pick<Coding, "sources" | "targets" | "isMutual"> & { day: DayRead };

function meetingAct(placed: PlacedRecord<Meeting>, shape: Shape, sides: readonly Side[], story: Story): Act {
  const { record, path } = placed;
  if (shape === "act" && record.status === "cancelled") return breaking(placed, sides, story);
  const day = dayOfEvent(placed, story);
  if (shape === "act") return { sources: sides, targets: [], isMutual: false, day };
  if (shape !== "mediation") return { sources: sides, targets: [], isMutual: true, day };
  const mediators = mediatorsAt(`${path}/participants`, record.participants, story.records);
  return { sources: distinct(mediators, story.trace), targets: sides, isMutual: false, day };
}

/** A visit as an event between the visitors and the host. */
export function visitCodings(placed: PlacedRecord<Visit>, story: Story): Coding[] {
  const { record, path } = placed;
  const { records, trace } = story;
  const visitors = distinct(partiesAt(`${path}/visitors`, record.visitors, records), trace);
  loseOthers(`${path}/visitors`, record.visitors, story);
  const sides = distinct([...visitors, actorAt(`${path}/host`, record.host, records)], trace);
  const { row, read } = choose("visit", { status: { word: record.status, read: [`${path}/status`] } });
  const act = visitAct(placed, row.shape, visitors, sides, story);
  return [{ record, path, row, read, ...act }];
}

function visitAct(
  placed: PlacedRecord<Visit>,
  shape: Shape,
  visitors: readonly Side[],
  sides: readonly Side[],
  story: Story,
): Act {
  if (shape === "act") return breaking(placed, sides, story);
  const day = dayOfEvent(placed, story);
  if (shape === "visit") return { sources: visitors, targets: without(sides, visitors), isMutual: false, day };
  return { sources: sides, targets: [], isMutual: true, day };
}

function loseOthers(at: string, participants: readonly Participation[] | undefined, { trace }: Story): void {
  participants?.forEach((participant, i) => {
    if (!isParty(participant)) trace.lose(`${at}/${i}`, NO_SIDE);
  });
}

function meetingFacts(placed: PlacedRecord<Meeting>, sides: readonly Side[], records: Records): Record<string, Fact> {
  const { record, path } = placed;
  const { status, kind, medium, format, participants } = record;
  const mediators = mediatorsAt(`${path}/participants`, participants, records);
  const isRemote = medium === "telephone" || medium === "video";
  return {
    status: { word: status, read: [`${path}/status`] },
    kind: { word: kind, read: [`${path}/kind`] },
    format: { word: format ?? "", read: [`${path}/format`] },
    remote: { word: isRemote ? "yes" : "no", read: medium === undefined ? [] : [`${path}/medium`] },
    mediated: { word: mediators.length > 0 ? "yes" : "no", read: [] },
    location: locationOf(placed, sides, records),
  };
}

/** Whether the place lies in a state that is none of the sides. A place whose state is not said may lie anywhere. */
function locationOf({ record, path }: PlacedRecord<Meeting>, sides: readonly Side[], records: Records): Fact {
  const read = [`${path}/place`];
  const seen = new Set<PlaceId>();
  let id = record.place;
  while (id !== undefined && !seen.has(id)) {
    seen.add(id);
    const placed = records.get(id) as PlacedRecord<Place> | undefined;
    const state = placed?.record.state;
    if (placed && state !== undefined) {
      const isThird = sides.length > 1 && !sides.some(({ side }) => side === state);
      return { word: isThird ? "third" : "own", read: [...read, `${placed.path}/state`] };
    }
    id = placed?.record.within;
    if (placed && id !== undefined) read.push(`${placed.path}/within`);
  }
  return { word: "unknown", read: [] };
}

/** Those who refused to come, where nobody came for their side. */
function refusals({ record, path }: PlacedRecord<Meeting>, sides: readonly Side[], { records }: Story): Coding[] {
  return (record.participants ?? []).flatMap((participant, i): Coding[] => {
    const part = `${path}/participants/${i}`;
    if (participant.attendance !== "declined") return [];
    const side = participantAt(part, participant, records);
    if (sides.some((other) => other.side === side.side)) return [];
    const { row, read } = choose("meeting", { attendance: { word: "declined", read: [`${part}/attendance`] } });
    return [{ record, path, part, row, read, sources: [side], targets: sides, isMutual: false }];
  });
}

/** Who called the event off, and when, by the last change of status that says so. */
function breaking(placed: PlacedRecord<Meeting | Visit>, sides: readonly Side[], story: Story): Act {
  const change = lastChange(placed);
  if (placed.record.when) story.trace.lose(`${placed.path}/when`, PLANNED_TIME);
  const breakers = breakersOf(change, story.records).map((side) => ({
    ...side,
    read: [...side.read, `${change?.at}/status`],
  }));
  if (breakers.length === 0) story.trace.lose(placed.path, "It is not known who called it off.");
  return { ...actOf(distinct(breakers, story.trace), sides), day: dayOfChange(change) };
}

/** Who is said to have called it off, or else who says that it is. */
function breakersOf(change: ReturnType<typeof lastChange>, records: Records): Side[] {
  if (change?.by !== undefined) return actorsAt(`${change.at}/by`, change.by, records);
  const said = change?.statement && records.get(change.statement);
  if (said?.record.type !== "statement") return [];
  return speakersOf(said.record, said.path, records).map((side) => ({
    ...side,
    read: [...side.read, `${change?.at}/statement`],
  }));
}

/** The day of the event where it took place, and of its announcement where it has not yet. */
function dayOfEvent(placed: PlacedRecord<Meeting | Visit>, { trace }: Story): DayRead {
  const { status, when } = placed.record;
  const at = `${placed.path}/when`;
  if (status === "announced" || status === "scheduled") {
    trace.lose(at, PLANNED_TIME);
    return dayOfChange(lastChange(placed));
  }
  trace.lose(`${at}/start`, NO_DAY);
  return dayOf(at, when);
}

/** The last change that led to the status which the event has. */
function lastChange({ record, path }: PlacedRecord<Meeting | Visit>) {
  const { status, statusHistory = [] } = record;
  const index = statusHistory.map((change) => change.status).lastIndexOf(status);
  return index < 0 ? undefined : { ...statusHistory[index], at: `${path}/statusHistory/${index}` };
}

function dayOfChange(change: ReturnType<typeof lastChange>): DayRead {
  const { day, read } = dayOf(`${change?.at}/when`, change?.when);
  return day === undefined ? { read } : { day, read: [...read, `${change?.at}/status`] };
}
