import { type Html, html } from "../markup/html.js";
import type { Span } from "../values/calendar.js";
import { at } from "./axis.js";
import type { RowLook } from "./row.js";

// A bar is drawn around y = 0 and across in per cent, so that it fits any width without a script or a style of its own.

/** A day, for legends. */
export const DAY: Span = {
  from: 0,
  to: 1,
  isWithin: false,
  isOpenAtStart: false,
  isOpenAtEnd: false,
  isApproximate: false,
  isMoment: false,
  order: 0,
};

export function shape(span: Span, look: RowLook, x: (day: number) => number): Html {
  return html`<svg y="50%" width="100%" height="1" overflow="visible">${drawn(span, look, x)}</svg>`;
}

/** Narrower than this, in per cent, nobody sees it. */
const NARROWEST = 0.8;

function drawn(span: Span, look: RowLook, x: (day: number) => number): Html {
  const left = x(span.from);
  const right = Math.max(x(span.to), left);
  const middle = span.isMoment ? left : (left + right) / 2;
  const soft = span.isApproximate ? " soft" : "";
  if (look === "change") {
    return html`<svg x="${at(middle)}" overflow="visible" width="1" height="1"><path class="change" d="M-5.5 0L0-5.5L5.5 0L0 5.5Z"/></svg>`;
  }
  if (span.isWithin) return within(span, look, left, right, soft);
  if (look === "say") return html`<circle class="say${soft}" cx="${at(middle)}" cy="0" r="4.5"/>`;
  if (span.isMoment && right - left < 0.5) {
    return html`<circle class="point${soft}" cx="${at(left)}" cy="0" r="5.5"/>${struck(look, left, left)}`;
  }
  const width = Math.max(right - left, NARROWEST);
  const end = left + width;
  const begin = span.isOpenAtStart ? 0 : left;
  const bar = html`<rect class="span${soft}" x="${at(begin)}" width="${at((span.isOpenAtEnd ? 100 : end) - begin)}" y="-8" height="16" rx="4"/>`;
  return html`${bar}${struck(look, begin, end)}${look === "pause" ? [left + width / 2 - 0.5, left + width / 2 + 0.5].map(upright) : ""}`;
}

/** Narrower than this, a bracket lies under its ring. */
const NARROW = 3.5;

/** A bracket with a ring in it: some time in between. */
function within({ isOpenAtStart, isOpenAtEnd }: Span, look: RowLook, left: number, right: number, soft: string): Html {
  const isNarrow = right - left < NARROW;
  const cap = (place: number) => html`<line class="cap" x1="${at(place)}" x2="${at(place)}" y1="-6" y2="6"/>`;
  return html`<line class="within" x1="${at(left)}" x2="${at(right)}" y1="0" y2="0"/>${isOpenAtStart || isNarrow ? "" : cap(left)}${isOpenAtEnd || isNarrow ? "" : cap(right)}<circle class="mid${soft}" cx="${at((left + right) / 2)}" cy="0" r="4"/>${struck(look, left, right)}`;
}

function struck(look: RowLook, left: number, right: number): Html | "" {
  return (look === "off" && html`<line class="x" x1="${at(left - 0.6)}" x2="${at(right + 0.6)}" y1="0" y2="0"/>`) || "";
}

function upright(place: number): Html {
  return html`<line class="x" x1="${at(place)}" x2="${at(place)}" y1="-4" y2="4"/>`;
}
