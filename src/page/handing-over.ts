import { all, one, root } from "./dom.js";

/** Where a page is being read, for the page that takes its place. */
export interface ReadingPlace {
  readonly theme: string | undefined;
  readonly filter: string;
  /** What is unfolded and what is not. */
  readonly open: ReadonlyMap<string, boolean>;
  readonly current: string | undefined;
  /** How far both columns are scrolled, and what stands where somebody reads. */
  readonly top: number;
  readonly textTop: number;
  readonly near: { readonly id: string; readonly top: number } | undefined;
  readonly focused: string | undefined;
}

const FOCUSABLE = "a,summary,button,input,[tabindex]";

export function placeOfReader(): ReadingPlace {
  const near = document.elementFromPoint(innerWidth / 4, innerHeight / 4)?.closest("main [id]");
  // Of elements beside it nothing would be known, should this page not be the one with the keyboard.
  const focused = document.hasFocus() ? document.activeElement : null;
  return {
    theme: root.dataset.theme,
    filter: one<HTMLInputElement>("input.filter")?.value ?? "",
    open: new Map([...placed<HTMLDetailsElement>("details")].map(([place, { open }]) => [place, open])),
    current: one(".card.current")?.id,
    top: scrollY,
    textTop: one("#texts")?.scrollTop ?? 0,
    near: scrollY > 0 && near ? { id: near.id, top: near.getBoundingClientRect().top } : undefined,
    focused: focused ? [...placed(FOCUSABLE)].find(([, element]) => element === focused)?.[0] : undefined,
  };
}

/** Goes on where another page of the same report was read. */
export function goOn(
  { filter, open, current, top, textTop, near, focused }: ReadingPlace,
  show: (card: HTMLElement) => void,
): void {
  const details = placed<HTMLDetailsElement>("details");
  for (const [place, isOpen] of open) {
    const same = details.get(place);
    if (same) same.open = isOpen;
  }
  const input = one<HTMLInputElement>("input.filter");
  if (input && filter !== "") {
    input.value = filter;
    input.dispatchEvent(new Event("change"));
  }
  const card = current === undefined ? null : document.getElementById(current);
  if (card) show(card);
  if (focused !== undefined) placed(FOCUSABLE).get(focused)?.focus({ preventScroll: true });
  one("#texts")?.scrollTo({ top: textTop, behavior: "instant" });
  scrollTo({ top, behavior: "instant" });
  const same = near && document.getElementById(near.id);
  if (same) scrollBy({ top: same.getBoundingClientRect().top - near.top, behavior: "instant" });
}

/** Elements by the id that they stand in and their number there, which another page of the report has, too. */
function placed<E extends HTMLElement>(selector: string): Map<string, E> {
  const counts = new Map<string, number>();
  const found = new Map<string, E>();
  for (const element of all<E>(selector)) {
    const id = element.closest("[id]")?.id ?? "";
    const n = counts.get(id) ?? 0;
    counts.set(id, n + 1);
    found.set(`${n} ${id}`, element);
  }
  return found;
}
