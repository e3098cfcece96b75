import { readFileSync } from "node:fs";
import { check, type Evidence, type Report } from "communique";
import { recordsOf } from "../../src/lookup/walk.js";

const read = (path: string): Report =>
  JSON.parse(readFileSync(new URL(`../../examples/${path}`, import.meta.url), "utf8"));

/** The stories under examples, and the report that uses every field. */
export const examples: Readonly<Record<string, Report>> = {
  minimal: read("minimal/report.json"),
  baku: read("baku-talks/report.json"),
  "moved-summit": read("moved-summit/report.json"),
  "suspended-notice": read("suspended-notice/report.json"),
  "two-readouts": read("two-readouts/report.json"),
  full: read("records/report.full.json"),
};

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
  const url = `https://example.org/articles/${name}` as const;
  return {
    type: "report",
    version: "1",
    id: `https://example.org/${name}`,
    title: `Report ${name}`,
    language: "en",
    sources: [{ type: "source", id: "source:article", kind: "news-article", url }],
    ...records,
  };
}

/** How everything in such a report is known. */
export const evidence: Evidence[] = [{ source: "source:article", basis: "stated" }];

export function errorsOf(report: Report): string[] {
  return check(report, { as: "report" })
    .findings.filter(({ severity }) => severity === "error")
    .map(({ code, path, message }) => `${code} ${path} ${message}`);
}

/** The records that became one, each as `0:person:ada 1:person:ada-example`. */
export function joined({
  joins,
}: {
  joins: readonly { parts: readonly { report: number; record: string }[] }[];
}): string[] {
  return joins.map(({ parts }) => parts.map(({ report, record }) => `${report}:${record}`).join(" "));
}
