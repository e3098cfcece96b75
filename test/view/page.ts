import { parseHTML } from "linkedom";
import type { Report } from "../../src/generated/types.js";
import { toHtml, type ViewOptions } from "../../src/view/to-html.js";

/** The page of a report, as a browser would have it. */
export function pageOf(report: Report, options?: ViewOptions): Document {
  return documentOf(toHtml(report, options));
}

export function documentOf(html: string): Document {
  return parseHTML(html).document as unknown as Document;
}

/** The text of an element, white space as it is shown. */
export function textOf(element: Element | null | undefined): string {
  return (element?.textContent ?? "").replace(/\s+/g, " ").trim();
}

/** The card of a record. */
export function cardOf(page: Document, id: string): Element {
  const card = page.getElementById(id);
  if (card === null) throw new Error(`There is no card of ${id}.`);
  return card;
}

export const article = {
  type: "source",
  id: "source:article",
  kind: "news-article",
  title: "An invented article",
  language: "en",
} as const;

/** The smallest report, with what a test is about. */
export function reportWith(more: Partial<Report> = {}): Report {
  return {
    type: "report",
    version: "1",
    id: "https://example.org/reports/view",
    title: "An invented story",
    language: "en",
    sources: [article],
    ...more,
  };
}
