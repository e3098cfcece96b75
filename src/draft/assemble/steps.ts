import type { Draft as RecordDraft } from "../../convert/import/draft.js";
import { composed, type Found, implied } from "../../convert/import/reading.js";
import type { DraftKind, EventRecord } from "../kinds.js";
import { type Assembly, typesOf } from "./assembly.js";
import type { EventContext } from "./event-context.js";
import { cite, type Grounds } from "./grounds.js";
import type { Item } from "./item.js";
import { nameKey } from "./name-book.js";
import type { Participant } from "./participants.js";
import { statusOf } from "./statuses.js";
import { actingIn, freeKey, relateStep } from "./step-fields.js";
import { doubtTime, inferYear, timeOf } from "./when.js";

/** A step of a document that is to be made. */
export interface Step {
  readonly item: Item;
  readonly kind: DraftKind<EventRecord>;
  readonly grounds: Grounds;
  readonly participants: readonly Participant[];
  /** Where the draft says it of the document itself: the document, and the word that says it. */
  readonly document?: RecordDraft;
  readonly word?: Found;
}

/** Adds a step to the actions of its document. Gives what relates it to the others, which may come later. */
export function makeStep(context: EventContext, step: Step): (() => void) | undefined {
  const { assembly } = context;
  const { item, kind, grounds, participants, document } = step;
  if (!document && isOnlySaid(assembly, item)) return undefined;
  const status = document ? undefined : statusOf(assembly, item, "action", String(kind.set.action));
  if (!document && assembly.isUnclear(item, "status", status)) {
    assembly.reading.explain(item.path, "A step without a status is done, and its status is not known.");
    return undefined;
  }
  const { draft, origin } = document ? { draft: document, origin: undefined } : documentOf(assembly, item);
  if (draft === undefined) return undefined;
  const time = timeOf(assembly, item);
  const title = document ? undefined : item.texts.get("title");
  const key = title && context.claims.has(title.value) ? freeKey(draft, title.value) : undefined;
  const word = step.word ?? (document ? undefined : item.texts.get("kind"));
  const isDone = status === undefined || status.value === "";
  const index = draft.append(
    "actions",
    composed<Record<string, unknown>>(item.path, {
      key: key === undefined ? undefined : implied(item.path, key),
      action: { ...(word ?? implied(item.path, "")), value: kind.set.action },
      status: isDone ? undefined : status,
      ...actingIn(assembly, participants),
      when: time?.when,
      place: assembly.ref(item, "place", ["place"]),
      during:
        document && item.texts.has("partOf") && draft.get("process")
          ? undefined
          : assembly.ref(item, "partOf", typesOf("EventId")),
      summary: document ? undefined : item.texts.get("summary"),
    }),
  );
  if (index === undefined) return undefined;
  // The title of a step is what it is referred to by; that it is one of this document is said by where it stands.
  draft.shows(origin, title, isDone ? status : undefined);
  cite(draft, item.path, grounds, { fields: [`/actions/${index}`] });
  if (time) {
    doubtTime(draft, ["actions", index, "when"]);
    inferYear(assembly, item, draft, `/actions/${index}/when`, time);
  }
  if (title) {
    context.owners.addItem(title.value, draft, "actions", index);
    const entry = { type: "agreement", id: draft.id, name: title.value, forms: [], path: item.path } as const;
    // A step whose title is that of its document is found by the document.
    if (nameKey(title.value) !== nameKey(String(draft.get("title")))) assembly.add({ ...entry, key: key ?? "" });
  }
  return document ? undefined : () => relateStep(context, item, grounds, draft, index);
}

/** A step has no standing in a report: one that only somebody quoted tells of would stand there as a fact. */
function isOnlySaid(assembly: Assembly, item: Item): boolean {
  const standing = assembly.word(item, "standing", "standing");
  if (assembly.isUnclear(item, "standing", standing)) {
    assembly.reading.explain(item.path, "Who says so is not known.");
    return true;
  }
  if (standing === undefined) return false;
  assembly.reject(
    standing,
    "draft-no-place",
    "A step of a document has no standing.",
    "Tell what was done as an act, or what was agreed as a document: they have one. If the article itself tells it, write none.",
  );
  assembly.reading.explain(item.path, "A step of a document has no standing, and without it would be a fact.");
  return true;
}

function documentOf(assembly: Assembly, item: Item): { draft?: RecordDraft | undefined; origin?: Found | undefined } {
  const of = item.texts.get("of");
  const entry = of && assembly.entry(of, ["agreement"]);
  if (of === undefined && !assembly.isPartial) {
    assembly.findings.add("draft-incomplete", `${item.path}/of`, "A step needs the title of its document in `of`.");
  }
  if (entry === undefined) assembly.reading.explain(item.path, "It names no document of the draft.");
  return { draft: entry && assembly.drafts.get(entry.id), origin: of };
}
