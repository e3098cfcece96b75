import type { Draft as RecordDraft } from "../../convert/import/draft.js";
import type { DraftKind, EventRecord } from "../kinds.js";
import type { EventContext } from "./event-context.js";
import { isProcess } from "./event-fields.js";
import type { Grounds } from "./grounds.js";
import type { Item } from "./item.js";
import { nameKey } from "./name-book.js";
import type { Participant } from "./participants.js";
import { STEPS } from "./statuses.js";
import { makeStep } from "./steps.js";
import { fillTime } from "./when.js";

type Kind = DraftKind<EventRecord>;

/** What is said of a document and is true of its signing is a step of its own, unless the draft has it. */
export function signDocument(
  context: EventContext,
  item: Item,
  draft: RecordDraft,
  grounds: Grounds,
  participants: readonly Participant[],
  dated: ReadonlySet<string>,
): void {
  const { assembly } = context;
  const title = item.texts.get("title")?.value ?? "";
  const acting = participants.filter(({ role }) => role === "signatory" || role === "witness");
  const isSaid = ["date", "dateWords", "place"].some((key) => item.texts.has(key)) || acting.length > 0;
  const whole = item.texts.get("partOf");
  const isPart = whole !== undefined && !isProcess(assembly, whole);
  if (!isSaid && !isPart) return;
  const action = STEPS[String(draft.get("status"))] ?? (acting.length > 0 ? "sign" : undefined);
  const isTold = dated.has(nameKey(title));
  if (action !== undefined && !isTold) {
    const word = item.texts.get("status");
    const kind: Kind = { record: "action", set: { action } };
    makeStep(context, { item, kind, grounds, participants: acting, document: draft, ...(word && { word }) });
    return;
  }
  if (isTold && acting.length === 0) {
    for (const key of ["date", "dateWords", "place", "partOf"]) {
      const found = item.texts.get(key);
      if (found)
        assembly.reading.explain(found.path, "A document has no time and no place of its own: its steps have.");
    }
    return;
  }
  if (action === undefined) {
    // The time of a document without a step is its term.
    fillTime(assembly, item, draft);
    for (const key of ["place", "partOf"]) {
      const found = item.texts.get(key);
      if (found && !(key === "partOf" && !isPart)) {
        assembly.reject(found, "draft-no-place", "A document has no place of its own: its steps have.");
      }
    }
  }
}
