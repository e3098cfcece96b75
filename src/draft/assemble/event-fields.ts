import type { Draft as RecordDraft } from "../../convert/import/draft.js";
import { alsoFrom, composed, type Found } from "../../convert/import/reading.js";
import type { RecordId, RecordType } from "../../generated/types.js";
import { fieldsOf, recordTypeName, typeOfField } from "../../lookup/model.js";
import { withArticle } from "../../text/article.js";
import { quote } from "../../text/quote.js";
import type { TextTypeName } from "../words.js";
import { giveAbout } from "./about.js";
import { type Assembly, typesOf } from "./assembly.js";
import type { EventContext } from "./event-context.js";
import type { Grounds } from "./grounds.js";
import type { Item } from "./item.js";
import { tellByOffice } from "./office.js";
import { actorsIn, byHome, distinct, type Participant, participation, partyOf } from "./participants.js";
import { fillTime } from "./when.js";

/** Fills the fields of an event that it can be without. */
export function fillEvent(
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
    for (const each of persons) tellByOffice(assembly, each);
    draft.addOnce("receivedBy", ...persons.map(({ actor, word }) => alsoFrom(actor, word)));
  } else if (draft.type === "meeting")
    draft.addOnce("participants", ...participants.map((each) => participation(assembly, each)));
  else if (draft.type === "act") {
    const homes = byHome(assembly, "act", participants);
    for (const [field, found] of Object.entries(actorsIn(assembly, homes, "by", "with", "to"))) draft.set(field, found);
  } else if (draft.type === "agreement") {
    const homes = byHome(
      assembly,
      "agreement",
      participants.filter(({ role }) => role !== "signatory" && role !== "witness"),
    );
    const parties = distinct((homes.get("parties") ?? []).map((each) => partyOf(assembly, each)));
    draft.add("parties", ...parties);
    for (const each of homes.get("bodies") ?? []) {
      const { path, actor, word } = each;
      tellByOffice(assembly, each);
      draft.addOnce("bodies", composed(path, { body: actor, role: word }));
    }
  }
}

const IN_SUMMARY = "Say it in the summary and leave it out here.";

function upper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
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
    assembly.reject(found, "draft-no-place", `${upper(withArticle(draft.type))} is part of nothing.`, IN_SUMMARY);
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

export function isProcess(assembly: Assembly, found: Found): boolean {
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
    whole.setAt(["package", "parts", parts.length], { ...found, value: draft.id });
  } else assembly.reject(found, "draft-no-place", `${upper(withArticle(draft.type))} is a step of no document.`);
}

function typeOfId(id: RecordId): RecordType {
  return id.slice(0, id.indexOf(":")) as RecordType;
}
