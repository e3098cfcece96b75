import { isSameJson } from "../check/rules/helpers/changes.js";
import { isKeyedType } from "../check/rules/helpers/keyed-items.js";
import { RECORD_LISTS } from "../generated/model.js";
import type { AnyRecord, RecordId, Report } from "../generated/types.js";
import { isObject } from "../json/object.js";
import { formatPointer } from "../json/pointer.js";
import { fieldsOf, recordTypeName, typeOfField } from "../lookup/model.js";
import { recordsOf } from "../lookup/walk.js";
import { sameItems } from "./same-items.js";

/** One thing in which two versions of a report differ. */
export interface ReportDifference {
  /** `reordered`: the same items of a list, or the same records, stand in another order. */
  change: "added" | "removed" | "changed" | "reordered";
  /** The record that it is in. Left out where it is in the head of the report. */
  record?: RecordId;
  /** Where in the record, or in the head: a JSON Pointer, of what was removed into the first version. Empty for a whole record. */
  field: string;
  /** Left out where there was nothing, and of another order. */
  before?: unknown;
  /** Left out where there is nothing any more, and of another order. */
  after?: unknown;
}

/**
 * What changed between two versions of a report, record by record and field by field. Records are the same by their id, items
 * with a key by that, others by what makes them the one they are. Empty exactly if both say the same, in the same order.
 *
 * @param a the earlier version, @param b the later one. Both have to be of the shape of `ReportSchema`.
 */
export function diffReports(a: Report, b: Report): ReportDifference[] {
  const differences: ReportDifference[] = [];
  const head = (report: Report) => {
    const fields = Object.entries(report).filter(([key]) => !LISTS.has(key));
    return Object.fromEntries(fields) as Record<string, unknown>;
  };
  compareObjects(head(a), head(b), "Report", "", undefined, differences);
  const [earlier, later] = [byId(a), byId(b)];
  for (const [key, record] of earlier) {
    if (!later.has(key)) differences.push({ change: "removed", record: record.id, field: "", before: record });
  }
  for (const [key, record] of later) {
    const old = earlier.get(key);
    if (old === undefined) differences.push({ change: "added", record: record.id, field: "", after: record });
    else {
      const [one, other] = [old, record].map((each) => each as unknown as Record<string, unknown>) as [Fields, Fields];
      compareObjects(one, other, recordTypeName(record.type), "", record.id, differences);
    }
  }
  for (const [list] of RECORD_LISTS) {
    const [one, other] = [a[list] ?? [], b[list] ?? []].map((records) => records.map(({ id }) => id)) as [
      RecordId[],
      RecordId[],
    ];
    const [ofOne, ofOther] = [new Set(one), new Set(other)];
    const kept = one.filter((id) => ofOther.has(id));
    if (
      !isSameJson(
        kept,
        other.filter((id) => ofOne.has(id)),
      )
    ) {
      differences.push({ change: "reordered", field: `/${list}` });
    }
  }
  return differences;
}

type Fields = Readonly<Record<string, unknown>>;

const LISTS: ReadonlySet<string> = /* @__PURE__ */ (() => new Set<string>(RECORD_LISTS.map(([list]) => list)))();

/** Of records that share an id the second has another name here. */
function byId(report: Report): Map<string, AnyRecord> {
  const records = new Map<string, AnyRecord>();
  for (const { record } of recordsOf(report)) {
    let key: string = record.id;
    while (records.has(key)) key += " again";
    records.set(key, record);
  }
  return records;
}

function compareObjects(
  a: Fields,
  b: Fields,
  type: string | undefined,
  at: string,
  record: RecordId | undefined,
  differences: ReportDifference[],
): void {
  const known = type === undefined ? [] : Object.keys(fieldsOf(type));
  for (const key of new Set([...known, ...Object.keys(a), ...Object.keys(b)])) {
    const inner = type === undefined ? undefined : typeOfField(type, key);
    compare(a[key], b[key], inner, at + formatPointer([key]), record, differences);
  }
}

function compare(
  before: unknown,
  after: unknown,
  type: string | undefined,
  field: string,
  record: RecordId | undefined,
  differences: ReportDifference[],
): void {
  const where = record === undefined ? { field } : { record, field };
  if (isSameJson(before, after)) return;
  if (before === undefined) differences.push({ change: "added", ...where, after });
  else if (after === undefined) differences.push({ change: "removed", ...where, before });
  else if (Array.isArray(before) && Array.isArray(after)) compareLists(before, after, type, field, record, differences);
  else if (isObject(before) && isObject(after)) compareObjects(before, after, type, field, record, differences);
  else differences.push({ change: "changed", ...where, before, after });
}

function compareLists(
  before: readonly unknown[],
  after: readonly unknown[],
  type: string | undefined,
  field: string,
  record: RecordId | undefined,
  differences: ReportDifference[],
): void {
  const where = record === undefined ? {} : { record };
  const found = pairs(before, after, type);
  const kept = new Set(found);
  for (const [i, item] of before.entries()) {
    if (!kept.has(i)) differences.push({ change: "removed", ...where, field: `${field}/${i}`, before: item });
  }
  for (const [i, item] of after.entries()) {
    const old = found[i];
    if (old === undefined) differences.push({ change: "added", ...where, field: `${field}/${i}`, after: item });
    else compare(before[old], item, type, `${field}/${i}`, record, differences);
  }
  const order = found.filter((old) => old !== undefined);
  if (order.some((old, i) => i > 0 && old < (order[i - 1] as number))) {
    differences.push({ change: "reordered", ...where, field });
  }
}

/** For each item of the later list the position of the one in the earlier that it was. */
function pairs(
  before: readonly unknown[],
  after: readonly unknown[],
  type: string | undefined,
): (number | undefined)[] {
  const isKeyed = type !== undefined && isKeyedType(type);
  const keyOf = (item: unknown) => (isKeyed && isObject(item) ? item.key : undefined);
  const found = after.map((item) => {
    const key = keyOf(item);
    const at = key === undefined ? -1 : before.findIndex((each) => keyOf(each) === key);
    return at < 0 ? undefined : at;
  });
  const free = (list: readonly unknown[], isFree: (i: number) => boolean) => [...list.keys()].filter(isFree);
  const taken = new Set(found);
  const olds = free(before, (i) => !taken.has(i));
  const news = free(after, (i) => found[i] === undefined);
  const same = sameItems(
    olds.map((i) => before[i]),
    news.map((i) => after[i]),
    type,
  );
  for (const [i, at] of same.entries()) {
    if (at === undefined) continue;
    found[news[i] as number] = olds[at];
    taken.add(olds[at]);
  }
  // What is left is the same item with something changed, if it shares anything.
  const left = olds.filter((i) => !taken.has(i));
  for (const i of news) {
    if (found[i] !== undefined) continue;
    const at = left.findIndex((old) => sharesAny(before[old], after[i]));
    if (at >= 0) found[i] = left.splice(at, 1)[0];
  }
  return found;
}

function sharesAny(a: unknown, b: unknown): boolean {
  return isObject(a) && isObject(b) && Object.keys(a).some((key) => key in b && isSameJson(a[key], b[key]));
}
