import { areToldApart, beginsBefore, differ, type Titled } from "../check/rules/helpers/told-apart.js";
import type { AnyRecord, Meeting, Statement } from "../generated/types.js";
import { isBeforeOnOneClock } from "../time/interval.js";
import { BEGINS_BY, BEGINS_FROM, bound } from "../time/when.js";
import type { Groups } from "./groups.js";
import { isWithinOther } from "./places.js";

/** The fields in which two occurrences of one type are known to be different ones. Both as `comparable` gives them. */
export function differingFields(groups: Groups, a: AnyRecord, b: AnyRecord): string[] {
  if (a.type === "statement" && b.type === "statement") return differingInStatements(a, b);
  const [one, other] = inOneForm(groups, a as Titled, b as Titled);
  // Which field it is: a record of that one alone is told apart too.
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  const fields = [...keys].filter((key) => areToldApart(withOnly(one, key), withOnly(other, key)));
  if (!fields.includes("when") && "when" in a && "when" in b && (beginsOn(a, b) || beginsOn(b, a))) fields.push("when");
  return fields;
}

function withOnly(record: Titled, key: string): Titled {
  const { type, id } = record;
  const value = (record as unknown as Record<string, unknown>)[key];
  return { type, id, ...(value === undefined ? {} : { [key]: value }) } as unknown as Titled;
}

/** Without what says nothing of one of them that the other does not say: a kind that is none, and the city around a hall. */
function inOneForm(groups: Groups, a: Titled, b: Titled): [Titled, Titled] {
  if (a.type !== "meeting" || b.type !== "meeting") return [a, b];
  const kind = a.kind === FORMLESS ? b.kind : a.kind;
  const same: Meeting = { ...b, kind: b.kind === FORMLESS ? kind : b.kind };
  if (isWithinOther(groups, a.place, b.place) && a.place !== undefined) same.place = a.place;
  return [{ ...a, kind }, same];
}

/** What importers say of a meeting whose form they do not know. */
const FORMLESS: Meeting["kind"] = "gathering";

/** Whether the clock told an earlier time. Two reports of one event mean the clock at its place. */
function beginsOn(a: Pick<Titled, "when">, b: Pick<Titled, "when">): boolean {
  const by = bound(a.when, BEGINS_BY);
  const from = bound(b.when, BEGINS_FROM);
  return by !== undefined && from !== undefined && isBeforeOnOneClock(by, from);
}

function differingInStatements(a: Statement, b: Statement): string[] {
  const fields = (["at", "shade", "inReplyTo"] as const).filter((key) => differ(a[key], b[key])) as string[];
  if (differ(a.reportedView?.holder, b.reportedView?.holder)) fields.push("reportedView");
  if (beginsBefore(a.when, b.when) || beginsBefore(b.when, a.when)) fields.push("when");
  return fields;
}
