import { addressOf, isOutside, relativeLink, targetOf } from "./addresses.js";
import { type MarkdownOptions, type Rendered, renderMarkdown } from "./markdown.js";
import { type NavigationPage, type Part, partsOf } from "./navigation.js";
import { wholePage } from "./page.js";
import type { Repository } from "./repository.js";

/** What becomes of the pages besides, by their paths in the repository. */
export interface SitePagesOptions extends Pick<MarkdownOptions, "highlight"> {
  /** What stands above a block of code, as HTML: by what follows the fence, and its text. */
  caption?: ((file: string, info: string, text: string) => string) | undefined;
  /** What stands below the title, as HTML. */
  below?: ((file: string) => string) | undefined;
}

export interface SitePage extends NavigationPage {
  rendered: Rendered;
}

/** The pages of the site, and what of the repository is copied for them. */
export interface SitePages {
  pages: SitePage[];
  parts: Part[];
  /** The HTML of each page, by address. */
  html: Map<string, string>;
  /** Files of the repository that pages lead to and that are no pages, by address. */
  copies: Map<string, string>;
}

/**
 * Makes the pages of the README, of `docs`, of the examples, and of all Markdown that these lead to. Other files that they lead to
 * are to be copied.
 *
 * @throws Error where a link leads to nothing, or where two files would have one address.
 */
export function sitePages(repository: Repository, options: SitePagesOptions = {}): SitePages {
  const pages: SitePage[] = [];
  const copies = new Map<string, string>();
  const owners = new Map<string, string>();
  const open = ["README.md", ...repository.pagesIn("docs"), "examples/README.md"];
  for (let path = open.shift(); path !== undefined; path = open.shift()) {
    const address = addressOf(path);
    const owner = owners.get(address);
    if (owner === path) continue;
    if (owner !== undefined) throw new Error(`${owner} and ${path} would both be ${address}.`);
    owners.set(address, path);
    const markdown = repository.markdownOf(path);
    if (markdown === undefined) {
      copies.set(address, path);
      continue;
    }
    const file = path;
    const leadsTo: string[] = [];
    const rendered = renderMarkdown(markdown, {
      highlight: options.highlight,
      caption: (info, text) => options.caption?.(file, info, text) ?? "",
      link(href) {
        if (isOutside(href)) return href;
        const target = targetOf(file, href);
        const found = repository.fileOf(target.path);
        if (found === undefined) throw new Error(`${file} links to ${href}, which is not there.`);
        leadsTo.push(found);
        return relativeLink(address, addressOf(found) + target.fragment);
      },
    });
    pages.push({ path: file, isListed: repository.isListed(file), title: rendered.title, address, leadsTo, rendered });
    open.push(...leadsTo);
  }
  const parts = partsOf(pages);
  const html = new Map(
    pages.map(({ path, address, rendered }) => {
      const below = options.below?.(path) ?? "";
      const content = { ...rendered, address, html: rendered.html.replace("</h1>\n", `</h1>\n${below}`) };
      return [address, wholePage(content, parts)] as const;
    }),
  );
  return { pages, parts, html, copies };
}
