import type { RecordType } from "../../generated/types.js";
import { type Html, html } from "../markup/html.js";
import { beginning, fragment, plain } from "../markup/said.js";
import { statusOf, statusType } from "../values/looks.js";
import { anchorOf, find, nameFor } from "../values/refs.js";
import type { View } from "../values/view.js";
import { type Link, layOut, type Node } from "./layout.js";
import type { Sides } from "./sides.js";
import { isHub, strengthOf, strongest, type Tie } from "./tie.js";

const MOST_NODES = 60;
/** With more ties than these, numbers stand in place of words. */
const MOST_WORDS = 16;
const LONGEST_NAME = 44;
const LONGEST_LINE = 17;

/** The ties of two. */
export type TiesOfPair = readonly [Tie, ...Tie[]];

export interface Drawing {
  readonly svg: Html;
  /** How many actors are not in it. */
  readonly left: number;
  /** How many lines lead from somebody to a side. */
  readonly members: number;
}

/** Who with whom, as lines between them. What is written on a line stands where it covers no other. */
export function draw(view: View, pairs: readonly TiesOfPair[], sides: Sides): Drawing {
  const all = byDegree(pairs);
  const ids = new Set(all.slice(0, MOST_NODES));
  for (const id of [...ids]) {
    for (const side of sides.get(id) ?? []) if (ids.size < MOST_NODES) ids.add(side);
  }
  const nodes = [...ids].map((id) => nodeOf(view, id));
  const tied = pairs.filter(([{ a, b }]) => ids.has(a) && ids.has(b));
  const members = [...ids].flatMap((id) =>
    [...(sides.get(id) ?? [])].filter((side) => ids.has(side)).map((side) => [id, side] as const),
  );
  const links: Link[] = [
    ...tied.map(([{ a, b }]) => ({ source: a, target: b, isMember: false })),
    ...members.map(([source, target]) => ({ source, target, isMember: true })),
  ];
  layOut(nodes, links);
  const canvas = new Canvas(nodes, links);
  const lines = members.map(([id, side]) => html`<line${canvas.ends(id, side)}/>`);
  const drawn = tied.map((ties) => tieLine(view, canvas, ties, tied.length <= MOST_WORDS));
  const figures = nodes.map((node) => figure(view, canvas, node));
  const { width, height } = canvas;
  const svg = html`<div class="graph scroll" role="region" aria-label="${view.wording.text("who.drawing")}" tabindex="0"><svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" aria-hidden="true" focusable="false">
<g class="members">${lines}</g>
<g class="ties">${drawn}</g>
<g class="nodes">${figures}</g></svg></div>`;
  return { svg, left: all.filter((id) => !ids.has(id)).length, members: members.length };
}

/** Those with the most and the strongest ties first. */
function byDegree(pairs: readonly TiesOfPair[]): string[] {
  const degrees = new Map<string, number>();
  for (const ties of pairs) {
    const weight = 1 + strengthOf(strongest(ties)[0] ?? ties[0]);
    for (const id of [ties[0].a, ties[0].b]) degrees.set(id, (degrees.get(id) ?? 0) + weight);
  }
  return [...degrees].sort(([, a], [, b]) => b - a).map(([id]) => id);
}

function nodeOf(view: View, id: string): Node {
  const lines = linesOf(plain(nameFor(view, id)));
  const longest = Math.max(...lines.map(({ length }) => length));
  return { id, lines, width: longest * 6.6 + 26, x: 0, y: 0 };
}

function linesOf(name: string): string[] {
  const text = name.length > LONGEST_NAME ? `${beginning(name, LONGEST_NAME - 1)}…` : name;
  const lines = [""];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1) ?? "";
    if (last !== "" && last.length + word.length > LONGEST_LINE) lines.push(word);
    else lines[lines.length - 1] = last === "" ? word : `${last} ${word}`;
  }
  return lines;
}

type Box = readonly [left: number, top: number, right: number, bottom: number];

type Point = readonly [x: number, y: number];

