import { isTextOf } from "../../lookup/model.js";
import { find } from "../values/refs.js";
import type { View } from "../values/view.js";

/** Whether an id is that of an actor of the report. */
export function isActor(view: View, id: unknown): boolean {
  return isTextOf("ActorId", id) && find(view, id) !== undefined;
}

/** For whom each acts, in the order of the report. */
export type Sides = ReadonlyMap<string, ReadonlySet<string>>;

/** For whom each acts: whom it represents or signs for, whose office it holds, whose body it is. */
export function sidesOf(view: View): Sides {
  const sides = new Map<string, Set<string>>();
  const set = (id: string, side: string | undefined) => {
    if (side !== undefined && side !== id && isActor(view, side)) sides.set(id, (sides.get(id) ?? new Set()).add(side));
  };
  const { visits = [], meetings = [], agreements = [], people = [], organizations = [] } = view.report;
  const present = [
    ...meetings.flatMap(({ participants = [] }) => participants),
    ...visits.flatMap(({ visitors }) => visitors),
  ];
  for (const { actor, representing } of present) set(actor, representing);
  for (const { actions = [] } of agreements) {
    for (const { representatives = [] } of actions) {
      for (const { person, onBehalfOf } of representatives) set(person, onBehalfOf);
    }
  }
  // Whom one acts for in the story counts before one's office, and may change in it.
  for (const { id, offices = [] } of people)
    if (!sides.has(id)) set(id, offices.find(({ of, former }) => !former && isActor(view, of))?.of);
  for (const { id, state, parent } of organizations) if (!sides.has(id)) set(id, state ?? parent);
  return sides;
}
