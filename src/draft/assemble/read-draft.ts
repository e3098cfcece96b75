import type { Found } from "../../convert/import/reading.js";
import type { Draft } from "../../generated/draft-types.js";
import { isObject } from "../../json/object.js";
import { DETAILS, draftFields } from "../fields.js";
import { holdsMany, type Slots } from "../slot.js";
import { NONE } from "../words.js";
import { tellOfSeveral, valueIn } from "./answer.js";
import { DraftReading } from "./draft-reading.js";
import { type DraftFinding, Findings } from "./findings.js";
import { type Item, readItem } from "./item.js";

/** What a model's answer says. */
export interface ReadDraft {
  /** Every key is there. Absent where the answer holds no draft. */
  draft?: Draft;
  findings: DraftFinding[];
}

/**
 * Reads a model's answer: its text, or the value that an SDK has read. A fence and talk around the JSON are taken off; of an
 * answer that was cut off the whole items are kept, and a `draft-cut-off` tells it. Null, a missing key and "N/A" are empty, and
 * one text will do for a list. Words, names and passages are not looked at: `assemble` does that.
 *
 * It never throws. Prose, a refusal or no answer at all is a `draft-not-json`.
 */
export function readDraft(answer: unknown): ReadDraft {
  const findings = new Findings();
  const { value, reading } = openDraft(answer, findings);
  if (value === undefined) return { findings: findings.list };
  const item = readItem(value, draftFields, "", reading, findings);
  const { [DETAILS]: details, ...slots } = draftFields;
  const asked = item.items.has(DETAILS) && details ? { ...slots, [DETAILS]: details } : slots;
  return { draft: written(item, asked) as unknown as Draft, findings: findings.list };
}

/** The value of an answer, and what reads it. Of what is nested too deep, which no draft is, nothing is read. */
export function openDraft(answer: unknown, findings: Findings): { value: unknown; reading: DraftReading } {
  const value = typeof answer === "string" ? valueIn(answer, findings) : answered(answer, findings);
  try {
    return { value, reading: new DraftReading(value) };
  } catch {
    findings.add("draft-type", "", "The draft is nested deeper than any draft.");
    return { value: {}, reading: new DraftReading({}) };
  }
}

/** The value that an SDK has read. A list of one draft is that draft. */
function answered(answer: unknown, findings: Findings): unknown {
  if (answer === undefined || answer === null) {
    findings.add("draft-not-json", "", "There is no answer.");
    return undefined;
  }
  if (!Array.isArray(answer) || !answer.some(isObject)) return answer;
  if (answer.length === 1) return answer[0];
  tellOfSeveral(answer.length, findings);
  return undefined;
}

function written(item: Item, slots: Slots): { [key: string]: unknown } {
  return Object.fromEntries(
    Object.entries(slots).map(([key, slot]) => {
      if (slot.job === "list") return [key, (item.items.get(key) ?? []).map((each) => written(each, slot.item))];
      if (holdsMany(slot)) return [key, (item.lists.get(key) ?? []).map(textOf)];
      return [key, item.texts.get(key)?.value ?? (slot.job === "word" ? NONE : "")];
    }),
  );
}

function textOf({ value }: Found): string {
  return value;
}
