import type { AnyRecord, RecordId, Source, Statement } from "../../generated/types.js";
import { attribute, type Html, html, join, type Part } from "../markup/html.js";
import { clipped, fragment, said } from "../markup/said.js";
import type { View } from "./view.js";
import { standingMark, word } from "./words.js";

/** The record with this id, whatever was asked for. */
export function find(view: View, id: unknown): AnyRecord | undefined {
  return typeof id === "string" ? view.index.get(id as RecordId) : undefined;
}

/** The record by its name, as a link to its card. */
export function ref(view: View, id: unknown, text?: Part): Html {
  const record = find(view, id);
  if (record === undefined) return html`<code class="lost">${said(id)}</code>`;
  return html`<a href="${fragment(anchorOf(view, record))}" class="ref">${text ?? shortName(view, record)}</a>`;
}

/** The same where nothing else says how the record stands: what is only claimed is marked as such. */
export function marked(view: View, id: unknown): Html {
  const record = find(view, id);
  const standing = record && "standing" in record ? record.standing : undefined;
  return html`${ref(view, id)}${standingMark(view, standing)}`;
}

export function refs(view: View, ids: readonly unknown[]): Html {
  return view.wording.list(ids.map((id) => marked(view, id)));
}

/** Where the card of a record stands on the page. Of records that share an id, only the first has it. */
export function anchorOf(view: View, record: AnyRecord): string {
  return find(view, record.id) === record ? record.id : `${record.id}~${view.numbers.get(record)}`;
}

/** Where a keyed item of a record stands. */
export function keyAnchor(view: View, record: AnyRecord, key: string): string {
  return `${anchorOf(view, record)}/${key}`;
}

/** The key of an item, to be found by those who name it. */
export function keyMark(view: View, record: AnyRecord | undefined, key: string | undefined): Html {
  if (key === undefined) return html``;
  const id = record && keyAnchor(view, record, key);
  return html` <code class="key"${attribute("id", id)}>${said(key)}</code>`;
}

/** What a record is called, as text. */
export function nameOf(view: View, record: AnyRecord): string {
  if (record.type === "source") return sourceName(view, record);
  if ("title" in record && record.title !== undefined) return record.title;
  if ("name" in record) return record.name;
  return "summary" in record && record.summary !== undefined ? record.summary : record.id;
}

/** The name of an id, or the id. */
export function nameFor(view: View, id: unknown): string {
  const record = find(view, id);
  return record === undefined ? String(id) : nameOf(view, record);
}

function shortName(view: View, record: AnyRecord): Part {
  return record.type === "statement" ? shortStatement(view, record) : said(nameOf(view, record));
}

/** "Ada Example denies"; of several speakers "Ada Example, Bo Sample: deny". */
function shortStatement(view: View, { speakers, kind, shade }: Statement): Html {
  const who = join(speakers.map((id) => said(nameFor(view, id))));
  if (speakers.length === 1) return html`${who} ${view.wording.does(shade ?? kind)}`;
  return html`${who}: ${shade === undefined ? word(view, "StatementKind", kind) : word(view, "StatementShade", shade)}`;
}

/** A record as a link, a statement by what was said. */
export function told(view: View, record: AnyRecord): Html {
  if (record.type !== "statement") return ref(view, record.id);
  const who = join(record.speakers.map((id) => said(nameFor(view, id))));
  return ref(view, record.id, html`${who} ${sentence(view, record, LONGEST)}`);
}

/** What was said, as it follows its speaker. One that begins with a name has no verb for it. */
export function sentence(view: View, { summary }: Statement, longest: number): Html {
  const isNamed = view.names.has(firstWord(summary));
  const text = isNamed ? `– ${summary}` : summary.replace(/^[A-Z](?=[a-z])/, (first) => first.toLowerCase());
  return said(clipped(text, longest));
}

/** The first word of a text, without what a language puts behind a name. */
export function firstWord(text: string): string {
  return text.split(/[\s’',:-]/, 1)[0] ?? "";
}

/** So much of what was said is a name for it. */
const LONGEST = 90;

/** Sources often have no title, and several of one publisher: those that share a name are told apart by their ids. */
export function sourceName(view: View, source: Source): string {
  const own = plainSourceName(view, source);
  return (sourceNames(view).get(own) ?? 0) > 1 ? `${own} (${source.id.slice("source:".length)})` : own;
}

const counted = /* @__PURE__ */ new WeakMap<View, ReadonlyMap<string, number>>();

/** How many sources have each name. */
function sourceNames(view: View): ReadonlyMap<string, number> {
  const known = counted.get(view);
  if (known) return known;
  const names = new Map<string, number>();
  for (const source of view.report.sources) {
    const name = plainSourceName(view, source);
    names.set(name, (names.get(name) ?? 0) + 1);
  }
  counted.set(view, names);
  return names;
}

function plainSourceName(view: View, { title, publisher, kind, url }: Source): string {
  const actor = find(view, publisher);
  // A publisher is no source; one that were could be its own.
  const name = actor === undefined || actor.type === "source" ? (publisher ?? hostOf(url)) : nameOf(view, actor);
  return title ?? [name, view.wording.word("SourceKind", kind)].filter(Boolean).join(", ");
}

/** `https://www.example.org/a` is on "example.org". */
function hostOf(url: string | undefined): string | undefined {
  const host = /^https?:/.test(url ?? "") ? url?.split("/")[2] : undefined;
  return host?.startsWith("www.") ? host.slice(4) : host;
}
