import { readFileSync } from "node:fs";
import { type AnyRecord, type Report, vocabularies } from "communique";
import { expect } from "vitest";
import type { Conversion, Loss } from "../../src/convert/export/conversion.js";
import { typeOfField } from "../../src/lookup/model.js";
import { recordsOf } from "../../src/lookup/walk.js";
import { isReport } from "../../src/validators.js";
import { isLong, sampled } from "../long.js";
import { hardCases } from "./hard-cases.js";

const read = (path: string): Report => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), "utf8"));

/** The same report with everything told as fact: what is only claimed would be left out by most formats with all its fields. */
function told(report: Report): Report {
  const one = structuredClone(report);
  for (const { record } of recordsOf(one)) if ("standing" in record) delete record.standing;
  return one;
}

/** Together they use every field, and every hard case. */
export const reports: Readonly<Record<string, Report>> = {
  baku: read("examples/baku-talks/report.json"),
  full: told(read("examples/records/report.full.json")),
  hard: hardCases,
};

/** The report of every field as it is: its occurrences are only claimed, denied, disputed or refuted. */
export const claimedReport: Report = read("examples/records/report.full.json");

/** Those whose every field is changed. In the normal run without the Baku talks, which have no field that the full report lacks. */
export const accounted = Object.entries(reports).filter(([name]) => isLong || name !== "baku");

type Convert = (report: Report) => Conversion<unknown>;

/**
 * Expects that a converter accounts for every field of a report: whatever is changed in it, the document changes too, or
 * the value stands among the losses. And that a loss is one: without the value the document stays as it is.
 * In the normal run one of three values is changed, each time another.
 */
export function expectAccounted(report: Report, convert: Convert): void {
  const before = convert(report);
  const document = JSON.stringify(before.document);
  const isSame = (changed: Report) => JSON.stringify(convert(changed).document) === document;

  const silent: string[] = [];
  const changing = structuredClone(report);
  for (const leaf of sampled([...leavesOf(report)], 3)) {
    if (isLost(leaf.path, before.losses)) continue;
    if (isSilent(changes(changing, leaf), isSame)) silent.push(leaf.path);
  }
  expect(changing, "a conversion leaves the report as it was").toEqual(report);
  expect(silent, "changes nothing, and is no loss").toEqual([]);

  const leaves = new Map([...leavesOf(report)].map((leaf) => [leaf.path, leaf]));
  const kept = before.losses.filter(({ path }) => {
    // Which one it has is lost. That it has one keeps the document from telling the occurrence as fact.
    if (path.endsWith("/standing")) return false;
    const without = structuredClone(report);
    if (remove(without, path) && isReport(without)) return !isSame(without);
    // What has to be there cannot be taken away. It is no loss if whatever else it could be changes the document.
    const leaf = leaves.get(path);
    return leaf !== undefined && isEachOther(changes(changing, leaf), isSame);
  });
  expect(kept, "is called lost, and changes the document").toEqual([]);

  for (const { path, reason } of before.losses) {
    expect(at(report, path), path).not.toBeUndefined();
    expect(reason, path).toMatch(/^[A-Z].*\.$/);
  }
  expect(convert(structuredClone(report)), "the same report gives the same conversion").toEqual(before);
}

/** Whether there are such reports and all of them give the same document. It looks no further than to the first that does not. */
function isSilent(variants: Iterable<Report>, isSame: (changed: Report) => boolean): boolean {
  let isAny = false;
  for (const variant of variants) {
    if (!isReport(variant)) continue;
    if (!isSame(variant)) return false;
    isAny = true;
  }
  return isAny;
}

/** Whether there are such reports, a few of them, and none gives the same document. */
function isEachOther(variants: Iterable<Report>, isSame: (changed: Report) => boolean): boolean {
  let count = 0;
  for (const variant of variants) {
    if (!isReport(variant)) continue;
    if (isSame(variant)) return false;
    count++;
  }
  return count > 1;
}

export interface Leaf {
  path: string;
  /** Name of its type in the model, or `undefined` inside of what is no part of the model. */
  type: string | undefined;
  value: unknown;
}

