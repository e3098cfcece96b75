import type { Parts, Draft as RecordDraft } from "../../convert/import/draft.js";
import { alsoFrom, composed, type Found, implied, listed } from "../../convert/import/reading.js";
import type { RecordId, RecordType } from "../../generated/types.js";
import { fieldsOf, recordTypeName, typeOfField } from "../../lookup/model.js";
import { quote } from "../../text/quote.js";
import { type DraftKind, type EventRecord, eventKind } from "../kinds.js";
import { draftWords, type TextTypeName } from "../words.js";
import { giveAbout } from "./about.js";
import { type Assembly, typesOf } from "./assembly.js";
import type { EventContext } from "./event-context.js";
import { cite, type Grounds } from "./grounds.js";
import type { Item } from "./item.js";
import { nameKey } from "./name-book.js";
import {
  actorsIn,
  byHome,
  distinct,
  type Participant,
  participantsOf,
  participation,
  partyOf,
  sideOfOffice,
} from "./participants.js";
import { statusOf } from "./statuses.js";
import { makeStep, type Step } from "./steps.js";
import { NO_YEAR, timeOf } from "./when.js";

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
      const draft = begin(context, item, kind, grounds, participants);
      if (draft) begun.push({ item, draft, grounds, participants });
    }
  }
  const dated = new Set(steps.map(({ item }) => nameKey(item.texts.get("of")?.value ?? "")));
  for (const { item, draft, grounds, participants } of begun) {
    fill(context, item, draft, grounds, participants);
    if (draft.type === "agreement") signDocument(context, item, draft, grounds, participants, dated);
  }
  for (const step of steps) makeStep(context, step);
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

function begin(
  context: EventContext,
  item: Item,
  kind: Kind,
  grounds: Grounds,
  participants: readonly Participant[],
): RecordDraft | undefined {
  const { assembly } = context;
  const type = kind.record as Exclude<EventRecord, "action">;
  const word = item.texts.get("kind") as Found;
  const title = item.texts.get("title");
  if (title === undefined && !assembly.isPartial) {
    assembly.findings.add("draft-no-title", `${item.path}/title`, "An event needs a title.");
  }
  const needed = neededBy(context, item, type, participants);
  if (needed === undefined) return undefined;
  const set = Object.fromEntries(Object.entries(kind.set).map(([field, value]) => [field, { ...word, value }]));
  const status = statusOf(assembly, item, type);
  const unknown = type === "relationship" ? undefined : implied(item.path, "unknown");
  const name = title ?? implied(item.path, word.value);
  const parts: Parts = { title: name, ...set, ...needed, status: status ?? unknown };
  const draft = assembly.begin(type, name.value, parts, item.path);
  draft.shows(word);
  const standing = assembly.word(item, "standing", "standing");
  draft.set("standing", standing);
  // Only a speaker tells what has a standing, until the sources tell that it is not so.
  const isClaimed = standing !== undefined && standing.value !== "refuted";
  cite(draft, item.path, grounds, isClaimed ? { basis: "claimed" } : {});
  if (title) assembly.add({ type, id: draft.id, name: title.value, forms: [], path: item.path });
  context.places.set(draft.id, grounds);
  return draft;
}

/** The participants that a record cannot be without. `undefined` where they are not there. */
function neededBy(
  { assembly }: EventContext,
  item: Item,
  type: Exclude<EventRecord, "action">,
  participants: readonly Participant[],
): Parts | undefined {
  const incomplete = (message: string): undefined => {
    if (!assembly.isPartial) assembly.findings.add("draft-incomplete", item.path, message);
    assembly.reading.explain(item.path, message);
  };
  const homes = new Map<string, Participant[]>();
  if (type === "visit") {
    const own = byHome(assembly, type, participants);
    const [host] = distinct((own.get("host") ?? []).flatMap((each) => hostOf(assembly, each) ?? []));
    const visitors = own.get("visitors") ?? [];
    if (visitors.length === 0) return incomplete("A visit needs a visitor among its participants.");
    if (host === undefined)
      return incomplete("A visit needs a host among its participants: a state or an organization.");
    return { visitors: listed(item.path, visitors.map(participation)), host };
  }
  if (type === "process" || type === "relationship") {
    for (const [home, own] of byHome(assembly, type, participants)) homes.set(home, [...own]);
    const parties = distinct((homes.get("parties") ?? []).map((each) => partyOf(assembly, each)));
    const least = fieldsOf(recordTypeName(type)).parties?.list?.minItems ?? 1;
    if (parties.length < least) {
      return incomplete(`A ${type} needs ${least === 1 ? "a party" : `${least} parties`} among its participants.`);
    }
    return { parties: listed(item.path, parties), ...actorsIn(homes, "mediators", "observers") };
  }
  return {};
}

/** The state or body that receives: the host, or whom the host stands for. */
function hostOf(assembly: Assembly, { actor, side, word }: Participant): Found<RecordId> | undefined {
  if (!actor.value.startsWith("person:")) return alsoFrom(actor, word, side?.value === actor.value ? side : undefined);
  const value = side?.value ?? sideOfOffice(assembly, actor.value);
  return value && alsoFrom({ ...actor, value }, side, word);
}

