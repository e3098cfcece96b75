import type { FieldShape, TypeShape, ValueShape } from "../generated/model.js";
import { toJsonSchema } from "../model/json-schema.js";
import { schemaReference } from "../model/values/schema-reference.js";
import { label } from "../model/values/text.js";
import { anchor, code, either, grouped, prose, table } from "./docs-markdown.js";
import { linkTo } from "./docs-model.js";
import { guideOf } from "./guide.js";
import { fieldsOf, model } from "./model.js";

/** A form of text that fields share without a name in the schemas. */
interface PlainText {
  name: string;
  pattern: string;
  /** The pattern in words. */
  accepts: string;
}

export const plainTexts: readonly PlainText[] = [
  {
    name: "Text",
    pattern: toJsonSchema(label()).pattern as string,
    accepts: "Is not empty, does not begin with white space, and has no control characters but tab and newline.",
  },
  {
    name: "URI reference",
    pattern: toJsonSchema(schemaReference()).pattern as string,
    accepts: "An absolute URI, or a path, in ASCII: other characters are percent-encoded.",
  },
];

/** The fields of an object as a table. */
export function fieldTable(name: string, from: string): string {
  return table(
    ["Field", "Type", "Required", "Description"],
    fieldsOf(name).map(([field, shape]) => [
      code(field),
      typeOf(shape, from),
      shape.isRequired ? "yes" : "",
      prose(model.descriptions[name]?.fields?.[field] ?? "") + guideLinks(name, field),
    ]),
  );
}

/** Links to the lines of the guide that decide what goes into the field. */
function guideLinks(name: string, field: string): string {
  return guideOf(name, field)
    .map(({ page, anchor, heading }) => ` [${heading}](../guide/${page}#${anchor}).`)
    .join("");
}

/** What a format or an id accepts, in words and then as the pattern that decides. */
export function accepted(shape: TypeShape): string {
  if (shape.kind === "any") return "Accepts any JSON.";
  if (shape.kind !== "text" && shape.kind !== "id") throw new Error(`No words for a format that is ${shape.kind}.`);
  const { pattern, maxLength } = shape;
  const length = maxLength === undefined ? "" : ` of at most ${grouped(maxLength)} code points`;
  if (shape.kind === "text") return `Accepts text${length} that matches ${code(pattern)}.`;
  const slug = /:(.+)\$$/.exec(pattern)?.[1] ?? "";
  return `Accepts text${length}: ${either(shape.types.map((type) => code(`${type}:`)))}, then ${code(slug)}.`;
}

function typeOf({ list, value }: FieldShape, from: string): string {
  if (list === undefined) return valueType(value, from);
  const { minItems, maxItems } = list;
  const count = minItems === maxItems ? grouped(maxItems) : `${grouped(minItems)} to ${grouped(maxItems)}`;
  return `list of ${count} ${valueType(value, from)}`;
}

function valueType(value: ValueShape, from: string): string {
  switch (value.kind) {
    case "named":
      return linkTo(value.name, from);
    case "constant":
      return code(JSON.stringify(value.value));
    case "number":
      return numberRange(value);
    case "text": {
      const plain = plainTexts.find(({ pattern }) => pattern === value.pattern);
      const length = value.maxLength === undefined ? "" : `, at most ${grouped(value.maxLength)} code points`;
      return (plain ? plainLink(plain, from) : `text that matches ${code(value.pattern)}`) + length;
    }
    case "any":
      throw new Error("No words for a field without a named type that takes any JSON.");
  }
}

function plainLink({ name }: PlainText, from: string): string {
  return `[${name}](${from === "values" ? "" : "values.md"}#${anchor(name)})`;
}

function numberRange({ isInteger, minimum, maximum }: ValueShape & { kind: "number" }): string {
  const noun = isInteger ? "whole number" : "number";
  // The largest integer that JSON readers keep is the reader's limit and says nothing of the field.
  const most = maximum === Number.MAX_SAFE_INTEGER ? undefined : maximum;
  if (minimum !== undefined && most !== undefined) return `${noun} from ${grouped(minimum)} to ${grouped(most)}`;
  if (minimum !== undefined) return `${noun}, ${grouped(minimum)} or more`;
  return most === undefined ? noun : `${noun}, ${grouped(most)} or less`;
}
