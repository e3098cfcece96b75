import { pageScript, pageScriptHash, pageStyle, pageStyleHash } from "../generated/view-assets.js";
import { attribute, type Html, html } from "./markup/html.js";
import { plain } from "./markup/said.js";
import type { Wording } from "./wording/wording.js";

export interface DocumentParts {
  readonly wording: Wording;
  readonly title: string;
  readonly body: Html;
  readonly theme?: "light" | "dark" | undefined;
  /** A page of very many records is laid out as far as it is seen. */
  readonly isLong?: boolean;
}

/** Nothing is fetched, nothing runs but the one script, and that script can write no markup. */
const POLICY = [
  "default-src 'none'",
  `style-src '${pageStyleHash}'`,
  `script-src '${pageScriptHash}'`,
  "img-src data:",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join("; ");

/** A page on its own: style and script are constants that its policy names by their hashes. */
export function documentOf({ wording, title, body, theme, isLong = false }: DocumentParts): string {
  const language = attribute("lang", wording.text("page.language"));
  const name = html`<title>${plain(title)}</title>`;
  // Style and script are ours, and no templates: nothing of a report is in them.
  return `<!doctype html>
<html${language}${attribute("class", isLong && "many")}${attribute("data-theme", theme)}><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${POLICY}"><meta name="referrer" content="no-referrer"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><meta name="robots" content="noindex">${name}<link rel="icon" href="data:,"><style>${pageStyle}</style></head>
<body>${body}<script>${pageScript}</script></body></html>
`;
}

/** The tools at the end of a bar, for which the script is needed: hidden without it. */
export function tools(wording: Wording, hasRecords = true): Html {
  const filter =
    hasRecords &&
    html`<label class="find"><span class="vh">${wording.say("tool.filter")}</span><input type="search" placeholder="${wording.text("tool.filterHint")}" class="filter" autocomplete="off"></label>`;
  return html`<span class="tools" hidden data-dark="${wording.text("tool.dark")}" data-light="${wording.text("tool.light")}" data-filtered="${wording.raw("tool.filtered")}" data-picked="${wording.raw("text.picked")}">${filter}<button type="button" class="theme">${wording.say("tool.dark")}</button><button type="button" class="print">${wording.say("tool.print")}</button></span>`;
}
