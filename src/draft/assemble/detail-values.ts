import { alsoFrom, composed, type Found, implied, listed } from "../../convert/import/reading.js";
import { type FieldShape, model, type ValueShape } from "../../generated/model.js";
import type { RecordId, RecordType } from "../../generated/types.js";
import { fieldsOf, isTextOf, wordsOf } from "../../lookup/model.js";
import { quote } from "../../text/quote.js";
import type { DetailPart } from "../details.js";
import { accountOf, claimOf, gapOf } from "./accounts.js";
import { ACTORS, typesOf } from "./assembly.js";
import type { Detail, Way } from "./detail.js";
import type { EventContext } from "./event-context.js";
import type { Item } from "./item.js";
import { contentOf, type Owner, typeNameOf } from "./owners.js";
import { keyOfStep } from "./step-fields.js";
import { pointOf } from "./when.js";

/** Where it stands, and what it is. */
export function saidBy(context: EventContext, detail: Detail): [Way, Found<unknown>] | undefined {
  const { assembly } = context;
  const { item, kind, owner, word } = detail;
  const value = item.texts.get("value");
  const name = item.texts.get("name");
  switch (word.value) {
    // What is told otherwise or is open of an item of a record stands on the record.
    case "account":
      return next({ ...owner, at: [] }, kind.field, accountOf(context, detail));
    case "gap":
      return next({ ...owner, at: [] }, kind.field, gapOf(assembly, detail));
    case "claim":
      return next(owner, kind.field, claimOf(context, detail));
    case "attendance": {
      const who = name && assembly.resolve(name, ACTORS);
      const attendance = value && assembly.wordOf(value, wordsOf("Attendance"));
      const participants = (owner.draft.get("participants") ?? []) as { actor: RecordId }[];
      const index = participants.findIndex((each) => each.actor === who?.value);
      if (who && index < 0)
        return assembly.reject(
          who,
          "draft-no-place",
          `${quote(assembly.names.get(who.value) ?? "")} does not take part in it.`,
        );
      return attendance && who && [[kind.field, index, "attendance"], alsoFrom(attendance, who)];
    }
    case "after": {
      const entry = name && assembly.entry(name, typesOf("OccurrenceId"));
      if (entry === undefined || name === undefined) return undefined;
      const record = { ...name, value: entry.id };
      const key = stepNamed(context, name, entry.id);
      return [way(owner, "when", "after"), composed<Record<string, unknown>>(item.path, { record, key })];
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
    const message = "What the speaker thinks is what the statement itself says.";
    return assembly.reject(item, "draft-no-place", message, "Leave it out.");
  }
  return byParts(context, detail);
}

/** The key of the step that is named, where it is no record. */
function stepNamed({ owners }: EventContext, name: Found, record: RecordId): Found | undefined {
  const step = owners.stepOf(name.value, record);
  return step ? implied(name.path, keyOfStep(step)) : undefined;
}

function kindOfDeed(): string[] {
  return ["ActKind", "ActShade"].flatMap(wordsOf);
}

/** Whether a view is that of the speaker itself. */
function isSelf({ word, owner }: Detail, holder: { id: RecordId } | "several" | undefined): boolean {
  if (word.value !== "view" || holder === undefined || holder === "several") return false;
  return (owner.draft.get("speakers") as RecordId[]).every((speaker) => speaker === holder.id);
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
      if (words)
        context.assembly.reading.explain(
          words.path,
          "The event that name names tells it: words have a place without one.",
        );
      continue;
    }
    const own = readPart(context, item, key, shapeAt(shape, part), word);
    if (own) found.set(part, own);
    if (own && part === "record" && shapeAt(shape, "key")) {
      const step = stepNamed(context, item.texts.get(key) as Found, own.value as RecordId);
      if (step) found.set("key", step);
    }
    if (own) continue;
    if (!kind.may?.includes(key)) return undefined;
  }
  const [[part, only] = [], ...others] = [...found];
  if (part === undefined || only === undefined || (others.length === 0 && kind.parts.field === part && part !== ""))
    return undefined;
  if (shape.list) return next(owner, kind.field, part === "" ? only : placed(item.path, found));
  if (others.length > 0) return [way(owner, kind.field), placed(item.path, found)];
  return [way(owner, kind.field, ...(part === "" ? [] : part.split("/"))), only];
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
  return own?.kind === "number" ? assembly.number(text) : text;
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

/** The way to a field of the item, or to a part of it. */
function way({ at }: Owner, ...keys: readonly (string | number)[]): Way {
  return [...at, ...keys] as unknown as Way;
}

/** Behind the last item of a list. */
function next(owner: Owner, field: string, found: Found<unknown> | undefined): [Way, Found<unknown>] | undefined {
  if (found === undefined) return undefined;
  const known = contentOf(owner)[field];
  return [way(owner, field, Array.isArray(known) ? known.length : 0), found];
}
