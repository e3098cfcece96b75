import { all, label, one, root } from "./dom.js";

const PAUSE = 150;

/** Only the records with all of these words. */
export function filtering(): void {
  const input = one<HTMLInputElement>("input.filter");
  const told = one(".filtered");
  if (!input || !told) return;
  let texts: (readonly [HTMLElement, string])[] | undefined;
  let timer = 0;
  const filter = () => {
    texts ??= all(".card").map((card) => [card, (card.textContent ?? "").toLowerCase()] as const);
    const words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
    let left = 0;
    for (const [card, text] of texts) {
      card.hidden = !words.every((word) => text.includes(word));
      if (!card.hidden) left++;
    }
    for (const speaker of all(".speaker"))
      speaker.hidden = all<HTMLElement>(".card", speaker).every(({ hidden }) => hidden);
    root.classList.toggle("filtering", words.length > 0);
    told.hidden = words.length === 0;
    told.textContent = label("filtered", texts.length, { left });
  };
  input.oninput = () => {
    clearTimeout(timer);
    timer = window.setTimeout(filter, PAUSE);
  };
  input.onchange = filter;
}
