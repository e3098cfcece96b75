import type { ActorId, StateOrOrganizationId } from "../../generated/types.js";
import { RECEIVER } from "./events.js";
import type { Importing, Referred } from "./importing.js";
import type { GraphNode } from "./json-ld.js";
import { partIn } from "./read-common.js";

// Who is who in a visit. An event that has nobody who visits, or nobody to visit, is none.

export function hostOf(importing: Importing, node: GraphNode): StateOrOrganizationId | undefined {
  return importing.ref(node, "organizer", "state", "organization");
}

/** Whether somebody receives the visitor, as only people do. */
export function isReceiver(importing: Importing, { id, role }: Referred<ActorId>): boolean {
  return id.startsWith("person:") && partIn(importing, role) === RECEIVER;
}

export function isVisitor(importing: Importing, attendee: Referred<ActorId>, host: ActorId | undefined): boolean {
  return attendee.id !== host && !isReceiver(importing, attendee);
}
