import { findingsIn, type SourceTexts } from "../../check/made-report.js";
import type { Draft as RecordDraft } from "../../convert/import/draft.js";
import type { ImportLoss } from "../../convert/import/imported.js";
import type { Lose } from "../../convert/import/losses.js";
import { implied } from "../../convert/import/reading.js";
import { settle } from "../../convert/import/settle.js";
import type { Claim, JsonPointer, RecordId, Report } from "../../generated/types.js";
import type { Finding } from "../../json/finding.js";
import { draftFields } from "../fields.js";
import { Topics } from "./about.js";
import { Article } from "./article.js";
import { ACTORS, ARTICLE, Assembly } from "./assembly.js";
import { Claims, doubtAskedFor, dropUnclaimed } from "./claims.js";
import { giveCommitments } from "./commitments.js";
import { Contradictions } from "./contradictions.js";
import { giveDetails } from "./details.js";
import { helpInDraftWords, inDraftWords } from "./draft-words.js";
import type { EventContext } from "./event-context.js";
import { makeEvents } from "./events.js";
import { giveFigures } from "./figures.js";
import { type DraftFinding, Findings } from "./findings.js";
import { Grounding, Places } from "./grounds.js";
import { headOf, languageOf, seedOf } from "./head.js";
import { type Item, readItem } from "./item.js";
import type { AssembleOptions } from "./options.js";
import { Owners } from "./owners.js";
import { openDraft } from "./read-draft.js";
import { articleSource, CreditedSources } from "./sources.js";
import { makeStatements } from "./statements.js";
import { makeThings } from "./things.js";
import { dropUnused, noteReferences } from "./unused.js";

/** What became of a draft. */
export interface Assembled {
  /** Always one in which `check` finds no error. */
  report: Report;
  /** Whether nothing is wrong with the draft but warnings. */
  ok: boolean;
  /** What is wrong, with the path in the draft. */
  findings: DraftFinding[];
  /**
   * What of the draft is not in the report, in its order: every value that is not empty is in one of the two. Other forms of a
   * name that stand in the text, and the titles of steps, are in the report by what is found by them.
   */
  losses: ImportLoss[];
  /** Where in the draft each record comes from. */
  origins: { [id: RecordId]: JsonPointer | "" };
}

/** More passages than these say something, and if so large a share of them is missing it is another text. */
const FEW = 5;
const NEARLY_ALL = 0.8;

/**
 * Makes a report of a draft and the text that it was made from. Nothing is guessed: passages, quotations, words and names of the
 * draft are looked for in the text, references in the draft, words in the vocabularies. What does not hold is left out and told.
 * Of the same draft and options always the same comes.
 *
 * @param draft what the model answered: its text, or the value that an SDK has read. It is read as `readDraft` does.
 * @throws TypeError without a text, and for options that no report can have. Never for a bad draft.
 */
export function assemble(draft: unknown, options: AssembleOptions): Assembled {
  oneOf("ungrounded", options?.ungrounded, ["drop", "infer"]);
  oneOf("unused", options?.unused, ["drop", "keep"]);
  const article = new Article(options?.text);
  const findings = new Findings();
  const { value = {}, reading } = openDraft(draft, findings);
  const isRead = findings.list.every(({ code }) => code !== "draft-not-json");
  let contradictions: Contradictions | undefined;
  const lose: Lose = (path, reason) => (contradictions ?? reading).lose(path, reason);
  const assembly = new Assembly(article, options, reading, findings, lose);
  const item = readItem(value, draftFields, "", reading, findings);
  const language = languageOf(options, item, assembly);
  const source = articleSource(assembly, language.value);
  const head = headOf(assembly, item, language, source);
  const main = assembly.begin("source", "", seedOf(source), "", ARTICLE);

  makeThings(assembly, item.items.get("things") ?? []);
  const context: EventContext = {
    assembly,
    topics: new Topics(assembly),
    places: new Places(),
    grounding: new Grounding(assembly),
    owners: new Owners(assembly),
    claims: new Claims(item.items.get("statements") ?? []),
  };
  const credited = new CreditedSources(assembly);
  const again = () => ({ ...context, grounding: new Grounding(assembly) });
  makeEvents(context, item.items.get("events") ?? []);
  makeStatements(again(), item.items.get("statements") ?? [], credited, language.value);
  doubtAskedFor(assembly, context.places);
  giveFigures(again(), item.items.get("figures") ?? []);
  giveCommitments(again(), item.items.get("commitments") ?? []);
  giveDetails(again(), item.items.get("details") ?? []);
  publish(assembly, main, credited);
  dropUnclaimed(assembly, context.claims);
  noteReferences(assembly, item, draftFields);
  if (!keepsUnused(options)) dropUnused(assembly);

  contradictions = new Contradictions(assembly);
  const texts = new Map([[ARTICLE, article.digest]]);
  const { report, held } = settleAll(assembly, head, texts);
  contradictions.tell(held);
  tellOfWhole(assembly, item, isRead);
  const paths = new Map([...assembly.drafts].map(([id, { path }]) => [id, path]));
  // That some are not referred to may be what was asked for.
  const said = findingsIn(report, texts).filter(({ code }) => code !== "unreferenced-record" || !keepsUnused(options));
  tellOfReport(assembly, said, paths);
  const there = Object.entries(report).flatMap(([, list]) =>
    Array.isArray(list) ? (list as { id?: RecordId }[]) : [],
  );
  return {
    report,
    ok: !findings.list.some(({ severity }) => severity === "error"),
    findings: findings.list,
    losses: reading.losses(held),
    origins: Object.fromEntries(there.flatMap(({ id }) => (id === undefined ? [] : [[id, paths.get(id) ?? ""]]))),
  };
}

