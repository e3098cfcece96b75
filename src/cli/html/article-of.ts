import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import type { SourceHead } from "../../draft/assemble/options.js";
import { isTextOf, longestText } from "../../lookup/model.js";
import { quote } from "../../text/quote.js";
import { defined } from "../defined.js";
import type { Input } from "../inputs.js";
import { UsageError } from "../usage-error.js";
import { decodeHtml } from "./decode-html.js";
import { depthOf } from "./depth.js";
import { readPage } from "./page.js";
import { textOf } from "./text.js";

/** What is read of a page. */
export interface PageArticle {
  /** The headline, and a line for each paragraph. */
  text: string;
  /** What the page says of itself, as far as a source can have it. */
  source: SourceHead;
  /** What people have to know of the reading. */
  notes: readonly string[];
}

/**
 * The article of a page. What stands around it, such as menus and comments, is left out, as the reader view of a browser does
 * it.
 *
 * @throws UsageError where there is none
 */
export function articleOf({ file, bytes }: Input): PageArticle {
  const html = decodeHtml(bytes);
  const found = read(html);
  const body = textOf(found?.content ?? "");
  if (body === "") {
    throw new UsageError(`${file}: no article is found in the page. Save its text to a file, and give that.`);
  }
  const page = readPage(html);
  const title = first([found?.title, page.title], (each) => each.length <= longestText("Source", "title"));
  const language = first(
    [page.language, found?.lang].map((tag) => tag?.replaceAll("_", "-")),
    (tag) => isTextOf("Language", tag),
  );
  const url = first([page.url], (address) => isTextOf("Url", address));
  const published = first([found?.publishedTime], () => true);
  const publishedAt = first([published], (date) => isTextOf("Temporal", date));
  const hasTitle = title === undefined || body === title || body.startsWith(`${title}\n`);
  return {
    text: `${hasTitle ? body : `${title}\n${body}`}\n`,
    source: defined({ title, url, language, publishedAt }) as SourceHead,
    notes:
      published === publishedAt
        ? []
        : [`${file}: the page gives ${quote(published ?? "")} as its date, which is no ISO 8601: give --published.`],
  };
}

/** Pages have some 30. The reader takes the third power of it: of 2,000 a minute. */
const DEEPEST = 256;

function read(html: string): ReturnType<Readability["parse"]> {
  // A part of a page gets the rest, which the reader looks for.
  const whole = /<html[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`;
  if (depthOf(whole) > DEEPEST || isOnlyAround(whole)) return null;
  try {
    return new Readability(parseHTML(whole).document as unknown as Document).parse();
  } catch {
    // It stumbles over pages that have nothing at all.
    return null;
  }
}

/** What stands around an article: the reader takes it for one where a page has nothing else. */
const AROUND = "nav, menu, footer, aside, head, script, style, template, noscript, [role=navigation]";

function isOnlyAround(html: string): boolean {
  const { document } = parseHTML(html);
  for (const element of document.querySelectorAll(AROUND)) element.remove();
  return (document.documentElement?.textContent ?? "").trim() === "";
}

/** The first that says something and fits, on one line. */
function first(texts: readonly (string | null | undefined)[], fits: (text: string) => boolean): string | undefined {
  return texts.map((text) => (text ?? "").trim().split(/\s+/).join(" ")).find((text) => text !== "" && fits(text));
}
