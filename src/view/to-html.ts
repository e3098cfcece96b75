import { KeyedItems } from "../check/rules/helpers/keyed-items.js";
import { addToList } from "../collections/add-to-list.js";
import type { RecordId, Report } from "../generated/types.js";
import type { Finding } from "../json/finding.js";
import { chainFinder } from "../lookup/chains-of.js";
import type { ClaimOn } from "../lookup/claims-on.js";
import { indexRecords } from "../lookup/report-index.js";
import { requireReport } from "../lookup/require-report.js";
import { walkDocument } from "../lookup/walk.js";
import { type PartName, partNames } from "./card/part.js";
import { documentOf, tools } from "./document.js";
import { forms } from "./forms.js";
import { type Html, html } from "./markup/html.js";
import { type Accounts, accounts, tellersOf } from "./parts/accounts.js";
import { agreements } from "./parts/agreements.js";
import { care } from "./parts/care.js";
import { events } from "./parts/events.js";
import { findings, placedFindings } from "./parts/findings.js";
import { glossary } from "./parts/glossary.js";
import { foot, head } from "./parts/head.js";
import type { Outline } from "./parts/outline-drawing.js";
import { places } from "./parts/places.js";
import { readings } from "./parts/reading.js";
import { statements } from "./parts/statements.js";
import { actors, sources, topics } from "./parts/things.js";
import { timeline } from "./timeline/timeline.js";
import { firstWord } from "./values/refs.js";
import { sourceTexts } from "./values/source-text.js";
import type { View } from "./values/view.js";
import { whoWithWhom } from "./who/who.js";
import type { LabelKey, Labels } from "./wording/labels.js";
import { Wording } from "./wording/wording.js";

export interface ViewOptions {
  /** The texts of sources, by the id of the source: the words that spans point at. A page with a text holds the whole of it. */
  texts?: { readonly [source: string]: string };
  /** Of the texts only the passages that records rest on. */
  passagesOnly?: boolean;
  /** What `check` found. Left out, the page says that nobody checked. */
  findings?: readonly Finding[];
  /** How many findings `check` left out: its `omitted`. */
  omitted?: number;
  /** `outline` of `communique/outline`, which draws land and water. Without it places are a list. */
  outline?: Outline;
  /** The reports that were merged into this one: the page then says in what they differ. */
  accounts?: Accounts;
  /** Light or dark, whatever the reader's system says. */
  theme?: "light" | "dark";
  /** Other words for the page: see `labels`. */
  labels?: Labels;
}

/** From so many records on, what is not seen is not laid out. */
const LONG = 400;

/**
 * A report as one page of HTML, to be read, printed and passed on: nothing is fetched, nothing stored, and it needs no
 * script to be read. The same report and options give the same bytes.
 *
 * The report has to be of the shape of `ReportSchema`; ids that name no record are shown as such. Every value of it stands
 * on the page.
 *
 * @throws TypeError for what is no report at all.
 */
export function toHtml(report: Report, options: ViewOptions = {}): string {
  requireReport(report, "toHtml");
  const view = viewOf(report, options);
  const texts = readings(view, !options.passagesOnly);
  const parts: { readonly [name in PartName]: Html } = {
    accounts: accounts(view, options.accounts),
    timeline: timeline(view),
    who: whoWithWhom(view),
    events: events(view),
    agreements: agreements(view),
    statements: statements(view),
    places: places(view, options.outline),
    actors: actors(view),
    topics: topics(view),
    sources: sources(view),
    findings: findings(view),
  };
  const shown = partNames.filter((name) => parts[name].text !== "");
  const main = html`${care(view)}<p class="filtered" role="status" hidden></p>${shown.map((name) => parts[name])}${glossary(view)}${foot(view)}`;
  const body = html`<a class="skip" href="#main">${view.wording.say("page.skip")}</a>
${head(view)}
${bar(view, shown, texts.length > 0)}
<div class="page${texts.length > 0 ? " two" : ""}"><main id="main" tabindex="-1">${main}</main>${aside(view, texts)}</div>`;
  return documentOf({
    wording: view.wording,
    title: report.title,
    body,
    theme: options.theme,
    isLong: view.records.length > LONG,
  });
}

function viewOf(
  report: Report,
  { texts = {}, findings: found, omitted = 0, accounts: told, labels }: ViewOptions,
): View {
  const walked = walkDocument(report);
  const { records } = walked;
  const claims = new Map<RecordId, ClaimOn[]>();
  for (const statement of report.statements ?? []) {
    for (const claim of statement.claims ?? []) {
      addToList(claims, claim.record, { statement, claim });
    }
  }
  return {
    report,
    index: indexRecords(walked),
    wording: new Wording(labels),
    forms,
    records,
    numbers: new Map(records.map(({ record }, i) => [record, i])),
    names: new Set(records.flatMap(({ record }) => ("name" in record ? firstWord(record.name) : []))),
    claims,
    chains: chainFinder(report),
    keyed: new KeyedItems(),
    texts: sourceTexts(report.sources, texts),
    findings: placedFindings(found, omitted, records),
    tellers: told === undefined ? new Map() : tellersOf(told),
    used: new Map(),
  };
}

function bar({ wording }: View, shown: readonly PartName[], hasTexts: boolean): Html {
  const links = shown.map((name) => html`<li><a href="#${name}">${wording.say(`part.${name}` as LabelKey)}</a></li>`);
  const text = hasTexts && html`<li class="only-narrow"><a href="#texts">${wording.say("part.texts")}</a></li>`;
  return html`<nav class="bar" aria-label="${wording.text("page.parts")}"><ul>${links}${text}</ul>${tools(wording)}</nav>`;
}

/** The texts beside the records, with what their colours mean. */
function aside({ wording }: View, texts: readonly Html[]): Html {
  if (texts.length === 0) return html``;
  const keys = (["event", "agreed", "said", "thing"] as const).map(
    (name) => html`<span><mark class="g-${name}">${wording.say(`text.${name}`)}</mark></span>`,
  );
  return html`<aside id="texts" aria-labelledby="h-texts"><h2 id="h-texts">${wording.say("heading.texts")}</h2><p class="legend keys">${keys}</p><div class="picked" role="status" hidden></div>${texts}</aside>`;
}
