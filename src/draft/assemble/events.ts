import type { Draft as RecordDraft } from "../../convert/import/draft.js";
import type { AgreementAction } from "../../generated/types.js";
import { quote } from "../../text/quote.js";
import { type DraftKind, type EventRecord, eventKind } from "../kinds.js";
import { draftWords } from "../words.js";
import type { Assembly } from "./assembly.js";
import { beginEvent } from "./event-beginning.js";
import type { EventContext } from "./event-context.js";
import { fillEvent } from "./event-fields.js";
import type { Grounds } from "./grounds.js";
import type { Item } from "./item.js";
import { nameKey } from "./name-book.js";
import { type Participant, participantsOf } from "./participants.js";
import { signDocument } from "./signing.js";
import { STEPS } from "./statuses.js";
import { makeStep, type Step } from "./steps.js";

interface Begun {
  readonly item: Item;
  readonly draft: RecordDraft;
  readonly grounds: Grounds;
  readonly participants: readonly Participant[];
}

type Kind = DraftKind<EventRecord>;

/** Makes the records of the events of a draft: first all titles, so that they can refer to each other, then the steps of documents. */
export function makeEvents(context: EventContext, items: readonly Item[]): void {
  const documents = new Set(
    items.flatMap((item) => {
      const title = item.texts.get("title")?.value;
      const kind = item.texts.get("kind")?.value;
      return title && kind && eventKind(kind, false)?.record === "agreement" ? [nameKey(title)] : [];
    }),
  );
  for (const { texts, path } of items) {
    const key = nameKey(texts.get("title")?.value ?? "");
    if (key !== "" && !context.assembly.titles.has(key)) context.assembly.titles.set(key, path);
  }
  const titles = new Map<string, string>();
  const begun: Begun[] = [];
  const steps: Step[] = [];
  for (const item of items) {
    const kind = kindOf(context.assembly, item, documents);
    if (kind === undefined || isRepeated(context.assembly, item, kind, titles)) continue;
    const grounds = context.grounding.of(item);
    if (grounds === undefined) continue;
    const participants = participantsOf(context.assembly, item);
    if (kind.record === "action") steps.push({ item, kind, grounds, participants });
    else {
      const draft = beginEvent(context, item, kind, grounds, participants);
      if (draft) begun.push({ item, draft, grounds, participants });
    }
  }
  const dated = new Set(steps.map(({ item }) => nameKey(item.texts.get("of")?.value ?? "")));
  for (const { item, draft, grounds, participants } of begun) {
    fillEvent(context, item, draft, grounds, participants);
    if (draft.type === "agreement") signDocument(context, item, draft, grounds, participants, dated);
  }
  const relations = steps.map((step) => makeStep(context, step));
  for (const relate of relations) relate?.();
  for (const each of begun) if (each.draft.type === "agreement") doubtStatus(context, each, steps);
}

/** A document is not signed whose signing, by all that the draft tells of it, is not done or only claimed. */
function doubtStatus({ assembly }: EventContext, { item, draft }: Begun, steps: readonly Step[]): void {
  const action = STEPS[String(draft.get("status"))];
  const title = nameKey(item.texts.get("title")?.value ?? "");
  const own = steps.filter((step) => nameKey(step.item.texts.get("of")?.value ?? "") === title);
  if (action === undefined || !own.some(({ kind }) => kind.set.action === action)) return;
  const made = (draft.get("actions") ?? []) as readonly AgreementAction[];
  if (made.some((step) => step.action === action && step.status === undefined)) return;
  const message = `The document is ${draft.get("status")}, and no step of the draft says that this is done.`;
  assembly.findings.add("draft-contradiction", `${item.path}/status`, message);
  draft.drop(["status"], message);
}

/** `elect` is a shade of `appoint`, and models take it for the kind. */
function kindOf(assembly: Assembly, item: Item, documents: ReadonlySet<string>): Kind | undefined {
  const of = item.texts.get("of")?.value;
  const found = item.texts.get("kind");
  const word = found && (eventKind(found.value, false) ? found : assembly.wordOf(found, draftWords("event")));
  const kind = word && eventKind(word.value, of !== undefined && documents.has(nameKey(of)));
  if (kind) return kind;
  if (found === undefined) assembly.findings.add("draft-incomplete", `${item.path}/kind`, "An event needs a kind.");
  assembly.reading.explain(item.path, "Its kind is not known.");
  return undefined;
}

/** Titles are referred to, so that two may not have one. A step may be called as its document is. */
function isRepeated({ findings, reading }: Assembly, item: Item, kind: Kind, titles: Map<string, string>): boolean {
  const title = item.texts.get("title");
  if (title === undefined) return false;
  const key = `${kind.record === "action" ? "step" : ""} ${nameKey(title.value)}`;
  const earlier = titles.get(key);
  titles.set(key, earlier ?? item.path);
  if (earlier === undefined) return false;
  findings.add("draft-repeated-title", title.path, `${quote(title.value)} is already the title of ${earlier}.`);
  reading.explain(item.path, "Its title is taken.");
  return true;
}
