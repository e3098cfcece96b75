import { type Html, html } from "../markup/html.js";
import { dateOf, type Span } from "../values/calendar.js";
import { shortDay } from "../values/temporal.js";
import type { View } from "../values/view.js";

/** Where days lie across a chart, in per cent. */
export interface Axis {
  readonly x: (day: number) => number;
  /** Days without events are narrowed. */
  readonly isNarrowed: boolean;
  readonly lines: readonly Html[];
  readonly labels: readonly Html[];
}

const [LEFT, RIGHT] = [1.5, 97];
/** With more days than these, each has the same room. */
const MOST_DAYS = 60;
/** With equal room, there are at most about so many lines. */
const MOST_LINES = 12;

export function axisOf(view: View, spans: readonly Span[]): Axis {
  const days = edgesOf(spans);
  const isElastic = days.length <= MOST_DAYS;
  const x = isElastic ? elastic(days) : linear(days);
  const begins = new Set(spans.filter(({ isOpenAtStart }) => !isOpenAtStart).map(({ from }) => Math.floor(from)));
  const ticks = isElastic ? days.filter((day) => begins.has(day)) : firstsOfMonths(days[0] ?? 0, days.at(-1) ?? 0);
  const lines = ticks.map((day) => html`<line x1="${at(x(day))}" x2="${at(x(day))}" y1="0" y2="100%"/>`);
  if (isElastic) lines.push(...gaps(days, spans, x));
  const isNarrowed = isElastic && days.slice(1).some((day, i) => day - (days[i] as number) > 1);
  return { x, isNarrowed, lines, labels: labelsOf(view, ticks, x) };
}

/** A place across, as an attribute. */
export function at(percent: number): string {
  return `${Math.round(percent * 100) / 100}%`;
}

/** The days on which something begins or has ended. */
function edgesOf(spans: readonly Span[]): number[] {
  const days = new Set<number>();
  for (const { from, to, isOpenAtStart } of spans) {
    if (!isOpenAtStart) days.add(Math.floor(from));
    days.add(Math.max(Math.ceil(to), Math.floor(from) + 1));
  }
  return [...days].sort((a, b) => a - b);
}

/** Long stretches grow with the logarithm of their length. */
function elastic(days: readonly number[]): Axis["x"] {
  const sums = [0];
  for (let i = 1; i < days.length; i++) {
    sums.push((sums[i - 1] as number) + 1 + Math.log((days[i] as number) - (days[i - 1] as number)));
  }
  const total = sums.at(-1) || 1;
  const places = sums.map((sum) => LEFT + ((RIGHT - LEFT) * sum) / total);
  return (day) => {
    const next = days.findIndex((each) => each > day);
    if (next === 0) return LEFT;
    if (next < 0) return days.length === 0 ? LEFT : (places.at(-1) as number);
    const [before, after] = [days[next - 1] as number, days[next] as number];
    const [left, right] = [places[next - 1] as number, places[next] as number];
    return left + ((right - left) * (day - before)) / (after - before);
  };
}

function linear(days: readonly number[]): Axis["x"] {
  const [first, last] = [days[0] ?? 0, days.at(-1) ?? 1];
  return (day) => LEFT + ((RIGHT - LEFT) * (day - first)) / (last - first || 1);
}

function firstsOfMonths(first: number, last: number): number[] {
  const months = Math.max(1, (last - first) / 30.44);
  const every = Math.ceil(months / MOST_LINES);
  const found: number[] = [];
  let n = 0;
  for (let day = first; day <= last; day++) if (dateOf(day).day === 1 && n++ % every === 0) found.push(day);
  return found;
}

/** A dashed line where days without events are left out. */
function gaps(days: readonly number[], spans: readonly Span[], x: Axis["x"]): Html[] {
  return days.slice(1).flatMap((day, i) => {
    const before = days[i] as number;
    if (day - before <= 3 || spans.some(({ from, to, isWithin }) => !isWithin && from < day && to > before)) return [];
    const middle = at((x(before) + x(day)) / 2);
    return [html`<line class="gap" x1="${middle}" x2="${middle}" y1="0" y2="100%"/>`];
  });
}

/** As many as have room: fewer on a narrow page. */
function labelsOf(view: View, ticks: readonly number[], x: Axis["x"]): Html[] {
  const labels: Html[] = [];
  let last = Number.NEGATIVE_INFINITY;
  let lastNarrow = Number.NEGATIVE_INFINITY;
  let year: number | undefined;
  for (const day of ticks) {
    const place = x(day);
    const date = dateOf(day);
    const isNewYear = date.year !== year;
    if (place - last <= (isNewYear ? 14 : 9) || place >= 94) continue;
    const isNarrow = place - lastNarrow > 24 && place < 85;
    const text = `${shortDay(view.wording, date)}${isNewYear ? ` ${date.year}` : ""}`;
    labels.push(html`<text x="${at(place)}" y="13" class="${isNarrow ? "always" : "wide"}">${text}</text>`);
    last = isNewYear ? place + 8 : place;
    year = date.year;
    if (isNarrow) lastNarrow = place;
  }
  return labels;
}
