import { getLocation, parse } from "jsonc-parser";
import { RECORD_LISTS, type WordsShape } from "../../generated/model.js";
import { isObject } from "../../json/object.js";
import { fieldsOf } from "../../lookup/model.js";
import { describe, meaningOf, objectTypeOf, type Place, placeAt, typeOf } from "./place.js";

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

/** What the model takes at an offset of a JSON text: keys, words of a vocabulary, ids of records that are there. */
export function suggestionsAt(text: string, offset: number): Suggestions | undefined {
  const { path, isAtPropertyKey, previousNode } = getLocation(text, offset);
  const document: unknown = parse(text);
  const isWithin =
    previousNode?.type === "string" || previousNode?.type === "property"
      ? previousNode.offset < offset && offset <= previousNode.offset + previousNode.length
      : false;
  const isQuoted = isWithin && previousNode !== undefined;
  const from = isQuoted ? previousNode.offset + 1 : offset - lettersBefore(text, offset);
  const to = isQuoted ? Math.max(offset, endWithin(text, previousNode.offset, previousNode.length)) : offset;
  const quoted = (label: string) => (isQuoted ? label : JSON.stringify(label));
  if (isAtPropertyKey) {
    // A key without a value hides those behind it from the parser.
    const whole =
      isQuoted && !/^"?\s*:/.test(text.slice(to)) ? parse(text.slice(0, from - 1) + text.slice(to + 1)) : document;
    const owner = placeAt(whole, path.slice(0, -1));
    const list = owner && keysOf(owner, whole, path.slice(0, -1), isQuoted, text.slice(from, to));
    return list && { from, to, list };
  }
  const place = placeAt(document, path);
  if (place === undefined || place.isList) return undefined;
  return { from, to, list: valuesOf(place, document, quoted, isQuoted) };
}

function keysOf(
  owner: Place,
  document: unknown,
  path: readonly (string | number)[],
  isQuoted: boolean,
  written: string,
): Suggestion[] {
  const type = objectTypeOf(owner);
  if (type === undefined) return [];
  const have = isObject(owner.value) ? owner.value : {};
  return Object.entries(fieldsOf(type))
    .filter(([key]) => !Object.hasOwn(have, key) || key === written)
    .map(([key, { isRequired }]): Suggestion => {
      const place = placeAt(document, [...path, key]);
      const about = place && describe(place);
      return {
        label: key,
        kind: "key",
        text: isQuoted ? key : `"${key}": `,
        rank: isRequired ? 1 : 0,
        ...(isRequired && { detail: "required" }),
        ...(about !== undefined && { about }),
      };
    });
}

function valuesOf(place: Place, document: unknown, quoted: (label: string) => string, isQuoted: boolean): Suggestion[] {
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
  return recordsIn(document)
    .filter((record) => type.types.includes(record.type))
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
  type: string;
  id: string;
  name?: string;
}

function recordsIn(document: Readonly<Record<string, unknown>>): NamedRecord[] {
  return RECORD_LISTS.flatMap(([list, type]) => {
    const records = document[list];
    if (!Array.isArray(records)) return [];
    return records.filter(isObject).flatMap(({ id, name, title }): NamedRecord[] => {
      if (typeof id !== "string") return [];
      const called = [name, title].find((value) => typeof value === "string");
      return [{ type, id, ...(called !== undefined && { name: called as string }) }];
    });
  });
}

function lettersBefore(text: string, offset: number): number {
  let count = 0;
  while (count < offset && /[\w:.-]/.test(text[offset - count - 1] as string)) count++;
  return count;
}

/** Before the closing quotation mark, should there be one. */
function endWithin(text: string, offset: number, length: number): number {
  const end = offset + length;
  return length > 1 && text[end - 1] === '"' ? end - 1 : end;
}
