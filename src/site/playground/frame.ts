import type { Report, SourceId } from "../../generated/types.js";
import type { Finding } from "../../json/finding.js";
import { reportPage } from "./report-page.js";

/** The page of the report in a frame that has no origin: it can neither read this page nor be read by it. */
export interface Frame {
  show(report: Report, texts: Readonly<Record<SourceId, string>>, findings: readonly Finding[]): void;
  /** Brings a record into sight. */
  goTo(id: string): void;
}

/** @param wanted is told the id of a record that was chosen on the page. */
export function createFrame(frame: HTMLIFrameElement, wanted: (id: string) => void): Frame {
  let written = "";
  addEventListener("message", ({ source, data }) => {
    // From the frame comes an id and nothing else, and whoever is told looks it up.
    if (source === frame.contentWindow && typeof data === "string") wanted(data);
  });
  return {
    show(report, texts, findings) {
      const page = reportPage(report, texts, findings);
      // A page that is set again begins at its top.
      if (page !== written) frame.srcdoc = page;
      written = page;
    },
    goTo: (id) => frame.contentWindow?.postMessage(id, "*"),
  };
}
