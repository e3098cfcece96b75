import { addToList } from "../collections/add-to-list.js";
import type { Finding } from "../json/finding.js";
import { documentOf, tools } from "./document.js";
import { html } from "./markup/html.js";
import { said } from "./markup/said.js";
import { findingLine } from "./parts/findings.js";
import type { Labels } from "./wording/labels.js";
import { Wording } from "./wording/wording.js";

/** More lines of a document are no page. */
const MOST_LINES = 20_000;

/**
 * A page for a document that is no report: what the checker found, beside its lines. `toHtml` needs the right shape.
 *
 * @param text the document as it is, JSON or not, @param findings those of `checkText`, which know their lines; `omitted` is how many it left out
 */
export function faultsToHtml(
  text: string,
  findings: readonly Finding[],
  { theme, labels, omitted = 0 }: { theme?: "light" | "dark"; labels?: Labels; omitted?: number } = {},
): string {
  const wording = new Wording(labels);
  const byLine = new Map<number, Finding[]>();
  for (const finding of findings) {
    const line = finding.line ?? 1;
    addToList(byLine, line, finding);
  }
  const items = findings.map((finding) => {
    const line = finding.line ?? 1;
    return findingLine(wording, finding, html`<a href="#L${line}"><code>${said(finding.path || "/")}</code></a>`);
  });
  const all = text.split("\n");
  const lines = all.slice(0, MOST_LINES).map((line, i) => {
    const found = byLine.get(i + 1) ?? [];
    const notes = found.map(
      ({ message, severity }) =>
        html`<span class="fault b-${severity === "error" ? "error" : "warning"}">${said(message)}</span>`,
    );
    return html`<li id="L${i + 1}"${found.length > 0 ? html` class="faulty"` : html``}><code>${said(line)}</code>${notes}</li>`;
  });
  const more = all.length - lines.length;
  const body = html`<header class="top"><p class="brand">${wording.say("page.brand")}</p><h1>${wording.say("finding.broken")}</h1><p class="lede">${wording.say("finding.brokenNote")}</p></header>
<nav class="bar" aria-label="${wording.text("page.parts")}"><ul><li><a href="#findings">${wording.say("part.findings")}</a></li><li><a href="#document">${wording.say("finding.document")}</a></li></ul>${tools(wording, false)}</nav>
<div class="page"><main id="main" tabindex="-1"><section id="findings" aria-labelledby="h-findings"><h2 id="h-findings">${wording.say("heading.findings")}</h2><ul class="findings">${items}</ul>${omitted > 0 ? html`<p>${wording.say("count.more", { n: omitted })}</p>` : ""}</section>
<section id="document" aria-labelledby="h-document"><h2 id="h-document">${wording.say("finding.document")}</h2><ol class="lines-of">${lines}</ol>${more > 0 ? html`<p>${wording.say("count.more", { n: more })}</p>` : ""}</section></main></div>`;
  return documentOf({ wording, title: wording.text("finding.broken"), body, theme });
}
