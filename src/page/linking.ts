import { addToList } from "../collections/add-to-list.js";
import { all, label, make, one } from "./dom.js";

/**
 * From a record to the words that it rests on, and from words to the records. Without a script both are links.
 *
 * @returns what lights a record and its words
 */
export function linking(): (card: HTMLElement | null) => void {
  const cards = new Map(all(".card").map((card) => [card.dataset.i ?? "", card]));
  const marks = all("mark[data-r]");
  const byRecord = new Map<string, HTMLElement[]>();
  for (const mark of marks) {
    for (const i of (mark.dataset.r ?? "").split(" ")) {
      addToList(byRecord, i, mark);
    }
  }
  const picked = one(".picked");
  const pane = one("#texts");
  // What is lit is remembered: to look through a long page for it at each click would take long.
  const lit = { on: [] as HTMLElement[], current: [] as HTMLElement[] };
  const light = (name: "on" | "current", elements: readonly (HTMLElement | null)[]) => {
    for (const element of lit[name]) element.classList.remove(name);
    lit[name] = elements.filter((element) => element !== null);
    for (const element of lit[name]) element.classList.add(name);
  };
  const isBeside = () => pane !== null && getComputedStyle(pane).position === "sticky";

  /** Lights words, and scrolls the text to the first. */
  function show(words: readonly HTMLElement[]): void {
    light("on", words);
    const [first] = words;
    if (!first || !pane || !isBeside()) return;
    const { top, bottom } = first.getBoundingClientRect();
    const frame = pane.getBoundingClientRect();
    if (top >= frame.top + 60 && bottom <= frame.bottom - 40) return;
    const behavior = matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth";
    pane.scrollTo({ top: pane.scrollTop + top - frame.top - frame.height / 3, behavior });
  }

  function select(card: HTMLElement | null): void {
    light("current", [card]);
    show(card ? (byRecord.get(card.dataset.i ?? "") ?? []) : []);
  }

  function pick(mark: HTMLElement): void {
    if (!picked) return;
    const own = (mark.dataset.r ?? "").split(" ").flatMap((i) => cards.get(i) ?? []);
    picked.replaceChildren();
    make("p", label("picked", own.length), picked);
    const list = make("ul", "", picked);
    for (const card of own) {
      const name = one("h3,h4", card)?.textContent ?? card.id;
      make("a", name, make("li", "", list)).href = `#${encodeURI(card.id)}`;
    }
    picked.hidden = false;
    mark.before(picked);
    light("current", []);
    light("on", [mark]);
  }

  function quoted({ dataset: { s, a, b } }: HTMLElement): HTMLElement[] {
    return marks.filter(
      ({ dataset, parentElement }) =>
        parentElement?.closest<HTMLElement>(".text")?.dataset.n === s &&
        Number(dataset.a) >= Number(a) &&
        Number(dataset.b) <= Number(b),
    );
  }

  document.addEventListener("click", (event) => {
    const target = event.target as Element;
    const quote = target.closest<HTMLElement>("a.q");
    const mark = target.closest<HTMLElement>("mark[data-r]");
    const card = target.closest<HTMLElement>(".card");
    if (quote) {
      light("current", [card]);
      show(quoted(quote));
      // From the keyboard the reader goes there; with the mouse the text comes alongside. `detail` does not tell them apart: in
      // Firefox it is 1 for a link that Enter follows.
      if (isBeside() && event.pointerType) event.preventDefault();
    } else if (mark) {
      pick(mark);
    } else if (card && !target.closest("a,summary,button")) {
      select(card.classList.contains("current") ? null : card);
    }
  });

  function arrive(): void {
    const element = document.getElementById(decoded(location.hash.slice(1)));
    for (let at = element?.closest("details"); at; at = at.parentElement?.closest("details") ?? null) at.open = true;
    if (!element?.classList.contains("card")) return;
    select(element);
    element.tabIndex = -1;
    element.focus({ preventScroll: true });
    element.scrollIntoView({ block: "start" });
  }
  addEventListener("hashchange", arrive);
  if (location.hash) arrive();

  document.addEventListener("focusin", ({ target }) => {
    const card = (target as Element).closest<HTMLElement>(".card");
    if (card && !card.classList.contains("current") && (target as Element).matches(":focus-visible")) select(card);
  });
  document.addEventListener("keydown", ({ key }) => {
    if (key !== "Escape") return;
    select(null);
    if (picked) picked.hidden = true;
  });
  return select;
}

/** A fragment may be anything: one that is not encoded is itself. */
function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
