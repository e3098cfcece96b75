// That what the public types of the schemas say of their output is what Zod infers. Compiled by model-types.test.ts, never run.
import type * as z from "zod";
import type { NamedTypes } from "../../src/generated/model.js";
import type { ListedWord, ObjectSchema, SchemaOf, ShapeOf } from "../../src/model/schema-types.js";

type Same<A, B> = (<X>() => X extends A ? 1 : 2) extends <X>() => X extends B ? 1 : 2 ? true : false;
function same<_Yes extends true>(): void {}

/** What Zod infers, with no word of ours on it. */
type Inferred<T> =
  SchemaOf<T> extends ObjectSchema<T>
    ? z.core.$InferObjectOutput<ShapeOf<T>, Record<never, never>>
    : SchemaOf<T> extends z.ZodDiscriminatedUnion<infer Branches, "type">
      ? z.core.$InferUnionOutput<Branches[number]>
      : SchemaOf<T> extends z.ZodUnion<infer Branches>
        ? z.core.$InferUnionOutput<Branches[number]>
        : SchemaOf<T> extends z.ZodEnum<infer Words>
          ? z.core.$InferEnumOutput<Words>
          : z.output<SchemaOf<T>>;

type Wrong = {
  [Name in keyof NamedTypes]: Same<Inferred<NamedTypes[Name]>, NamedTypes[Name]> extends true ? never : Name;
};
same<Same<Wrong[keyof NamedTypes], never>>();
type Untold = {
  [Name in keyof NamedTypes]: Same<z.output<SchemaOf<NamedTypes[Name]>>, NamedTypes[Name]> extends true ? never : Name;
};
same<Same<Untold[keyof NamedTypes], never>>();

// It would see a difference.
same<Same<Inferred<{ a?: string }>, { a?: string }>>();
// @ts-expect-error Zod's objects are not readonly.
same<Same<Inferred<{ readonly a: string }>, { readonly a: string }>>();
same<Same<ListedWord<"a" | (string & {})>, "a">>();
