import { toJsonSchema } from "../model/json-schema.js";
import { schemaReference } from "../model/values/schema-reference.js";
import { label } from "../model/values/text.js";
import { anchor, code, either, grouped, prose, table } from "./docs-markdown.js";
import { definitions, linkTo, type Node, nameOf } from "./docs-model.js";

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
export function fieldTable({ properties = {}, required = [] }: Node, from: string): string {
  return table(
    ["Field", "Type", "Required", "Description"],
    Object.entries(properties).map(([field, node]) => [
      code(field),
      typeOf(node, from),
      required.includes(field) ? "yes" : "",
      prose(descriptionOf(node)),
    ]),
  );
}

/** What a format accepts, in words and then as the pattern that decides. */
export function accepted({ type, pattern, maxLength }: Node): string {
  if (type === undefined) return "Accepts any JSON.";
  if (type !== "string" || pattern === undefined) throw new Error(`No words for a format of type ${type}.`);
  const length = maxLength === undefined ? "" : ` of at most ${grouped(maxLength)} code points`;
  const [, prefixes, slug] = /^\^\(([a-z|]+)\):(.+)\$$/.exec(pattern) ?? [];
  if (prefixes !== undefined && slug !== undefined) {
    const words = either(prefixes.split("|").map((prefix) => code(`${prefix}:`)));
    return `Accepts text${length}: ${words}, then ${code(slug)}.`;
  }
  return `Accepts text${length} that matches ${code(pattern)}.`;
}

function typeOf(node: Node, from: string): string {
  const { $ref, type, items, maxLength, pattern } = node;
  if ($ref !== undefined) return linkTo(nameOf($ref), from);
  if (node.const !== undefined) return code(JSON.stringify(node.const));
  if (type === "array" && items !== undefined) return `list of ${itemCount(node)} ${typeOf(items, from)}`;
  if (type === "number" || type === "integer") return numberRange(node);
  if (type === "string" && pattern !== undefined) {
    const plain = plainTexts.find((text) => text.pattern === pattern);
    const length = maxLength === undefined ? "" : `, at most ${grouped(maxLength)} code points`;
    return (plain ? plainLink(plain, from) : `text that matches ${code(pattern)}`) + length;
  }
  throw new Error(`No words for the type ${JSON.stringify(node)}.`);
}

function plainLink({ name }: PlainText, from: string): string {
  return `[${name}](${from === "values" ? "" : "values.md"}#${anchor(name)})`;
}

function itemCount({ minItems = 0, maxItems }: Node): string {
  if (maxItems === undefined) throw new Error("A list without a bound.");
  return minItems === maxItems ? grouped(maxItems) : `${grouped(minItems)} to ${grouped(maxItems)}`;
}

function numberRange({ type, minimum, maximum }: Node): string {
  const noun = type === "integer" ? "whole number" : "number";
  // The largest integer that JSON readers keep is the reader's limit and says nothing of the field.
  const most = maximum === Number.MAX_SAFE_INTEGER ? undefined : maximum;
  if (minimum !== undefined && most !== undefined) return `${noun} from ${grouped(minimum)} to ${grouped(most)}`;
  if (minimum !== undefined) return `${noun}, ${grouped(minimum)} or more`;
  return most === undefined ? noun : `${noun}, ${grouped(most)} or less`;
}

/** The description of a field, else that of its type. */
function descriptionOf({ description, $ref }: Node): string {
  const text = description ?? ($ref && definitions[nameOf($ref)]?.description);
  if (text === undefined) throw new Error(`A field without a description: ${JSON.stringify($ref)}.`);
  return text;
}
