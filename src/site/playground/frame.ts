import type { Report } from "../../generated/types.js";
import { toHtml, type ViewOptions } from "../../view/to-html.js";
import { loadPart } from "./load-part.js";

/** The page of the report in a frame that has no origin: it can neither read this page nor be read by it. */
export interface Frame {
  show(report: Report, options: ViewOptions): Promise<void>;
  /** Brings a record into sight. */
  goTo(id: string): void;
}

/** What the frame tells of what is done in it. */
export interface FrameEvents {
  /** A record was chosen. */
  wanted(id: string): void;
  /** Files were dropped on it. */
  dropped(files: readonly File[]): void;
}

/** How long, in milliseconds, the page before and the next one may take to agree on where it is read. */
const PATIENCE = 2000;

/** @param place holds a frame that is empty yet. */
export function createFrame(place: HTMLElement, { wanted, dropped }: FrameEvents): Frame {
  let frame = place.firstElementChild as HTMLIFrameElement;
  /** The frame of the page that is made, and what comes after it: never more than two pages are held. */
  let next: HTMLIFrameElement | undefined;
  let waiting: { page: string; of: string } | undefined;
  /** The report that the page in sight is of. */
  let shownReport: string | undefined;
  let written = "";
  /** The record that was chosen last, and what was to be shown while one page gave way to another. */
  let shown = "";
  let missed: string | undefined;
  let latest: Report | undefined;

  addEventListener("message", ({ source, data }) => {
    if (source === null) return;
    if (source === next?.contentWindow) return change();
    if (source !== frame.contentWindow) return;
    if (Array.isArray(data)) return dropped(data.filter((each) => each instanceof File));
    // Otherwise an id comes and nothing else, and whoever is told looks it up.
    if (typeof data !== "string" || data === "") return;
    shown = data;
    wanted(data);
  });

  /** Each page has a frame of its own: in one that stands, it would be a step of the browser's history. */
  function write(page: string, of: string): void {
    if (next) {
      waiting = { page, of };
      return;
    }
    const made = frame.cloneNode() as HTMLIFrameElement;
    made.srcdoc = page;
    next = made;
    const before = shownReport;
    made.addEventListener(
      "load",
      () => {
        shownReport = of;
        // Should a page not answer, the next one comes into sight as it is.
        setTimeout(() => made === next && change(), PATIENCE);
        const began = before === of ? "go on" : "begin";
        if (before === undefined) return made.contentWindow?.postMessage(began, "*");
        missed = undefined;
        const { port1, port2 } = new MessageChannel();
        frame.contentWindow?.postMessage("leave", "*", [port1]);
        made.contentWindow?.postMessage(began, "*", [port2]);
      },
      { once: true },
    );
    place.prepend(made);
  }

  /** The next page is where the one before was, and comes into sight. */
  function change(): void {
    if (!next) return;
    frame.remove();
    frame = next;
    next = undefined;
    if (missed !== undefined) frame.contentWindow?.postMessage(missed, "*");
    if (waiting) write(waiting.page, waiting.of);
    waiting = undefined;
  }

  return {
    async show(report, options) {
      if (latest?.id !== report.id) shown = "";
      latest = report;
      const hasPlaces = report.places?.some(({ coordinates }) => coordinates !== undefined);
      // Without land the places are a list.
      const land = hasPlaces ? await loadPart("land").catch(() => undefined) : undefined;
      if (report !== latest) return;
      const page = toHtml(report, { ...options, ...(land && { outline: land.outline }) });
      if (page !== written) write(page, report.id);
      written = page;
    },
    goTo(id) {
      if (id === shown) return;
      shown = id;
      missed = id;
      frame.contentWindow?.postMessage(id, "*");
    },
  };
}
