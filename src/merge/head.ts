import { isSameJson } from "../check/rules/helpers/changes.js";
import type { Report, Temporal } from "../generated/types.js";
import { earliestOf, latestOf } from "../time/extremes.js";
import type { Ledger } from "./ledger.js";
import type { MergeOptions } from "./merged.js";
import { canonical } from "./same-items.js";

type Head = Omit<Report, "sources">;

/** The fields of the report itself: those of the first, from the earliest to the latest date of all. */
export function mergedHead(reports: readonly Report[], { id }: MergeOptions, ledger: Ledger, hasDates: boolean): Head {
  const [first, ...others] = reports as [Report, ...Report[]];
  const head: Head = {
    type: first.type,
    version: first.version,
    id: id ?? first.id,
    title: first.title,
    language: first.language,
  };
  const lose = (report: number, key: string, reason: string) => ledger.lose({ report, path: "" }, `/${key}`, reason);
  const schema = reports.find(({ $schema }) => $schema !== undefined)?.$schema;
  if (schema !== undefined) head.$schema = schema;
  const summary = reports.find(({ summary }) => summary !== undefined)?.summary;
  if (summary !== undefined) head.summary = summary;
  if (id !== undefined && id !== first.id) lose(0, "id", "The merged report has an id of its own.");
  for (const [i, other] of others.entries()) {
    for (const key of ["$schema", "id", "title", "language", "summary"] as const) {
      if (other[key] !== undefined && other[key] !== head[key]) {
        lose(
          i + 1,
          key,
          key === "id" ? "The merged report has another id." : `The merged report has the ${key} of another.`,
        );
      }
    }
  }
  mergeDates(head, reports, lose, hasDates);
  const extensions = new Map(
    reports.flatMap(({ extensions = [] }) => extensions.map((each) => [canonical(each), each])),
  );
  const own = first.extensions ?? [];
  const added = [...extensions.values()].filter((each) => !own.some((one) => isSameJson(one, each)));
  if (own.length + added.length > 0) head.extensions = [...own, ...added];
  return head;
}

/**
 * Where a report does not say when it was made, its records may be newer than all dates of the others: if the check finds them so,
 * the merged report has no date.
 */
function mergeDates(
  head: Head,
  reports: readonly Report[],
  lose: (report: number, key: string, reason: string) => void,
  hasDates: boolean,
): void {
  const told = (key: "createdAt" | "updatedAt") => reports.flatMap((report) => report[key] ?? []);
  const [created] = hasDates ? earliestOf(told("createdAt")) : [];
  const ends = reports.flatMap(({ createdAt, updatedAt }) => updatedAt ?? createdAt ?? []);
  const [updated] = hasDates ? latestOf(ends) : [];
  if (created !== undefined) head.createdAt = created;
  if (updated !== undefined && (told("updatedAt").length > 0 || new Set(ends).size > 1)) head.updatedAt = updated;
  for (const [i, report] of reports.entries()) {
    for (const key of ["createdAt", "updatedAt"] as const) {
      const date: Temporal | undefined = report[key];
      if (date === undefined || date === head.createdAt || date === head.updatedAt) continue;
      lose(
        i,
        key,
        hasDates
          ? "The merged report has an earlier or a later date."
          : "The merged report tells what is later, from a report that does not say when it was made.",
      );
    }
  }
}
