import type { AnyRecord, RecordType } from "../../generated/types.js";
import { findingBox } from "../card/care-boxes.js";
import { attribute, type Html, html, join } from "../markup/html.js";
import { clipped, said } from "../markup/said.js";
import { ref, sourceName } from "../values/refs.js";
import { passageAnchor, type SourceText } from "../values/source-text.js";
import { typeWord } from "../values/status.js";
import type { View } from "../values/view.js";

/** What rests on words, from what tells most about them to what is named in passing. */
const RANK: readonly RecordType[] = [
  "statement",
  "agreement",
  "act",
  "meeting",
  "visit",
  "process",
  "relationship",
  "place",
  "person",
  "state",
  "organization",
  "topic",
  "source",
];

type Colour = "said" | "agreed" | "event" | "thing";

const COLOURS: { readonly [type in RecordType]?: Colour } = {
  statement: "said",
  agreement: "agreed",
  act: "event",
  meeting: "event",
  visit: "event",
  process: "event",
  relationship: "event",
};

/** A passage that a record rests on. */
interface Passage {
  readonly start: number;
  readonly end: number;
  readonly record: AnyRecord;
  /** Only of one of its fields, which is often a word in passing: it does not colour. */
  readonly isWeak: boolean;
}

interface Paragraph {
  readonly pieces: Html[];
  readonly records: Set<AnyRecord>;
}

/** Of a longer text, a passage of more than this share is the whole of it. */
const WHOLE = { share: 0.6, length: 400 };
/** So much of what somebody said stands in a list. */
const LONGEST = 90;

/** The texts of the sources, with the passages that records rest on. */
export function readings(view: View, isWhole: boolean): Html[] {
  return [...view.texts.values()].map((text) => reading(view, text, isWhole));
}

function reading(view: View, text: SourceText, isWhole: boolean): Html {
  const { wording } = view;
  const { source, number, points } = text;
  const { passages, ofAll, starts } = passagesOf(view, text);
  const { paragraphs, covered } = paragraphsOf(view, text, passages, starts, isWhole);
  const share = Math.round((covered / (points.length || 1)) * 100);
  const facts = join(
    [
      wording.say("text.characters", { n: points.length }),
      wording.say("text.covered", { n: share }),
      ofAll.length > 0 && wording.say("text.whole", { what: join(ofAll.map(({ id }) => ref(view, id))) }),
    ],
    "; ",
  );
  const body = paragraphs
    .filter(({ pieces }) => pieces.length > 0)
    .map((paragraph, i) => paragraphOf(view, number, i, paragraph));
  const language = source.language ?? view.report.language;
  const others = view.findings.ofRecord.get(source)?.filter(({ code }) => code === "digest-mismatch") ?? [];
  const note = isWhole ? "" : html`<p class="dim small">${wording.say("text.passages")}</p>`;
  return html`<article class="text" id="text-${number}" data-n="${number}" aria-labelledby="ht-${number}"><h3 id="ht-${number}">${said(sourceName(view, source))}</h3>
<p class="dim small">${facts}.</p>${others.map((finding) => findingBox(view, finding))}${note}
<div class="body"${attribute("lang", language)} dir="auto">${body}</div></article>`;
}

/** The passages of a text, the records that rest on the whole of it, and where a passage begins. */
function passagesOf(view: View, { source, points }: SourceText) {
  const passages: Passage[] = [];
  const ofAll = new Set<AnyRecord>();
  const starts = new Set<number>();
  for (const { record } of view.records) {
    for (const { source: id, spans, fields } of record.evidence ?? []) {
      if (id !== source.id) continue;
      for (const { start, end } of spans ?? []) {
        starts.add(start);
        if (points.length > WHOLE.length && end - start > points.length * WHOLE.share) ofAll.add(record);
        else
          passages.push({
            start: Math.min(start, points.length),
            end: Math.min(end, points.length),
            record,
            isWeak: fields !== undefined,
          });
      }
    }
  }
  return { passages, ofAll: [...ofAll], starts };
}

