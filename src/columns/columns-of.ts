import { isObject } from "../json/object.js";
import { quote } from "../text/quote.js";
import type { Column, ColumnType } from "./column.js";

// Not the type of `toJsonSchema`, with which the declarations would need those of Zod.
type JsonSchema = { readonly [keyword: string]: unknown };

/** Keywords that say which values there may be, and nothing of the column that holds them. */
const SILENT =
  "$schema $id $comment title description examples deprecated readOnly writeOnly pattern format contentEncoding contentMediaType " +
  "minItems maxItems uniqueItems minLength maxLength minimum maximum exclusiveMinimum exclusiveMaximum multipleOf";

/** Keywords that are read below. What is in neither list stops: a keyword that nobody thought of must not drop a column. */
const READ =
  "$ref $defs definitions type properties required additionalProperties items anyOf oneOf enum const default";

const KNOWN: ReadonlySet<string> = /* @__PURE__ */ (() => new Set(`${SILENT} ${READ}`.split(" ")))();

/**
 * The columns of what a JSON Schema describes: an object, or one of several, whose columns are then those of all of them.
 * It reads what `toJsonSchema` writes and the files in `communique/schemas/`, in both dialects, schemas derived from
 * those with `.extend`, `.pick`, `.omit` and the like too.
 *
 * @throws TypeError for what has no columns that are the same for every document, and for every keyword that it does not know:
 * open objects and maps, recursion, null, one name for two types, two names of an object that differ only by case.
 */
export function columnsOf(schema: JsonSchema): Column[] {
  if (typeof schema !== "object" || schema === null) throw new TypeError("columnsOf reads a JSON Schema, an object.");
  if ("safeParse" in schema)
    throw new TypeError("columnsOf reads a JSON Schema: give it what toJsonSchema makes of this one.");
  const type = new Reader(schema).typeOf(schema, [], []);
  if (typeof type !== "object" || !("struct" in type)) throw refusal([], "is no object, so that it has no columns");
  return [...type.struct];
}

type Path = readonly string[];

const MAY_BE_NULL = "may be null, which a column cannot tell from absent";

/** Reads the parts of one document, whose definitions they name. */
class Reader {
  readonly #document: JsonSchema;

  constructor(document: JsonSchema) {
    this.#document = document;
  }

  /** @param within the references that lead here: one that comes again would never end */
  typeOf(written: unknown, path: Path, within: readonly string[]): ColumnType {
    if (written === true) return "json";
    if (!isObject(written)) throw refusal(path, `has ${quote(JSON.stringify(written))} where a schema belongs`);
    const { allOf, ...withoutAll } = written;
    // How draft-07 writes a description beside a reference.
    if (Array.isArray(allOf) && allOf.length === 1 && isObject(allOf[0])) {
      return this.typeOf(bothOf(allOf[0], withoutAll, path), path, within);
    }
    const { $ref, ...beside } = written;
    if ($ref !== undefined) {
      if ($ref === "#" || within.includes(String($ref)))
        throw refusal(path, `contains itself, through ${quote(String($ref))}`);
      return this.typeOf(bothOf(this.#named(String($ref), path), beside, path), path, [...within, String($ref)]);
    }
    const unknown = Object.keys(written).find((keyword) => !KNOWN.has(keyword));
    if (unknown !== undefined) throw refusal(path, `has the keyword ${quote(unknown)}, which is not known here`);
    const choices = written.anyOf ?? written.oneOf;
    if (choices === undefined) return this.#oneType(written, path, within);
    if (!isFilled(choices)) throw refusal(path, "has a choice without schemas");
    const other = ["type", "properties", "items", "enum", "const"].find((keyword) => keyword in written);
    if (other !== undefined) throw refusal(path, `has ${quote(other)} beside a choice of schemas`);
    return choices.map((choice) => this.typeOf(choice, path, within)).reduce((a, b) => merged(a, b, path));
  }

  #oneType(schema: JsonSchema, path: Path, within: readonly string[]): ColumnType {
    const { type, items } = schema;
    switch (type) {
      case "string":
      case "boolean":
      case "integer":
      case "number":
        return type;
      case "object":
        return { struct: this.#struct(schema, path, within) };
      case "array":
        if (!isObject(items)) throw refusal(path, "is a list that does not say what its items are");
        return { list: this.typeOf(items, [...path, "[]"], within) };
      case undefined:
        return typeOfValues(schema, path);
      case "null":
        throw refusal(path, MAY_BE_NULL);
      default:
        if (Array.isArray(type) && type.includes("null")) throw refusal(path, MAY_BE_NULL);
        throw refusal(path, `has the type ${quote(JSON.stringify(type))}`);
    }
  }

  #struct(schema: JsonSchema, path: Path, within: readonly string[]): Column[] {
    const { properties = {}, required = [], additionalProperties } = schema;
    if (additionalProperties !== false) throw refusal(path, "is an open object: what is not named has no column");
    const fields = isObject(properties) ? Object.entries(properties) : [];
    if (fields.length === 0) throw refusal(path, "is an object without fields");
    const columns = fields.map(([name, field]): Column => {
      const type = this.typeOf(field, [...path, name], within);
      const description = this.#annotation("description", field, path);
      // What has a default may be absent, also where the schema is that of what is read, in which it never is.
      const hasDefault = this.#annotation("default", field, path) !== undefined;
      const isRequired = Array.isArray(required) && required.includes(name) && !hasDefault;
      return { name, type, required: isRequired, ...(typeof description === "string" && { description }) };
    });
    refuseTwins(columns, path);
    return columns;
  }

  /** What a schema says beside its type, or what it refers to. */
  #annotation(keyword: "description" | "default", schema: unknown, path: Path): unknown {
    if (!isObject(schema)) return undefined;
    const { $ref, allOf } = schema;
    if (schema[keyword] !== undefined) return schema[keyword];
    if (typeof $ref === "string") return this.#annotation(keyword, this.#named($ref, path), path);
    return Array.isArray(allOf) && allOf.length === 1 ? this.#annotation(keyword, allOf[0], path) : undefined;
  }

