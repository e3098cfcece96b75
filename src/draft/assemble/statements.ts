import type { Draft as RecordDraft } from "../../convert/import/draft.js";
import { alsoFrom, composed, implied, listed } from "../../convert/import/reading.js";
import type { RecordId } from "../../generated/types.js";
import { giveAbout } from "./about.js";
import { ACTORS, type Assembly, typesOf } from "./assembly.js";
import type { EventContext } from "./event-context.js";
import { cite } from "./grounds.js";
import type { Item } from "./item.js";
import { distinct } from "./participants.js";
import { giveQuotes } from "./quotes.js";
import type { CreditedSources } from "./sources.js";
import { fillTime } from "./when.js";

/** Makes the statements of a draft. */
export function makeStatements(
  context: EventContext,
  items: readonly Item[],
  credited: CreditedSources,
  language: string,
): void {
  // First all, so that they can refer to each other.
  const begun = items.flatMap((item) => {
    const draft = begin(context, item);
    return draft ? [[item, draft] as const] : [];
  });
  for (const [item, draft] of begun) fill(context, item, draft, credited, language);
}

function begin({ assembly, grounding, places, owners }: EventContext, item: Item): RecordDraft | undefined {
  const speakers = distinct(assembly.refs(item, "speakers", ACTORS));
  const summary = item.texts.get("summary");
  const kind = assembly.word(item, "kind", "statement");
  const lacks =
    speakers.length === 0 ? "a speaker that the draft names" : summary === undefined ? "a summary" : undefined;
  if (lacks !== undefined || kind === undefined) {
    if (lacks === undefined && item.texts.has("kind")) assembly.reading.explain(item.path, "Its kind is not known.");
    else assembly.incomplete(item, undefined, `A statement needs ${lacks ?? "a kind"}.`);
    return undefined;
  }
  const grounds = grounding.of(item);
  if (grounds === undefined) return undefined;
  const name = `${assembly.book.get(speakers[0]?.value as RecordId)?.name ?? ""} ${kind.value}`;
  const draft = assembly.begin("statement", name, { kind, speakers: listed(item.path, speakers), summary }, item.path);
  cite(draft, item.path, grounds);
  places.set(draft.id, grounds);
  if (summary) {
    owners.addRecord(summary.value, draft);
    const isFree = assembly.book.find(summary.value).every(({ type }) => type === "statement");
    if (isFree) assembly.add({ type: "statement", id: draft.id, name: summary.value, forms: [], path: item.path });
  }
  return draft;
}

function fill(
  { assembly, topics, places }: EventContext,
  item: Item,
  draft: RecordDraft,
  credited: CreditedSources,
  language: string,
): void {
  const grounds = { spans: places.of(draft.id).map((span) => implied(item.path, span)) };
  const speakers = draft.get("speakers") as RecordId[];
  const others = (key: string) =>
    distinct(assembly.refs(item, key, ACTORS)).filter((id) => {
      if (!speakers.includes(id.value)) return true;
      assembly.reading.explain(id.path, "It names the speaker.");
      return false;
    });
  draft.set("shade", assembly.word(item, "shade", "statementShade"));
  draft.add("onBehalfOf", ...others("onBehalfOf"));
  draft.add("addressees", ...others("addressees"));
  const capacity = assembly.words(item.texts.get("capacity"));
  if (capacity && speakers.length > 1) assembly.reading.explain(capacity.path, "There are several speakers.");
  else draft.set("capacity", capacity);
  fillTime(assembly, item, draft);
  draft.set("at", assembly.ref(item, "at", typesOf("EventId")));
  draft.set("factuality", assembly.word(item, "certainty", "certainty"));
  giveChannel(assembly, item, draft);
  giveClaims(assembly, item, draft);
  giveQuotes(assembly, item, draft, grounds, language);
  giveAbout(assembly, topics, item.lists.get("about") ?? [], draft, grounds);
  giveCredit(assembly, item, draft, credited);
}

function giveChannel(assembly: Assembly, item: Item, draft: RecordDraft): void {
  const kind = assembly.word(item, "channel", "channel");
  const outlet = assembly.ref(item, "outlet", ACTORS);
  if (!kind && !outlet) return;
  const path = `${item.path}/channel`;
  draft.set(
    "channel",
    composed<Record<string, string>>(path, { kind: kind ?? implied(path, "interview"), ...(outlet && { outlet }) }),
  );
  if (kind || !draft.get("channel")) return;
  const note = "The text names the outlet and not the form; `interview` is the closest word.";
  assembly.inferred(draft, `${item.path}/outlet`, ["/channel/kind"], note);
}

/** What the speaker says is so, asks for, foretells or denies: occurrences, and steps of documents. */
function giveClaims(assembly: Assembly, item: Item, draft: RecordDraft): void {
  const modality = assembly.word(item, "modality", "modality");
  const isClear =
    !assembly.isUnclear(item, "modality", modality) && !assembly.isUnclear(item, "certainty", draft.get("factuality"));
  for (const found of item.lists.get("claims") ?? []) {
    if (!isClear) {
      assembly.reading.explain(found.path, "Whether the speaker says that it is so is not known.");
      continue;
    }
    const entry = assembly.entry(found, typesOf("OccurrenceId"));
    if (entry === undefined) continue;
    const claim = composed<Record<string, string>>(found.path, {
      record: { ...found, value: entry.id },
      ...(entry.key && { key: implied(found.path, entry.key) }),
      ...(modality && { modality }),
    });
    draft.addOnce("claims", claim);
  }
}

/** The outlet that the article has it from is a source too. */
function giveCredit(assembly: Assembly, item: Item, draft: RecordDraft, credited: CreditedSources): void {
  const outlet = assembly.ref(item, "creditedTo", ACTORS);
  if (outlet === undefined) return;
  const source = credited.of(outlet);
  draft.add(
    "evidence",
    composed(outlet.path, {
      source: alsoFrom({ ...outlet, value: source }),
      basis: implied(outlet.path, "inferred"),
      note: implied(outlet.path, "The text credits the outlet for it."),
    }),
  );
}
