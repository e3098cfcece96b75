import { composed, type Found, implied } from "../../convert/import/reading.js";
import type { RecordId, RecordType } from "../../generated/types.js";
import { fieldsOf, recordTypeName, typeOfField, wordsOf } from "../../lookup/model.js";
import { quote } from "../../text/quote.js";
import { ACTORS, ARTICLE, type Assembly, typesOf } from "./assembly.js";
import type { Detail } from "./detail.js";
import type { EventContext } from "./event-context.js";
import { typeNameOf } from "./owners.js";
import { pointOf } from "./when.js";

/** How somebody else tells one key of an item. */
export function accountOf(context: EventContext, detail: Detail): Found<object> | undefined {
  const { assembly } = context;
  const { item } = detail;
  const name = item.texts.get("name");
  const teller = name && assembly.resolve(name, ACTORS);
  // Who tells it otherwise is not said: then it is known of the article alone.
  const from = name ? teller && tellingOf(context, teller, detail) : implied(item.path, ARTICLE);
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
  return assembly.reject(
    teller,
    "draft-no-place",
    `The draft has ${which} of ${quote(teller.value)} that could tell it otherwise.`,
  );
}

function changeOf(assembly: Assembly, { item, owner }: Detail): Found<{ field: string; value: unknown }> | undefined {
  const key = item.texts.get("key");
  const value = item.texts.get("value");
  if (key === undefined) {
    assembly.findings.add(
      "draft-incomplete",
      `${item.path}/key`,
      "Another account needs the key of what it tells otherwise.",
    );
    return undefined;
  }
  const type = typeNameOf(owner);
  const change = (field: string, found: Found | undefined) =>
    found && composed<{ field: string; value: unknown }>(item.path, { field: { ...key, value: field }, value: found });
  if (key.value === "date") return change("/when/start", pointOf(assembly, item));
  const field = fieldsOf(type)[key.value];
  if (field === undefined || field.list) {
    return assembly.reject(
      key,
      "draft-no-place",
      `${quote(key.value)} is no key of which another account can be told.`,
    );
  }
  const vocabulary = typeOfField(type, key.value) ?? "";
  if (wordsOf(vocabulary).length > 0)
    return change(`/${key.value}`, value && assembly.wordOf(value, wordsOf(vocabulary)));
  if (key.value === "place") return change("/place", value && assembly.resolve(value, ["place"]));
  if (field.value.kind === "text") return change(`/${key.value}`, value);
  return assembly.reject(key, "draft-no-place", `${quote(key.value)} is no key of which another account can be told.`);
}

/** What a statement says of a field of an event, or that somebody else has said something. */
export function claimOf({ assembly, owners }: EventContext, { item }: Detail): Found<object> | undefined {
  const name = item.texts.get("name");
  const record = name && owners.named(name, typesOf("OccurrenceId"));
  if (name === undefined || record === undefined) return undefined;
  const entry = assembly.entryOf(name.value, typesOf("OccurrenceId"));
  const step = entry !== "several" && entry?.id === record.value ? entry.key : undefined;
  const key = item.texts.get("key");
  const type = step ? "AgreementAction" : recordTypeName(record.value.split(":")[0] as RecordType);
  const field = key && fieldOf(type, key.value);
  if (key && field === undefined)
    return assembly.reject(key, "draft-no-place", `${quote(key.value)} is no key of ${quote(name.value)}.`);
  const modality = item.texts.get("value");
  return composed<Record<string, unknown>>(item.path, {
    record,
    ...(step && { key: implied(name.path, step) }),
    ...(key && field && { field: { ...key, value: field } }),
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
  const field = key && fieldOf(typeNameOf(owner), key.value);
  if (key && field === undefined)
    assembly.reject(key, "draft-no-place", `${quote(key.value)} is no key that can be open.`);
  if (kind === undefined) return undefined;
  const gap = {
    kind,
    ...(field && { field: { ...key, value: field } }),
    ...(of && { of: { ...of, value: [of.value] } }),
  };
  return composed<Record<string, unknown>>(item.path, gap);
}

/** The field of the model that a key of the draft fills. */
function fieldOf(type: string, key: string): string | undefined {
  const fields = fieldsOf(type);
  const field =
    key === "date" || key === "dateWords" ? "when" : key === "place" && !Object.hasOwn(fields, key) ? "places" : key;
  return Object.hasOwn(fields, field) ? `/${field}` : undefined;
}
