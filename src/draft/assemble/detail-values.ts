import { alsoFrom, composed, type Found, implied } from "../../convert/import/reading.js";
import { model, type ValueShape } from "../../generated/model.js";
import type { RecordId, RecordType } from "../../generated/types.js";
import { fieldsOf, isTextOf, typeOfField, wordsOf } from "../../lookup/model.js";
import { quote } from "../../text/quote.js";
import { accountOf, gapOf } from "./accounts.js";
import { ACTORS, type Assembly, typesOf } from "./assembly.js";
import type { Detail, Way } from "./detail.js";
import type { EventContext } from "./event-context.js";
import type { Item } from "./item.js";
import { contentOf, type Owner, typeNameOf } from "./owners.js";
import { keyOfStep } from "./step-fields.js";
import { pointOf } from "./when.js";
import { readNumbers } from "./written-number.js";

/** Where it stands, and what it is. */
export function saidBy(context: EventContext, detail: Detail): [Way, Found<unknown>] | undefined {
  const { assembly } = context;
  const { item, kind, owner, word } = detail;
  const { field } = kind;
  const value = item.texts.get("value");
  const name = item.texts.get("name");
  const actor = () => name && assembly.resolve(name, ACTORS);
  const wordFrom = (...types: readonly string[]) => value && assembly.wordOf(value, types.flatMap(wordsOf));
  const whole = (key: string, found: Found<unknown> | undefined): [Way, Found<unknown>] | undefined =>
    found && [[...owner.at, field, key] as unknown as Way, found];
  switch (word.value) {
    case "earlier-status": {
      const status = wordFrom(typeOfField(typeNameOf(owner), "status") ?? "");
      const start = pointOf(assembly, item);
      const by = actor();
      return (
        status &&
        next(
          owner,
          field,
          composed<Record<string, unknown>>(item.path, {
            status,
            ...(start && { when: composed(start.path, { start }) }),
            ...(by && { by: { ...by, value: [by.value] } }),
          }),
        )
      );
    }
    case "reason": {
      const reason = recordOrSummary(context, item);
      return reason && next(owner, field, composed(item.path, reason));
    }
    case "account":
      return next({ ...owner, at: [] }, field, accountOf(context, detail));
    case "gap":
      return next({ ...owner, at: [] }, field, gapOf(assembly, detail));
    case "stance": {
      const stance = wordFrom("StanceValue");
      const target = name && assembly.resolve(name, typesOf("RecordId"));
      return (
        stance && target && next(owner, field, composed<Record<string, unknown>>(item.path, { target, value: stance }))
      );
    }
    case "view": {
      const attitude = wordFrom("ReportedAttitude");
      const holder = actor();
      if (holder && (owner.draft.get("speakers") as RecordId[]).every((speaker) => speaker === holder.value)) {
        const message = "The view of the speaker is what the statement itself says.";
        return assembly.reject({ value: "", path: item.path }, "draft-no-place", message, "Leave it out.");
      }
      return attitude && holder && [[field], composed<Record<string, unknown>>(item.path, { holder, attitude })];
    }
    case "attendance": {
      const who = actor();
      const attendance = wordFrom("Attendance");
      const participants = (owner.draft.get("participants") ?? []) as { actor: RecordId }[];
      const index = participants.findIndex((each) => each.actor === who?.value);
      if (who && index < 0)
        return assembly.reject(who, "draft-no-place", `${quote(who.value)} does not take part in it.`);
      return attendance && who && [[field, index, "attendance"], alsoFrom(attendance, who)];
    }
    case "relation": {
      const relation = wordFrom("AgreementRelationKind");
      const record = name && assembly.resolve(name, typesOf("AgreementOrStatementId"));
      return (
        relation &&
        record &&
        next(owner, field, composed<Record<string, unknown>>(item.path, { kind: relation, record }))
      );
    }
    case "series":
      return value && next(owner, field, composed<Record<string, unknown>>(item.path, { name: value }));
    case "distance": {
      const kilometres = numberIn(assembly, value);
      const from = name && assembly.resolve(name, ["place"]);
      return kilometres && from && [[field], composed<Record<string, unknown>>(item.path, { kilometres, from })];
    }
    case "claimant": {
      const by = actor();
      return (
        by && next(owner, field, composed<Record<string, unknown>>(item.path, { by, ...(value && { summary: value }) }))
      );
    }
    case "not-before":
      return whole("notBefore", pointOf(assembly, item));
    case "not-after":
      return whole("notAfter", pointOf(assembly, item));
    case "after": {
      const target = name && targetOf(context, name, typesOf("OccurrenceId"));
      return target && whole("after", composed<Record<string, unknown>>(item.path, target));
    }
    case "time-limit":
      // A duration, or the words for one, which count from nothing.
      return whole(value && isTextOf("Duration", value.value) ? "timeLimit" : "asStated", value);
    case "part":
      return whole("part", wordFrom("WhenPart"));
    case "deed": {
      const deed = wordFrom("ActKind", "ActShade");
      return (
        deed && [[...owner.at, wordsOf("ActKind").includes(deed.value) ? "kind" : "shade"] as unknown as Way, deed]
      );
    }
  }
  if (field === "conditions") {
    const condition = recordOrSummary(context, item);
    return condition && next(owner, field, composed(item.path, { kind: word, ...condition }));
  }
  return ofField(assembly, detail);
}