export function* leavesOf(report: Report): Generator<Leaf> {
  for (const [key, value] of Object.entries(report)) {
    if (!Array.isArray(value) || key === "extensions")
      yield* leaves(value, `/${key}`, key === "id" ? "AbsoluteUri" : typeIn("Report", key));
  }
  for (const { record, path } of recordsOf(report)) {
    const name = record.type.charAt(0).toUpperCase() + record.type.slice(1);
    for (const [key, value] of Object.entries(record)) {
      // Another type would be another record.
      if (key !== "type") yield* leaves(value, `${path}/${key}`, typeIn(name, key));
    }
  }
}

function* leaves(value: unknown, path: string, type: string | undefined): Generator<Leaf> {
  if (Array.isArray(value)) for (const [i, item] of value.entries()) yield* leaves(item, `${path}/${i}`, type);
  else if (typeof value === "object" && value !== null) {
    for (const [key, child] of Object.entries(value)) yield* leaves(child, `${path}/${key}`, typeIn(type, key));
  } else yield { path, type, value };
}

const typeIn = (owner: string | undefined, key: string) => (owner === undefined ? undefined : typeOfField(owner, key));

/**
 * The report with another value in that place, in a few ways. Not all of them need be of the right shape. A copy for each
 * would take most of the time: it is the report itself, and as it was in the end.
 */
export function* changes(report: Report, { path, type, value }: Leaf): Generator<Report> {
  if (path.endsWith("/id") && typeof value === "string" && path.split("/").length === 4) {
    yield renamed(report, value);
    return;
  }
  const [owner, key] = parent(report, path);
  try {
    for (const other of others(report, type, value)) {
      owner[key] = other;
      yield report;
    }
  } finally {
    owner[key] = value;
  }
}

function others(report: Report, type: string | undefined, value: unknown): unknown[] {
  if (typeof value === "number") return [value + 1, value - 1, value + 7];
  if (typeof value === "boolean") return [!value];
  if (typeof value !== "string") return [];
  const vocabulary = Object.values(vocabularies).find(({ name }) => name === type);
  if (vocabulary) return Object.keys(vocabulary.words).filter((word) => word !== value);
  if (type?.endsWith("Id")) {
    const ids = [...recordsOf(report)].map(({ record }) => record.id);
    return ids.filter((id) => id !== value);
  }
  if (/^[0-9]{4}/.test(value) && type === "Temporal") {
    const year = Number(value.slice(0, 4));
    return [year - 1, year + 1, year + 4].map((other) => String(other).padStart(4, "0") + value.slice(4));
  }
  if (type === "TimeZone") return ["Pacific/Apia", "Asia/Tokyo"];
  if (type === "Language") return ["fr", "de-CH"];
  if (type === "Currency") return ["CHF"];
  if (type === "CountryCode") return ["FR", "NZ", "AZ"];
  if (type === "Duration") return ["PT5H", "P3D"];
  return [`${value}x`, `${value.slice(0, -1)}0`, `X${value}`];
}

/** The report in which a record has another id, wherever it is meant. */
function renamed(report: Report, id: string): Report {
  const swap = (value: unknown): unknown => {
    if (value === id) return `${id}-renamed`;
    if (Array.isArray(value)) return value.map(swap);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, swap(child)]));
  };
  return swap(report) as Report;
}

function isLost(path: string, losses: readonly Loss[]): boolean {
  return losses.some((loss) => path === loss.path || path.startsWith(`${loss.path}/`));
}

type Owner = Record<string, unknown>;

function parent(root: unknown, path: string): [Owner, string] {
  const keys = path
    .slice(1)
    .split("/")
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
  const last = keys.pop() as string;
  return [keys.reduce((owner, key) => owner[key] as Owner, root as Owner), last];
}

function at(root: unknown, path: string): unknown {
  const [owner, key] = parent(root, path);
  return owner?.[key];
}

/** Takes a value out. Of a list it leaves the others; a list is never left empty. */
function remove(root: unknown, path: string): boolean {
  const [owner, key] = parent(root, path);
  if (!Array.isArray(owner)) return delete owner[key];
  owner.splice(Number(key), 1);
  return owner.length > 0;
}

/** The record with this id, for what a test expects of its losses. */
export function lossesOf(report: Report, id: AnyRecord["id"], losses: readonly Loss[]): Record<string, string> {
  const path = [...recordsOf(report)].find(({ record }) => record.id === id)?.path;
  return Object.fromEntries(
    losses
      .filter((loss) => loss.path === path || loss.path.startsWith(`${path}/`))
      .map((loss) => [loss.path.slice(path?.length), loss.reason]),
  );
}
