import { applyChanges, isSameJson } from "../check/rules/helpers/changes.js";
import type { Alternative, AnyRecord, Change, Evidence, Gap, Report } from "../generated/types.js";
import { isObject } from "../json/object.js";
import { resolvePointer } from "../json/pointer.js";
import { claimsOn } from "../lookup/claims-on.js";
import { mostItems } from "../lookup/model.js";
import { accountOf } from "./accounts.js";
import { canonical } from "./same-items.js";
import type { Names } from "./translate.js";
import { isOneInstant, OWN_WORDS, type Uniting } from "./unite-fields.js";

/** A part of a record with what became of its fields. */
export interface Told {
  readonly report: Report;
  readonly names: Names;
  /** With the ids of the merged report. */
  readonly record: AnyRecord;
  readonly uniting: Uniting;
}

/** The accounts of all parts that differ from the merged record. It has its fields already. */
export function uniteAlternatives(merged: AnyRecord, parts: readonly Told[], type: string): Alternative[] {
  const all: Alternative[] = [];
  /** Of the parts before, since what one says twice is its own affair. */
  const known = new Map<string, number>();
  const own = new Map<string, number>();
  /** Returns where it is among all, or `undefined` where it is lost. */
  const add = (alternative: Alternative, from: string, { uniting }: Told): number | undefined => {
    const { from: sources, ...rest } = alternative;
    const key = canonical(rest);
    // Two sources may tell the same each for itself.
    const whole = canonical(alternative);
    const at = known.get(whole) ?? known.get(key);
    if (!uniting.ledger.takes(uniting.part, from)) return undefined;
    if (at !== undefined) {
      const other = all[at] as Alternative;
      if (!sources.every((id) => other.from.includes(id))) other.from = [...new Set([...other.from, ...sources])];
      return at;
    }
    if (all.length >= mostItems(type, "alternatives")) {
      uniting.ledger.lose(uniting.part, from, "The merged record has as many alternatives as it can have.");
      return undefined;
    }
    for (const each of [key, whole]) own.set(each, own.get(each) ?? all.length);
    uniting.taken.push({ at: `/alternatives/${all.length}`, part: uniting.part, from });
    return all.push({ ...alternative, from: [...sources] }) - 1;
  };
  for (const told of parts) {
    for (const [key, at] of own) known.set(key, at);
    for (const [i, alternative] of (told.record.alternatives ?? []).entries()) {
      const from = `/alternatives/${i}`;
      const changes = changesOf(merged, alternative, from, told);
      const at = changes.length === 0 ? undefined : add({ ...alternative, changes }, from, told);
      told.uniting.moves.away(from, at === undefined ? undefined : `/alternatives/${at}`);
    }
    for (const { field, value, from } of told.uniting.differences) {
      const account = accountOf(told.report, told.uniting.part.record, from);
      const changes: Change[] = [
        value === undefined ? { field, none: true } : { field, value: value as Change["value"] },
      ];
      let at: number | undefined;
      if (account === undefined) {
        told.uniting.ledger.lose(
          told.uniting.part,
          from,
          "The merged report has another value, and no evidence says who tells this one.",
        );
      } else {
        const { from: ids, basis } = account;
        const named = ids.map((id) => told.names.id(id)) as Alternative["from"];
        at = add({ from: named, changes, ...(basis === undefined ? {} : { basis }) }, from, told);
      }
      const place = `/alternatives/${at}/changes/0${value === undefined ? "" : "/value"}`;
      told.uniting.moves.away(from, at === undefined ? undefined : place);
    }
  }
  return all;
}

/** Those of its changes that are changes of the merged record. */
function changesOf(merged: AnyRecord, alternative: Alternative, from: string, { record, uniting }: Told): Change[] {
  const { part, moves, ledger } = uniting;
  const changes: Change[] = [];
  const places: string[] = [];
  for (const [i, change] of alternative.changes.entries()) {
    const place = `${from}/changes/${i}`;
    const around = moves.awayAround(change.field);
    const isInside = around !== undefined && around !== change.field;
    // What the account changes a part of is no longer there: it says the whole otherwise.
    const whole = isInside ? resolvePointer(applyChanges(record, [change]).record, around) : undefined;
    const field = moves.field(isInside ? around : change.field);
    if (field === undefined || (whole !== undefined && !whole.found)) {
      ledger.lose(part, place, "The merged record does not have what this changes.");
      continue;
    }
    changes.push(whole === undefined ? { ...change, field } : { field, value: whole.value as Change["value"] });
    places.push(place);
  }
  const { idle, astray } = applyChanges(merged, changes);
  if (astray !== undefined) {
    ledger.lose(part, from, "The merged record has no place for what this changes.");
    return [];
  }
  for (const i of idle) ledger.lose(part, places[i] as string, "It is what the merged record says itself.");
  return changes.filter((_, i) => !idle.includes(i));
}

/** What the parts leave open. Of what not all of them leave open it is said who does. */
export function uniteGaps(parts: readonly Told[], type: string): Gap[] {
  const moved = parts.map((told) => movedGaps(told));
  const texts = moved.map((gaps) => new Set(gaps.map(({ gap }) => canonical(gap))));
  const list = new Accounts<Gap>(mostItems(type, "gaps"));
  for (const [i, told] of parts.entries()) {
    list.begin();
    for (const { gap, from, field } of moved[i] ?? []) {
      const { part, moves } = told.uniting;
      const isShared = gap.from !== undefined || texts.every((own) => own.has(canonical(gap)));
      const account = isShared ? undefined : accountOf(told.report, part.record, field ?? "/gaps");
      const ids = account?.from.map((id) => told.names.id(id)) as Gap["from"];
      const at = list.add(ids === undefined ? gap : { ...gap, from: ids }, `/gaps`, from, told.uniting);
      moves.item(from, at === undefined ? undefined : `/gaps/${at}`);
    }
  }
  return list.all;
}

