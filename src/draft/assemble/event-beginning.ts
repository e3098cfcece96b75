import type { Parts, Draft as RecordDraft } from "../../convert/import/draft.js";
import { alsoFrom, type Found, implied, listed } from "../../convert/import/reading.js";
import type { RecordId } from "../../generated/types.js";
import { fieldsOf, recordTypeName } from "../../lookup/model.js";
import type { DraftKind, EventRecord } from "../kinds.js";
import type { Assembly } from "./assembly.js";
import type { EventContext } from "./event-context.js";
import { cite, type Grounds } from "./grounds.js";
import type { Item } from "./item.js";
import { sideOfOffice } from "./office.js";
import { actorsIn, byHome, distinct, type Participant, participation, partyOf } from "./participants.js";
import { statusOf, statusOfSupposed } from "./statuses.js";

type Kind = DraftKind<EventRecord>;

/** Begins the record of an event, with what it cannot be without. `undefined` where that is not there. */
export function beginEvent(
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
  const standing = standingOf(context, item);
  if (standing === "unclear") {
    assembly.reading.explain(item.path, "Whether the article tells it as fact is not known.");
    return undefined;
  }
  const modality = standing && title && context.claims.modalityOf(title.value);
  const status = modality ? statusOfSupposed(assembly, item, type, modality) : statusOf(assembly, item, type);
  if (type === "relationship" && assembly.isUnclear(item, "status", status)) {
    assembly.reading.explain(item.path, "A relationship without a status is one that is, and its status is not known.");
    return undefined;
  }
  const unknown = type === "relationship" ? undefined : implied(item.path, "unknown");
  const name = title ?? implied(item.path, word.value);
  const parts: Parts = { title: name, ...set, ...needed, status: status ?? unknown };
  const draft = assembly.begin(type, name.value, parts, item.path);
  draft.shows(word);
  // What is only asked for, allowed or supposed has no standing: the claim and the status say so.
  if (modality) {
    context.claims.supposed.add(draft.id);
    draft.shows(standing);
  } else draft.set("standing", standing);
  // Only a speaker tells what has a standing, until the sources tell that it is not so.
  const isClaimed = standing !== undefined && standing.value !== "refuted";
  cite(draft, item.path, grounds, isClaimed ? { basis: "claimed" } : {});
  if (title) assembly.add({ type, id: draft.id, name: title.value, forms: [], path: item.path });
  context.places.set(draft.id, grounds);
  return draft;
}

/** What cannot be read says that it is no plain fact: if a statement claims it, it is claimed. */
function standingOf({ assembly, claims }: EventContext, item: Item): Found | "unclear" | undefined {
  const standing = assembly.word(item, "standing", "standing");
  if (!assembly.isUnclear(item, "standing", standing)) return standing;
  const title = item.texts.get("title");
  return title && claims.has(title.value) ? implied(item.path, "claimed") : "unclear";
}

/** The participants that a record cannot be without. `undefined` where they are not there. */
function neededBy(
  { assembly }: EventContext,
  item: Item,
  type: Exclude<EventRecord, "action">,
  participants: readonly Participant[],
): Parts | undefined {
  const incomplete = (message: string) => assembly.incomplete(item, undefined, message);
  const homes = new Map<string, Participant[]>();
  if (type === "visit") {
    const own = byHome(assembly, type, participants);
    const [host] = distinct((own.get("host") ?? []).flatMap((each) => hostOf(assembly, each) ?? []));
    const visitors = own.get("visitors") ?? [];
    if (visitors.length === 0) return incomplete("A visit needs a visitor among its participants.");
    if (host === undefined)
      return incomplete("A visit needs a host among its participants: a state or an organization.");
    return {
      visitors: listed(
        item.path,
        visitors.map((each) => participation(assembly, each)),
      ),
      host,
    };
  }
  if (type === "process" || type === "relationship") {
    for (const [home, own] of byHome(assembly, type, participants)) homes.set(home, [...own]);
    const parties = distinct((homes.get("parties") ?? []).map((each) => partyOf(assembly, each)));
    const least = fieldsOf(recordTypeName(type)).parties?.list?.minItems ?? 1;
    if (parties.length < least) {
      return incomplete(`A ${type} needs ${least === 1 ? "a party" : `${least} parties`} among its participants.`);
    }
    return { parties: listed(item.path, parties), ...actorsIn(assembly, homes, "mediators", "observers") };
  }
  return {};
}

/** The state or body that receives: the host, or whom the host stands for. */
function hostOf(assembly: Assembly, { actor, side, word }: Participant): Found<RecordId> | undefined {
  if (!actor.value.startsWith("person:")) return alsoFrom(actor, word, side?.value === actor.value ? side : undefined);
  const value = side?.value ?? sideOfOffice(assembly, actor.value);
  return value && alsoFrom({ ...actor, value }, side, word);
}
