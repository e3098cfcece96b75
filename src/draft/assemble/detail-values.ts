import { alsoFrom, composed, type Found, implied, listed } from "../../convert/import/reading.js";
import { type FieldShape, model, type ValueShape } from "../../generated/model.js";
import type { RecordId, RecordType } from "../../generated/types.js";
import { fieldsOf, isTextOf, wordsOf } from "../../lookup/model.js";
import { quote } from "../../text/quote.js";
import type { DetailPart } from "../details.js";
import { accountOf, gapOf } from "./accounts.js";
import { ACTORS, type Assembly, typesOf } from "./assembly.js";
import type { Detail, Way } from "./detail.js";
import type { EventContext } from "./event-context.js";
import type { Item } from "./item.js";
import { type Owner, typeNameOf } from "./owners.js";
import { pointOf } from "./when.js";
import { readNumbers } from "./written-number.js";

/** Where it stands, and what it is. */
export function saidBy(context: EventContext, detail: Detail): [Way, Found<unknown>] | undefined {
  const { assembly } = context;
  const { item, kind, owner, word } = detail;
  const value = item.texts.get("value");
  const name = item.texts.get("name");
  switch (word.value) {
    case "account":
      return next(owner, kind.field, accountOf(context, detail));
    case "gap":
      return next(owner, kind.field, gapOf(assembly, detail));
    case "attendance": {
      const who = name && assembly.resolve(name, ACTORS);
      const attendance = value && assembly.wordOf(value, wordsOf("Attendance"));
      const participants = (owner.draft.get("participants") ?? []) as { actor: RecordId }[];
      const index = participants.findIndex((each) => each.actor === who?.value);
      if (who && index < 0)
        return assembly.reject(who, "draft-no-place", `${quote(who.value)} does not take part in it.`);
      return attendance && who && [[kind.field, index, "attendance"], alsoFrom(attendance, who)];
    }
    case "after": {
      const entry = name && assembly.entry(name, typesOf("OccurrenceId"));
      if (entry === undefined || name === undefined) return undefined;
      const record = { ...name, value: entry.id };
      const key = entry.key ? { key: implied(name.path, entry.key) } : {};
      return [way(owner, "when", "after"), composed<Record<string, unknown>>(item.path, { record, ...key })];
    }
    case "time-limit":
      // A duration, or the words for one, which count from nothing.
      return value && [way(owner, "when", isTextOf("Duration", value.value) ? "timeLimit" : "asStated"), value];
    case "deed": {
      const deed = value && assembly.wordOf(value, kindOfDeed());
      return deed && [way(owner, wordsOf("ActKind").includes(deed.value) ? "kind" : "shade"), deed];
    }
  }
  if (isSelf(detail, name && context.assembly.entryOf(name.value, ACTORS))) {
    return assembly.reject(
      name as Found,
      "draft-no-place",
      "What the speaker thinks is what it says: no view is needed.",
    );
  }
  return byParts(context, detail);
}

function kindOfDeed(): string[] {
  return ["ActKind", "ActShade"].flatMap(wordsOf);
}

/** Whether a view is that of the speaker itself. */
function isSelf({ word, owner }: Detail, holder: { id: RecordId } | "several" | undefined): boolean {
  if (word.value !== "view" || holder === undefined || holder === "several") return false;
  return (owner.draft.get("speakers") as RecordId[]).includes(holder.id);
}

/** What the table of details says of where each key stands. */
function byParts(context: EventContext, detail: Detail): [Way, Found<unknown>] | undefined {
  const { item, kind, owner, word } = detail;
  const shape = fieldsOf(typeNameOf(owner))[kind.field];
  if (shape === undefined) return undefined;
  const found = new Map<string, Found<unknown>>();
  for (const [key, part] of Object.entries(kind.parts) as [DetailPart, string][]) {
    // With a record the words would tell it twice.
    if (key === "value" && part === "summary" && kind.parts.name === "record" && item.texts.has("name")) {
      const words = item.texts.get("value");
      if (words) context.assembly.reading.explain(words.path, "The event that `name` names says it.");
      continue;
    }
    const own = readPart(context, item, key, shapeAt(shape, part), word);
    if (own) found.set(part, own);
    else if (isNeeded(kind.parts, key)) return undefined;
  }
  const [[part, only] = [], ...others] = [...found];
  if (part === undefined || only === undefined || (others.length === 0 && kind.parts.field === part && part !== ""))
    return undefined;
  if (shape.list) return next(owner, kind.field, part === "" ? only : placed(item.path, found));
  if (others.length > 0) return [way(owner, kind.field), placed(item.path, found)];
  return [way(owner, kind.field, ...(part === "" ? [] : part.split("/"))), only];
}

/** A value or a name that no list holds: without it nothing is said. Of words and a record one will do. */
function isNeeded(parts: { readonly [key in DetailPart]?: string }, key: DetailPart): boolean {
  const part = parts[key] ?? "";
  return part !== "summary" && !part.includes("/") && !(part === "record" && parts.value === "summary");
}

function readPart(
  { assembly, owners }: EventContext,
  item: Item,
  key: DetailPart,
  shape: ValueShape | undefined,
  word: Found,
): Found<unknown> | undefined {
  const own = shape?.kind === "named" ? model[shape.name] : shape;
  if (key === "field") return own?.kind === "constant" ? { ...word, value: own.value } : word;
  if (key === "date") return pointOf(assembly, item);
  const text = item.texts.get(key);
  if (text === undefined) return undefined;
  if (own?.kind === "id") return owners.named(text, own.types as readonly RecordType[]);
  if (own?.kind === "words") return assembly.wordOf(text, own.words);
  return own?.kind === "number" ? numberIn(assembly, text) : text;
}

/** What the model has at a part of a field. */
function shapeAt(field: FieldShape, part: string): ValueShape | undefined {
  let shape: ValueShape | undefined = field.value;
  for (const key of part.split("/")) {
    if (key === "" || key === "0" || shape?.kind !== "named") continue;
    shape = fieldsOf(shape.name)[key]?.value;
  }
  return shape;
}

/** An object of what was read, each at its place. */
function placed(path: string, found: ReadonlyMap<string, Found<unknown>>): Found<unknown> {
  const parts = [...found].map(([part, own]) => {
    const [first = "", ...rest] = part.split("/");
    const inner = rest.reduceRight<Found<unknown>>(
      (value, key) => (key === "0" ? listed(value.path, [value]) : composed(value.path, { [key]: value })),
      own,
    );
    return [first, inner] as const;
  });
  return composed<Record<string, unknown>>(path, Object.fromEntries(parts));
}

function numberIn(assembly: Assembly, found: Found): Found<number> | undefined {
  const [number, other] = readNumbers(found.value) ?? [];
  if (number !== undefined && other === undefined) return { ...found, value: number };
  return assembly.reject(found, "draft-number", `${quote(found.value)} is no number.`);
}

/** The way to a field of the item, or to a part of it. */
function way({ at }: Owner, ...keys: readonly (string | number)[]): Way {
  return [...at, ...keys] as unknown as Way;
}

/** Behind the last item of a list. */
function next(owner: Owner, field: string, found: Found<unknown> | undefined): [Way, Found<unknown>] | undefined {
  if (found === undefined) return undefined;
  const { draft, at } = owner;
  const [list, index] = at;
  const holder = list === undefined ? draft.record : ((draft.get(list) as readonly object[])[index as number] ?? {});
  const known = (holder as { readonly [field: string]: unknown })[field];
  return [way(owner, field, Array.isArray(known) ? known.length : 0), found];
}
