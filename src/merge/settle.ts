import { rules } from "../check/rules/index.js";
import type { ChangePointer } from "../generated/types.js";
import type { Finding } from "../json/finding.js";
import { isObject } from "../json/object.js";
import { formatPointer, parsePointer, resolvePointer } from "../json/pointer.js";
import { fieldsOf, recordTypeName } from "../lookup/model.js";
import { walkDocument } from "../lookup/walk.js";
import type { Groups, Part } from "./groups.js";
import type { Ledger, Taken } from "./ledger.js";
import { prefixes } from "./moves.js";
import type { United } from "./unite-record.js";

/** Whether an error stands in a part already, before anything is merged. */
export type IsKnown = (part: Part, code: string) => boolean;

/**
 * Takes back what makes the merged report contradict itself, as little as may be. What one part says there instead of another
 * becomes the main account; else what was taken over at the place of an error is left out, or what the rule is about; else the
 * join itself is undone. Returns whether there is something new, so that the report has to be made anew.
 */
export function settle(
  errors: readonly Finding[],
  lists: ReadonlyMap<string, readonly United[]>,
  groups: Groups,
  ledger: Ledger,
  isKnown: IsKnown,
): boolean {
  const done = new Set<United>();
  let isNew = false;
  for (const { code, path, message } of errors) {
    const [list = "", index = "", ...rest] = parsePointer(path) ?? [];
    const united = lists.get(list)?.[Number(index)];
    // One at a time: others may be gone with it.
    if (united === undefined || done.has(united) || united.parts.some((part) => isKnown(part, code))) continue;
    done.add(united);
    const reason = `The merged report would contradict itself. ${message}`;
    if (prefer(formatPointer(rest), united, ledger)) {
      isNew = true;
      continue;
    }
    const blamed = takenAt(formatPointer(rest), united) ?? takenBy(code, united);
    if (blamed !== undefined) for (const { part, from } of blamed) ledger.refuse(part, from, reason);
    else if (!split(united, rest, groups, reason) && !drop(united, rest, ledger, reason)) continue;
    isNew = true;
  }
  return isNew;
}

/** What was taken over there: the innermost around the place, or else all that lies within. */
function takenAt(at: string, { taken }: United): readonly Taken[] | undefined {
  const around = taken.filter((each) => at === each.at || at.startsWith(`${each.at}/`));
  const [innermost] = around.sort((a, b) => b.at.length - a.at.length);
  if (innermost !== undefined) return [innermost];
  const within = taken.filter((each) => each.at.startsWith(`${at}/`));
  return within.length > 0 ? within : undefined;
}

/** Of the fields that a rule looks at, what was taken over last. */
function takenBy(code: string, { record, taken }: United): readonly Taken[] | undefined {
  const type = recordTypeName(record.type);
  const about = rules.find((rule) => rule.code === code)?.about ?? [];
  const fields = about.flatMap((name) => (name.startsWith(`${type}.`) ? [`/${name.slice(type.length + 1)}`] : []));
  const last = taken.findLast(({ at }) => fields.some((field) => at === field || at.startsWith(`${field}/`)));
  return last && [last];
}

/**
 * A treaty is in force once a step says so, though the report that was given first knew only of its signing. A deadline may be
 * told otherwise too, of which the error is in one bound.
 */
function prefer(at: string, { record, taken }: United, ledger: Ledger): boolean {
  const others = taken.filter(({ at: place, from }) => {
    if (!place.startsWith("/alternatives/") || from.startsWith("/alternatives/")) return false;
    const { value } = resolvePointer(record, `${place}/changes/0/field`);
    return typeof value === "string" && (at === value || at.startsWith(`${value}/`));
  });
  return others.some(({ part, from }) => ledger.prefer(part, from));
}

/** Of a record that is one no longer, or of what is named at the place of the error, each part is a record again. */
function split({ parts }: United, rest: readonly string[], groups: Groups, reason: string): boolean {
  const [part] = parts;
  if (part === undefined) return false;
  const isJoined = (number: number | undefined) => number !== undefined && groups.members(number).length > 1;
  const numbers = parts.map((each) => groups.numberOf(each.report, each.record.id));
  let joined = numbers.filter(isJoined);
  const references = joined.length > 0 ? [] : walkDocument(part.record).references();
  for (const around of ["", ...prefixes(formatPointer(rest)).reverse()].reverse()) {
    if (joined.length > 0) break;
    const named = references.filter(({ at }) => at === around || at.startsWith(`${around}/`));
    joined = named.map(({ value }) => groups.numberOf(part.report, value)).filter(isJoined);
  }
  for (const number of joined) if (isJoined(number)) groups.split(number as number, reason);
  return joined.length > 0;
}

/** Leaves out the field itself, of the one part that is left. */
function drop({ record, parts }: United, [key = ""]: readonly string[], ledger: Ledger, reason: string): boolean {
  const [part] = parts;
  const field = fieldsOf(recordTypeName(record.type))[key];
  if (part === undefined || field === undefined || field.isRequired || !isObject(record) || !(key in record))
    return false;
  ledger.drop(part, `/${key}` as ChangePointer, reason);
  return true;
}
