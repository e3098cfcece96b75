import type { RecordId, Report } from "../../generated/types.js";
import { resolvePointer } from "../../json/pointer.js";
import { recordsOf } from "../../lookup/walk.js";
import type { Merged, MergedPart } from "../../merge/merged.js";
import { section } from "../card/part.js";
import { type Html, html, join, type Part } from "../markup/html.js";
import { said } from "../markup/said.js";
import { fieldAt, fieldName } from "../values/pointers.js";
import { present } from "../values/present.js";
import { ref, refs } from "../values/refs.js";
import { shownField } from "../values/values.js";
import type { View } from "../values/view.js";

/** Several reports that a page tells as one story. */
export interface Accounts {
  /** As they were merged, in that order. */
  readonly reports: readonly Report[];
  /** What `mergeReports` made of them. The page shows its `report`. */
  readonly merged: Omit<Merged, "report">;
}

/** Which of the reports tell each record, counted from 1. */
export function tellersOf({ reports, merged }: Accounts): ReadonlyMap<RecordId, readonly number[]> {
  const tellers = new Map<RecordId, number[]>();
  const joined = new Map<string, RecordId>();
  const partName = (report: number, record: string) => `${report} ${record}`;
  for (const { record, parts } of merged.joins)
    for (const part of parts) joined.set(partName(part.report, part.record), record);
  for (const { report, record, now } of merged.renamed) joined.set(partName(report, record), now);
  for (const [i, report] of reports.entries()) {
    for (const { record } of recordsOf(report)) {
      const id = joined.get(partName(i, record.id)) ?? record.id;
      const known = tellers.get(id) ?? [];
      if (!known.includes(i + 1)) tellers.set(id, [...known, i + 1]);
    }
  }
  return tellers;
}

/** The reports, and in what they differ. */
export function accounts(view: View, told: Accounts | undefined): Html {
  if (told === undefined) return html``;
  const { wording } = view;
  const { reports } = told;
  return section(view, "accounts", [
    html`<p>${wording.say("accounts.count", { n: reports.length })}</p>`,
    table(view, reports),
    differences(view),
    joins(view, told),
    ...reports.map((_, i) => onlyIn(view, i + 1)),
    apart(view, told),
    renamed(view, told),
    losses(view, told),
  ]);
}

function table(view: View, reports: readonly Report[]): Html {
  const { wording } = view;
  const heads = (["number", "title", "records", "sources", "only"] as const).map(
    (name) => html`<th scope="col">${wording.say(`accounts.${name}`)}</th>`,
  );
  const rows = reports.map((report, i) => {
    const title = html`${said(report.title)} <code>${said(report.id)}</code>`;
    const records = [...recordsOf(report)].length;
    return html`<tr><th scope="row">${i + 1}</th><td>${title}</td><td>${records}</td><td>${report.sources.length}</td><td>${only(view, i + 1).length}</td></tr>`;
  });
  return html`<div class="scroll" role="region" aria-label="${wording.text("accounts.table")}" tabindex="0"><table><thead><tr>${heads}</tr></thead><tbody>${rows}</tbody></table></div>`;
}

/** What other sources tell of a record, beside what this page tells. */
function differences(view: View): Html {
  const { wording } = view;
  const items = view.records.flatMap(({ record }) =>
    (record.alternatives ?? []).flatMap(({ changes, from }) =>
      changes.map(({ field, value, none }) => {
        const { owner, key } = fieldAt(record, field);
        const told: Part = none
          ? html`<i>${wording.say("alternative.none")}</i>`
          : html`<b>${shownField(view, owner, key, value, record)}</b>`;
        const instead = wording.say("alternative.instead", { what: present(view, record, field) });
        return html`<li>${ref(view, record.id)} › ${said(fieldName(wording, record, field))}: ${told} <span class="dim">${instead}</span> · ${refs(view, from)}</li>`;
      }),
    ),
  );
  const content =
    items.length === 0 ? html`<p>${wording.say("accounts.nothing")}</p>` : html`<ul class="plain lines">${items}</ul>`;
  return html`<h3 class="sub">${wording.say("accounts.differ")}</h3>${content}`;
}

function joins(view: View, { merged }: Accounts): Html {
  const items = merged.joins.map(({ record, parts, because }) => {
    const numbers = [...new Set(parts.map(({ report }) => report + 1))].join(", ");
    const why = because.map(({ on }) => said(on));
    return html`<li>${ref(view, record)} <span class="dim">${view.wording.say("accounts.inSeveral", { which: numbers })}: ${join(why, "; ")}</span></li>`;
  });
  return folded(view.wording.say("accounts.joined", { n: items.length }), items);
}

function only(view: View, report: number): RecordId[] {
  return [...view.tellers].filter(([, numbers]) => numbers.length === 1 && numbers[0] === report).map(([id]) => id);
}

function onlyIn(view: View, report: number): Html {
  const items = only(view, report).map((id) => html`<li>${ref(view, id)}</li>`);
  return folded(
    html`${view.wording.say("accounts.onlyIn", { n: report })}: ${view.wording.say("page.records", { n: items.length })}`,
    items,
  );
}

function apart(view: View, { reports, merged }: Accounts): Html {
  const items = merged.apart.map(
    ({ parts, reason }) => html`<li>${join(parts.map((part) => partOf(reports, part)))}: ${said(reason)}</li>`,
  );
  return folded(html`${view.wording.say("accounts.apart")}: ${items.length}`, items);
}

function partOf(reports: readonly Report[], { report, record, path }: MergedPart): Html {
  const { value } = resolvePointer(reports[report], path);
  const named = value as { title?: string; name?: string } | undefined;
  return html`${said(named?.title ?? named?.name ?? record)} <code>${report + 1} ${said(record)}</code>`;
}

function renamed(view: View, { merged }: Accounts): Html {
  const items = merged.renamed.map(({ report, record, now }) => {
    return html`<li>${view.wording.say("accounts.was", { what: ref(view, now), id: html`<code>${said(record)}</code>`, n: report + 1 })}</li>`;
  });
  return folded(view.wording.say("accounts.renamed", { n: items.length }), items);
}

/** What the merged report does not hold, with the value, so that it stands on the page all the same. */
function losses(view: View, { reports, merged }: Accounts): Html {
  const items = merged.losses.map(({ report, path, reason }) => {
    const { value } = resolvePointer(reports[report], path);
    const text = typeof value === "string" ? value : JSON.stringify(value);
    return html`<li><code>${report + 1} ${said(path)}</code> ${text === undefined ? "" : html`“${said(text)}” `}<span class="dim">${said(reason)}</span></li>`;
  });
  return folded(html`${view.wording.say("accounts.losses")}: ${items.length}`, items);
}

function folded(title: Part, items: readonly Html[]): Html {
  return items.length === 0
    ? html``
    : html`<details><summary>${title}</summary><ul class="lines">${items}</ul></details>`;
}
