import type { Draft as RecordDraft } from "../../convert/import/draft.js";
import { alsoFrom, composed, type Found, implied, listed } from "../../convert/import/reading.js";
import type { RecordId } from "../../generated/types.js";
import { slugOf } from "../../text/slug.js";
import type { DraftKind, EventRecord } from "../kinds.js";
import { type Assembly, typesOf } from "./assembly.js";
import type { EventContext } from "./event-context.js";
import { cite, type Grounds } from "./grounds.js";
import type { Item } from "./item.js";
import { nameKey } from "./name-book.js";
import { byHome, distinct, type Participant, partyOf, sideOfOffice } from "./participants.js";
import { statusOf } from "./statuses.js";
import { NO_YEAR, timeOf } from "./when.js";

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

/** Adds a step to the actions of its document. */
export function makeStep(context: EventContext, step: Step): void {
  const { assembly } = context;
  const { item, kind, grounds, participants, document } = step;
  const { draft, origin } = document ? { draft: document, origin: undefined } : documentOf(assembly, item);
  if (draft === undefined) return;
  const index = ((draft.get("actions") ?? []) as unknown[]).length;
  const at = `/actions/${index}`;
  const time = timeOf(assembly, item);
  const title = document ? undefined : item.texts.get("title");
  const key = title && context.claimed.has(nameKey(title.value)) ? keyIn(draft, title.value) : undefined;
  const word = step.word ?? (document ? undefined : item.texts.get("kind"));
  const status = document ? undefined : statusOf(assembly, item, "action");
  const isDone = status === undefined || status.value === "";
  draft.add(
    "actions",
    composed<Record<string, unknown>>(item.path, {
      key: key === undefined ? undefined : implied(item.path, key),
      action: { ...(word ?? implied(item.path, "")), value: kind.set.action },
      status: isDone ? undefined : status,
      ...acting(assembly, participants),
      when: time?.when,
      place: assembly.ref(item, "place", ["place"]),
      during:
        document && item.texts.has("partOf") && draft.get("process")
          ? undefined
          : assembly.ref(item, "partOf", typesOf("EventId")),
      topics: document ? undefined : topicsOf(context, item, grounds),
      summary: document ? undefined : item.texts.get("summary"),
    }),
  );
  if (((draft.get("actions") ?? []) as unknown[]).length === index) return;
  // The title of a step is what it is referred to by; that it is one of this document is said by where it stands.
  draft.shows(origin, title, isDone ? status : undefined);
  cite(draft, item.path, grounds, { fields: [at] });
  const fields = time?.inferred.map((point) => `${at}/when/${point}`) ?? [];
  if (fields.length > 0) assembly.inferred(draft, `${item.path}/date`, fields, NO_YEAR);
  if (title) {
    context.owners.addItem(title.value, draft, "actions", index);
    const entry = { type: "agreement", id: draft.id, name: title.value, forms: [], path: item.path } as const;
    // A step whose title is that of its document is found by the document.
    if (nameKey(title.value) !== nameKey(String(draft.get("title")))) assembly.add({ ...entry, key: key ?? "" });
  }
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

/** A person signs for a side, a body acts itself. */
function acting(assembly: Assembly, participants: readonly Participant[]) {
  const homes = byHome(assembly, "action", participants);
  const by: Found<RecordId>[] = [];
  const representatives: Found<object>[] = [];
  for (const participant of homes.get("by") ?? []) {
    const { path, actor, word, side, capacity } = participant;
    const party = side?.value ?? sideOfOffice(assembly, actor.value);
    if (!actor.value.startsWith("person:")) by.push(partyOf(assembly, participant));
    else if (party === undefined) {
      const message = "A signature needs the party that it is given for.";
      assembly.findings.add("draft-incomplete", `${path}/representing`, message);
      assembly.reading.explain(path, message);
    } else {
      const onBehalfOf = side ?? { ...actor, value: party };
      representatives.push(
        alsoFrom(composed<Record<string, unknown>>(path, { person: actor, onBehalfOf, capacity }), word),
      );
    }
  }
  const witnesses = (homes.get("witnesses") ?? []).flatMap(({ path, actor, word }) => {
    if (actor.value.startsWith("person:")) return [alsoFrom(actor, word)];
    const message = "A witness is a person.";
    assembly.findings.add("draft-no-place", path, message);
    assembly.reading.explain(path, message);
    return [];
  });
  return {
    by: by.length > 0 ? listed("", distinct(by)) : undefined,
    representatives: representatives.length > 0 ? listed("", representatives) : undefined,
    witnesses: witnesses.length > 0 ? listed("", distinct(witnesses)) : undefined,
  };
}

/** What a step concerns can only be a topic. */
function topicsOf({ assembly, topics }: EventContext, item: Item, grounds: Grounds): Found<RecordId[]> | undefined {
  const found = (item.lists.get("about") ?? []).flatMap((about) => {
    if (assembly.entryOf(about.value, typesOf("AboutId")) === undefined) return topics.of(about, grounds) ?? [];
    assembly.reject(about, "draft-no-place", "What a step concerns can only be a topic.");
    return [];
  });
  return found.length > 0 ? listed(item.path, distinct(found)) : undefined;
}

/** A key that nothing of the document has. */
function keyIn(draft: RecordDraft, title: string): string {
  const taken = new Set(((draft.get("actions") ?? []) as { key?: string }[]).map(({ key }) => key));
  const wanted = slugOf(title) ?? "step";
  let key = wanted;
  for (let n = 2; taken.has(key); n++) key = `${wanted}-${n}`;
  return key;
}
