import { type FieldShape, model, type WordsShape } from "../generated/model.js";
import type { RecordType } from "../generated/types.js";
import { fits } from "../text/code-points.js";

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

/** The kinds of which a word is a finer one, by the name of its vocabulary: `ActShade`. `undefined` for a word that is not listed. */
export function kindsOfShade(type: string, shade: string): readonly string[] | undefined {
  const shape = Object.hasOwn(model, type) ? model[type] : undefined;
  const kinds = shape?.kind === "words" ? shape.of : undefined;
  return kinds && Object.hasOwn(kinds, shade) ? kinds[shade] : undefined;
}

/** The named type of the records with this `type`: `statement` is `Statement`. */
export function recordTypeName(type: RecordType): string;
export function recordTypeName(type: string): string | undefined;
export function recordTypeName(type: string): string | undefined {
  const { AnyRecord } = model;
  return AnyRecord?.kind === "union" && Object.hasOwn(AnyRecord.branches, type) ? AnyRecord.branches[type] : undefined;
}

/** Whether it is the `type` of a report or of a record. */
export function isDocumentType(type: unknown): boolean {
  return type === "report" || (typeof type === "string" && recordTypeName(type) !== undefined);
}

/** As many code points as a text in this field may have; without a field, as a text or an id of this type. */
export function longestText(type: string, key?: string): number {
  const shape = key === undefined ? model[type] : fieldsOf(type)[key]?.value;
  if (shape?.kind === "named") return longestText(shape.name);
  return shape && "maxLength" in shape && shape.maxLength !== undefined ? shape.maxLength : Number.POSITIVE_INFINITY;
}

/** As many items as the list in this field may have. */
export function mostItems(type: string, key: string): number {
  return fieldsOf(type)[key]?.list?.maxItems ?? Number.POSITIVE_INFINITY;
}

/** Whether a value is a text of a named type: one with a form, such as `Temporal`, or a word of a vocabulary. */
export function isTextOf(type: string, value: unknown): value is string {
  const shape = model[type];
  if (typeof value !== "string" || shape === undefined) return false;
  if (shape.kind === "words" && shape.words.includes(value)) return true;
  const form = shape.kind === "words" ? shape.other : shape.kind === "text" || shape.kind === "id" ? shape : undefined;
  return form !== undefined && fits(value, form.maxLength ?? value.length) && matches(value, form.pattern);
}

const compiled = /* @__PURE__ */ new Map<string, RegExp>();

/** Whether a text matches a pattern of the table. */
export function matches(text: string, pattern: string): boolean {
  const known = compiled.get(pattern) ?? new RegExp(pattern, "u");
  compiled.set(pattern, known);
  return known.test(text);
}
