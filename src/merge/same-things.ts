import { addToList } from "../collections/add-to-list.js";
import { keyOf } from "../convert/import/uri-key.js";
import type { AnyRecord, RecordType, Report } from "../generated/types.js";
import { globalId } from "../lookup/report-index.js";
import type { Groups, Link, Objection } from "./groups.js";
import type { JoinReason } from "./merged.js";
import { nameKey } from "./name-key.js";
import { contradiction, hasOtherText } from "./told-apart.js";

/** Joins the records that say of themselves that they are one: by ids, `sameAs`, identifiers, registrations and addresses. */
export function joinByIds(groups: Groups, reports: readonly Report[], forbidden: Objection): void {
  const bearers = new Map<string, Bearer[]>();
  for (const [part, { report, record }] of groups.parts.entries()) {
    for (const { key, because } of idsOf(record, reports[report] as Report)) {
      addToList(bearers, `${record.type} ${key}`, { part, because, isName: true });
    }
  }
  const texts: Objection = (a, b) => hasOtherText(groups, a, b);
  groups.join(linksOf(groups, bearers), (a, b) => forbidden(a, b) ?? texts(a, b));
}

/** A thing is what others are told with: by types, since what a place is in decides which place it is. */
const THINGS: readonly RecordType[] = ["state", "organization", "person", "source", "place", "topic"];

/** Joins things of one type by their names, where nothing that they say differs. */
export function joinByNames(groups: Groups, forbidden: Objection): void {
  for (const type of THINGS) {
    const bearers = new Map<string, Bearer[]>();
    for (const [part, { report, record }] of groups.parts.entries()) {
      if (record.type !== type || isNobodyNamed(record)) continue;
      for (const { key, name, isName } of namesOf(record, (id) => groups.canonical(report, id))) {
        addToList(bearers, key, { part, because: { by: "name", on: `the name ${name}` }, isName });
      }
    }
    groups.join(linksOf(groups, bearers), (a, b) => forbidden(a, b) ?? contradiction(groups, a, b));
  }
}

/** Names and aliases, each once. A source is called by its title and who published it. */
function* namesOf(record: AnyRecord, canonical: (id: string) => string) {
  if (record.type === "source" && record.title !== undefined && record.publisher !== undefined) {
    const key = JSON.stringify([nameKey(record.title), canonical(record.publisher)]);
    yield { key, name: record.title, isName: true };
  }
  if (!("name" in record)) return;
  const own = nameKey(record.name);
  yield { key: own, name: record.name, isName: true };
  const aliases = new Map((record.names ?? []).map(({ text }) => [nameKey(text), text]));
  for (const [key, name] of aliases) if (key !== own) yield { key, name, isName: false };
}

/** "A spokesman", "officials": two of them are not one because they are called the same. */
function isNobodyNamed(record: AnyRecord): boolean {
  return ("identity" in record && record.identity !== undefined) || ("several" in record && record.several === true);
}

interface Bearer {
  readonly part: number;
  readonly because: JoinReason;
  /** Whether it is what the record is called, and not only an alias, which many may share. */
  readonly isName: boolean;
}

/** Links all that bear one key, where no report has two of them. */
function linksOf(groups: Groups, bearers: ReadonlyMap<string, readonly Bearer[]>): Link[] {
  const links: Link[] = [];
  for (const all of bearers.values()) {
    const first = all.find(({ isName }) => isName);
    if (first === undefined || all.length < 2) continue;
    const roots = new Set(all.map(({ part }) => groups.root(part)));
    if (roots.size < 2) continue;
    const double = twoOfOneReport(groups, all);
    if (double === undefined) {
      for (const { part } of all)
        if (part !== first.part) links.push({ a: first.part, b: part, because: first.because });
    } else if (new Set(all.map(({ part }) => groups.parts[part]?.report)).size > 1) {
      const [one, other] = double.map((part) => groups.parts[part]?.record.id);
      groups.keepApart(
        [...roots],
        `${one} and ${other} of one report share ${first.because.on}: which is meant is not known.`,
      );
    }
  }
  return links;
}

function twoOfOneReport(groups: Groups, all: readonly Bearer[]): [number, number] | undefined {
  const seen = new Map<number | undefined, number>();
  for (const { part } of all) {
    const report = groups.parts[part]?.report;
    const earlier = seen.get(report);
    if (earlier !== undefined && groups.root(earlier) !== groups.root(part)) return [earlier, part];
    seen.set(report, part);
  }
  return undefined;
}

/** What names a record wherever it is told of. */
function* idsOf(record: AnyRecord, report: Report): Generator<{ key: string; because: JoinReason }> {
  const own = globalId(report, record);
  yield { key: keyOf(own), because: { by: "id", on: `the global id ${own}` } };
  for (const uri of record.sameAs ?? []) yield { key: keyOf(uri), because: { by: "same-as", on: uri } };
  for (const identifier of record.identifiers ?? []) {
    const { scheme, value } = identifier;
    yield { key: keyOf(identifier), because: { by: "identifier", on: `the identifier ${scheme} ${value}` } };
  }
  if (record.type === "source" && record.url !== undefined) {
    yield { key: keyOf(record.url), because: { by: "url", on: record.url } };
  }
  // A site shows one text at several addresses, with and without what the reader came by.
  if (record.type === "source" && record.url !== undefined && (record.textDigest?.length ?? 0) > 0) {
    const page = [record.textDigest?.sha256, siteOf(record.url), nameKey(record.title ?? "")];
    yield { key: JSON.stringify(["text", ...page]), because: { by: "text", on: "the site, the title and the text" } };
  }
  if (record.type !== "agreement") return;
  for (const { register, number } of record.registrations ?? []) {
    const on = `the entry ${number} in ${register}`;
    yield { key: JSON.stringify(["registration", register, number]), because: { by: "registration", on } };
  }
}

function siteOf(url: string): string | undefined {
  return keyOf(url).split(/[/?#]/, 1)[0];
}
