import type { Node } from "jsonc-parser";
import { RECORD_LISTS, type WordsShape } from "../../generated/model.js";
import { isObject } from "../../json/object.js";
import { fieldsOf } from "../../lookup/model.js";
import { looseLocation, looseValue } from "./loose-json.js";
import { describe, meaningOf, objectTypeOf, type Path, type Place, placeAt, typeOf } from "./place.js";

/** Something that can be written at a place. */
export interface Suggestion {
  readonly label: string;
  readonly kind: "key" | "word" | "id" | "value";
  /** A few words beside it. */
  readonly detail?: string;
  /** What it is, in a sentence or two. */
  readonly about?: string;
  /** What is put into the text. */
  readonly text: string;
  /** Of two that match, the one that ranks higher comes first. */
  readonly rank: number;
}

/** What can be written, and what of the text it replaces. */
export interface Suggestions {
  readonly from: number;
  readonly to: number;
  readonly list: readonly Suggestion[];
}

/**
 * What the model takes at an offset of a JSON text: keys, words of a vocabulary, ids of records that are there. What is needed
 * most comes first.
 */
export function suggestionsAt(text: string, offset: number): Suggestions | undefined {
  const { path, isAtPropertyKey, previousNode } = looseLocation(text, offset) ?? {};
  if (path === undefined) return undefined;
  const written = previousNode && stringAround(text, offset, previousNode);
  const from = written?.from ?? offset - lettersBefore(text, offset);
  const to = written?.to ?? offset;
  const before = text.slice(0, from).trimEnd().at(-1);
  // Behind something whole a comma or a bracket is next.
  if (written === undefined && before !== undefined && !"{[,:".includes(before)) return undefined;
  if (isAtPropertyKey) {
    const hasColon = /^"?\s*:/.test(text.slice(to, to + 100));
    // A key without a value hides those behind it from the parser.
    const whole = looseValue(written && !hasColon ? text.slice(0, from - 1) + text.slice(to + 1) : text);
    const owner = placeAt(whole, path.slice(0, -1));
    if (owner === undefined) return undefined;
    const textOf = (key: string) => (written === undefined ? `"${key}": ` : hasColon ? key : `${key}": `);
    // The colon goes behind the closing quotation mark.
    const isClosed = written !== undefined && !hasColon && text[to] === '"';
    const list = keysOf(owner, whole, path.slice(0, -1), textOf, text.slice(from, to));
    return { from, to: isClosed ? to + 1 : to, list };
  }
  const document = looseValue(text);
  const place = placeAt(document, path);
  if (place === undefined || place.isList) return undefined;
  const quoted = (label: string) => (written ? label : JSON.stringify(label));
  return { from, to, list: valuesOf(place, document, path, quoted, written !== undefined) };
}

/** What stands between the quotation marks of the string that an offset is within. */
function stringAround(text: string, offset: number, { type, offset: start, length }: Node) {
  if (type !== "string" && type !== "property") return undefined;
  const end = start + length;
  const isClosed = length > 1 && text[end - 1] === '"';
  const last = isClosed ? end - 1 : end;
  return start < offset && offset <= last ? { from: start + 1, to: last } : undefined;
}

/** Required ones first, then those that its neighbours have, and then in the order of the model. */
function keysOf(
  owner: Place,
  document: unknown,
  path: Path,
  textOf: (key: string) => string,
  written: string,
): Suggestion[] {
  const type = objectTypeOf(owner);
  if (type === undefined) return [];
  const have = isObject(owner.value) ? owner.value : {};
  const neighbours = neighboursOf(document, path);
  const uses = (key: string) => (key === "$schema" ? -1 : neighbours.filter((each) => Object.hasOwn(each, key)).length);
  return Object.entries(fieldsOf(type))
    .filter(([key]) => !Object.hasOwn(have, key) || key === written)
    .map(([key, { isRequired }]): Suggestion => {
      const place = placeAt(document, [...path, key]);
      const about = place && describe(place);
      return {
        label: key,
        kind: "key",
        text: textOf(key),
        rank: isRequired ? 1 : 0,
        ...(isRequired && { detail: "required" }),
        ...(about !== undefined && { about }),
      };
    })
    .sort((a, b) => b.rank - a.rank || uses(b.label) - uses(a.label));
}

/** The objects of the list that an object is in. */
function neighboursOf(document: unknown, path: Path): Readonly<Record<string, unknown>>[] {
  return listAround(document, path).filter(isObject);
}

/** What else stands in the list that a value is in. */
function othersInList(document: unknown, path: Path): unknown[] {
  return listAround(document, path).filter((_, at) => at !== path.at(-1));
}

function listAround(document: unknown, path: Path): readonly unknown[] {
  if (typeof path.at(-1) !== "number") return [];
  let value = document;
  for (const segment of path.slice(0, -1)) value = (value as never)?.[segment];
  return Array.isArray(value) ? value : [];
}

function valuesOf(
  place: Place,
  document: unknown,
  path: Path,
  quoted: (label: string) => string,
  isQuoted: boolean,
): Suggestion[] {
  const { shape } = place;
  if (shape.kind === "constant") {
    const text = typeof shape.value === "string" ? quoted(shape.value) : String(shape.value);
    return isQuoted && shape.value === true ? [] : [{ label: String(shape.value), kind: "value", text, rank: 0 }];
  }
  const type = typeOf(place);
  if (type?.kind === "words") {
    return type.words.map((word): Suggestion => {
      const about = meaningOf(place, word);
      const rank = rankOf(word, type, place);
      return { label: word, kind: "word", text: quoted(word), rank, ...(about !== undefined && { about }) };
    });
  }
  if (type?.kind !== "id" || !isObject(document)) return [];
  // An id of its own is new, so it is none that is there.
  if (place.key === "id") return [];
  const others = othersInList(document, path);
  return recordsIn(document)
    .filter((record) => type.types.includes(record.type) && !(record.list === path[0] && record.index === path[1]))
    .filter(({ id }) => !others.includes(id))
    .map(({ id, name }) => ({
      label: id,
      kind: "id",
      text: quoted(id),
      rank: 0,
      ...(name !== undefined && { detail: name }),
    }));
}

/** Of shades, those of the kind that is written come first. */
function rankOf(word: string, { of }: WordsShape, { holder }: Place): number {
  const kind = isObject(holder) ? holder.kind : undefined;
  return typeof kind === "string" && of?.[word]?.includes(kind) ? 1 : 0;
}

interface NamedRecord {
  list: string;
  index: number;
  type: string;
  id: string;
  name?: string;
}

function recordsIn(document: Readonly<Record<string, unknown>>): NamedRecord[] {
  return RECORD_LISTS.flatMap(([list, type]) => {
    const records = document[list];
    if (!Array.isArray(records)) return [];
    return records.flatMap((record: unknown, index): NamedRecord[] => {
      if (!isObject(record) || typeof record.id !== "string") return [];
      const called = [record.name, record.title].find((value) => typeof value === "string");
      return [{ list, index, type, id: record.id, ...(called !== undefined && { name: called as string }) }];
    });
  });
}

/** How many letters of a word stand before an offset. The colon behind a key is none, the one within an id is. */
function lettersBefore(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && /[\w:.-]/.test(text[start - 1] as string)) start--;
  while (text[start] === ":" && start < offset) start++;
  return offset - start;
}
