import type { AnyRecord, Evidence, EvidenceBasis, SourceId } from "../../generated/types.js";
import { attribute, type Html, html, join, NOTHING, type Part } from "../markup/html.js";
import { fragment, said } from "../markup/said.js";
import { Fields, facts } from "./fields.js";
import { fieldName } from "./pointers.js";
import { refs } from "./refs.js";
import { passageAnchor } from "./source-text.js";
import type { View } from "./view.js";
import { word } from "./words.js";

/** Longest passage that is shown whole. */
const LONGEST = 180;
/** Of a longer one so much is read from either end, white space included. */
const READ = 1_000;
const OTHERS: readonly EvidenceBasis[] = ["claimed", "inferred", "computed"];

/** How we know: the passages, what they show, and on what basis. Folded; the head says how much there is. */
export function evidenceOf(view: View, record: AnyRecord, list: readonly Evidence[] | undefined): Html {
  const { wording } = view;
  if (list === undefined) {
    return record.type === "source" ? NOTHING : html`<p class="ev none">${wording.say("evidence.none")}</p>`;
  }
  const passages = list.reduce((sum, { spans }) => sum + (spans?.length ?? 0), 0);
  const amount =
    passages > 0
      ? wording.say("count.passages", { n: passages })
      : wording.say("count.source", { n: new Set(list.map(({ source }) => source)).size });
  const others = OTHERS.map((basis) => {
    const n = list.filter((each) => each.basis === basis).length;
    return n > 0 && wording.say("evidence.counted", { n, basis: wording.word("EvidenceBasis", basis) });
  });
  const entries = together(list).map(
    ({ evidence, sources }) => html`<li>${entry(view, record, evidence, sources)}</li>`,
  );
  return html`<details class="ev"><summary>${wording.say("evidence.title")}<span class="dim">: ${join([amount, ...others])}</span></summary><ul>${entries}</ul></details>`;
}

function entry(view: View, record: AnyRecord, evidence: Evidence, sources: readonly SourceId[]): Html {
  const fields = new Fields(view, "Evidence", evidence, record);
  const text = view.texts.get(fields.take("source"));
  const basis = fields.take("basis");
  const named = fields.take("fields")?.map((pointer) => said(fieldName(view.wording, record, pointer)));
  const passages = (fields.take("spans") ?? []).map(({ start, end }): Part => {
    if (text === undefined)
      return html`<span class="dim">${view.wording.say("evidence.characters", { start, end })}</span>`;
    const address = fragment(passageAnchor(text, start));
    const place = html`${attribute("data-s", text.number)}${attribute("data-a", start)}${attribute("data-b", end)}`;
    return html`<a class="q" href="${address}"${place}>“${said(shortened(text.points, start, Math.min(end, text.points.length)))}”</a>`;
  });
  const mode = fields.show("mode");
  // With one text on the page its passages say where they are from.
  const isClear = passages.length > 0 && text !== undefined && view.texts.size === 1;
  const note = fields.take("note");
  return html`<span class="basis k-${basis}">${word(view, "EvidenceBasis", basis)}</span> ${named ? html`<span class="fields">${join(named)}</span> ` : ""}${join([...passages, isClear ? "" : refs(view, sources), mode], " · ")}${note ? html`<span class="evnote">${said(note)}</span>` : ""}${facts([fields.rest()])}`;
}

/** A passage as a line, of a long one how it begins and ends. Many records may rest on a whole text, so that its middle is not read. */
function shortened(points: readonly string[], start: number, end: number): string {
  const isFar = end - start > 2 * READ;
  const read = isFar
    ? [...points.slice(start, start + READ), ...points.slice(end - READ, end)]
    : points.slice(start, end);
  const line = [...read.join("").split(/\s+/).join(" ")];
  return line.length > LONGEST ? `${line.slice(0, 110).join("")} … ${line.slice(-50).join("")}` : line.join("");
}

/** Entries that differ in nothing but the source are told as one. */
function together(list: readonly Evidence[]): { evidence: Evidence; sources: SourceId[] }[] {
  const lines: { evidence: Evidence; sources: SourceId[]; key: string | undefined }[] = [];
  for (const evidence of list) {
    const { source, ...rest } = evidence;
    const key = evidence.spans ? undefined : JSON.stringify(rest);
    const same = key === undefined ? undefined : lines.find((line) => line.key === key);
    if (same) same.sources.push(source);
    else lines.push({ evidence, sources: [source], key });
  }
  return lines;
}