function fill(
  context: EventContext,
  item: Item,
  draft: RecordDraft,
  grounds: Grounds,
  participants: readonly Participant[],
): void {
  const { assembly, topics } = context;
  const type = draft.type as RecordType;
  fillParticipants(assembly, draft, participants);
  draft.set("shade", type === "act" ? assembly.word(item, "shade", "actShade") : undefined);
  draft.set("summary", item.texts.get("summary"));
  if (type !== "agreement") {
    fillTime(assembly, item, draft);
    fillPlace(assembly, item, draft);
  }
  fillWhole(assembly, item, draft);
  fillBasis(assembly, item, draft);
  giveAbout(assembly, topics, item.lists.get("about") ?? [], draft, grounds);
}

function fillParticipants(assembly: Assembly, draft: RecordDraft, participants: readonly Participant[]): void {
  if (draft.type === "visit") {
    const persons = participants.filter(({ role, actor }) => role === "host" && actor.value.startsWith("person:"));
    draft.addOnce("receivedBy", ...persons.map(({ actor, word }) => alsoFrom(actor, word)));
  } else if (draft.type === "meeting") draft.addOnce("participants", ...participants.map(participation));
  else if (draft.type === "act") {
    const homes = byHome(assembly, "act", participants);
    for (const [field, found] of Object.entries(actorsIn(homes, "by", "with", "to"))) draft.set(field, found);
  } else if (draft.type === "agreement") {
    const homes = byHome(
      assembly,
      "agreement",
      participants.filter(({ role }) => role !== "signatory" && role !== "witness"),
    );
    const parties = distinct((homes.get("parties") ?? []).map((each) => partyOf(assembly, each)));
    draft.add("parties", ...parties);
    for (const { path, actor, word } of homes.get("bodies") ?? []) {
      draft.addOnce("bodies", composed(path, { body: actor, role: word }));
    }
  }
}

function fillTime(assembly: Assembly, item: Item, draft: RecordDraft): void {
  const time = timeOf(assembly, item);
  if (time === undefined) return;
  draft.set("when", time.when);
  const fields = time.inferred.map((key) => `/when/${key}`);
  if (fields.length > 0 && draft.get("when")) assembly.inferred(draft, `${item.path}/date`, fields, NO_YEAR);
}

function fillPlace(assembly: Assembly, item: Item, draft: RecordDraft): void {
  const place = assembly.ref(item, "place", ["place"]);
  if (place === undefined) return;
  const type = recordTypeName(draft.type as RecordType);
  const field = Object.hasOwn(fieldsOf(type), "place") ? "place" : "places";
  if (Object.hasOwn(fieldsOf(type), field)) draft.give(field, place);
  else assembly.reject(place, "draft-no-place", `A ${draft.type} has no place.`);
}

/** What an event is part of: the field is the one that takes what the title names. */
function fillWhole(assembly: Assembly, item: Item, draft: RecordDraft): void {
  const type = recordTypeName(draft.type as RecordType);
  const fields = ["partOf", "during", "process"].filter((field) => Object.hasOwn(fieldsOf(type), field));
  const types = fields.flatMap((field) => typesOf(typeOfField(type, field) as TextTypeName));
  const found = item.texts.get("partOf");
  if (found === undefined || (draft.type === "agreement" && !isProcess(assembly, found))) return;
  if (types.length === 0) {
    assembly.reject(found, "draft-no-place", `A ${draft.type} is part of nothing.`);
    return;
  }
  const whole = assembly.resolve(found, types);
  if (whole === undefined) return;
  if (whole.value === draft.id) {
    assembly.reading.explain(found.path, "It names the record itself.");
    return;
  }
  const field = fields.find((each) => typesOf(typeOfField(type, each) as TextTypeName).includes(typeOfId(whole.value)));
  if (field) draft.set(field, whole);
}

function isProcess(assembly: Assembly, found: Found): boolean {
  const entry = assembly.entryOf(found.value, ["process"]);
  return entry !== undefined && entry !== "several";
}

/** What an act rests on, and what a document is a part of. */
function fillBasis(assembly: Assembly, item: Item, draft: RecordDraft): void {
  const found = item.texts.get("of");
  if (found === undefined) return;
  if (draft.type === "act") {
    const entry = assembly.entry(found, typesOf("BasisId"));
    if (entry && entry.id !== draft.id)
      draft.set("under", composed(found.path, { record: { ...found, value: entry.id } }));
  } else if (draft.type === "agreement") {
    const entry = assembly.entry(found, ["agreement"]);
    const whole = entry && assembly.drafts.get(entry.id);
    if (whole === undefined || whole === draft) return;
    if (whole.get("instrument") !== "package") {
      assembly.reject(found, "draft-no-place", `${quote(found.value)} is no package.`);
      return;
    }
    const { parts = [] } = (whole.get("package") ?? {}) as { parts?: RecordId[] };
    whole.setIn("package", "parts", { ...found, value: [...parts, draft.id] });
    whole.shows(found);
  } else assembly.reject(found, "draft-no-place", `A ${draft.type} is a step of no document.`);
}

/** The step that a status tells of. */
const STEPS: { readonly [status: string]: string } = {
  signed: "sign",
  adopted: "adopt",
  initialled: "initial",
  issued: "issue",
  ratified: "ratify",
};

/** What is said of a document and is true of its signing is a step of its own, unless the draft has it. */
function signDocument(
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

function typeOfId(id: RecordId): RecordType {
  return id.slice(0, id.indexOf(":")) as RecordType;
}
