import type {
  ActorId,
  Organization,
  OrganizationKind,
  Participation,
  ParticipationRole,
  StateId,
} from "../../../generated/types.js";
import { isAway } from "../../../lookup/plain-facts.js";
import type { RuleContext } from "../rule.js";
import { membershipsOf } from "./memberships.js";

// Which sides confer, as far as the participants tell: the states, organizations and movements for which somebody acts. A
// person who represents nobody shows no side; a host who represents nobody is none, and neither is a third party. Roles and
// organizations leave room: a guest may be the counterpart or come from outside, two institutions may be those of one union.
// So a meeting has at least the sides that are certain and at most those that are possible, and a rule takes the number that
// speaks for the document.

type Index = RuleContext["index"];

/** Bodies that act for the state that they belong to. */
const ORGANS: readonly OrganizationKind[] = ["ministry", "state-agency", "head-of-state-office"];

/** Bodies that act for their state or, as a regional government does, for a part of it that may be a side of its own. */
const AUTHORITIES: readonly OrganizationKind[] = [...ORGANS, "government", "parliament", "delegation"];

/** Bodies of several states. */
const OF_STATES: readonly OrganizationKind[] = ["international-organization", "grouping"];

/** Bodies that are a side of their own where they act for themselves. */
const MOVEMENTS: readonly OrganizationKind[] = ["armed-group", "movement"];

/** Bodies that are one side at most, even where they take part themselves. All others may stand for several. */
const SINGLE: readonly OrganizationKind[] = [...ORGANS, ...MOVEMENTS, "government", "parliament", "company", "party"];

/** Roles of those who are present and are no side, whomever they represent. */
const PRESENT: readonly ParticipationRole[] = ["interpreter", "observer", "attendee"];

/** Roles of third parties to the sides. One that meets a single side is its counterpart. */
const HELPING: readonly ParticipationRole[] = ["mediator", "facilitator", "guarantor"];

/** A chain of 10,000 parents is legal. */
const MOST_PARENTS = 10;

/** Whether somebody takes part as one of a side: a host only for whom it represents, and only who is not known to stay away. */
export function actsForSide(participation: Participation): boolean {
  const { role, representing } = participation;
  if (isAway(participation)) return false;
  return role === undefined || role === "delegation-member" || (role === "host" && representing !== undefined);
}

/** For whom a participant acts: a person where it is not said for whom. */
export function representedBy({ actor, representing }: Participation): ActorId {
  return representing ?? actor;
}

/** The state that an actor is or is an organ of, as a ministry, or `undefined` where it is neither or that is not known. */
export function stateActing(id: ActorId, index: Index): StateId | undefined {
  return isState(id) ? id : stateOf(organization(id, index), ORGANS, index);
}

/**
 * The sides that confer for certain. A guest, a chair or a third party may be none. Organizations of several states count as
 * one together, as two institutions of a union do, and a movement counts beside its state only where that is no side. Members
 * of one organization may be one side, see `shareOrganization`.
 */
export function certainSides(participants: readonly Participation[], index: Index): ReadonlySet<ActorId> {
  const sides = new Set<ActorId>();
  const movements: Organization[] = [];
  let outside: ActorId | undefined;
  for (const participant of participants) {
    // Whether those who were expected came is not known.
    if (!actsForSide(participant) || participant.attendance === "planned") continue;
    const id = representedBy(participant);
    const body = organization(id, index);
    const state = isState(id) ? id : stateOf(body, AUTHORITIES, index);
    if (state !== undefined) sides.add(state);
    else if (mayHaveUntoldMembers(id, body)) return new Set();
    else if (body && isOfStates(body)) outside ??= id;
    else if (body && isMovement(body)) movements.push(body);
  }
  // Their states are known by now.
  for (const { id, state } of movements) if (state === undefined || !sides.has(state)) sides.add(id);
  if (outside !== undefined) sides.add(outside);
  return sides;
}

/** Every side that may confer, or `undefined` where a participant may stand for one that is not named, or for several. */
export function possibleSides(participants: readonly Participation[], index: Index): ReadonlySet<ActorId> | undefined {
  const sides = new Set<ActorId>();
  const helping: Participation[] = [];
  for (const participant of participants) {
    const { role, representing } = participant;
    if (role !== undefined && PRESENT.includes(role)) continue;
    if (role === "host" && representing === undefined) continue;
    if (role !== undefined && HELPING.includes(role)) helping.push(participant);
    else if (!addSide(sides, participant, index)) return undefined;
  }
  if (sides.size > 1) return sides;
  return helping.every((participant) => addSide(sides, participant, index)) ? sides : undefined;
}

/** Adds the side for which somebody takes part, if it is one at most. */
function addSide(sides: Set<ActorId>, participant: Participation, index: Index): boolean {
  const id = representedBy(participant);
  if (participant.representing === undefined && !isState(id) && !isOf(organization(id, index), SINGLE)) return false;
  sides.add(stateActing(id, index) ?? id);
  return true;
}

/** Whether two of the actors are members of one organization of the report, or one is a member of another. */
export function shareOrganization(actors: ReadonlySet<ActorId>, index: Index): boolean {
  const memberships = membershipsOf(index);
  const met = new Set<ActorId>();
  for (const actor of actors) {
    const groups = memberships.get(actor) ?? [];
    // Whoever is in so many shares one with anybody, and to look at all of them would take long.
    if (groups.length > 100) return true;
    for (const group of new Set(groups)) {
      if (met.has(group) || actors.has(group)) return true;
      met.add(group);
    }
  }
  return false;
}

/** The sides for a message, a few of them by id: there may be a thousand. */
export function nameSides(sides: ReadonlySet<ActorId>): string {
  const ids = [...sides];
  const hidden = ids.length - 4;
  return hidden > 1 ? `${ids.slice(0, 4).join(", ")} and ${hidden} more` : ids.join(", ");
}

function isState(id: ActorId): id is StateId {
  return id.startsWith("state:");
}

function organization(id: ActorId, index: Index): Organization | undefined {
  const record = index?.get(id);
  return record?.type === "organization" ? record : undefined;
}

/**
 * The state of an organization of these kinds, or of what it is part of. `undefined` also where it is part of something else:
 * a ministry of a regional government is no organ of the state.
 */
function stateOf(body: Organization | undefined, kinds: readonly OrganizationKind[], index: Index) {
  let state: StateId | undefined;
  let whole = body;
  for (let i = 0; i < MOST_PARENTS && whole !== undefined; i++) {
    if (!isOf(whole, kinds)) return undefined;
    state ??= whole.state;
    // The organ of a state may name that as its parent.
    if (whole.parent && isState(whole.parent)) return state ?? whole.parent;
    whole = whole.parent && organization(whole.parent, index);
  }
  return state;
}

function isOf(body: Organization | undefined, kinds: readonly OrganizationKind[]): boolean {
  return body?.kind !== undefined && kinds.includes(body.kind);
}

function isOfStates(body: Organization): boolean {
  return isOf(body, OF_STATES) && body.state === undefined && body.parent === undefined;
}

function isMovement(body: Organization): boolean {
  return isOf(body, MOVEMENTS) && body.parent === undefined;
}

/** Whether every other may belong to it: a union that does not say whom it has, or an organization that is not known. */
function mayHaveUntoldMembers(id: ActorId, body: Organization | undefined): boolean {
  if (body === undefined) return id.startsWith("organization:");
  return isOfStates(body) && body.members === undefined;
}
