import { RECORD_LISTS } from "../../generated/model.js";
import type { Report } from "../../generated/types.js";
import { type Html, html, join, NOTHING } from "../markup/html.js";
import { said } from "../markup/said.js";
import { fact, facts } from "../values/fields.js";
import { temporal } from "../values/temporal.js";
import { shownField } from "../values/values.js";
import type { View } from "../values/view.js";
import type { LabelKey } from "../wording/labels.js";

/** The occurrences and sources of a report, each with its list. */
const COUNTED = [
  ["visits", "count.visit"],
  ["meetings", "count.meeting"],
  ["acts", "count.act"],
  ["agreements", "count.agreement"],
  ["statements", "count.statement"],
  ["processes", "count.process"],
  ["relationships", "count.relationship"],
  ["sources", "count.source"],
] as const satisfies readonly (readonly [keyof Report, LabelKey])[];

/** Title, summary, and what there is. */
export function head(view: View): Html {
  const { report, wording } = view;
  const { summary, createdAt, updatedAt } = report;
  const speakers = new Set((report.statements ?? []).flatMap((statement) => statement.speakers)).size;
  const counts = COUNTED.map(([list, label]) => {
    const n = report[list]?.length ?? 0;
    if (n === 0) return "";
    const by = list === "statements" ? html` ${wording.say("count.speakers", { n: speakers })}` : "";
    return html`${wording.say(label, { n })}${by}`;
  });
  const line = join(
    [
      createdAt && wording.say("page.made", { when: temporal(wording, createdAt) }),
      updatedAt && wording.say("page.changed", { when: temporal(wording, updatedAt) }),
      ...counts,
    ],
    " · ",
  );
  return html`<header class="top"><p class="brand">${wording.say("page.brand")}</p><h1${lang(view)}>${said(report.title)}</h1>
${summary ? html`<p class="lede"${lang(view)}>${said(summary)}</p>` : NOTHING}<p class="meta">${line}</p></header>`;
}

/** What is left of the report's own fields. */
export function foot(view: View): Html {
  const { report, records, wording } = view;
  const line = join(
    [
      html`<code>${said(report.id)}</code>`,
      report.language,
      wording.say("page.version", { version: report.version }),
      wording.say("page.records", { n: records.length }),
    ],
    " · ",
  );
  const rest = Object.entries(report)
    .filter(([key]) => !SHOWN.has(key))
    .map(([key, value]) => fact(said(wording.field("Report", key)), shownField(view, "Report", key, value, undefined)));
  return html`<footer class="end"><p>${line}</p>${facts(rest)}</footer>`;
}

const OWN = ["$schema", "type", "version", "id", "title", "language", "summary", "createdAt", "updatedAt"];
/** The lists of records stand in parts of their own. */
const SHOWN: ReadonlySet<string> = new Set([...OWN, ...RECORD_LISTS.map(([list]) => list)]);

function lang({ report, wording }: View): Html {
  return report.language === wording.raw("page.language") ? NOTHING : html` lang="${report.language}"`;
}
