import type { When } from "../../generated/types.js";
import { isSameInstant } from "../../time/interval.js";
import { temporalOf } from "../import/dates.js";
import type { Draft } from "../import/draft.js";
import { asItStands, at } from "../import/objects.js";
import { noteEarlierStart } from "../import/plans.js";
import { setPartOf } from "../import/whole.js";
import { onClocks } from "./dates.js";
import { NAMESPACE, type PlanningImport, textOf } from "./importing.js";
import { holder, type Item } from "./items.js";

/** How an event stands to others, which may be in the document or not. */
export function readRelations(
  importing: PlanningImport,
  item: Item,
  draft: Draft,
  meetings: ReadonlyMap<string, Draft>,
): void {
  readReschedule(importing, item, draft, meetings);
  const holding = holder(item, "relationships");
  const related = importing.reading.object(holding, "relationships");
  for (const key of Object.keys(related?.value ?? {})) {
    const text = importing.reading.raw(related, key);
    const other = text && meetings.get(text.value);
    const isPart = key === "broader" && text && other && setPartOf(draft, other, text);
    if (!isPart)
      draft.extend(NAMESPACE, `relationships.${key}`, related && asItStands(related.value[key], at(related, key)));
  }
}

function readReschedule(
  { reading }: PlanningImport,
  item: Item,
  draft: Draft,
  meetings: ReadonlyMap<string, Draft>,
): void {
  const from = textOf(reading, item, "reschedule_from") ?? textOf(reading, item, "rescheduled_from");
  const earlier = from && meetings.get(from.value);
  if (from && earlier && earlier !== draft) draft.set("rescheduledFrom", { ...from, value: earlier.id });
  else draft.extend(NAMESPACE, "reschedule_from", from);
  const to = textOf(reading, item, "reschedule_to") ?? textOf(reading, item, "_reschedule_to");
  const later = to && meetings.get(to.value);
  // The other one says it.
  if (to && later && later !== draft) later.shows(to);
  else draft.extend(NAMESPACE, "reschedule_to", to);
  readEarlierDate({ reading }, item, draft, earlier);
}

/** The day that was given up: the other event has it, if it is in the document. */
function readEarlierDate(
  { reading }: Pick<PlanningImport, "reading">,
  item: Item,
  draft: Draft,
  earlier: Draft | undefined,
): void {
  const text = textOf(reading, item, "_reschedule_from_schedule");
  const start = text && temporalOf(text, reading.lose);
  if (text === undefined || start === undefined) return;
  const known = (earlier?.get("when") as When | undefined)?.start;
  if (known && (known === start.value || isSameInstant(known, start.value))) draft.shows(start);
  else if (earlier === undefined) {
    noteEarlierStart(draft, onClocks(start, (draft.get("when") as When | undefined)?.timeZone));
  }
}