/** The text in flat pieces, each with all that rests on it: passages overlap and cross, so they cannot be nested. */
function paragraphsOf(
  view: View,
  text: SourceText,
  passages: readonly Passage[],
  starts: ReadonlySet<number>,
  isWhole: boolean,
) {
  const { points } = text;
  const cuts = new Set([0, points.length, ...passages.flatMap(({ start, end }) => [start, end])]);
  for (const [at, point] of points.entries()) if (point === "\n") cuts.add(at).add(at + 1);
  const edges = [...cuts].sort((a, b) => a - b);
  const coming = [...passages].sort((a, b) => a.start - b.start);
  const paragraphs: Paragraph[] = [];
  let paragraph: Paragraph = { pieces: [], records: new Set() };
  const begin = () => {
    paragraph = { pieces: [], records: new Set() };
    paragraphs.push(paragraph);
  };
  begin();
  let open: Passage[] = [];
  let next = 0;
  let covered = 0;
  let wasLeft = false;
  for (const [k, from] of edges.entries()) {
    const to = edges[k + 1];
    if (to === undefined) break;
    for (; next < coming.length && (coming[next] as Passage).start <= from; next++) open.push(coming[next] as Passage);
    open = open.filter(({ end }) => end > from);
    const words = points.slice(from, to).join("");
    // Where a passage begins without words, or one of the whole text.
    const isBare = starts.has(from) && (open.length === 0 || words === "\n");
    if (words === "\n") begin();
    if (isBare) paragraph.pieces.push(html`<span id="${passageAnchor(text, from)}"></span>`);
    if (words === "\n") continue;
    if (open.length > 0) {
      covered += to - from;
      wasLeft = false;
      for (const { record } of open) paragraph.records.add(record);
      paragraph.pieces.push(mark(view, text, from, to, open, starts.has(from), words));
    } else if (isWhole) {
      paragraph.pieces.push(html`${said(words)}`);
    } else if (!wasLeft && words.trim() !== "") {
      wasLeft = true;
      paragraph.pieces.push(html` <span class="dim">${view.wording.say("text.left")}</span> `);
    }
  }
  return { paragraphs, covered };
}

function mark(
  view: View,
  text: SourceText,
  from: number,
  to: number,
  open: readonly Passage[],
  isStart: boolean,
  words: string,
): Html {
  const records = [...new Set(open.map(({ record }) => record))];
  const [first] = byRank(open.filter(({ isWeak }) => !isWeak).map(({ record }) => record));
  const colour = first === undefined ? "field" : (COLOURS[first.type] ?? "thing");
  const id = attribute("id", isStart && passageAnchor(text, from));
  const numbers = records.map((record) => view.numbers.get(record)).join(" ");
  return html`<mark class="g-${colour} d${Math.min(3, records.length)}"${id} data-a="${from}" data-b="${to}" data-r="${numbers}">${said(words)}</mark>`;
}

function byRank(records: readonly AnyRecord[]): AnyRecord[] {
  return [...records].sort((a, b) => RANK.indexOf(a.type) - RANK.indexOf(b.type));
}

/** A paragraph ends in a list of what rests on it: from the keyboard, the way from the text to the records. */
function paragraphOf(view: View, number: number, i: number, { pieces, records }: Paragraph): Html {
  const items = byRank([...records]).map((record) => {
    const text = record.type === "statement" ? said(clipped(record.summary, LONGEST)) : undefined;
    return html`<li><span class="dim">${typeWord(view, record)}</span> ${ref(view, record.id, text)}</li>`;
  });
  const uses =
    items.length > 0 &&
    html`<details class="uses"><summary>${view.wording.say("text.rest", { n: items.length })}</summary><ul>${items}</ul></details>`;
  return html`<p id="p${number}-${i}">${pieces}</p>${uses}`;
}
