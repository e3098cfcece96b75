import { deflateRawSync } from "node:zlib";
import { addressOf, relativeLink } from "./addresses.js";
import { escapeHtml } from "./escape-html.js";
import { PLAYGROUND } from "./page.js";
import type { Repository } from "./repository.js";
import { storyPage } from "./story-pages.js";

/**
 * What stands above a block of code: for a wrong example the finding that it gets, and for a whole report a link that opens
 * it in the playground.
 */
export function captionOf(file: string, info: string, text: string): string {
  const wrong = /\bwrong=([a-z-]+)/.exec(info)?.[1];
  const from = addressOf(file);
  const parts: string[] = [];
  if (wrong !== undefined) {
    const to = relativeLink(from, `${addressOf("docs/reference/findings.md")}#${wrong}`);
    parts.push(`<span class="wrong">Wrong: <a href="${to}">${wrong}</a></span>`);
  }
  if (info.startsWith("json") && isReport(text)) parts.push(`<a href="${playgroundLink(from, text)}">Try it</a>`);
  return parts.length > 0 ? `<p class="caption">${parts.join("")}</p>` : "";
}

/** Below the title of a story: its report, as it is and in the playground. */
export function storyLinks(repository: Repository, file: string): string {
  const story = repository.stories().find((folder) => file === `${folder}/README.md`);
  if (story === undefined) return "";
  const report = `${story}/report.json`;
  const from = addressOf(file);
  const links = [
    [relativeLink(from, storyPage(story)), "Read it as a page"],
    [relativeLink(from, addressOf(report)), "The report as JSON"],
    [playgroundLink(from, repository.text(report)), "Open it in the playground"],
  ];
  const items = links.map(([to = "", text]) => `<li><a href="${escapeHtml(to)}">${text}</a></li>`);
  return `<ul class="actions">${items.join("")}</ul>\n`;
}

/** The fragment is what the playground itself writes when it shares a report: version 1, deflated, base64url. */
function playgroundLink(from: string, json: string): string {
  const bytes = deflateRawSync(JSON.stringify(JSON.parse(json)), { level: 9 });
  return relativeLink(from, `${PLAYGROUND}#1.${bytes.toString("base64url")}`);
}

function isReport(text: string): boolean {
  try {
    return JSON.parse(text).type === "report";
  } catch {
    return false;
  }
}
