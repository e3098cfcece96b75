import type { ActorId, Participation } from "../../generated/types.js";
import { isTextOf } from "../../lookup/model.js";
import type { Draft } from "../import/draft.js";
import type { NamedType } from "../import/names.js";
import type { Node } from "../import/objects.js";
import { addParticipant } from "../import/participants.js";
import { alsoFrom, composed, type Found, implied } from "../import/reading.js";
import type { IcalendarImport } from "./importing.js";
import { propertiesOf, type ReadProperty } from "./properties.js";

type ActorTypes = readonly [NamedType, ...NamedType[]];

const REACH = "How to reach people is no matter of a report.";

/** Who convenes an event, and who is invited to it. Their addresses are not read: they are those of people. */
export function readPeople(importing: IcalendarImport, event: Node, draft: Draft): void {
  const { reading } = importing;
  const attendees = propertiesOf(event, "attendee");
  for (const property of propertiesOf(event, "organizer")) {
    const same = attendees.find(({ text }) => addressOf(text.value) === addressOf(property.text.value));
    const isPerson = same !== undefined && kindOf(same) === "INDIVIDUAL";
    const types: ActorTypes = isPerson ? ["person", "organization", "state"] : ["organization", "person", "state"];
    takePart(importing, draft, property, types, implied(property.text.path, "host"));
  }
  for (const property of attendees) {
    const kind = kindOf(property);
    if (kind === "ROOM" || kind === "RESOURCE") {
      reading.explain(property.text.path.replace(/\/text$/, ""), "A room or a thing takes no part.");
      continue;
    }
    if (reading.raw(property.parameters, "role")?.value.toUpperCase() === "NON-PARTICIPANT") {
      reading.explain(property.parameters?.path ?? property.text.path, "It takes no part: the event is told to it.");
      continue;
    }
    const types: ActorTypes =
      kind === "GROUP" ? ["organization", "person", "state"] : ["person", "organization", "state"];
    takePart(importing, draft, property, types, roleOf(importing, property), attendanceOf(importing, property));
  }
}

function takePart(
  { reading, cast }: IcalendarImport,
  draft: Draft,
  { text, parameters }: ReadProperty,
  types: ActorTypes,
  role: Found | undefined,
  attendance?: Found,
): void {
  const path = parameters?.path ?? text.path;
  const given = reading.text(parameters, "cn");
  const name = given && !given.value.includes("@") ? given : undefined;
  // Some calendars have a page for somebody, or the name alone.
  const uri = isTextOf("Url", text.value) ? text : undefined;
  const bare = name === undefined && !/[:@]/.test(text.value) ? reading.fit(text) : undefined;
  reading.explain(text.path, REACH);
  for (const key of ["cn", "email", "sent-by", "dir"]) reading.explain(`${path}/${key}`, REACH);
  const called = name ?? bare;
  if (called === undefined) return;
  const actor = cast.of(types, { path, name: called, uri });
  const kind = parameters && reading.raw(parameters, "cutype");
  const participation = composed<Participation>(path, {
    actor: alsoFrom({ ...called, value: actor.id as ActorId }, isKind(kind?.value) ? kind : undefined),
    role,
    attendance: attendance as Found<Participation["attendance"] & string> | undefined,
  });
  addParticipant(draft, "participants", participation, reading.explain);
}

function isKind(kind: string | undefined): boolean {
  return kind !== undefined && ["INDIVIDUAL", "GROUP"].includes(kind.toUpperCase());
}

function kindOf({ parameters }: ReadProperty): string {
  const kind = parameters?.value.cutype;
  return typeof kind === "string" ? kind.toUpperCase() : "INDIVIDUAL";
}

const ROLES: ReadonlyMap<string, string> = new Map([["CHAIR", "chair"]]);

function roleOf({ reading }: IcalendarImport, { parameters }: ReadProperty): Found | undefined {
  if (parameters === undefined) return undefined;
  reading.skip(parameters, "role", "REQ-PARTICIPANT");
  const role = reading.raw(parameters, "role");
  const word = ROLES.get(role?.value.toUpperCase() ?? "");
  return role && word ? { ...role, value: word } : undefined;
}

/** Who has not answered may come all the same. */
const ATTENDANCE: ReadonlyMap<string, string> = new Map([
  ["ACCEPTED", "planned"],
  ["DECLINED", "declined"],
]);

function attendanceOf({ reading }: IcalendarImport, { parameters }: ReadProperty): Found | undefined {
  const status = reading.raw(parameters, "partstat");
  const word = ATTENDANCE.get(status?.value.toUpperCase() ?? "");
  if (parameters) for (const key of ["rsvp", "x-num-guests"]) reading.explain(`${parameters.path}/${key}`, INVITATION);
  return status && word ? { ...status, value: word } : undefined;
}

const INVITATION = "It is about the invitation.";

function addressOf(text: string): string {
  return text.trim().toLowerCase();
}
