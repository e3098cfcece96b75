import { addToList } from "../collections/add-to-list.js";
import type { AnyRecord, RecordType, When } from "../generated/types.js";
import { isOccurrence } from "../lookup/standing-of.js";
import type { Groups, Objection } from "./groups.js";
import { type InCommon, type Traits, traitsOf } from "./in-common.js";
import { differingFields } from "./occurrences-apart.js";
import { comparable, recordOf } from "./told-apart.js";

/** What others are part of comes before them: what it is decides which of them are meant. */
const ORDER: readonly RecordType[] = ["process", "visit", "meeting", "agreement", "act", "relationship", "statement"];

/**
 * Joins occurrences that share what makes them one and contradict each other in nothing, where exactly one fits: what two of a
 * report fit equally well, or what fits two of a report, is joined with neither. What shares something and stays apart is told.
 */
export function joinOccurrences(groups: Groups, forbidden: Objection): void {
  let apart: Apart[] = [];
  // What is part of a joined one, or replies to it, is known for the same only after that.
  for (let joined = groups.count(), before = 0; joined !== before; joined = groups.count()) {
    before = joined;
    apart = ORDER.flatMap((type) => joinOfType(type, groups, forbidden));
  }
  tellApart(groups, apart);
}

/** Two that share something, and were not joined. */
interface Apart {
  readonly a: number;
  readonly b: number;
  readonly reason: string;
}

interface Fit {
  readonly a: number;
  readonly b: number;
  readonly common: InCommon;
}

function joinOfType(type: RecordType, groups: Groups, forbidden: Objection): Apart[] {
  const records = new Map<number, AnyRecord>();
  const traits = new Map<number, Traits>();
  for (const [part, { record }] of groups.parts.entries()) {
    if (record.type !== type || !isOccurrence(record)) continue;
    const own = comparable(groups, part);
    const known = traitsOf(own);
    if (known === undefined) continue;
    records.set(part, own);
    traits.set(part, known);
  }
  const objection: Objection = (a, b) => {
    const [one, other] = [records.get(a), records.get(b)];
    const against = forbidden(a, b);
    if (against !== undefined || one === undefined || other === undefined) return against;
    const fields = differingFields(groups, one, other);
    return fields.length === 0 ? undefined : differing(groups, a, b, fields);
  };
  const apart: Apart[] = [];
  const fits: Fit[] = [];
  for (const [a, b] of pairsOf(groups, traits)) {
    const common = (traits.get(a) as Traits).inCommon(groups, traits.get(b) as never);
    if (common === undefined) continue;
    const against = objection(a, b);
    const share = `They share ${common.on}.`;
    if (against !== undefined) apart.push({ a, b, reason: `${share} ${against}` });
    else if (common.strength === 0) apart.push({ a, b, reason: `${share} That alone does not make them one.` });
    else fits.push({ a, b, common });
  }
  const { links, others } = onlyFits(groups, fits);
  // What is joined for more decides first, so that what has just enough speaks not against it.
  for (const strength of [2, 1]) {
    const ofStrength = links.filter(({ common, a, b }) => common.strength === strength && canBeOne(groups, a, b));
    groups.join(
      ofStrength.map(({ a, b, common: { by, on } }) => ({ a, b, because: { by, on } })),
      objection,
    );
  }
  return [...apart, ...others];
}

/** Whether no report tells of both: then they are two by its own account. */
function canBeOne(groups: Groups, a: number, b: number): boolean {
  if (groups.root(a) === groups.root(b)) return false;
  const reports = new Set(groups.members(a).map((member) => groups.parts[member]?.report));
  return !groups.members(b).some((member) => reports.has(groups.parts[member]?.report));
}

/** Those that could be one, and are not yet. */
function* pairsOf(groups: Groups, traits: ReadonlyMap<number, Traits>): Generator<[number, number]> {
  const bearers = new Map<string, number[]>();
  for (const [part, { keys }] of traits) {
    const others = new Set<number>();
    for (const key of keys) {
      for (const other of bearers.get(key) ?? []) others.add(other);
      addToList(bearers, key, part);
    }
    for (const other of others) if (canBeOne(groups, other, part)) yield [other, part];
  }
}

/** Each one's best fits in every other report, and only where that is one. */
function onlyFits(groups: Groups, fits: readonly Fit[]): { links: Fit[]; others: Apart[] } {
  const best = new Map<string, { strength: number; roots: Set<number> }>();
  const note = (part: number, other: number, strength: number) => {
    const key = `${part} ${groups.parts[other]?.report}`;
    const known = best.get(key);
    if (known === undefined || known.strength < strength) {
      best.set(key, { strength, roots: new Set([groups.root(other)]) });
    } else if (known.strength === strength) known.roots.add(groups.root(other));
  };
  for (const { a, b, common } of fits) {
    note(a, b, common.strength);
    note(b, a, common.strength);
  }
  const links: Fit[] = [];
  const others: Apart[] = [];
  for (const { a, b, common } of fits) {
    const ways = [`${a} ${groups.parts[b]?.report}`, `${b} ${groups.parts[a]?.report}`].map((key) => best.get(key));
    const share = `They share ${common.on}.`;
    if (ways.some((each) => (each?.strength ?? 0) > common.strength)) {
      others.push({ a, b, reason: `${share} Another one of the same report fits better.` });
    } else if (ways.some((each) => (each?.roots.size ?? 0) > 1)) {
      others.push({ a, b, reason: `${share} Another one of the same report fits as well.` });
    } else links.push({ a, b, common });
  }
  return { links, others };
}

/** Once for each two records of the merged report. */
function tellApart(groups: Groups, apart: readonly Apart[]): void {
  const told = new Set<string>();
  for (const { a, b, reason } of apart) {
    const key = [groups.root(a), groups.root(b)].sort((x, y) => x - y).join(" ");
    if (!told.has(key) && canBeOne(groups, a, b)) groups.keepApart([a, b], reason);
    told.add(key);
  }
}

/** In the words of the reports, where they are short. */
function differing(groups: Groups, a: number, b: number, fields: readonly string[]): string {
  const names = fields.map((field) => {
    const texts = [a, b].map((part) => textOf(recordOf(groups, part), field));
    const isShown = texts.every((text) => text !== undefined) && texts[0] !== texts[1];
    return isShown ? `${field} (${texts.join(" and ")})` : field;
  });
  return `They differ in ${names.join(", ")}.`;
}

function textOf(record: AnyRecord, field: string): string | undefined {
  const value = (record as unknown as Record<string, unknown>)[field];
  if (typeof value === "string") return value;
  if (field !== "when") return undefined;
  const { start, notBefore, notAfter, end } = (value ?? {}) as When;
  return start ?? notBefore ?? notAfter ?? end;
}
