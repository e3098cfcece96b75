/**
 * In a frame, beside an editor: a record that is chosen here is told by its id, and one whose id comes from there is shown.
 * Nothing else is told or taken.
 */
export function framed(show: (card: HTMLElement) => void): void {
  if (parent === window) return;
  document.addEventListener("click", (event) => {
    const target = event.target as Element;
    const card = target.closest(".card");
    if (card) parent.postMessage(card.id, "*");
    // What is written into a frame has the address of the page around it as its base, and a link would load that.
    const link = target.closest<HTMLAnchorElement>('a[href^="#"]');
    if (!link || event.defaultPrevented) return;
    event.preventDefault();
    location.replace(location.href.replace(/#.*/, "") + link.hash);
  });
  addEventListener("message", ({ source, data }) => {
    const card = source === parent && typeof data === "string" ? document.getElementById(data) : null;
    if (!card?.classList.contains("card")) return;
    show(card);
    // The cursor stays in the editor, so nothing is focused.
    card.scrollIntoView({ block: "start" });
  });
}
