import { isSameJson } from "../check/rules/helpers/changes.js";
import { isKeyedType } from "../check/rules/helpers/keyed-items.js";
import { model } from "../generated/model.js";
import type { AnyRecord, Temporal } from "../generated/types.js";
import { isObject } from "../json/object.js";
import { formatPointer, resolvePointer } from "../json/pointer.js";
import { fieldsOf, longestText, mostItems, typeOfField } from "../lookup/model.js";
import { fits } from "../text/code-points.js";
import { isSameInstant } from "../time/interval.js";
import type { Part } from "./groups.js";
import type { Ledger, Taken } from "./ledger.js";
import type { Moves } from "./moves.js";
import { sameItems } from "./same-items.js";

/** A field that a report tells otherwise. */
export interface Difference {
  /** Of the merged record. */
  readonly field: string;
  /** `undefined` where the report has nothing there. */
  readonly value: unknown;
  /** Where the report says so, from the record. */
  readonly from: string;
}

/** What is being made of one of the parts of a record. */
export interface Uniting {
  readonly part: Part;
  readonly moves: Moves;
  readonly ledger: Ledger;
  readonly taken: Taken[];
  readonly differences: Difference[];
  /** Those of the first part, whose account it is where another one is preferred. */
  readonly mainDifferences: Difference[];
  /** The keys of the merged record. */
  readonly keys: Set<string>;
  /** What the texts of this part are in, where the merged report is in another language. */
  readonly language?: string;
  /** Says in a note whose words these are. */
  readonly label: string;
}

type Fields = Record<string, unknown>;

/** Told by where the record comes from, and not by what it tells. */
const APART: readonly string[] = ["type", "id", "evidence", "alternatives", "gaps"];
/** The words of the encoder: two of them are no two accounts. */
export const OWN_WORDS: readonly string[] = ["title", "summary", "note", "purpose", "label"];
/** Changed as a whole, since their fields say something together. */
const WHOLE: readonly string[] = ["When", "Figure"];

/** Adds to the merged record, in place, what one more part of it says. Both have the ids of the merged report. */
export function uniteRecord(merged: AnyRecord, other: AnyRecord, type: string, uniting: Uniting): void {
  const target = merged as unknown as Fields;
  const source = other as unknown as Fields;
  for (const key of Object.keys(fieldsOf(type))) {
    const value = source[key];
    if (APART.includes(key)) continue;
    if (typeOfField(type, key) === "Standing") uniteStanding(target, source, key, uniting);
    else if (value === undefined) continue;
    else if (key === "name" && "names" in fieldsOf(type)) uniteName(target, value as string, uniting);
    else if (OWN_WORDS.includes(key) && other.type !== "source")
      uniteWords(target, key, value as string, type, uniting);
    else if (key === "$schema") uniteSchema(target, value, type, uniting);
    else uniteField(target, value, { type, key, at: `/${key}`, from: `/${key}` }, uniting);
  }
}

interface Place {
  /** The named type of what holds it. */
  readonly type: string;
  readonly key: string;
  /** In the merged record. */
  readonly at: string;
  /** In the record of its report. */
  readonly from: string;
}

function uniteField(target: Fields, value: unknown, place: Place, uniting: Uniting): void {
  const { type, key, at, from } = place;
  const own = target[key];
  const named = typeOfField(type, key);
  if (own === undefined) put(target, key, value, place, uniting);
  else if (Array.isArray(own)) uniteList(own, value as unknown[], place, uniting);
  else if (isSameJson(own, value)) return;
  else if (named !== undefined && isObject(own) && model[named]?.kind === "object" && !WHOLE.includes(named)) {
    uniteObject(own as Fields, value as Fields, named, at, from, uniting);
  } else if (named === "When" && saysMore(own as Fields, value as Fields)) {
    uniteObject(own as Fields, value as Fields, named, at, from, uniting);
  } else if (named === "Temporal" && isOneInstant(own, value)) {
    uniting.ledger.lose(uniting.part, from, `It is the same instant as ${own}.`);
  } else if (OWN_WORDS.includes(key) && type !== "Source") lose(from, OTHER_WORDS, uniting);
  else if (uniting.ledger.prefers(uniting.part, from)) {
    target[key] = structuredClone(value);
    uniting.mainDifferences.push({ field: at, value: own, from: at });
  } else uniting.differences.push({ field: at, value, from });
}

