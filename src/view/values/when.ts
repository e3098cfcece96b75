import type { Temporal, When } from "../../generated/types.js";
import { isTextOf } from "../../lookup/model.js";
import { type Html, html, isNothing, join, type Part } from "../markup/html.js";
import { said } from "../markup/said.js";
import type { Wording } from "../wording/wording.js";
import { dateOf, type Moment, momentOf } from "./calendar.js";
import { targetOf } from "./target.js";
import { clockInWords, duration, marked, monthName, temporal } from "./temporal.js";
import type { View } from "./view.js";
import { word } from "./words.js";

/** A When in words. `isShort` is for a list with little room: the dates alone, as far as there are any. */
export function whenText(view: View, when: When, isShort = false): Html {
  const { wording } = view;
  const { start, end, notBefore, notAfter, part, after, timeLimit, asStated, timeZone } = when;
  const about = when.approximate && wording.say("date.approximately");
  const dates: Part[] = [
    start && end ? range(wording, start, end) : start && temporal(wording, start),
    !start && end && wording.say("date.until", { date: temporal(wording, end) }),
    bounds(wording, notBefore, notAfter),
    part && word(view, "WhenPart", part),
  ];
  if (isShort && dates.some((date) => !isNothing(date || ""))) return join(dates.map((date) => date || ""));
  return join([
    ...dates.map((date) => date || ""),
    when.duration && wording.say("date.for", { duration: duration(wording, when.duration) }),
    timeLimit === undefined && about,
    after && wording.say("date.after", { what: targetOf(view, after) }),
    timeLimit && wording.say("date.limit", { duration: duration(wording, timeLimit) }),
    timeLimit && about,
    asStated && html`“${said(asStated)}”`,
    timeZone && html`<span class="zone">${timeZone}</span>`,
  ]);
}

/** "16–17 November 2019", "30 October – 2 November 2019". */
function range(wording: Wording, start: Temporal, end: Temporal): Part {
  const [from, to] = [momentAt(start), momentAt(end)];
  if (from?.precision === "minute" && to?.precision === "minute" && Math.floor(from.from) === Math.floor(to.from)) {
    return html`${temporal(wording, start)}–${marked(end, clockInWords(wording, end))}`;
  }
  if (from?.precision === "minute" && to?.precision === "day" && Math.floor(from.from) === to.from) {
    return wording.say("date.from", {
      date: temporal(wording, end),
      clock: marked(start, clockInWords(wording, start)),
    });
  }
  const short = shortened(wording, start, end);
  if (short.isDay) return html`${short.first}–${temporal(wording, end)}`;
  return wording.say("date.range", { from: short.first, to: temporal(wording, end) });
}

function bounds(wording: Wording, notBefore: Temporal | undefined, notAfter: Temporal | undefined): Part {
  if (notBefore && notAfter) {
    const [from, to] = [momentAt(notBefore), momentAt(notAfter)];
    // "22 November 2019, after 21:00"
    if (from?.precision === "minute" && to?.precision === "day" && Math.floor(from.from) === to.from) {
      const what = marked(notBefore, clockInWords(wording, notBefore));
      return join([temporal(wording, notAfter), wording.say("date.after", { what })]);
    }
    const { first } = shortened(wording, notBefore, notAfter);
    return wording.say("date.between", { from: first, to: temporal(wording, notAfter) });
  }
  if (notBefore) return wording.say("date.notBefore", { date: temporal(wording, notBefore) });
  return notAfter && wording.say("date.by", { date: temporal(wording, notAfter) });
}

/** The first of two days without the month or the year that it shares with the second. */
function shortened(wording: Wording, start: Temporal, end: Temporal): { first: Html; isDay: boolean } {
  const [from, to] = [momentAt(start), momentAt(end)];
  const whole = { first: temporal(wording, start), isDay: false };
  if (from?.precision !== "day" || to?.precision !== "day" || from.isQualified || to.isQualified) return whole;
  const [a, b] = [dateOf(from.from), dateOf(to.from)];
  if (a.year !== b.year) return whole;
  if (a.month === b.month) return { first: marked(start, a.day), isDay: true };
  const text = wording.text("date.dayMonth", { day: a.day, month: monthName(wording, a.month) });
  return { first: marked(start, text), isDay: false };
}

function momentAt(time: Temporal): Moment | undefined {
  return isTextOf("Temporal", time) ? momentOf(time) : undefined;
}
