import type { Report, Source, SourceKind, Temporal } from "../../../generated/types.js";
import { latestOf } from "../../../time/extremes.js";

/**
 * The newest dates on which the sources told the story: those of publication, of a text that changes afterwards those on
 * which it was read. Where none has one, the newest dates of the report itself: it may be made years after its sources, of
 * what they could not know. At most a date and an instant.
 */
export function toldDates(report: Report): Temporal[] {
  const published = latestOf(publicationsOf(report));
  return published.length > 0 ? published : newestDates(report);
}

/** The newest dates that a report has: of the report itself and of its sources. At most a date and an instant. */
function newestDates(report: Report): Temporal[] {
  return latestOf(datesOf(report));
}

function* publicationsOf({ sources }: Report): Generator<Temporal> {
  for (const source of sources) {
    if (source.publishedAt !== undefined) yield source.publishedAt;
    if (source.retrievedAt !== undefined && isLiving(source)) yield source.retrievedAt;
  }
}

/**
 * The same, where nothing in the report can be newer. Empty if something may be: the report says nothing of itself, and a
 * source has no date either.
 */
export function lastDates(report: Report): Temporal[] {
  const isDated =
    report.updatedAt !== undefined || report.createdAt !== undefined || report.sources.every(isDatedSource);
  return isDated ? newestDates(report) : [];
}

/** Kinds of source whose text changes after it was first published: a page, a register, a table. */
const LIVING: readonly SourceKind[] = ["official-website", "treaty-register", "dataset"];

/** Whether the text of a source may be newer than its date of publication. */
export function isLiving({ kind }: Source): boolean {
  return LIVING.includes(kind);
}

function isDatedSource(source: Source): boolean {
  return source.retrievedAt !== undefined || (source.publishedAt !== undefined && !isLiving(source));
}

function* datesOf({ updatedAt, createdAt, sources }: Report): Generator<Temporal> {
  if (updatedAt !== undefined) yield updatedAt;
  if (createdAt !== undefined) yield createdAt;
  for (const { publishedAt, retrievedAt } of sources) {
    if (publishedAt !== undefined) yield publishedAt;
    if (retrievedAt !== undefined) yield retrievedAt;
  }
}
