import type { Draft as RecordDraft } from "../../convert/import/draft.js";
import { composed, type Found, listed } from "../../convert/import/reading.js";
import type { RecordId } from "../../generated/types.js";
import { ACTORS, type Assembly, typesOf } from "./assembly.js";
import type { EventContext } from "./event-context.js";
import { cite, type Grounds } from "./grounds.js";
import type { Item } from "./item.js";
import { sideOfOffice } from "./office.js";
import { distinct } from "./participants.js";
import { inferYear, timeOf } from "./when.js";

/** The kinds of statements that undertake something, those first that say nothing else. */
const UNDERTAKING = ["promise", "offer", "threaten", "invite", "accept", "announce"];

/** Gives the commitments of a draft to the document or meeting that they are in: else to the statement that makes them. */
export function giveCommitments(context: EventContext, items: readonly Item[]): void {
  const { assembly } = context;
  for (const item of items) {
    const summary = item.texts.get("summary");
    if (summary === undefined) {
      assembly.incomplete(item, "summary", "A commitment needs to say what is undertaken.");
      continue;
    }
    if (assembly.isUnclear(item, "mode", assembly.word(item, "mode", "mode"))) {
      assembly.reading.explain(item.path, "Whether it is undertaken or refrained from is not known.");
      continue;
    }
    const grounds = context.grounding.of(item);
    const draft = grounds && holderOf(context, item, grounds);
    if (grounds && draft && isOwn(assembly, item, draft)) give(context, item, draft, summary, grounds);
  }
}

/** Who asks, foretells or blames undertakes nothing for others. */
const OF_OTHERS: ReadonlySet<string> = new Set(["request", "propose", "ask", "accuse", "deny", "foretell", "evaluate"]);

function isOwn(assembly: Assembly, item: Item, draft: RecordDraft): boolean {
  if (draft.type !== "statement" || !OF_OTHERS.has(String(draft.get("kind")))) return true;
  const speakers = draft.get("speakers") as RecordId[];
  const own = new Set([
    ...speakers,
    ...((draft.get("onBehalfOf") ?? []) as RecordId[]),
    ...speakers.map((speaker) => sideOfOffice(assembly, speaker)),
  ]);
  const by = (item.lists.get("by") ?? []).map(({ value }) => assembly.entryOf(value, ACTORS));
  if (by.every((entry) => entry === undefined || entry === "several" || own.has(entry.id))) return true;
  const message = `It is in a statement of the kind ${draft.get("kind")}, and not the speaker undertakes it.`;
  const help = "Whoever undertakes it says so in a statement or a document. What is only asked for is no commitment.";
  assembly.findings.add("draft-contradiction", `${item.path}/by`, message, help);
  assembly.reading.explain(item.path, message);
  return false;
}

function holderOf({ assembly, places }: EventContext, item: Item, grounds: Grounds): RecordDraft | undefined {
  const within = item.texts.get("in");
  if (within) {
    const entry = assembly.entry(within, typesOf("AgreementId", "MeetingId", "StatementId"));
    if (!entry) assembly.reading.explain(item.path, "What it is in is not in the report.");
    const draft = entry && assembly.drafts.get(entry.id);
    draft?.shows(within);
    return draft;
  }
  const statements = places.overlapping(grounds).flatMap((id) => {
    const draft = id.startsWith("statement:") ? assembly.drafts.get(id) : undefined;
    return draft ? [draft] : [];
  });
  const rank = (draft: RecordDraft) =>
    (UNDERTAKING.indexOf(String(draft.get("kind"))) + UNDERTAKING.length + 1) % (UNDERTAKING.length + 1);
  const [statement] = statements.sort((a, b) => rank(a) - rank(b));
  if (statement) return statement;
  const message = "No document or meeting is named, and no statement has a passage in common with it.";
  const help = "Name the document or meeting, or the statement by its summary.";
  return assembly.incomplete(item, "in", message, help);
}

function give(
  { assembly, owners }: EventContext,
  item: Item,
  draft: RecordDraft,
  summary: Found,
  grounds: Grounds,
): void {
  const mode = assembly.word(item, "mode", "mode");
  const time = timeOf(assembly, item);
  const index = draft.append(
    "commitments",
    composed<Record<string, unknown>>(item.path, {
      summary,
      refrain: mode?.value === "refrain" ? { ...mode, value: true } : undefined,
      permitted: mode?.value === "permitted" ? { ...mode, value: true } : undefined,
      by: actors(assembly, item, "by"),
      to: actors(assembly, item, "to"),
      when: time?.when,
    }),
  );
  if (index === undefined) return;
  owners.addItem(summary.value, draft, "commitments", index);
  cite(draft, item.path, grounds, { fields: [`/commitments/${index}`] });
  if (time) inferYear(assembly, item, draft, `/commitments/${index}/when`, time);
}

function actors(assembly: Assembly, item: Item, key: string): Found<RecordId[]> | undefined {
  const found = distinct(assembly.refs(item, key, ACTORS));
  return found.length > 0 ? listed(item.path, found) : undefined;
}
