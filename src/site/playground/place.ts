import { descriptions } from "../../generated/descriptions.js";
import { type FieldShape, model, type TypeShape, type ValueShape } from "../../generated/model.js";
import { wordMeanings } from "../../generated/word-meanings.js";
import { isObject } from "../../json/object.js";
import { fieldsOf, recordTypeName } from "../../lookup/model.js";

/** A place in a document, as the model knows it. */
export interface Place {
  /** The object type that has the field, and its key. Absent for the document itself. */
  readonly owner?: string;
  readonly key?: string;
  readonly shape: ValueShape;
  /** Whether a list stands here, and not an item of it. */
  readonly isList: boolean;
  /** What stands here now, as far as it can be read. */
  readonly value: unknown;
  /** The value that holds it. */
  readonly holder: unknown;
}

export type Path = readonly (string | number)[];

/** The place that a path leads to. `undefined` where the model has none. */
export function placeAt(document: unknown, path: Path): Place | undefined {
  let place: Place = { shape: rootShape(document), isList: false, value: document, holder: undefined };
  for (const segment of path) {
    const inner = isObject(place.value) || Array.isArray(place.value) ? (place.value as never)[segment] : undefined;
    if (typeof segment === "number") {
      if (!place.isList) return undefined;
      place = { ...place, isList: false, value: inner };
      continue;
    }
    const owner = objectTypeOf(place);
    const field = owner === undefined ? undefined : fieldOf(owner, segment);
    if (owner === undefined || field === undefined) return undefined;
    const { value: shape, list } = field;
    place = { owner, key: segment, shape, isList: list !== undefined, value: inner, holder: place.value };
  }
  return place;
}

/** The type of the object that stands at a place. `undefined` if it is none, or has not said yet which one it is. */
export function objectTypeOf({ shape, isList, value }: Place): string | undefined {
  if (isList || shape.kind !== "named") return undefined;
  const type = model[shape.name];
  if (type?.kind === "object") return shape.name;
  if (type?.kind !== "union" || !isObject(value)) return undefined;
  const word = value.type;
  return typeof word === "string" && Object.hasOwn(type.branches, word) ? type.branches[word] : undefined;
}

/** The named type of what stands at a place: a vocabulary, an id, an object. */
export function typeOf({ shape }: Place): TypeShape | undefined {
  return shape.kind === "named" ? model[shape.name] : undefined;
}

/** What the model says of a place: of its field, or of its type. */
export function describe({ owner, key, shape }: Place): string | undefined {
  const all = prose();
  if (owner !== undefined && key !== undefined) return all[owner]?.fields?.[key];
  return shape.kind === "named" ? all[shape.name]?.about : undefined;
}

/** What a word of the vocabulary at a place means. */
export function meaningOf({ shape }: Place, word: string): string | undefined {
  const words =
    shape.kind === "named" && Object.hasOwn(wordMeanings, shape.name) ? wordMeanings[shape.name] : undefined;
  return words && Object.hasOwn(words, word) ? words[word] : undefined;
}

let known: ReturnType<typeof descriptions> | undefined;

function prose(): ReturnType<typeof descriptions> {
  known ??= descriptions();
  return known;
}

function rootShape(document: unknown): ValueShape {
  const type = isObject(document) && typeof document.type === "string" ? document.type : "report";
  return { kind: "named", name: recordTypeName(type) ?? "Report" };
}

function fieldOf(type: string, key: string): FieldShape | undefined {
  const fields = fieldsOf(type);
  return Object.hasOwn(fields, key) ? fields[key] : undefined;
}
