import type { AnyRecord, Report } from "communique";
import { recordsOf } from "../../src/lookup/walk.js";

/** Own words, ids and keys, and what says how we know. None of it is a typed value. */
const LEFT_OUT = new Set(
  "type id key title summary note label name evidence $schema identifiers sameAs extensions usedBy".split(" "),
);

/** Records that are no more than a source of the report: they are known of the article, and not of the draft. */
const SOURCE = "source";

/** Least likeness of two records that are taken for one. */
const LEAST = 0.2;

/** Which typed values of a report another report has too. */
export interface Kept {
  /** Each value by its path in the report, and whether the other has it. */
  readonly values: ReadonlyMap<string, boolean>;
  /** Records of the report by their ids, and what they are in the other. */
  readonly records: ReadonlyMap<string, string>;
}

/** Finds the values of a report in another one, whatever ids, titles and order the records have there. */
export function keptOf(report: Report, other: Report): Kept {
  const records = matched(report, other);
  const ids = new Map([...records].map(([own, its]) => [its, own]));
  const others = new Map([...recordsOf(other)].map(({ record }) => [record.id as string, record]));
  const values = new Map<string, boolean>();
  const outlets = outletsOf(report);
  for (const { record, path } of recordsOf(report)) {
    if (record.type === SOURCE || outlets.has(record.id)) continue;
    const twin = others.get(records.get(record.id) ?? "");
    for (const [at, isMet] of compared(record, twin, ids, path)) values.set(at, isMet);
  }
  return { values, records };
}

/** The share of the values that are met, to a thousandth. */
export function shareOf(met: Iterable<boolean>): number {
  const all = [...met];
  return all.length === 0 ? 1 : Math.round((all.filter(Boolean).length / all.length) * 1000) / 1000;
}

/** Bodies that only sources name. */
function outletsOf(report: Report): Set<string> {
  const named = new Set(report.sources.flatMap((source) => [source.publisher, ...(source.authors ?? [])]));
  const used = new Set<unknown>();
  for (const { record } of recordsOf(report)) if (record.type !== SOURCE) textsIn(record, used, record.id);
  return new Set([...named].flatMap((id) => (id && !used.has(id) ? [id as string] : [])));
}

function textsIn(value: unknown, into: Set<unknown>, own: string): void {
  if (typeof value === "object" && value !== null)
    for (const [key, child] of Object.entries(value)) key === "evidence" || textsIn(child, into, own);
  else if (value !== own) into.add(value);
}

/** Each typed value below an object, and whether the other one has it. */
function compared(own: unknown, its: unknown, ids: ReadonlyMap<string, string>, path: string): [string, boolean][] {
  if (Array.isArray(own)) return comparedLists(own, Array.isArray(its) ? its : [], ids, path);
  if (typeof own !== "object" || own === null) return [[path, isSame(own, its, ids)]];
  return Object.entries(own).flatMap(([key, value]) => {
    if (LEFT_OUT.has(key) || (typeof value === "string" && value.startsWith("source:"))) return [];
    return compared(value, (its as { [key: string]: unknown } | undefined)?.[key], ids, `${path}/${key}`);
  });
}

/** Items are those that have most in common, whatever their order. */
function comparedLists(
  own: readonly unknown[],
  its: readonly unknown[],
  ids: ReadonlyMap<string, string>,
  path: string,
): [string, boolean][] {
  const pairs = own
    .flatMap((item, i) =>
      its.map((other, j) => {
        const values = compared(item, other, ids, `${path}/${i}`);
        return { i, j, values, met: values.filter(([, isMet]) => isMet).length };
      }),
    )
    .sort((a, b) => b.met - a.met || a.i - b.i || a.j - b.j);
  const mine = new Map<number, [string, boolean][]>();
  const taken = new Set<number>();
  for (const { i, j, values } of pairs) {
    if (mine.has(i) || taken.has(j)) continue;
    mine.set(i, values);
    taken.add(j);
  }
  return own.flatMap((item, i) => {
    if (typeof item === "string" && item.startsWith("source:")) return [];
    return mine.get(i) ?? compared(item, undefined, ids, `${path}/${i}`);
  });
}

function isSame(own: unknown, its: unknown, ids: ReadonlyMap<string, string>): boolean {
  if (typeof own !== "string" || typeof its !== "string") return own === its && own !== undefined;
  return own === its || (!/^[a-z]+:/.test(own) && bare(own) === bare(its)) || ids.get(its) === own;
}

/** Which record of the other report is which: by name or title, and by what they say and refer to. */
function matched(report: Report, other: Report): Map<string, string> {
  const own = [...recordsOf(report)].map(({ record }) => record);
  const its = [...recordsOf(other)].map(({ record }) => record);
  let records = new Map<string, string>();
  // What records refer to is known better with each round.
  for (let round = 0; round < 4; round++) {
    const ids = new Map([...records].map(([a, b]) => [b, a]));
    const mine = own.map((record) => [record, featuresOf(record, new Map())] as const);
    const theirs = its.map((record) => [record, featuresOf(record, ids)] as const);
    const pairs = mine
      .flatMap(([a, left]) =>
        theirs.flatMap(([b, right]) => {
          if (a.type !== b.type || a.type === SOURCE) return [];
          const likeness = likenessOf(left, right);
          return likeness >= LEAST ? [{ a: a.id as string, b: b.id as string, likeness }] : [];
        }),
      )
      .sort((x, y) => y.likeness - x.likeness);
    records = new Map();
    const taken = new Set<string>();
    for (const { a, b } of pairs) {
      if (records.has(a) || taken.has(b)) continue;
      records.set(a, b);
      taken.add(b);
    }
  }
  return records;
}

/** What a record is known by: the words of its name, title or summary, and what it is and refers to. */
interface Features {
  readonly name: string | undefined;
  readonly words: ReadonlySet<string>;
  readonly values: ReadonlySet<string>;
}

/** Lists of parts that one encoding has and another has not: what a record is shows beside them. */
const PARTS = new Set(
  "alternatives gaps commitments actions statusHistory figures conditions reasons stances relations".split(" "),
);

function featuresOf(record: AnyRecord, ids: ReadonlyMap<string, string>): Features {
  const words = ["name", "title", "summary"].flatMap((key) => {
    const text = (record as unknown as { [key: string]: unknown })[key];
    return typeof text === "string" ? bare(text).split(" ") : [];
  });
  const values = [...leavesOf(record)].map(
    ([path, value]) => `${path} ${typeof value === "string" ? (ids.get(value) ?? bare(value)) : value}`,
  );
  return {
    name: "name" in record ? bare(record.name) : undefined,
    words: new Set(words.filter((word) => word.length > 2 && !PLAIN.has(word))),
    values: new Set(values),
  };
}

const PLAIN = new Set("the and for that with from said its has was will would".split(" "));

function* leavesOf(value: unknown, path = ""): Generator<[string, unknown]> {
  for (const [key, child] of Object.entries(value as object)) {
    if (LEFT_OUT.has(key) || PARTS.has(key)) continue;
    const at = /^\d+$/.test(key) ? path : `${path}/${key}`;
    if (typeof child === "object" && child !== null) yield* leavesOf(child, at);
    else yield [at, child];
  }
}

/** From 0 to 1: how much of their words and of their values two have in common. */
function likenessOf(a: Features, b: Features): number {
  if (a.name !== undefined && a.name === b.name) return 1;
  return (shared(a.words, b.words) + shared(a.values, b.values)) / 2;
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const both = [...a].filter((each) => b.has(each)).length;
  return (2 * both) / (a.size + b.size || 1);
}

function bare(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
