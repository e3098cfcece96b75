import MiniSearch from "minisearch";
import { type Found, SEARCH } from "./client/search-options.js";
import type { SitePage } from "./site-pages.js";

/** The variable that the script of the index sets. */
const VARIABLE = "communiqueSearchIndex";

/** The sections of all pages, to be searched: as a script and not as JSON, so that it loads in a folder, too. */
export function searchIndex(pages: readonly SitePage[], partOf: (page: SitePage) => string): string {
  const index = new MiniSearch<Found & { id: number; prose: string }>(SEARCH);
  let id = 0;
  for (const page of pages) {
    const part = partOf(page);
    for (const { depth, id: fragment, title, prose, terms } of page.rendered.sections) {
      const isTop = depth === 1;
      const under = isTop ? part : `${part} › ${page.title}`;
      const to = isTop ? page.address : `${page.address}#${fragment}`;
      index.add({ id: id++, title, prose, under, to });
      const within = isTop ? `${part} › ${page.title}` : `${under} › ${title}`;
      for (const term of terms) index.add({ id: id++, title: term.name, prose: term.prose, under: within, to });
    }
  }
  return `globalThis.${VARIABLE}=${JSON.stringify(JSON.stringify(index))};\n`;
}
