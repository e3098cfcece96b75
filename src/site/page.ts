import { relativeLink } from "./addresses.js";
import { escapeHtml } from "./escape-html.js";
import type { Section } from "./markdown.js";
import type { NavigationPage, Part } from "./navigation.js";

/** Nothing is loaded from elsewhere, nothing is sent, and nothing runs but the files of the site. */
export const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'";

/** The files that every page loads. */
export const STYLE = "assets/site.css";
export const SCRIPT = "assets/site.js";
export const ICON = "assets/icon.svg";

/** The licences of what the scripts of the site hold of others. */
export const LICENCES = "assets/THIRD-PARTY-LICENSES.txt";

export const PLAYGROUND = "playground/index.html";

export interface PageContent {
  address: string;
  title: string;
  description: string;
  html: string;
  sections: readonly Section[];
}

/** A whole page: what is told of it, the way through the site, and its content. */
export function wholePage(page: PageContent, parts: readonly Part[]): string {
  const to = (address: string) => escapeHtml(relativeLink(page.address, address));
  const up = "../".repeat(page.address.split("/").length - 1);
  return `<!doctype html>
<html lang="en" data-up="${up}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(page.title === "communique" ? page.title : `${page.title} · communique`)}</title>
<meta name="description" content="${escapeHtml(shortened(page.description, 200))}">
<link rel="icon" type="image/svg+xml" href="${to(ICON)}">
<link rel="stylesheet" href="${to(STYLE)}">
<script defer src="${to(SCRIPT)}"></script>
</head>
<body>
<a class="skip" href="#page-text">Skip to the text</a>
<header>
<a class="menu" href="#page-menu">Menu</a>
<a class="brand" href="${to("index.html")}">communique</a>
<ul class="shortcuts">${shortcuts(page, parts, to)}</ul>
<search id="page-search" hidden><label for="page-query">Search</label><input type="search" id="page-query" placeholder="Search" autocomplete="off" spellcheck="false" aria-describedby="page-found"><p id="page-found" role="status"></p><ul id="page-hits" hidden></ul></search>
</header>
<div class="frame">
<nav id="page-menu" tabindex="-1" aria-label="Site"><a class="close" href="#page-text">Close the menu</a>${menu(page, parts, to)}</nav>
${contents(page)}<main id="page-text" tabindex="-1">
${page.html}</main>
</div>
<footer>Made of the Markdown of the repository. <a href="${to(LICENCES)}">Licences of what the site runs</a></footer>
</body>
</html>
`;
}

function shortcuts(page: PageContent, parts: readonly Part[], to: (address: string) => string): string {
  const first = parts.flatMap(({ title, pages }) =>
    pages[0] && ["Guide", "Reference", "Findings", "Examples"].includes(title)
      ? [{ title, address: pages[0].address }]
      : [],
  );
  return [...first, { title: "Playground", address: PLAYGROUND }]
    .map(({ title, address }) => `<li><a href="${to(address)}"${current(address, page)}>${title}</a></li>`)
    .join("");
}

/** All parts; the pages of a long one only where the reader is in it, so that pages stay light. */
const MANY = 40;

function menu(page: PageContent, parts: readonly Part[], to: (address: string) => string): string {
  const link = ({ title, address }: Pick<NavigationPage, "title" | "address">) =>
    `<li><a href="${to(address)}"${current(address, page)}>${escapeHtml(title)}</a></li>`;
  return parts
    .map(({ title, pages }) => {
      const isHere = pages.some(({ address }) => address === page.address);
      const listed = pages.filter(({ isListed }) => isListed);
      const shown = isHere || listed.length <= MANY ? listed : listed.slice(0, 1);
      return `<details${isHere ? " open" : ""}><summary>${title}</summary><ul class="tree">${shown.map(link).join("")}${title === "Start" ? link({ title: "Playground", address: PLAYGROUND }) : ""}</ul></details>`;
    })
    .join("\n");
}

function current(address: string, page: PageContent): string {
  return address === page.address ? ' aria-current="page"' : "";
}

/** What is on the page, where that is more than a few headings. The script opens it where there is room beside the text. */
function contents({ sections }: PageContent): string {
  const shown = sections.filter(({ depth }) => depth === 2 || depth === 3);
  if (shown.length < 3) return "";
  const items = shown.map(
    ({ depth, id, title }) => `<li class="d${depth}"><a href="#${id}">${escapeHtml(title)}</a></li>`,
  );
  return `<nav class="contents" aria-label="On this page"><details><summary>On this page</summary><ul class="tree">${items.join("")}</ul></details></nav>\n`;
}

function shortened(text: string, length: number): string {
  if (text.length <= length) return text;
  return `${text.slice(0, text.lastIndexOf(" ", length))} …`;
}