const OTHER_WORDS = "The merged report has its own words for this.";

function uniteObject(target: Fields, source: Fields, type: string, at: string, from: string, uniting: Uniting): void {
  for (const key of Object.keys(fieldsOf(type))) {
    if (source[key] === undefined) continue;
    const inner = formatPointer([key]);
    uniteField(target, source[key], { type, key, at: at + inner, from: from + inner }, uniting);
  }
}

/** Whether two times agree in a bound and contradict each other in nothing, so that both together are one. */
function saysMore(a: Fields, b: Fields): boolean {
  const shared = Object.keys(a).filter((key) => b[key] !== undefined);
  const isBound = shared.some((key) => ["start", "end", "notBefore", "notAfter", "after"].includes(key));
  return isBound && shared.every((key) => isSameJson(a[key], b[key]) || isOneInstant(a[key], b[key]));
}

/** Whether both are times, and one instant. */
export function isOneInstant(a: unknown, b: unknown): boolean {
  return isTime(a) && isTime(b) && isSameInstant(a, b);
}

function isTime(value: unknown): value is Temporal {
  return typeof value === "string" && /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(value);
}

function put(target: Fields, key: string, value: unknown, { type, at, from }: Place, uniting: Uniting): void {
  const { part, ledger, taken, moves } = uniting;
  if (!ledger.takes(part, from)) {
    moves.away(from, undefined);
    return;
  }
  const copy = structuredClone(value);
  keepKeysApart(copy, typeOfField(type, key), from, uniting);
  target[key] = copy;
  taken.push({ at, part, from });
}

/** That there is none says something: that the sources tell it as fact. */
function uniteStanding(target: Fields, source: Fields, key: string, { differences }: Uniting): void {
  if (target[key] !== source[key]) differences.push({ field: `/${key}`, value: source[key], from: `/${key}` });
}

/** Another name is a name. */
function uniteName(target: Fields, name: string, uniting: Uniting): void {
  if (target.name === name) return;
  const { language } = uniting;
  const names = (target.names ?? []) as { text: string }[];
  let at = names.findIndex(({ text }) => text === name);
  if (at < 0 && uniting.ledger.takes(uniting.part, "/name") && hasRoom(names, "Person", "names", "/name", uniting)) {
    at = names.push({ text: name, ...(language === undefined ? {} : { language }) }) - 1;
    uniting.taken.push({ at: `/names/${at}`, part: uniting.part, from: "/name" });
    target.names = names;
  }
  uniting.moves.away("/name", at < 0 ? undefined : `/names/${at}/text`);
}

/** Words that the merged record has no other place for go into its note, with where they are from. */
function uniteWords(target: Fields, key: string, value: string, type: string, uniting: Uniting): void {
  const { part, ledger, moves, taken } = uniting;
  const from = `/${key}`;
  if (target[key] === undefined) {
    put(target, key, value, { type, key, at: from, from }, uniting);
    return;
  }
  const paragraphs = (typeof target.note === "string" ? target.note : "").split("\n\n").filter((text) => text !== "");
  const words = key === "note" ? value : `${uniting.label}, ${key}: ${value}`;
  if (target[key] === value || `\n\n${paragraphs.join("\n\n")}\n\n`.includes(`\n\n${words}\n\n`)) return;
  const note = [...paragraphs, words].join("\n\n");
  if (!ledger.takes(part, from)) moves.away(from, undefined);
  else if (!fits(note, longestText(type, "note"))) {
    lose(from, "The merged report has its own words for this, and the note has no room left.", uniting);
  } else {
    target.note = note;
    taken.push({ at: "/note", part, from });
    moves.away(from, "/note");
  }
}

function uniteSchema(target: Fields, value: unknown, type: string, uniting: Uniting): void {
  const place = { type, key: "$schema", at: "/$schema", from: "/$schema" };
  if (target.$schema === undefined) put(target, "$schema", value, place, uniting);
  else if (target.$schema !== value) lose("/$schema", "The merged record names another schema.", uniting);
}

