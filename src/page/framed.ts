import { goOn, placeOfReader, type ReadingPlace } from "./handing-over.js";

/**
 * In a frame, beside an editor: a record that is chosen here is told by its id, and one whose id comes from there is shown. Files
 * that are dropped here are given on. With a port comes whether this page leaves or arrives: through it, the one that leaves tells
 * where it is read.
 */
export function framed(show: (card: HTMLElement) => void, setTheme: (theme: string) => void): void {
  if (parent === window) return;
  let isBesideEditor = false;
  /** What was to be shown and is not here yet: the next page may have it. */
  let missed: string | undefined;

  document.addEventListener("click", (event) => {
    const target = event.target as Element;
    const card = target.closest(".card");
    if (card) parent.postMessage(card.id, "*");
    follow(event);
  });
  // The middle button.
  document.addEventListener("auxclick", (event) => event.button === 1 && follow(event));
  // Files are for the editor, and for no other page that has this one in a frame.
  const hasFiles = ({ dataTransfer }: DragEvent) => isBesideEditor && dataTransfer?.types.includes("Files");
  addEventListener("dragover", (event) => {
    if (hasFiles(event)) event.preventDefault();
  });
  addEventListener("drop", (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    parent.postMessage([...(event.dataTransfer?.files ?? [])], "*");
  });

  addEventListener("message", ({ source, data, ports: [port] }) => {
    if (source !== parent) return;
    isBesideEditor = true;
    if (port && data === "leave") port.postMessage([placeOfReader(), missed]);
    else if (port) port.onmessage = (message) => arrive(message.data, data === "go on");
    else if (data === "begin") parent.postMessage("", "*");
    else if (typeof data === "string") {
      missed = data;
      bring(data);
    }
  });

  function arrive([place, wanted]: [ReadingPlace, string | undefined], isSame: boolean): void {
    if (place.theme !== undefined) setTheme(place.theme);
    if (isSame) goOn(place, show);
    if (wanted !== undefined) {
      missed = wanted;
      bring(wanted);
    }
    painted(() => parent.postMessage("", "*"));
  }

  function bring(id: string): void {
    const card = document.getElementById(id);
    if (!card?.classList.contains("card")) return;
    missed = undefined;
    show(card);
    // The cursor stays in the editor, so nothing is focused.
    card.scrollIntoView({ block: "start" });
  }
}

/** Waits until what was done is seen: else, for a moment, the page would come into sight as it was before. */
function painted(then: () => void): void {
  let isDone = false;
  const once = () => {
    if (!isDone) then();
    isDone = true;
  };
  requestAnimationFrame(() => requestAnimationFrame(once));
  // What is not in sight is not painted.
  setTimeout(once, 200);
}

/** What is written into a frame has the address of the page around it as its base, and a link within it would load that. */
function follow(event: MouseEvent): void {
  const link = (event.target as Element).closest("a[href]");
  // Within a drawing a link has no properties to ask.
  const address = link?.getAttribute("href");
  if (!link || !address || event.defaultPrevented) return;
  if (!address.startsWith("#")) {
    // The frame loads no other page.
    link.setAttribute("target", "_blank");
    return;
  }
  event.preventDefault();
  location.replace(location.href.replace(/#.*/, "") + address);
}
