import MiniSearch from "minisearch";
import { type Found, SEARCH } from "./client/search-options.js";
import type { SitePage } from "./site-pages.js";

/** The variable that the script of the index sets. */
const VARIABLE = "communiqueSearchIndex";

/** Where fields and words are defined, so that each is found by its name; and where the same fields are told again. */
const DEFINITIONS = "docs/reference/";
const RETOLD = "docs/reference/convert/";

/** The sections of all pages, to be searched: as a script and not as JSON, so that it loads in a folder, too. */
export function searchIndex(pages: readonly SitePage[], partOf: (page: SitePage) => string): string {
  const index = new MiniSearch<Found & { id: number; prose: string }>(SEARCH);
  const told = new Set<string>();
  let id = 0;
  for (const page of pages) {
    const part = partOf(page);
    for (const { depth, id: fragment, title, prose, terms } of page.rendered.sections) {
      const isTop = depth === 1;
      const under = isTop ? part : `${part} › ${page.title}`;
      const to = isTop ? page.address : `${page.address}#${fragment}`;
      const isDefinition = page.path.startsWith(DEFINITIONS) && !page.path.startsWith(RETOLD);
      const listed = isDefinition ? "" : terms.map((term) => `${term.name} ${term.prose}`).join(" ");
      index.add({ id: id++, title, prose: `${prose} ${listed}`, under, to });
      if (!isDefinition) continue;
      const within = isTop ? `${part} › ${page.title}` : `${under} › ${title}`;
      for (const term of terms) {
        // What all records have is told once.
        const key = `${term.name} ${term.prose}`;
        if (told.has(key)) continue;
        told.add(key);
        index.add({ id: id++, title: term.name, prose: term.prose, under: within, to });
      }
    }
  }
  return `globalThis.${VARIABLE}=${JSON.stringify(JSON.stringify(index))};\n`;
}
