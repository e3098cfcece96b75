/**
 * In a frame, beside an editor: a record that is chosen here is told by its id, and one whose id comes from there is shown.
 * Nothing else is told or taken.
 */
export function framed(show: (card: HTMLElement) => void): void {
  if (parent === window) return;
  document.addEventListener("click", ({ target }) => {
    const card = (target as Element).closest(".card");
    if (card) parent.postMessage(card.id, "*");
  });
  addEventListener("message", ({ source, data }) => {
    const card = source === parent && typeof data === "string" ? document.getElementById(data) : null;
    if (!card?.classList.contains("card")) return;
    show(card);
    // The cursor stays in the editor, so nothing is focused.
    card.scrollIntoView({ block: "start" });
  });
}
