/** One cell: a text, a number, or `true`. */
export const CELL = "cell";

/** One cell with any JSON, written as JSON text. */
export const JSON_CELL = "json";

/** A list, which has a table of its own with a row for each item. */
export interface Rows<Item> {
  readonly each: Item;
}

export function rows<Item>(each: Item): Rows<Item> {
  return { each };
}

/** How the tables hold a value. */
export type Shape<Value> = unknown extends Value
  ? typeof JSON_CELL
  : [Value] extends [string | number | boolean]
    ? typeof CELL
    : Value extends readonly (infer Item)[]
      ? Rows<Shape<Item>>
      : Columns<Value>;

/** How the tables hold the fields of an object. `type` is told by the table, and `$schema` is about JSON. */
export type Columns<Value> = {
  readonly [Field in Exclude<keyof Value, "type" | "$schema">]-?: Shape<NonNullable<Value[Field]>>;
};

/** Any `Shape`, for code that goes through all of them. */
export type AnyShape = typeof CELL | typeof JSON_CELL | AnyRows | AnyColumns;
export interface AnyRows extends Rows<AnyShape> {}
export type AnyColumns = { readonly [field: string]: AnyShape };

/** A cell or a list of an object, with the way to it through the objects inside: `["when", "start"]`. */
export interface Leaf {
  readonly path: readonly string[];
  readonly shape: Exclude<AnyShape, AnyColumns>;
}

export function isRows(shape: AnyShape): shape is AnyRows {
  return typeof shape === "object" && "each" in shape;
}

export function isColumns(shape: AnyShape): shape is AnyColumns {
  return typeof shape === "object" && !isRows(shape);
}

/** The cells and lists of an object, in the order of the model. */
export function leavesOf(columns: AnyColumns): Leaf[] {
  return Object.entries(columns).flatMap(([field, shape]): Leaf[] =>
    isColumns(shape)
      ? leavesOf(shape).map((leaf) => ({ ...leaf, path: [field, ...leaf.path] }))
      : [{ path: [field], shape }],
  );
}

/** The name of the table of a list: `agreements` and `["package", "parts"]` give `agreements-package-parts`. */
export function listTable(table: string, path: readonly string[]): string {
  return [table, ...path].join("-").replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
