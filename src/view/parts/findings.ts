import { addToList } from "../../collections/add-to-list.js";
import type { AnyRecord } from "../../generated/types.js";
import type { Finding } from "../../json/finding.js";
import type { PlacedRecord } from "../../lookup/walk.js";
import { section } from "../card/part.js";
import { type Html, html, NOTHING, type Part } from "../markup/html.js";
import { said } from "../markup/said.js";
import { fieldName } from "../values/pointers.js";
import { ref } from "../values/refs.js";
import type { PlacedFindings, View } from "../values/view.js";

const SHOWN = 500;

/** Findings by the record that they are in. */
export function placedFindings(
  all: readonly Finding[] | undefined,
  omitted: number,
  records: readonly PlacedRecord[],
): PlacedFindings {
  const byPath = new Map(records.map((placed) => [placed.path, placed.record]));
  const ofRecord = new Map<AnyRecord, Finding[]>();
  for (const finding of all ?? []) {
    const record = byPath.get(recordPath(finding.path));
    if (record !== undefined) addToList(ofRecord, record, finding);
  }
  return { all, ofRecord, omitted };
}

/** `/meetings/0/when/start` is in the record at `/meetings/0`. */
function recordPath(path: string): string {
  return path.split("/").slice(0, 3).join("/");
}

/** All that the checker found, in one list; each stands at its record as well. */
export function findings(view: View): Html {
  const { wording, records } = view;
  const { all, omitted } = view.findings;
  if (all === undefined) return section(view, "findings", html`<p>${wording.say("finding.unchecked")}</p>`);
  if (all.length === 0) return section(view, "findings", html`<p>${wording.say("finding.none")}</p>`);
  const byPath = new Map(records.map((placed) => [placed.path, placed.record]));
  const items = all.slice(0, SHOWN).map((finding) => {
    const path = recordPath(finding.path);
    const record = byPath.get(path);
    const place: Part =
      record === undefined
        ? html`<code>${said(finding.path || "/")}</code>`
        : html`→ ${ref(view, record.id)} <span class="dim">${said(fieldName(wording, record, finding.path.slice(path.length)))}</span>`;
    return findingLine(view.wording, finding, place);
  });
  const more = all.length - items.length + omitted;
  return section(
    view,
    "findings",
    html`<ul class="findings">${items}</ul>${more > 0 ? html`<p>${wording.say("count.more", { n: more })}</p>` : NOTHING}`,
  );
}

export function findingLine(wording: View["wording"], { severity, code, message, line }: Finding, place: Part): Html {
  const isError = severity === "error";
  const name = wording.say(isError ? "finding.error" : "finding.warning");
  return html`<li class="b-${isError ? "error" : "warning"}"><b>${name}</b> <code>${said(code)}</code> ${said(message)} ${place}${line === undefined ? "" : html` <span class="dim">${wording.say("finding.line", { n: line })}</span>`}</li>`;
}
