// biome-ignore-all lint/suspicious/noTsIgnore: an expected error that another version of Zod or TypeScript has not would be one.
import type * as z from "zod";

/**
 * The schema of a type of the model: `SchemaOf<Report>` is the type of `ReportSchema`. What Zod would infer says the same and
 * writes every object out at every place that holds it; this refers to each by its name, so that `parse` gives a `Report`.
 */
export type SchemaOf<T> = unknown extends T
  ? z.ZodUnknown
  : [T] extends [readonly (infer Item)[]]
    ? z.ZodArray<SchemaOf<Item>>
    : [T] extends [object]
      ? IsUnion<T> extends true
        ? UnionSchema<T>
        : ObjectSchema<T>
      : [T] extends [string]
        ? TextSchema<T>
        : [T] extends [true]
          ? z.ZodLiteral<T>
          : z.ZodNumber;

/** Any text, an id, a fixed word, or the words of a vocabulary. */
type TextSchema<T extends string> = [ListedWord<T>] extends [never]
  ? z.ZodString
  : string extends T
    ? OpenWordSchema<T>
    : IsPattern<T> extends true
      ? z.ZodTemplateLiteral<T>
      : IsUnion<T> extends true
        ? WordSchema<T>
        : z.ZodLiteral<T>;

/** The words that a vocabulary lists: `MeetingKind` without `string & {}`. Of any other text none. */
export type ListedWord<T> = T extends string ? (string extends T ? never : T) : never;

type Words<T extends string> = { [Word in ListedWord<T>]: Word };

type IsUnion<T, All = T> = T extends unknown ? ([All] extends [T] ? false : true) : never;

/** Whether keys of this type need not be there: `person:${string}` against `"person"`. */
type IsPattern<T extends string> = Record<never, never> extends Record<T, unknown> ? true : false;

/** The fields of an object as schemas, with the documentation that they have in its type. */
export type ShapeOf<T> = {
  [Key in keyof T]-?: Record<never, never> extends Pick<T, Key>
    ? z.ZodExactOptional<SchemaOf<Required<T>[Key]>>
    : SchemaOf<T[Key]>;
};

/** Internals of a schema with the type that it gives and takes. */
type Typed<Internals, T> = Omit<Internals, "output" | "input"> & { output: T; input: T };

// What follows overrides what Zod infers. That it is the same is proven for each named type (`register`, and the tests of the
// types), which TypeScript cannot know of all types at once. It only has these directives in declarations where the text of
// the documentation ends with them.

/**
 * The schema of a closed object. What is derived from it, with `.pick`, `.extend` or `.partial`, has the type that Zod gives it.
 * @ts-ignore */
export interface ObjectSchema<T> extends z.ZodObject<ShapeOf<T>, z.core.$strict> {
  _zod: Typed<z.core.$ZodObjectInternals<ShapeOf<T>, z.core.$strict>, T>;
}

type Branches<T> = readonly [Branch<T>, ...Branch<T>[]];
type Branch<T> = T extends unknown ? ObjectSchema<T> : never;

/**
 * The schema of several objects that are told apart by their `type`.
 * @ts-ignore */
export interface UnionSchema<T> extends z.ZodDiscriminatedUnion<Branches<T>, "type"> {
  _zod: Typed<z.core.$ZodDiscriminatedUnionInternals<Branches<T>, "type">, T>;
}

/**
 * The schema of a closed vocabulary.
 * @ts-ignore */
export interface WordSchema<T extends string> extends z.ZodEnum<Words<T>> {
  _zod: Typed<z.core.$ZodEnumInternals<Words<T>>, T>;
}

type ListedOrOther<T extends string> = readonly [z.ZodEnum<Words<T>>, z.ZodType<OtherWord, OtherWord>];

/** The schema of an open vocabulary: the listed words, and any other kebab-case word. */
export interface OpenWordSchema<T extends string> extends z.ZodUnion<ListedOrOther<T>> {
  _zod: Typed<z.core.$ZodUnionInternals<ListedOrOther<T>>, T>;
}

/** A kebab-case word that no list names. `string & {}` keeps completion of the listed words in editors. */
export type OtherWord = string & {};
