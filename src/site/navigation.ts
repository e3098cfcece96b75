/** A page, as the navigation knows it. */
export interface NavigationPage {
  /** Its path in the repository. */
  path: string;
  title: string;
  address: string;
  /** Whether the menu has it: the lists of files are found through the pages that lead to them. */
  isListed: boolean;
  /** The pages that it links to, in their order. */
  leadsTo: readonly string[];
}

/** A part of the site: its first page is the one that tells of the others. */
export interface Part {
  title: string;
  pages: NavigationPage[];
}

/** In this order, a page belongs to the first part that holds it. The first path of a part is its first page. */
const PARTS: readonly { title: string; holds: readonly string[] }[] = [
  { title: "Start", holds: ["README.md"] },
  { title: "Guide", holds: ["docs/guide/index.md", "docs/guide/"] },
  { title: "Findings", holds: ["docs/reference/findings.md", "docs/reference/rules/"] },
  { title: "Conversions", holds: ["docs/reference/convert/index.md", "docs/reference/convert/"] },
  { title: "Reference", holds: ["docs/reference/index.md", "docs/reference/"] },
  { title: "Examples", holds: ["examples/README.md", "examples/"] },
  { title: "How to", holds: ["docs/"] },
  { title: "Project", holds: [""] },
];

/** In this order they stand beside each page. */
const SHOWN = ["Start", "How to", "Guide", "Reference", "Findings", "Conversions", "Examples", "Project"];

/** Sorts the pages into parts, each in the order in which its first page, or else the README, leads to them. */
export function partsOf(pages: readonly NavigationPage[]): Part[] {
  const left = new Set(pages);
  const start = pages.find(({ path }) => path === "README.md")?.leadsTo ?? [];
  const parts = PARTS.map(({ title, holds }) => {
    const own = [...left].filter(({ path }) => holds.some((held) => path === held || isIn(path, held)));
    for (const page of own) left.delete(page);
    const first = own.find(({ path }) => path === holds[0]);
    const order = [first?.path, ...(first?.leadsTo ?? []), ...start];
    const rank = ({ path }: NavigationPage) => (order.includes(path) ? order.indexOf(path) : order.length);
    return { title, pages: own.sort((a, b) => rank(a) - rank(b) || (a.path < b.path ? -1 : 1)) };
  });
  const shown = parts.filter(({ pages: own }) => own.length > 0);
  return shown.sort((a, b) => SHOWN.indexOf(a.title) - SHOWN.indexOf(b.title));
}

function isIn(path: string, folder: string): boolean {
  return folder === "" || (folder.endsWith("/") && path.startsWith(folder));
}