  #named(reference: string, path: Path): JsonSchema {
    const [hash, keyword = "", name = "", ...deeper] = reference.split("/");
    const isLocal = hash === "#" && (keyword === "$defs" || keyword === "definitions") && deeper.length === 0;
    const definitions = isLocal ? this.#document[keyword] : undefined;
    const found = isObject(definitions) && Object.hasOwn(definitions, name) ? definitions[name] : undefined;
    if (!isObject(found)) throw refusal(path, `refers to ${quote(reference)}, which the schema does not define`);
    return found;
  }
}

/** A schema with what stands beside the reference to it, none of which may hide its fields. */
function bothOf(named: JsonSchema, beside: JsonSchema, path: Path): JsonSchema {
  const twice = ["properties", "items", "anyOf", "oneOf"].find((keyword) => keyword in beside && keyword in named);
  if (twice !== undefined) throw refusal(path, `has "${twice}" beside a reference to a schema that has them too`);
  return { ...named, ...beside };
}

/** A schema without `type`: that of the values that it lists, else any JSON. */
function typeOfValues(schema: JsonSchema, path: Path): ColumnType {
  const values = "const" in schema ? [schema.const] : schema.enum;
  if (values === undefined) return "json";
  if (!isFilled(values)) throw refusal(path, "lists no values");
  const types = values.map((value): ColumnType => {
    const type = typeof value;
    if (type === "string" || type === "boolean") return type;
    if (type === "number") return Number.isInteger(value) ? "integer" : "number";
    throw refusal(path, `lists ${quote(JSON.stringify(value))}, which is no text, flag or number`);
  });
  return types.reduce((a, b) => merged(a, b, path));
}

/** One type for what may be of either. */
function merged(a: ColumnType, b: ColumnType, path: Path): ColumnType {
  if (a === b) return a;
  if (typeof a === "object" && typeof b === "object") {
    if ("list" in a && "list" in b) return { list: merged(a.list, b.list, [...path, "[]"]) };
    if ("struct" in a && "struct" in b) return { struct: united(a.struct, b.struct, path) };
  }
  if ([a, b].every((type) => type === "integer" || type === "number")) return "number";
  throw refusal(path, `is ${kindOf(a)} in one place and ${kindOf(b)} in another`);
}

/** The columns of both, those of the first in front. What is not the same of both is not said. */
function united(one: readonly Column[], other: readonly Column[], path: Path): Column[] {
  const others = new Map(other.map((column) => [column.name, column]));
  const columns = one.map(({ description, ...column }): Column => {
    const twin = others.get(column.name);
    others.delete(column.name);
    const isSame = twin === undefined || twin.description === description;
    return {
      ...column,
      type: twin ? merged(column.type, twin.type, [...path, column.name]) : column.type,
      required: column.required && twin?.required === true,
      ...(isSame && description !== undefined && { description }),
    };
  });
  const all = [...columns, ...[...others.values()].map((column) => ({ ...column, required: false }))];
  refuseTwins(all, path);
  return all;
}

/** Engines compare names without case. */
function refuseTwins(columns: readonly Column[], path: Path): void {
  const seen = new Map<string, string>();
  for (const { name } of columns) {
    const twin = seen.get(name.toLowerCase());
    if (twin !== undefined) throw refusal(path, `has "${twin}" and "${name}", which are one column to an engine`);
    seen.set(name.toLowerCase(), name);
  }
}

function kindOf(type: ColumnType): string {
  if (typeof type === "string") return type === "json" ? "any JSON" : `of type ${type}`;
  return "list" in type ? "a list" : "an object";
}

function isFilled(value: unknown): value is unknown[] {
  return Array.isArray(value) && value.length > 0;
}

function refusal(path: Path, what: string): TypeError {
  return new TypeError(`${path.length === 0 ? "The schema" : path.join(".").replaceAll(".[]", "[]")} ${what}.`);
}
