import { rules } from "../check/rules/index.js";
import type { ChangePointer } from "../generated/types.js";
import type { Finding } from "../json/finding.js";
import { formatPointer, parsePointer } from "../json/pointer.js";
import { fieldsOf, recordTypeName } from "../lookup/model.js";
import { walkDocument } from "../lookup/walk.js";
import type { Groups, Part } from "./groups.js";
import type { Ledger, Taken } from "./ledger.js";
import { isObject } from "./translate.js";
import type { United } from "./unite-record.js";

/** Whether an error stands in a part already, before anything is merged. */
export type IsKnown = (part: Part, code: string) => boolean;

/**
 * Takes back what makes the merged report contradict itself, as little as may be: what was taken over at the place of an error,
 * else what the rule is about, else the join itself. Returns whether there is something new, so that it has to be made anew.
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
    const blamed = takenAt(formatPointer(rest), united) ?? takenBy(code, united);
    if (blamed !== undefined) for (const { part, from } of blamed) ledger.refuse(part, from, reason);
    else if (!split(united, groups, reason) && !drop(united, rest, ledger, reason)) continue;
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

/** Of a record that is one no longer, or of all that it names, each part is a record again. */
function split({ parts }: United, groups: Groups, reason: string): boolean {
  const numbers = parts.flatMap((part) => groups.numberOf(part.report, part.record.id) ?? []);
  const joined = numbers.filter((part) => groups.members(part).length > 1);
  if (joined.length === 0) {
    const [part] = parts;
    if (part === undefined) return false;
    for (const { value } of walkDocument(part.record).references()) {
      const named = groups.numberOf(part.report, value);
      if (named !== undefined && groups.members(named).length > 1) joined.push(named);
    }
  }
  for (const part of joined) if (groups.members(part).length > 1) groups.split(part, reason);
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