/** A link, and where it is drawn. */
interface Line extends Pick<Link, "source" | "target"> {
  readonly from: Point;
  readonly to: Point;
}

/** Where things stand, in whole pixels, and what room is taken. */
class Canvas {
  readonly width: number;
  readonly height: number;
  readonly #left: number;
  readonly #top: number;
  readonly #nodes: ReadonlyMap<string, Node>;
  readonly #taken: Box[];
  readonly #lines: readonly Line[];

  constructor(nodes: readonly Node[], links: readonly Link[]) {
    this.#nodes = new Map(nodes.map((node) => [node.id, node]));
    this.#left = Math.min(...nodes.map(({ x, width }) => x - width / 2));
    this.#top = Math.min(...nodes.map(({ y }) => y - 30));
    const right = Math.max(...nodes.map(({ x, width }) => x + width / 2));
    const bottom = Math.max(...nodes.map(({ y, lines }) => y + 20 + lines.length * 15));
    this.width = Math.ceil(right - this.#left + 30);
    this.height = Math.ceil(bottom - this.#top + 20);
    this.#taken = nodes.map((node) => {
      const [x, y] = this.at(node.id);
      return [x - node.width / 2, y - 14, x + node.width / 2, y + 18 + node.lines.length * 14];
    });
    this.#lines = links.map(({ source, target }) => ({ source, target, from: this.at(source), to: this.at(target) }));
  }