interface MovedGap {
  readonly gap: Gap;
  readonly from: string;
  /** As its own report has it. */
  readonly field: string | undefined;
}

function movedGaps({ record, uniting }: Told): MovedGap[] {
  return (record.gaps ?? []).flatMap((gap, i): MovedGap[] => {
    const from = `/gaps/${i}`;
    if (gap.field === undefined) return [{ gap, from, field: undefined }];
    const field = uniting.moves.value(gap.field);
    if (field !== undefined) return [{ gap: { ...gap, field }, from, field: gap.field }];
    uniting.ledger.lose(uniting.part, from, "The merged record does not have the field that is left open.");
    return [];
  });
}

/** Items of several parts. What one part says twice is its own affair; what an earlier one says is there already. */
class Accounts<Item> {
  readonly all: Item[] = [];
  readonly #known = new Map<string, number>();
  #own = new Map<string, number>();

  constructor(private readonly most: number) {}

  /** The next part follows. */
  begin(): void {
    for (const [key, at] of this.#own) this.#known.set(key, this.#known.get(key) ?? at);
    this.#own = new Map();
  }

  /** Returns where it is, or `undefined` where it is lost. */
  add(item: Item, list: string, from: string, { ledger, part, taken }: Uniting): number | undefined {
    const key = canonical(item);
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    if (!ledger.takes(part, from)) return undefined;
    if (this.all.length >= this.most) {
      ledger.lose(part, from, `The merged record has as many ${list.slice(1)} as it can have.`);
      return undefined;
    }
    taken.push({ at: `${list}/${this.all.length}`, part, from });
    this.#own.set(key, this.#own.get(key) ?? this.all.length);
    return this.all.push(item) - 1;
  }
}

/** Not told by a source, or not of the matter. */
const NOT_TOLD: readonly string[] = [
  ...["type", "id", "$schema", "evidence", "alternatives", "gaps", "identifiers", "sameAs", "extensions"],
  ...OWN_WORDS,
];

/**
 * How all parts know. Evidence for a whole record is for the whole merged one only if that says nothing more and nothing else:
 * else it is for the fields that its report tells.
 */
export function uniteEvidence(merged: AnyRecord, parts: readonly Told[], type: string): Evidence[] {
  const list = new Accounts<Evidence>(mostItems(type, "evidence"));
  const isTold = (key: string) => !NOT_TOLD.includes(key) || (key === "title" && merged.type === "source");
  const whole = Object.keys(merged).filter(isTold);
  for (const told of parts) {
    const { moves, ledger, part } = told.uniting;
    list.begin();
    const fields = supportedFields(merged, told, isTold);
    const isWhole = whole.every((key) => fields.includes(`/${key}`));
    for (const [i, entry] of (told.record.evidence ?? []).entries()) {
      const from = `/evidence/${i}`;
      const own = entry.fields === undefined ? undefined : entry.fields.map((field) => moves.value(field));
      own?.forEach((field, j) => {
        if (field === undefined)
          ledger.lose(part, `${from}/fields/${j}`, "The merged record does not have this field.");
      });
      // What nobody claims as a whole has no field of which it could be said that a speaker claims it.
      const isUnclaimed = entry.basis === "claimed" && !isClaimedAsWhole(told);
      const isKept = isUnclaimed || isWhole || fields.length > mostItems("Evidence", "fields");
      const about = own === undefined ? (isKept ? undefined : fields) : own.filter((field) => field !== undefined);
      if (about?.length === 0) {
        ledger.lose(part, from, "The merged record has nothing that this is evidence for.");
        continue;
      }
      const isMoved = about?.length !== entry.fields?.length || about?.some((field, j) => field !== entry.fields?.[j]);
      list.add(isMoved ? { ...entry, fields: [...new Set(about)] } : entry, "/evidence", from, told.uniting);
    }
  }
  return list.all;
}

function isClaimedAsWhole({ report, uniting }: Told): boolean {
  const claims = claimsOn(report, uniting.part.record.id);
  return claims.some(({ claim }) => claim.field === undefined && claim.key === undefined);
}

/** The fields of the merged record that say what this part says. */
function supportedFields(merged: AnyRecord, { record, uniting }: Told, isTold: (key: string) => boolean): string[] {
  const fields: string[] = [];
  const visit = (value: unknown, from: string) => {
    const at = uniting.moves.value(from);
    if (at === undefined || at.startsWith("/alternatives/") || at === "/note") return;
    const own = resolvePointer(merged, at);
    if (own.found && (isSameJson(own.value, value) || isOneInstant(own.value, value))) fields.push(at);
    else if (Array.isArray(value)) for (const [i, item] of value.entries()) visit(item, `${from}/${i}`);
    else if (isObject(value)) for (const [key, inner] of Object.entries(value)) visit(inner, `${from}/${key}`);
  };
  for (const [key, value] of Object.entries(record)) if (isTold(key)) visit(value, `/${key}`);
  return fields;
}
