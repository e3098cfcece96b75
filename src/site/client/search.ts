import MiniSearch, { type SearchResult } from "minisearch";
import { type Found, SEARCH } from "./search-options.js";

const MOST = 12;
const up = document.documentElement.dataset.up ?? "";

let index: Promise<MiniSearch> | undefined;

/** Loads the index when it is first asked for. A script element works in a folder, where nothing can be fetched. */
function loadIndex(): Promise<MiniSearch> {
  index ??= new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = `${up}assets/search-index.js`;
    script.onload = () => resolve(MiniSearch.loadJSON((globalThis as unknown as Loaded).communiqueSearchIndex, SEARCH));
    script.onerror = () => {
      index = undefined;
      reject(new Error("The index of the search could not be loaded."));
    };
    document.head.append(script);
  });
  return index;
}

interface Loaded {
  communiqueSearchIndex: string;
}

/** The search of the header: an input, and below it links to what was found, which the arrow keys walk through. */
export function startSearch(): void {
  const search = byId("page-search");
  const query = byId("page-query") as HTMLInputElement;
  const status = byId("page-found");
  const hits = byId("page-hits");
  search.hidden = false;

  async function find(): Promise<void> {
    const asked = query.value.trim();
    if (asked === "") return close();
    let found: SearchResult[];
    try {
      found = (await loadIndex()).search(asked, {
        prefix: true,
        fuzzy: 0.15,
        boost: { title: 4 },
        combineWith: "AND",
        boostDocument: (_id, _term, stored) => weightOf(stored as unknown as Found, asked.toLowerCase()),
      });
    } catch (error) {
      status.textContent = (error as Error).message;
      return;
    }
    // The answer to a question that has changed since.
    if (query.value.trim() !== asked) return;
    status.textContent = found.length === 0 ? `Nothing found for “${asked}”.` : `${found.length} found.`;
    hits.replaceChildren(...found.slice(0, MOST).map((hit) => itemOf(hit as unknown as Found)));
    hits.hidden = found.length === 0;
    search.classList.add("open");
  }

  function close(): void {
    hits.hidden = true;
    hits.replaceChildren();
    status.textContent = "";
    search.classList.remove("open");
  }

  const links = () => [...hits.querySelectorAll("a")];

  query.addEventListener("input", () => void find());
  query.addEventListener("focus", () => void find());
  search.addEventListener("keydown", (event) => {
    const all = links();
    const at = all.indexOf(document.activeElement as HTMLAnchorElement);
    if (event.key === "ArrowDown") (all[at + 1] ?? query).focus();
    else if (event.key === "ArrowUp") (at < 0 ? all.at(-1) : (all[at - 1] ?? query))?.focus();
    else if (event.key === "Enter" && at < 0) all[0]?.click();
    else if (event.key === "Escape") {
      query.focus();
      query.value = "";
      close();
    } else return;
    event.preventDefault();
  });
  search.addEventListener("focusout", (event) => {
    if (!search.contains(event.relatedTarget as Node | null)) close();
  });
  document.addEventListener("keydown", (event) => {
    const isTyping = event.target instanceof Element && event.target.matches("input, textarea, select");
    if (event.key !== "/" || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    query.focus();
  });
}

/** A page is also called what its address says. What conversions make of a field is told apart from what the field is. */
function weightOf({ title, under, to }: Found, name: string): number {
  const isPage = !under.includes("›");
  if (isPage && (to === `${name}.html` || to.endsWith(`/${name}.html`))) return 20;
  if (under.startsWith("Conversions ›")) return 0.5;
  return title.toLowerCase() === name ? 5 : 1;
}

function itemOf({ title, under, to }: Found): HTMLElement {
  const item = document.createElement("li");
  const link = document.createElement("a");
  link.href = up + to;
  const name = document.createElement("b");
  name.textContent = title;
  const place = document.createElement("span");
  place.textContent = under;
  link.append(name, place);
  item.append(link);
  return item;
}

function byId(id: string): HTMLElement {
  return document.getElementById(id) as HTMLElement;
}
