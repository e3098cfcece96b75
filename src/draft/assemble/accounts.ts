import type { Draft as RecordDraft } from "../../convert/import/draft.js";
import { composed, type Found, implied } from "../../convert/import/reading.js";
import { model } from "../../generated/model.js";
import type { RecordId, RecordType } from "../../generated/types.js";
import { fieldsOf, wordsOf } from "../../lookup/model.js";
import { quote } from "../../text/quote.js";
import { ACTORS, ARTICLE, type Assembly, typesOf } from "./assembly.js";
import type { Detail } from "./detail.js";
import type { EventContext } from "./event-context.js";
import { contentOf, type Owner, typeNameOf } from "./owners.js";
import { keyOfStep } from "./step-fields.js";
import { pointOf } from "./when.js";

/** How somebody else tells one key of an item. Who is not named is told of by the article. */
export function accountOf(context: EventContext, detail: Detail): Found<object> | undefined {
  const { assembly } = context;
  const { item } = detail;
  const name = item.texts.get("name");
  const teller = name && assembly.resolve(name, ACTORS);
  const from = name ? teller && tellingOf(context, teller, detail) : implied<RecordId>(item.path, ARTICLE);
  const change = from && changeOf(assembly, detail);
  return (
    change &&
    composed<Record<string, unknown>>(item.path, {
      from: { ...from, value: [from.value] },
      changes: { ...change, value: [change.value] },
    })
  );
}

/** The statement in which they tell it, or their account as a source. */
function tellingOf(
  { assembly, places }: EventContext,
  teller: Found<RecordId>,
  { grounds }: Detail,
): Found<RecordId> | undefined {
  const own = [...assembly.drafts.values()].filter(
    (draft) =>
      (draft.type === "statement" && (draft.get("speakers") as RecordId[]).includes(teller.value)) ||
      (draft.type === "source" && draft.get("publisher") === teller.value),
  );
  const near = new Set(places.overlapping(grounds));
  const close = own.filter(({ id }) => near.has(id));
  const [telling, ...others] = close.length > 0 ? close : own;
  if (telling && others.length === 0) return { ...teller, value: telling.id };
  const which = telling ? "several statements" : "no statement";
  const help = telling
    ? "Give as evidence the passage of the one that tells it."
    : "Leave it empty: the article tells it.";
  return assembly.reject(
    teller,
    "draft-no-place",
    `The draft has ${which} of ${quote(assembly.names.get(teller.value) ?? "")} that could tell it otherwise.`,
    help,
  );
}

type Change = { field: string; value: unknown };

function changeOf(assembly: Assembly, { item, owner }: Detail): Found<Change> | undefined {
  const key = item.texts.get("key");
  const value = item.texts.get("value");
  const incomplete = (at: string, message: string): undefined =>
    assembly.findings.add("draft-incomplete", `${item.path}/${at}`, message) as undefined;
  if (key === undefined) return incomplete("key", "Another account needs the key of what it tells otherwise.");
  const change = (field: string, found: Found<unknown> | undefined) =>
    found && composed<Change>(item.path, { field: { ...key, value: `${pointerOf(owner)}/${field}` }, value: found });
  const field = fieldOf(owner, key.value);
  if (field === "when") {
    const start = pointOf(assembly, item);
    if (start === undefined)
      return item.texts.has("date") ? undefined : incomplete("date", "Another account of a date needs that date.");
    const isDated = contentOf(owner).when !== undefined;
    return isDated ? change("when/start", start) : change("when", composed(start.path, { start }));
  }
  if (field === "offices") return change("offices/0/title", value);
  const shape = field && fieldsOf(typeNameOf(owner))[field];
  if (!shape) return noKey(assembly, key, "of which another account can be told");
  if (value === undefined) return incomplete("value", "It is not said what the other account says.");
  const own = shape.value.kind === "named" ? model[shape.value.name] : shape.value;
  if (own?.kind === "id") {
    const named = assembly.resolve(value, own.types as readonly RecordType[]);
    return change(field, named && (shape.list ? { ...named, value: [named.value] } : named));
  }
  if (shape.list || own === undefined) return noKey(assembly, key, "of which another account can be told");
  if (own.kind === "words") return change(field, assembly.wordOf(value, own.words));
  if (own.kind === "number") return change(field, assembly.number(value));
  return own.kind === "text" ? change(field, value) : noKey(assembly, key, "of which another account can be told");
}

function noKey(assembly: Assembly, key: Found, what: string): undefined {
  const help = "Take a key that the item has in the draft.";
  return assembly.reject(key, "draft-no-place", `${quote(key.value)} is no key ${what}.`, help);
}

/** What a statement says of a field of an event, or that somebody else has said something. */
export function claimOf({ assembly, owners }: EventContext, { item }: Detail): Found<object> | undefined {
  const name = item.texts.get("name");
  const record = name && owners.named(name, typesOf("OccurrenceId"));
  if (name === undefined || record === undefined) return undefined;
  const step = owners.stepOf(name.value, record.value);
  const draft = assembly.drafts.get(record.value) as RecordDraft;
  const key = item.texts.get("key");
  const of: Owner = step ?? { owner: draft.type as RecordType, draft, at: [] };
  const field = key && fieldOf(of, key.value);
  if (key && field === undefined) return noKey(assembly, key, `of ${quote(name.value)}`);
  const modality = item.texts.get("value");
  return composed<Record<string, unknown>>(item.path, {
    record,
    ...(step && { key: implied(name.path, keyOfStep(step)) }),
    ...(key && field && { field: { ...key, value: `/${field}` } }),
    modality: modality && assembly.wordOf(modality, wordsOf("ClaimModality")),
  });
}

/** What is left open. */
export function gapOf(assembly: Assembly, { item, owner }: Detail): Found<object> | undefined {
  const value = item.texts.get("value");
  const kind = value && assembly.wordOf(value, wordsOf("GapKind"));
  const name = item.texts.get("name");
  const of = name && assembly.resolve(name, typesOf("RecordId"));
  const key = item.texts.get("key");
  const field = key && fieldOf(owner, key.value);
  if (key && field === undefined) noKey(assembly, key, "that can be open");
  if (kind === undefined) return undefined;
  // What is open of an item of a record is told by the record.
  const pointer = pointerOf(owner) + (field ? `/${field}` : "");
  const gap = {
    kind,
    ...(pointer !== "" && { field: key && field ? { ...key, value: pointer } : implied(item.path, pointer) }),
    ...(of && { of: { ...of, value: [of.value] } }),
  };
  return composed<Record<string, unknown>>(item.path, gap);
}

function pointerOf({ at }: Owner): string {
  return at.map((key) => `/${key}`).join("");
}

/** What a key of the draft is called in the model, by what it stands in: the first that the item has. */
const FIELDS: { readonly [key: string]: readonly string[] } = {
  date: ["when"],
  dateWords: ["when"],
  place: ["place", "places"],
  kind: ["kind", "instrument", "action"],
  partOf: ["partOf", "during", "process"],
  participants: ["participants", "parties", "by", "visitors"],
  office: ["offices"],
  aliases: ["names"],
  certainty: ["factuality"],
  outlet: ["channel"],
  of: ["under", "parent", "within"],
};

function fieldOf(owner: Owner, key: string): string | undefined {
  const fields = fieldsOf(typeNameOf(owner));
  const own = Object.hasOwn(FIELDS, key) ? (FIELDS[key] ?? []) : [key];
  return own.find((field) => Object.hasOwn(fields, field));
}
