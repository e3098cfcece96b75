import type { Report } from "../../generated/types.js";
import { toHtml, type ViewOptions } from "../../view/to-html.js";
import { loadPart } from "./load-part.js";

/** The page of the report in a frame that has no origin: it can neither read this page nor be read by it. */
export interface Frame {
  show(report: Report, options: ViewOptions): Promise<void>;
  /** Brings a record into sight. */
  goTo(id: string): void;
}

/**
 * @param place holds a frame that is empty yet.
 * @param wanted is told the id of a record that was chosen on the page.
 */
export function createFrame(place: HTMLElement, wanted: (id: string) => void): Frame {
  let frame = place.firstElementChild as HTMLIFrameElement;
  let written = "";
  let shown = "";
  let latest: Report | undefined;
  addEventListener("message", ({ source, data }) => {
    // From the frame comes an id and nothing else, and whoever is told looks it up.
    if (source !== frame.contentWindow || typeof data !== "string") return;
    shown = data;
    wanted(data);
  });

  /** Each page has a frame of its own: in one that stands, it would be a step of the browser's history. */
  function write(page: string): void {
    const next = frame.cloneNode() as HTMLIFrameElement;
    next.srcdoc = page;
    next.addEventListener("load", () => {
      while (next.previousElementSibling) next.previousElementSibling.remove();
      // A page that is set again begins at its top.
      if (shown !== "") next.contentWindow?.postMessage(shown, "*");
    });
    frame = next;
    place.append(next);
  }

  return {
    async show(report, options) {
      latest = report;
      const hasPlaces = report.places?.some(({ coordinates }) => coordinates !== undefined);
      // Without land the places are a list.
      const land = hasPlaces ? await loadPart("land").catch(() => undefined) : undefined;
      if (report !== latest) return;
      const page = toHtml(report, { ...options, ...(land && { outline: land.outline }) });
      if (page !== written) write(page);
      written = page;
    },
    goTo(id) {
      if (id === shown) return;
      shown = id;
      frame.contentWindow?.postMessage(id, "*");
    },
  };
}