function uniteList(list: unknown[], others: readonly unknown[], place: Place, uniting: Uniting): void {
  const { type, key, at, from } = place;
  const named = typeOfField(type, key);
  const found = sameItems(list, others, named);
  for (const [i, other] of others.entries()) {
    const same = found[i];
    const itemFrom = `${from}/${i}`;
    if (same !== undefined) {
      uniting.moves.item(itemFrom, `${at}/${same}`);
      uniteItem(list, same, other, named, `${at}/${same}`, itemFrom, uniting);
    } else if (uniting.ledger.takes(uniting.part, itemFrom) && hasRoom(list, type, key, itemFrom, uniting)) {
      const item = structuredClone(other);
      keepKeysApart(item, named, itemFrom, uniting);
      const added = `${at}/${list.push(item) - 1}`;
      uniting.moves.item(itemFrom, added);
      uniting.taken.push({ at: added, part: uniting.part, from: itemFrom });
    } else uniting.moves.item(itemFrom, undefined);
  }
}

function uniteItem(
  list: unknown[],
  at: number,
  other: unknown,
  type: string | undefined,
  pointer: string,
  from: string,
  uniting: Uniting,
): void {
  const own = list[at];
  if (type === undefined || !isObject(own) || !isObject(other)) return;
  const key = other.key;
  if (typeof key === "string" && isKeyedType(type)) takeKey(own as Fields, key, pointer, from, uniting);
  const { key: _own, ...mine } = own;
  const { key: _other, ...theirs } = other;
  const isSame = isKeyedType(type) ? isSameJson(mine, theirs) : isSameJson(own, other);
  if (isSame) return;
  if (WHOLE.includes(type)) {
    const value = isKeyedType(type) && own.key !== undefined ? { ...theirs, key: own.key } : theirs;
    uniting.differences.push({ field: pointer, value, from });
  } else uniteObject(own as Fields, isKeyedType(type) ? theirs : other, type, pointer, from, uniting);
}

/** Two items that are one have one key: that of the first. */
function takeKey(own: Fields, key: string, at: string, from: string, uniting: Uniting): void {
  if (own.key === undefined) {
    own.key = freeKey(key, uniting.keys);
    uniting.keys.add(own.key as string);
    uniting.taken.push({ at: `${at}/key`, part: uniting.part, from: `${from}/key` });
  }
  renameKey(`${from}/key`, own.key as string, uniting);
}

/** An item that is added keeps its key where no other has it. */
function keepKeysApart(item: unknown, type: string | undefined, from: string, uniting: Uniting): void {
  if (Array.isArray(item)) {
    for (const [i, each] of item.entries()) keepKeysApart(each, type, `${from}/${i}`, uniting);
    return;
  }
  if (type === undefined || !isObject(item)) return;
  for (const [key, value] of Object.entries(item)) {
    if (key === "key" && isKeyedType(type) && typeof value === "string") {
      const free = freeKey(value, uniting.keys);
      uniting.keys.add(free);
      (item as Fields).key = free;
      renameKey(`${from}/key`, free, uniting);
    } else keepKeysApart(value, typeOfField(type, key), from + formatPointer([key]), uniting);
  }
}

function freeKey(key: string, keys: ReadonlySet<string>): string {
  if (!keys.has(key)) return key;
  let n = 2;
  while (keys.has(`${key}-${n}`)) n++;
  return `${key}-${n}`;
}

function renameKey(from: string, now: string, { part, ledger }: Uniting): void {
  const { value } = resolvePointer(part.record, from);
  if (typeof value === "string") ledger.rename(part, from, value, now);
}

/** The keys of all items of a record. */
export function keysOf(value: unknown, type: string | undefined, keys = new Set<string>()): Set<string> {
  if (Array.isArray(value)) for (const item of value) keysOf(item, type, keys);
  else if (type !== undefined && isObject(value)) {
    for (const [key, inner] of Object.entries(value)) {
      if (key === "key" && isKeyedType(type) && typeof inner === "string") keys.add(inner);
      else keysOf(inner, typeOfField(type, key), keys);
    }
  }
  return keys;
}

function hasRoom(list: readonly unknown[], type: string, key: string, from: string, uniting: Uniting): boolean {
  const most = mostItems(type, key);
  if (list.length < most) return true;
  lose(from, `The merged record has as many items as ${key} can have.`, uniting);
  return false;
}

function lose(from: string, reason: string, { part, ledger, moves }: Uniting): void {
  moves.away(from, undefined);
  ledger.lose(part, from, reason);
}