/** Who published the article, where the draft names it, and what it rests on. */
function publish(assembly: Assembly, main: RecordDraft, credited: CreditedSources): void {
  const name = assembly.options.source?.publisher;
  if (name !== undefined) {
    const entry = assembly.entryOf(name, ACTORS);
    if (entry && entry !== "several") main.set("publisher", implied("", entry.id));
    else {
      const known = assembly.known.byName(["organization"], name);
      const publisher = assembly.begin("organization", name, { name: implied("", name) }, "", known?.id);
      main.set("publisher", implied("", publisher.id));
    }
  }
  main.add("basedOn", ...credited.ids);
}

/** Takes out what contradicts itself. What has lost its standing in that goes as a whole. */
function settleAll(assembly: Assembly, head: RecordDraft, texts: SourceTexts): ReturnType<typeof settle> {
  const standing = [...assembly.drafts.values()].filter((draft) => draft.get("standing") !== undefined);
  for (;;) {
    const settled = settle(head, [...assembly.drafts.values()], assembly.lose, texts);
    const bare = standing.filter((draft) => assembly.drafts.has(draft.id) && draft.get("standing") === undefined);
    if (bare.length === 0) return settled;
    for (const { id } of bare) assembly.remove(id, "Whoever claims or denies it is not in the report.");
  }
}

/** What is wrong with the draft as a whole. */
function tellOfWhole(assembly: Assembly, item: Item, isRead: boolean): void {
  const { findings, passages, missing } = assembly;
  if (passages >= FEW && missing / passages > NEARLY_ALL) {
    const rest = findings.list.filter(({ code }) => code !== "draft-passage-not-in-text");
    findings.list.splice(0, findings.list.length, ...rest);
    findings.add("draft-other-text", "", `${missing} of ${passages} passages of the draft do not stand in the text.`);
  }
  const events = [...(item.items.get("events") ?? []), ...(item.items.get("statements") ?? [])];
  if (isRead && events.length === 0 && !assembly.isPartial) {
    findings.add("draft-empty", "", "The draft has no events and no statements.");
  }
}

/** Warnings of the check that in a draft are faults: who denies it knows that the article does not tell it as fact. */
const GRAVE: ReadonlySet<string> = new Set(["denied-without-standing"]);

function claimsEvent(draft: RecordDraft | undefined, path: string): boolean {
  const claims = (draft?.get("claims") ?? []) as readonly Claim[];
  const index = Number(path.slice(path.lastIndexOf("/") + 1));
  return claims[index]?.record.startsWith("statement:") === false;
}

/** What `check` says of the report, with the place in the draft. */
function tellOfReport(
  { findings, names, drafts }: Assembly,
  said: readonly Finding[],
  paths: ReadonlyMap<RecordId, string>,
): void {
  for (const finding of said) {
    const { code, severity, record } = finding;
    const path = placeOf((record && paths.get(record)) ?? "", finding.path);
    const message = inDraftWords(finding.message, names);
    const help = helpInDraftWords(finding);
    findings.list.push({
      code,
      // A statement has no standing in a draft.
      severity: GRAVE.has(code) && claimsEvent(record && drafts.get(record), finding.path) ? "error" : severity,
      message,
      path,
      ...(record && { record }),
      ...(help !== undefined && { help }),
    });
  }
}

/** The key of the item, where the draft has one for the field. */
function placeOf(item: string, field: string): string {
  const [, list = ""] = item.split("/");
  const [, , , key = "", ...rest] = field.split("/");
  const slot = draftFields[list];
  return slot?.job === "list" && rest.length === 0 && Object.hasOwn(slot.item, key) ? `${item}/${key}` : item;
}

function keepsUnused({ unused, partial = false }: AssembleOptions): boolean {
  return unused === undefined ? partial : unused === "keep";
}

function oneOf(option: string, value: unknown, known: readonly string[]): void {
  if (value === undefined || known.includes(value as string)) return;
  throw new TypeError(`${option} is ${JSON.stringify(value)}: use ${known.join(" or ")}.`);
}
