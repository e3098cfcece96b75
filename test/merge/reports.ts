import { readFileSync } from "node:fs";
import { check, type Report } from "communique";
import { recordsOf } from "../../src/lookup/walk.js";

/** The stories under examples. */
export const stories: Readonly<Record<string, Report>> = Object.fromEntries(
  ["minimal", "baku-talks", "moved-summit", "suspended-notice", "two-readouts"].map((name) => [
    name,
    JSON.parse(readFileSync(new URL(`../../examples/${name}/report.json`, import.meta.url), "utf8")),
  ]),
);

export const full: Report = JSON.parse(
  readFileSync(new URL("../../examples/records/report.full.json", import.meta.url), "utf8"),
);

/** The same story as somebody else would have it: under another URI, and with ids of its own. */
export function retold(report: Report, name = "retold"): Report {
  const ids = new Set<string>(Array.from(recordsOf(report), ({ record }) => record.id));
  const swap = (value: unknown): unknown => {
    if (typeof value === "string") return ids.has(value) ? `${value}-${name}` : value;
    if (Array.isArray(value)) return value.map(swap);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, swap(child)]));
  };
  return { ...(swap(report) as Report), id: `https://example.org/${name}` };
}

/** A report of one article, with what is given. */
export function article(name: string, records: Partial<Report> = {}): Report {
  return {
    type: "report",
    version: "1",
    id: `https://example.org/${name}`,
    title: `Report ${name}`,
    language: "en",
    sources: [{ type: "source", id: "source:article", kind: "news-article", url: `https://example.org/articles/${name}` }],
    ...records,
  };
}

/** The evidence of everything in such a report. */
export const evidence = [{ source: "source:article", basis: "stated" }] as const satisfies Report["people"] extends
  | (infer Person)[]
  | undefined
  ? Person extends { evidence?: infer List }
    ? List
    : never
  : never;

export function errorsOf(report: Report): string[] {
  return check(report, { as: "report" })
    .findings.filter(({ severity }) => severity === "error")
    .map(({ code, path }) => `${code} ${path}`);
}
