import type {
  Act,
  Agreement,
  Alternative,
  Commitment,
  EventStatusChange,
  Evidence,
  Identifier,
  Meeting,
  PlaceId,
  Statement,
  Visit,
  When,
} from "../../generated/types.js";
import { cameoLabel } from "../coding/cameo-codes.js";
import { type ActWords, type CodeMeaning, VISIT_OF_ONE } from "../coding/event-codes.js";
import { EVENT_CODE_SCHEME } from "../coding/imported-code.js";
import type { RowActor } from "./actor.js";
import type { GdeltEvent } from "./row.js";
import { tableEvidence } from "./table.js";

/** What a row says of its event, whatever sort of event it is. */
export interface EventRow {
  /** GLOBALEVENTID. */
  eventId: string;
  eventCode: string;
  when: When;
  place: PlaceId | undefined;
  /** The first and the second actor. */
  actors: readonly [RowActor | undefined, RowActor | undefined];
  evidence: Evidence[];
}

/** The event of a row, or why the row is none. */
export function eventOf(row: EventRow, meaning: CodeMeaning): GdeltEvent | string {
  switch (meaning.record) {
    case "meeting":
      return meetingOf(row, meaning);
    case "visit":
      return whyNoVisit(row, meaning) === undefined ? visitOf(row, meaning) : actOf(row, VISIT_OF_ONE);
    case "agreement":
      return agreementOf(row);
    case "act":
      return actOf(row, meaning);
    case "statement":
      return statementOf(row, meaning);
  }
}

type Meaning<Name extends CodeMeaning["record"]> = Extract<CodeMeaning, { record: Name }>;

function meetingOf(row: EventRow, { status, medium, mediated }: Meaning<"meeting">): Meeting {
  const actors = actorsOf(row);
  return {
    type: "meeting",
    id: `meeting:gdelt-${row.eventId}`,
    title: titleOf(row, " and "),
    kind: "talks",
    status,
    ...(actors.length > 0 && {
      participants: actors.map(({ id }, i) => ({
        actor: id,
        ...(mediated && i === 0 && row.actors[0] && { role: "mediator" }),
      })),
    }),
    ...(medium !== undefined && { medium }),
    ...(status === "held" ? whenAndWhere(row) : { statusHistory: [calledOff(row)] }),
    ...common(row),
  };
}

/** The day of such a row is that on which the meeting was called off, and its place no place of the meeting. */
function calledOff({ actors: [first], when }: EventRow): EventStatusChange {
  return { status: "cancelled", when, ...(first && { by: [first.id] }) };
}

/** Why a row with the code of a visit is none, or `undefined` where it is one. */
export function whyNoVisit({ actors: [first, second] }: EventRow, meaning: CodeMeaning): string | undefined {
  if (meaning.record !== "visit") return undefined;
  if (first === undefined || second === undefined) return "a visit has a visitor and a host, and it does not name both";
  if (first.id !== second.id && (first.state === undefined || first.state !== second.state)) return undefined;
  return "a visit leads to another state or organization, and both actors are of the same";
}

function visitOf(row: EventRow, { visitor: n }: Meaning<"visit">): Visit {
  // Without both of them it is no visit.
  const [first, second] = row.actors as readonly [RowActor, RowActor];
  const [visitor, host] = n === 1 ? [first, second] : [second, first];
  return {
    type: "visit",
    id: `visit:gdelt-${row.eventId}`,
    title: titleOf(row, n === 1 ? " to " : " and "),
    visitors: [{ actor: visitor.id }],
    host: host.id,
    status: "held",
    when: row.when,
    ...(row.place !== undefined && { places: [row.place] }),
    ...common(row),
  };
}

function agreementOf(row: EventRow): Agreement {
  const parties = actorsOf(row).map(({ id }) => id);
  return {
    type: "agreement",
    id: `agreement:gdelt-${row.eventId}`,
    title: titleOf(row, " and "),
    instrument: "agreement",
    status: "signed",
    ...(parties.length > 0 && { parties }),
    actions: [{ action: "sign", ...(parties.length > 0 && { by: [...parties] }), ...whenAndWhere(row) }],
    ...common(row),
  };
}

function actOf(row: EventRow, { kind, shade, or }: Meaning<"act">): Act {
  const [first, second] = row.actors;
  return {
    type: "act",
    id: `act:gdelt-${row.eventId}`,
    title: titleOf(row, " towards "),
    kind,
    ...(shade !== undefined && { shade }),
    status: "done",
    ...(first && { by: [first.id] }),
    ...(second && second.id !== first?.id && { to: [second.id] }),
    when: row.when,
    ...(row.place !== undefined && { places: [row.place] }),
    ...(or && { alternatives: [alternativeOf(or, shade !== undefined)] }),
    ...common(row),
  };
}

/** The other words that the code may stand for as well. */
function alternativeOf({ kind, shade }: ActWords, isShaded: boolean): Alternative {
  const changes: Alternative["changes"] = [{ field: "/kind", value: kind }];
  if (shade !== undefined) changes.push({ field: "/shade", value: shade });
  else if (isShaded) changes.push({ field: "/shade", none: true });
  return { from: [tableEvidence().source], changes, kind: "ambiguous" };
}

function statementOf(row: EventRow, meaning: Meaning<"statement">): Statement | string {
  const { kind, shade, target, undertakes } = meaning;
  const [speaker, other] = row.actors;
  if (speaker === undefined) return "A statement has a speaker, and Actor1Code is empty.";
  return {
    type: "statement",
    id: `statement:gdelt-${row.eventId}`,
    kind,
    ...(shade !== undefined && { shade }),
    speakers: [speaker.id],
    summary: titleOf(row, target === "about" ? " on " : " to "),
    ...(other && { [target]: [other.id] }),
    ...(undertakes && { commitments: [commitmentOf(row, undertakes)] }),
    ...whenAndWhere(row),
    ...common(row),
  };
}

/** What is undertaken, as far as the code tells. */
function commitmentOf({ eventCode }: EventRow, words: ActWords): Commitment {
  return { summary: cameoLabel(eventCode, "gdelt") ?? "", ...words };
}

function whenAndWhere({ when, place }: EventRow): { when: When; place?: PlaceId } {
  return { when, ...(place !== undefined && { place }) };
}

function common({ eventId, eventCode, evidence }: EventRow): { identifiers: Identifier[]; evidence: Evidence[] } {
  return {
    identifiers: [
      { scheme: "GDELT GLOBALEVENTID", value: eventId },
      { scheme: EVENT_CODE_SCHEME, value: eventCode },
    ],
    evidence,
  };
}

/** Its actors, each of them once: GDELT has rows in which both are the same. */
function actorsOf({ actors: [first, second] }: EventRow): RowActor[] {
  return [first, second].filter((actor) => actor !== undefined).filter((actor, i) => i === 0 || actor.id !== first?.id);
}

/** What is known of it in words: "RUSSIA and AZERBAIJAN: Consult". */
function titleOf({ actors: [first, second], eventCode }: EventRow, between: string): string {
  const label = cameoLabel(eventCode, "gdelt") ?? "";
  if (first && second) return `${first.name}${between}${second.name}: ${label}`;
  const only = first ?? second;
  return only ? `${only.name}: ${label}` : label;
}
