import type { EventStatus, Factuality, When } from "../../generated/types.js";
import { temporalOf } from "../import/dates.js";
import type { Draft } from "../import/draft.js";
import type { Node, ObjectReading } from "../import/objects.js";
import { occurrenceOf } from "../import/occurrence.js";
import { setPlan } from "../import/plans.js";
import { alsoFrom, composed, type Found, implied, listed } from "../import/reading.js";
import { LONGEST_TEXT } from "../import/text.js";
import { flagOf, type PlanningImport, textOf } from "./importing.js";
import { holder, type Item } from "./items.js";

/** States of the workflow that say what has become of the event. The others say what has become of the item. */
const STATES: ReadonlyMap<string, EventStatus> = new Map<string, EventStatus>([
  ["cancelled", "cancelled"],
  ["postponed", "postponed"],
  // It is replaced by another event, with the new dates.
  ["rescheduled", "postponed"],
]);

const OFF: readonly EventStatus[] = ["cancelled", "postponed"];

/** How far an event has come. Its dates have been read before. */
export function readStatus(importing: PlanningImport, item: Item, draft: Draft): void {
  const { reading } = importing;
  const occurrence = occurrenceIn(reading, item);
  const state = textOf(reading, item, "state");
  const when = draft.get("when") as When | undefined;
  tellState(reading, state);
  const given = givenStatus(item, state, occurrence);
  const planned: EventStatus = when?.start === undefined ? "announced" : "scheduled";
  const plan: Found<EventStatus> = {
    ...alsoFrom(implied(item.path, planned), posted(state), occurrence?.code),
    value: planned,
  };
  if (given) draft.set("status", given);
  else setPlan(draft, plan, importing.changed);
  const status = given ?? plan;
  if (OFF.includes(status.value as EventStatus)) draft.add("statusHistory", changeOf(reading, item, status));
  const isPast = ["cancelled", "held"].includes(status.value) || draft.get("status") === "unknown";
  if (!isPast && occurrence?.likelihood) {
    draft.set("likelihood", occurrence.likelihood);
  }
}

function givenStatus(item: Item, state: Found | undefined, occurrence: Read | undefined): Found | undefined {
  const byState = STATES.get(state?.value ?? "");
  if (state && byState) {
    const same = occurrence?.status?.value === byState ? occurrence.code : undefined;
    return { ...alsoFrom(state, same), value: byState };
  }
  const completed = flagOf(holder(item, "completed"), "completed");
  if (completed) return { ...completed, value: "held" };
  return occurrence?.status && alsoFrom(occurrence.status, posted(state));
}

function posted(state: Found | undefined): Found | undefined {
  return state?.value === "scheduled" ? state : undefined;
}

function tellState(reading: ObjectReading, state: Found | undefined): void {
  if (state === undefined) return;
  reading.explain(state.path, "How far the desk has come with the item is no part of the story.");
}

interface Read {
  readonly code: Found;
  readonly status: Found<EventStatus> | undefined;
  readonly likelihood: Found<Factuality> | undefined;
}

function occurrenceIn(reading: ObjectReading, item: Item): Read | undefined {
  const node = reading.object(holder(item, "occur_status"), "occur_status");
  const code = reading.text(node, "qcode");
  const known = code && occurrenceOf(code.value);
  if (node === undefined || code === undefined || known === undefined) return undefined;
  tellName(reading, node, known.name);
  const { status, likelihood } = known;
  return {
    code,
    status: status && { ...code, value: status },
    likelihood: likelihood && { ...code, value: likelihood },
  };
}

function tellName(reading: ObjectReading, node: Node, name: string): void {
  for (const key of ["name", "label"]) {
    const text = reading.raw(node, key);
    if (text === undefined) continue;
    if (text.value.toLowerCase().replace("occurence", "occurrence") === name) reading.needless(text.path);
    else reading.explain(text.path, "The status of the record says it in a word of communique.");
  }
  reading.skip(node, "is_active", true);
}

/** When and why it was called off or put off. */
function changeOf(reading: ObjectReading, item: Item, status: Found<unknown>): Found<object> {
  const on = textOf(reading, item, "actioned_date");
  const start = on && temporalOf(on, reading.lose);
  const reason = textOf(reading, item, "state_reason", LONGEST_TEXT) ?? textOf(reading, item, "reason", LONGEST_TEXT);
  return composed<object>(status.path, {
    status,
    when: start && composed(start.path, { start }),
    reasons: reason && listed(reason.path, [composed(reason.path, { summary: reason })]),
  });
}
