import type {
  ActorId,
  Agreement,
  AgreementAction,
  OfficeBodyId,
  OrganizationId,
  StateId,
} from "../../../generated/types.js";
import type { RuleContext } from "../rule.js";
import { isDone } from "./agreement-steps.js";
import { type Memberships, membershipsOf } from "./memberships.js";

/** What an actor belongs to, as far as the report says. */
export interface Affiliation {
  /** The actor itself, its state, what it is part of or holds an office of, and theirs. */
  readonly wholes: ReadonlySet<ActorId>;
  /** It may belong to more than that: the report does not say all. */
  readonly open: boolean;
}

/** Whoever belongs to more than this is not looked into: a chain of 10,000 parents is legal. */
const MOST_WHOLES = 100;

/** Upwards from an actor: its state, its parents, the offices of a person, and the organizations it is a member of. */
export function affiliationOf(actor: ActorId, index: RuleContext["index"], memberships?: Memberships): Affiliation {
  const wholes = new Set([actor]);
  let open = false;
  // A set that grows is walked to its new end, and a cycle adds nothing to it.
  for (const id of wholes) {
    if (wholes.size > MOST_WHOLES) return { wholes, open: true };
    const groups = memberships?.get(id) ?? [];
    for (const group of groups) wholes.add(group);
    const record = index?.get(id);
    if (record === undefined) {
      // Of states nothing but their memberships is asked, and those are told by the organizations.
      open ||= index !== undefined || !id.startsWith("state:");
    } else if (record.type === "organization") {
      if (record.state) wholes.add(record.state);
      if (record.parent) wholes.add(record.parent);
      const isInternational = record.kind === "international-organization" || record.kind === "grouping";
      open ||= !record.state && !record.parent && !(isInternational && record.members);
    } else if (record.type === "person") {
      const { offices = [] } = record;
      const bodies = offices.map(({ of }) => (of !== undefined && isActor(of) ? of : undefined));
      for (const body of bodies) if (body) wholes.add(body);
      open ||= offices.length === 0 ? groups.length === 0 : bodies.includes(undefined);
    }
  }
  return { wholes, open };
}

/**
 * A test for actors that are known to be no party of an agreement. It is one if it belongs to a party, as a ministry to its
 * state and a member state to its union, or if a party belongs to it, as an agency does to the state that signs for it.
 * Whoever has left was a party. Where the report does not say enough, nobody is known to be no party.
 */
export function nonPartyTest({ index }: Pick<RuleContext, "index">): (agreement: Agreement, actor: ActorId) => boolean {
  let known: Map<ActorId, Affiliation> | undefined;
  const affiliation = (actor: ActorId) => {
    known ??= new Map();
    const found = known.get(actor) ?? affiliationOf(actor, index, membershipsOf(index));
    known.set(actor, found);
    return found;
  };
  return ({ parties, actions = [] }, actor) => {
    // Nearly always it is a party by name.
    if (parties === undefined || parties.includes(actor) || hasLeft(actions, actor)) return false;
    const { wholes, open } = affiliation(actor);
    if (open || parties.some((party) => wholes.has(party))) return false;
    return parties.every((party) => {
      const its = affiliation(party);
      return !its.open && !its.wholes.has(actor);
    });
  };
}

function hasLeft(actions: readonly AgreementAction[], actor: ActorId): boolean {
  return actions.some(
    (step) => (step.action === "withdraw" || step.action === "denounce") && isDone(step) && step.by?.includes(actor),
  );
}

/** The parties for a message, a few of them by id: there may be a thousand. */
export function nameParties({ parties = [] }: Agreement): string {
  const hidden = parties.length - 3;
  return hidden > 1 ? `${parties.slice(0, 3).join(", ")} and ${hidden} more` : parties.join(", ");
}

/** An office of a meeting or a process, such as its chair, says nothing of whom its holder belongs to. */
function isActor(body: OfficeBodyId): body is StateId | OrganizationId {
  return body.startsWith("state:") || body.startsWith("organization:");
}
