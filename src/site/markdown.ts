import { Marked, type Token, type Tokens } from "marked";
import { Anchors } from "./anchors.js";
import { escapeHtml } from "./escape-html.js";

/** What a page needs from outside of its Markdown. */
export interface MarkdownOptions {
  /** Where a link of the Markdown leads in the site. */
  link(href: string): string;
  /** Code as HTML. Without it, it stays plain. */
  highlight?: ((text: string, language: string) => string) | undefined;
  /** What stands above a block of code, as HTML: by what follows the fence, and its text. */
  caption?: ((info: string, text: string) => string) | undefined;
}

/** A heading, and what stands up to the next one. */
export interface Section {
  depth: number;
  id: string;
  title: string;
  prose: string;
  /** What its tables tell of fields, words and codes: rows that begin with one. */
  terms: Term[];
}

export interface Term {
  name: string;
  prose: string;
}

/** A page of Markdown, read. */
export interface Rendered {
  title: string;
  /** The first paragraph, as text. */
  description: string;
  html: string;
  sections: Section[];
}

/**
 * GitHub's Markdown as HTML without style or script.
 *
 * @throws Error for HTML in the Markdown that is no comment: pages hold Markdown alone.
 */
export function renderMarkdown(markdown: string, options: MarkdownOptions): Rendered {
  const anchors = new Anchors();
  const sections: Section[] = [];
  let tables = 0;
  let here = 0;
  let isInLink = false;
  const marked = new Marked({
    gfm: true,
    renderer: {
      heading({ tokens, depth }) {
        const id = sections[here++]?.id ?? "";
        const inner = this.parser.parseInline(tokens);
        // A link within a link is none.
        const title = inner.includes("<a ") ? inner : `<a class="self" href="#${id}">${inner}</a>`;
        return `<h${depth} id="${id}">${title}</h${depth}>\n`;
      },
      html({ text }) {
        if (text.trimStart().startsWith("<!--")) return "";
        throw new Error(`HTML that the site does not show: ${text.trim()}`);
      },
      link({ href, tokens }) {
        isInLink = true;
        const inner = this.parser.parseInline(tokens);
        isInLink = false;
        return `<a href="${escapeHtml(options.link(href))}">${inner}</a>`;
      },
      image({ href, text }) {
        const source = escapeHtml(options.link(href));
        const picture = `<img src="${source}" alt="${escapeHtml(text)}">`;
        // On a phone a picture is small: the link shows it in its own size.
        return isInLink ? picture : `<a href="${source}">${picture}</a>`;
      },
      table({ header, rows }) {
        tables += 1;
        const cells = (row: readonly Tokens.TableCell[], open: string, close: string) =>
          row.map(({ tokens }) => `<${open}>${this.parser.parseInline(tokens)}</${close}>`).join("");
        const label = `Table ${tables}: ${sections[here - 1]?.title ?? ""}`;
        const body = rows.map((row) => `<tr>${cells(row, "td", "td")}</tr>`).join("\n");
        return (
          `<div class="scroll" tabindex="0" role="region" aria-label="${escapeHtml(label)}"><table>` +
          `<thead><tr>${cells(header, 'th scope="col"', "th")}</tr></thead><tbody>${body}</tbody></table></div>\n`
        );
      },
      code({ text, lang = "" }) {
        const language = lang.split(" ")[0] ?? "";
        const code = options.highlight?.(text, language) ?? escapeHtml(text);
        // Drawings keep their lines and may be wider than the page. All else is wrapped.
        const kept = language === "text" && isDrawn(text) ? ' class="kept" tabindex="0"' : "";
        return `<div class="code">${options.caption?.(lang, text) ?? ""}<pre${kept}><code>${code}\n</code></pre></div>\n`;
      },
    },
  });
  const tokens = marked.lexer(markdown);
  for (const token of tokens) {
    if (token.type === "heading") {
      const title = plain(token.tokens ?? []);
      sections.push({ depth: (token as Tokens.Heading).depth, id: anchors.of(title), title, prose: "", terms: [] });
      continue;
    }
    const section = sections.at(-1);
    const terms = token.type === "table" ? termsOf(token as Tokens.Table) : [];
    section?.terms.push(...terms);
    if (section && terms.length === 0) section.prose = `${section.prose} ${plain([token])}`.trim();
  }
  const first = tokens.find(({ type }) => type === "paragraph");
  const title = sections.find(({ depth }) => depth === 1)?.title ?? "";
  return { title, description: first ? plain([first]) : title, html: marked.parser(tokens), sections };
}

/** Whether most lines of a text have columns: a drawing, or a table. */
function isDrawn(text: string): boolean {
  const lines = text.split("\n");
  return lines.filter((line) => line.trim().includes("  ")).length > lines.length / 2;
}

/** The rows of a table, if each begins with code alone. */
function termsOf({ rows }: Tokens.Table): Term[] {
  const isTerm = ([first]: readonly Tokens.TableCell[]) =>
    first?.tokens.length === 1 && first.tokens[0]?.type === "codespan";
  if (!rows.every(isTerm)) return [];
  return rows.map(([first, ...rest]) => ({
    name: plain(first?.tokens ?? []),
    prose: rest
      .map(({ tokens }) => plain(tokens))
      .join(" ")
      .trim(),
  }));
}

/** What is read of tokens: without marks, without blocks of code. */
function plain(tokens: readonly Token[]): string {
  return tokens
    .map((token) => {
      if (token.type === "code" || token.type === "html" || token.type === "space") return "";
      if (token.type === "table") {
        const { header, rows } = token as Tokens.Table;
        return [header, ...rows].flatMap((row) => row.map((cell) => plain(cell.tokens))).join(" ");
      }
      if (token.type === "list") return (token as Tokens.List).items.map((item) => plain(item.tokens)).join(" ");
      if (token.type === "br") return " ";
      if ("tokens" in token && token.tokens) return plain(token.tokens);
      return "text" in token ? unescaped(String(token.text)) : "";
    })
    .join("")
    .replaceAll(/\s+/g, " ");
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };

/** Marked escapes some texts of its tokens. */
function unescaped(text: string): string {
  return text.replaceAll(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => ENTITIES[name] as string);
}