/** A record, or the step that a title names. */
function targetOf(
  { assembly, owners }: EventContext,
  name: Found,
  types: readonly RecordType[],
): { record: Found<RecordId>; key?: Found } | undefined {
  const entry = assembly.entry(name, types);
  const step = entry?.key === undefined ? undefined : owners.step(name.value);
  return entry && { record: { ...name, value: entry.id }, ...(step && { key: implied(name.path, keyOfStep(step)) }) };
}

/** The event that is named, or the words for what no event stands for: a field of its own each. */
function recordOrSummary(context: EventContext, item: Item): Readonly<Record<string, Found>> | undefined {
  const name = item.texts.get("name");
  const target = name && targetOf(context, name, typesOf("RecordId"));
  const summary = item.texts.get("value");
  if (target && summary)
    context.assembly.reading.explain(
      summary.path,
      "What it depends on or why is told by the event in name: words have a place without one.",
    );
  return target ?? (summary && { summary });
}

/** A plain field of the model: what it takes says what is read. */
function ofField(assembly: Assembly, { item, kind, owner, word }: Detail): [Way, Found<unknown>] | undefined {
  const { field } = kind;
  const shape = fieldsOf(typeNameOf(owner))[field];
  const found = shape && plainValue(assembly, item, shape.value, word);
  if (found === undefined) return undefined;
  return shape?.list ? next(owner, field, found) : [[...owner.at, field] as unknown as Way, found];
}

function plainValue(assembly: Assembly, item: Item, shape: ValueShape, word: Found): Found<unknown> | undefined {
  const value = item.texts.get("value");
  const name = item.texts.get("name");
  if (shape.kind === "named" && shape.name === "Temporal") return pointOf(assembly, item);
  const own = shape.kind === "named" ? model[shape.name] : shape;
  if (own?.kind === "id") return name && assembly.resolve(name, own.types as readonly RecordType[]);
  if (own?.kind === "words") return value && assembly.wordOf(value, own.words);
  if (own?.kind === "number") return numberIn(assembly, value);
  if (own?.kind === "constant") return { ...word, value: own.value };
  return value;
}

function numberIn(assembly: Assembly, found: Found | undefined): Found<number> | undefined {
  const [number, other] = (found && readNumbers(found.value)) ?? [];
  if (found === undefined || (number !== undefined && other === undefined))
    return found && { ...found, value: number as number };
  return assembly.reject(found, "draft-number", `${quote(found.value)} is no number.`);
}

/** Behind the last item of a list. */
function next(owner: Owner, field: string, found: Found<unknown> | undefined): [Way, Found<unknown>] | undefined {
  if (found === undefined) return undefined;
  const known = contentOf(owner)[field];
  return [[...owner.at, field, Array.isArray(known) ? known.length : 0] as unknown as Way, found];
}
