import { type FieldShape, model, RECORD_LISTS, type ValueShape } from "../../generated/model.js";
import { fieldsOf } from "../../lookup/model.js";

/** What stands in a cell of an object's row, or in a table of its own. */
export interface Leaf {
  /** The way to it through the objects inside: `["when", "start"]`. Empty for an item that is no object. */
  readonly path: readonly string[];
  /** `json` is a cell with any JSON as text, `list` a table with a row for each item. */
  readonly form: "cell" | "json" | "list";
  /** The type of the items of a list, if they are objects. */
  readonly items?: string;
}

/** The record lists of the report have tables of their own, as the report has. */
const LISTS: ReadonlySet<string> = new Set(RECORD_LISTS.map(([list]) => list));

/** The fields of an object that its table holds, the id first. `type` is told by the table, `$schema` is about JSON. */
export function tabledFields(type: string): [field: string, shape: FieldShape][] {
  const { $schema, type: _, id, ...others } = fieldsOf(type);
  return Object.entries({ ...(id && { id }), ...others }).filter(([field]) => type !== "Report" || !LISTS.has(field));
}

const known = new Map<string, readonly Leaf[]>();

/** The cells and lists of an object, in the same order. */
export function leavesOf(type: string): readonly Leaf[] {
  const leaves = known.get(type) ?? readLeaves(type);
  known.set(type, leaves);
  return leaves;
}

function readLeaves(type: string): Leaf[] {
  return tabledFields(type).flatMap(([field, { list, value }]): Leaf[] => {
    const object = objectType(value);
    if (list) return [{ path: [field], form: "list", ...(object !== undefined && { items: object }) }];
    if (object === undefined) return [{ path: [field], form: isAny(value) ? "json" : "cell" }];
    return leavesOf(object).map((leaf) => ({ ...leaf, path: [field, ...leaf.path] }));
  });
}

/** The type of a value that is an object. */
export function objectType(value: ValueShape): string | undefined {
  return value.kind === "named" && model[value.name]?.kind === "object" ? value.name : undefined;
}

/** The name of the table of a list: `agreements` and `["package", "parts"]` give `agreements-package-parts`. */
export function listTable(table: string, path: readonly string[]): string {
  return [table, ...path].join("-").replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function isAny(value: ValueShape): boolean {
  return (value.kind === "named" ? model[value.name] : value)?.kind === "any";
}