  at(id: string): Point {
    const { x = 0, y = 0 } = this.#nodes.get(id) ?? {};
    return [Math.round(x - this.#left + 15), Math.round(y - this.#top + 10)];
  }

  /** The ends of a line between two, as attributes. */
  ends(a: string, b: string): Html {
    const [[x1, y1], [x2, y2]] = [this.at(a), this.at(b)];
    return html` x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}"`;
  }

  /** One of some texts, and a place for it on the line between two: the first where it covers the least. */
  placeFor(texts: readonly string[], a: string, b: string, drop: readonly number[]): Placed {
    const [[x1, y1], [x2, y2]] = [this.at(a), this.at(b)];
    let best: Placed = { text: "", x: 0, y: 0, covers: Number.POSITIVE_INFINITY };
    const others = this.#lines.filter(({ source, target }) => source !== a || target !== b);
    for (const [i, text] of texts.entries()) {
      const half = halfOf(text);
      for (const part of PARTS) {
        for (const dy of drop) {
          const x = Math.round(Math.min(Math.max(x1 + (x2 - x1) * part, half + 2), this.width - half - 2));
          const y = Math.round(y1 + (y2 - y1) * part + dy);
          const box = boxOf(x, y, half);
          const crossed = others.reduce((sum, each) => sum + pointsIn(box, each), 0);
          const taken = this.#taken.reduce((sum, each) => sum + overlap(each, box), 0);
          const covers = taken + CROSSED * crossed + i * CROSSED;
          if (covers < best.covers) best = { text, x, y, covers };
        }
      }
    }
    if (best.text !== "") this.#taken.push(boxOf(best.x, best.y, halfOf(best.text)));
    return best;
  }
}

interface Placed {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** How much of what stands there it lies on. */
  readonly covers: number;
}

/** Where along a line a text may stand, the middle first. */
const PARTS = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74];

/** How far apart the points of a line are that a text should not lie on, in pixels, and how bad it is. */
const STEP = 6;
const CROSSED = 20;

/** How many of the points of a line are in a box. They are evenly spaced from its start to before its end. */
function pointsIn([left, top, right, bottom]: Box, { from: [x1, y1], to: [x2, y2] }: Line): number {
  const n = Math.ceil(Math.hypot(x2 - x1, y2 - y1) / STEP);
  const [across, down] = [sharesIn(left, right, x1, x2), sharesIn(top, bottom, y1, y2)];
  const first = Math.max(0, Math.floor(n * Math.max(across[0], down[0])) + 1);
  const last = Math.min(n, Math.ceil(n * Math.min(across[1], down[1]))) - 1;
  return Math.max(0, last - first + 1);
}

/** From which share of a way to which it is between two bounds. */
function sharesIn(low: number, high: number, from: number, to: number): readonly [number, number] {
  if (from === to) return from > low && from < high ? [-1, 2] : [1, 0];
  const [a, b] = [(low - from) / (to - from), (high - from) / (to - from)];
  return a < b ? [a, b] : [b, a];
}

function halfOf(text: string): number {
  return (text.length * 5.9 + 6) / 2;
}

function boxOf(x: number, y: number, half: number): Box {
  return [x - half, y - 11, x + half, y + 3];
}

/** The area that two have in common. */
function overlap(a: Box, b: Box): number {
  const across = Math.min(a[2], b[2]) - Math.max(a[0], b[0]);
  const down = Math.min(a[3], b[3]) - Math.max(a[1], b[1]);
  return Math.max(across, 0) * Math.max(down, 0);
}

function tieLine(view: View, canvas: Canvas, ties: TiesOfPair, hasWords: boolean): Html {
  const [best = ties[0]] = strongest(ties);
  const { a, b, look } = best;
  const n = new Set(ties.map(({ record }) => record.id)).size;
  const titles = new Set(ties.map((tie) => titleOf(view, tie)));
  const isOff = look === "off";
  const texts = isOff ? ["✕"] : hasWords && !isHub(b) ? verbsOf(ties) : n > 1 ? [String(n)] : [];
  const { text, x, y } = canvas.placeFor(texts, a, b, isOff ? [5] : [-5, 13]);
  const label = text === "" ? "" : html`<text class="${isOff ? "cross" : "how"}" x="${x}" y="${y}">${text}</text>`;
  const ends = canvas.ends(a, b);
  const ask = best.standing === undefined ? "" : " ask";
  return html`<g class="tie l-${look}${ask}" data-a="${a}" data-b="${b}"><title>${plain([...titles].join("\n"))}</title><line class="hit"${ends}/><line class="wire"${ends}/>${label}</g>`;
}

function titleOf(view: View, { record, how }: Tie): string {
  const status = statusOf(record);
  const name = "title" in record ? record.title : how;
  return status === undefined ? name : `${name} (${view.wording.word(statusType(record), status)})`;
}

/** The verbs of a tie, the strongest first: as many as fit, and only the first for where there is little room. */
function verbsOf(ties: TiesOfPair): string[] {
  const known = strongest(ties).filter(({ look }) => look !== "off");
  const [first = "", ...others] = new Set(known.map(({ how }) => how));
  let text = first;
  let n = 0;
  for (; n < others.length && text.length + (others[n] as string).length < 24; n++) text += `, ${others[n]}`;
  const whole = n < others.length ? `${text} …` : text;
  return others.length === 0 ? [whole] : [whole, `${first} …`];
}

function figure(view: View, canvas: Canvas, { id, lines }: Node): Html {
  const record = find(view, id);
  const [x, y] = canvas.at(id);
  const texts = lines.map((line, i) => html`<text x="${x}" y="${y + 25 + i * 14}">${line}</text>`);
  const address = record === undefined ? "#" : fragment(anchorOf(view, record));
  return html`<a href="${address}" tabindex="-1" class="node t-${record?.type}" data-n="${id}">${sign(record?.type, x, y)}${texts}</a>`;
}

/** A state is a square, a body a rounded one, a person a disc, an occasion a diamond. */
function sign(type: RecordType | undefined, x: number, y: number): Html {
  switch (type) {
    case "state":
      return html`<rect x="${x - 11}" y="${y - 11}" width="22" height="22" rx="4"/>`;
    case "organization":
      return html`<rect x="${x - 9}" y="${y - 9}" width="18" height="18" rx="9" ry="3"/>`;
    case "person":
      return html`<circle cx="${x}" cy="${y}" r="9"/>`;
    default:
      return html`<rect class="hub" x="${x - 8}" y="${y - 8}" width="16" height="16" rx="2" transform="rotate(45 ${x} ${y})"/>`;
  }
}
