import { type FieldShape, model, type WordsShape } from "../generated/model.js";
import type { RecordType } from "../generated/types.js";

type Fields = { readonly [key: string]: FieldShape };

const NO_FIELDS: Fields = {};

/** The fields of an object type, in the order of the model. None for a type that is no object, or is not known. */
export function fieldsOf(type: string): Fields {
  const shape = Object.hasOwn(model, type) ? model[type] : undefined;
  return shape?.kind === "object" ? shape.fields : NO_FIELDS;
}

/** The named type of a field, of a list that of its items. `undefined` where it has none. */
export function typeOfField(owner: string, key: string): string | undefined {
  const fields = fieldsOf(owner);
  const value = Object.hasOwn(fields, key) ? fields[key]?.value : undefined;
  return value?.kind === "named" ? value.name : undefined;
}

/** Whether a named type is an id, that is, a reference. */
export function isIdType(type: string): boolean {
  return Object.hasOwn(model, type) && model[type]?.kind === "id";
}

/** The vocabularies by the names that they have in `vocabularies`, `meetingKind`, each with the name of its type. */
export const vocabularyTypes: ReadonlyMap<string, { readonly name: string } & WordsShape> = /* @__PURE__ */ (() =>
  new Map(
    Object.entries(model).flatMap(([name, shape]) =>
      shape.kind === "words" ? [[name.charAt(0).toLowerCase() + name.slice(1), { name, ...shape }] as const] : [],
    ),
  ))();

/** The listed words of a vocabulary, by the name of its type: `MeetingKind`. Empty where there is none. */
export function wordsOf(type: string): readonly string[] {
  const shape = Object.hasOwn(model, type) ? model[type] : undefined;
  return shape?.kind === "words" ? shape.words : [];
}

/** The named type of the records with this `type`: `statement` is `Statement`. */
export function recordTypeName(type: RecordType): string;
export function recordTypeName(type: string): string | undefined;
export function recordTypeName(type: string): string | undefined {
  const { AnyRecord } = model;
  return AnyRecord?.kind === "union" && Object.hasOwn(AnyRecord.branches, type) ? AnyRecord.branches[type] : undefined;
}
