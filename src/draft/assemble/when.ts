import type { Draft as RecordDraft } from "../../convert/import/draft.js";
import { composed, type Found } from "../../convert/import/reading.js";
import type { When } from "../../generated/types.js";
import type { Assembly } from "./assembly.js";
import type { Way } from "./detail.js";
import type { Item } from "./item.js";
import { readDate } from "./written-date.js";

/** A time, and what of it the text does not say in so many words. */
export interface Timed {
  readonly when: Found<When>;
  /** Keys of the time whose year does not stand in the text. */
  readonly inferred: readonly string[];
}

/** When an item is, by its date and the words of the article. */
export function timeOf(assembly: Assembly, item: Item): Timed | undefined {
  const date = item.texts.get("date");
  const { start, end } = date ? pointsOf(assembly, date) : {};
  const asStated = assembly.words(item.texts.get("dateWords"));
  if (!start && !end && !asStated) return undefined;
  const when = composed<When>(`${item.path}/date`, { start, end, asStated } as never);
  const inferred = Object.entries({ start, end }).flatMap(([key, point]) =>
    point && !hasYear(assembly, point.value) ? [key] : [],
  );
  return { when, inferred };
}

/** When a record is, and whether the text gives the year. */
export function fillTime(assembly: Assembly, item: Item, draft: RecordDraft): void {
  const time = timeOf(assembly, item);
  if (time === undefined) return;
  draft.set("when", time.when);
  doubtTime(draft, ["when"]);
  if (draft.get("when")) inferYear(assembly, item, draft, "/when", time);
}

/**
 * Says of the points of a time that the text does not give their year.
 *
 * @param at where the time stands in the record
 */
export function inferYear(assembly: Assembly, item: Item, draft: RecordDraft, at: string, { inferred }: Timed): void {
  const fields = inferred.map((key) => `${at}/${key}`);
  if (fields.length > 0) assembly.inferred(draft, `${item.path}/date`, fields, "The text does not give the year.");
}

/** An article proves that something was held, and not that it was after the article: then the date goes, its words stay. */
export function doubtTime(draft: RecordDraft, way: Way): void {
  draft.doubt(way, true);
  draft.doubt([...way, "start"], true);
}

/** The points of time that a date gives. */
export function pointsOf(assembly: Assembly, date: Found): { start?: Found; end?: Found } {
  const { start, end, problem, lost } = readDate(date.value);
  const isRead = start !== undefined || end !== undefined;
  if (lost !== undefined) {
    assembly.findings.add("draft-date", date.path, lost);
    assembly.reading.lose(date.path, lost);
  }
  if (problem !== undefined && problem !== lost) {
    if (isRead) assembly.findings.add("draft-date-form", date.path, problem);
    else assembly.reject(date, "draft-date", problem);
  }
  return {
    ...(start !== undefined && { start: { ...date, value: start } }),
    ...(end !== undefined && { end: { ...date, value: end } }),
  };
}

function hasYear({ article }: Assembly, date: string): boolean {
  return article.has(date.slice(0, 4));
}

/** The one point of a date that is none of a span. */
export function pointOf(assembly: Assembly, item: Item): Found | undefined {
  const date = item.texts.get("date");
  if (date === undefined) return undefined;
  const { start, end } = pointsOf(assembly, date);
  return end === undefined ? start : assembly.reject(date, "draft-no-place", "A span of time has no place here.");
}
