import type { Draft } from "../import/draft.js";
import type { Found } from "../import/reading.js";
import { LONGEST_TEXT } from "../import/text.js";
import { nameOf } from "./common.js";
import type { GraphImport } from "./importing.js";
import type { GraphNode } from "./json-ld.js";
import { languageOf } from "./languages.js";
import { typesAs } from "./reading.js";

/**
 * What the page says of itself: where it says the same as the article on it, the report has it; where the article is silent,
 * the page speaks for it. Only of one page it is known that the article stands there.
 */
export function readFrame(
  importing: GraphImport,
  frame: readonly GraphNode[],
  head: Draft,
  article: Draft | undefined,
): void {
  const { reading } = importing;
  const pages = frame.filter((node) => typesAs(node, "WebPage").length > 0);
  const [page, ...others] = pages;
  if (page !== undefined && others.length === 0) {
    const url = reading.fitting(page, "url", "Url");
    const fields: [Draft | undefined, string, Found | undefined][] = [
      [article, "url", url],
      [article, "publishedAt", reading.date(page, "datePublished")],
      [article, "language", languageOf(reading, page)],
      [article, "title", nameOf(reading, page)],
      [head, "summary", reading.text(page, "description", LONGEST_TEXT)],
    ];
    for (const [draft, field, found] of fields) if (draft && found) tell(draft, field, found);
  }
  for (const node of frame) {
    if (node.properties.length > 0)
      reading.explain(node.path, "It tells of the page and the site, and not of the story.");
  }
}

function tell(draft: Draft, field: string, found: Found): void {
  if (draft.get(field) === undefined) draft.set(field, found);
  else if (draft.get(field) === found.value) draft.shows(found);
}
