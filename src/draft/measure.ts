/** What providers and engines limit in a JSON Schema, counted. */
export interface SchemaMeasures {
  /** Properties of all objects. */
  properties: number;
  /** Objects within each other. */
  objectDepth: number;
  /** Objects and lists within each other. */
  depth: number;
  /** Properties that need not be there. */
  optional: number;
  /** Places where a value may be of several types: `anyOf`, `oneOf`, or a list as `type`. */
  unions: number;
  /** Words of all enums. */
  enumValues: number;
  /** Words of the enum that has most. */
  largestEnum: number;
  /** Characters of the words of the largest enum that has more than 250. */
  largeEnumCharacters: number;
  /** Characters of all names of properties and definitions, words and constants. */
  nameCharacters: number;
  /** All `maxItems`, added up. */
  maxItems: number;
  /** Places that refer to a definition. */
  references: number;
  /** Characters of the schema as JSON without white space. */
  characters: number;
}

/** OpenAI counts the characters of an enum from this many words on. */
const LARGE_ENUM = 250;

/**
 * Counts in a JSON Schema what providers and engines limit. It works for any schema; what a `$ref` refers to is counted once,
 * where it is defined.
 */
export function measureSchema(schema: object): SchemaMeasures {
  const counted: SchemaMeasures = {
    properties: 0,
    objectDepth: 0,
    depth: 0,
    optional: 0,
    unions: 0,
    enumValues: 0,
    largestEnum: 0,
    largeEnumCharacters: 0,
    nameCharacters: 0,
    maxItems: 0,
    references: 0,
    characters: JSON.stringify(schema).length,
  };
  visit(schema, 0, 0, counted);
  return counted;
}

type Node = { readonly [keyword: string]: unknown };

function visit(value: unknown, depth: number, objects: number, counted: SchemaMeasures): void {
  if (value === null || typeof value !== "object") return;
  const node = value as Node;
  countWords(node, counted);
  if (node.$ref !== undefined) counted.references++;
  if (typeof node.maxItems === "number") counted.maxItems += node.maxItems;
  if (Array.isArray(node.type) || node.anyOf !== undefined || node.oneOf !== undefined) counted.unions++;
  const properties = Object.entries(nodesOf(node.properties));
  const isObject = properties.length > 0;
  const isList = node.items !== undefined || node.prefixItems !== undefined;
  const inner = isObject || isList ? depth + 1 : depth;
  const innerObjects = isObject ? objects + 1 : objects;
  counted.depth = Math.max(counted.depth, inner);
  counted.objectDepth = Math.max(counted.objectDepth, innerObjects);
  const required = new Set(Array.isArray(node.required) ? node.required : []);
  for (const [name, property] of properties) {
    counted.properties++;
    counted.nameCharacters += name.length;
    if (!required.has(name)) counted.optional++;
    visit(property, inner, innerObjects, counted);
  }
  for (const keyword of ["items", "additionalProperties", "not"]) visit(node[keyword], inner, innerObjects, counted);
  for (const keyword of ["prefixItems", "anyOf", "oneOf", "allOf"]) {
    for (const branch of Object.values(nodesOf(node[keyword]))) visit(branch, inner, innerObjects, counted);
  }
  for (const keyword of ["$defs", "definitions"]) {
    for (const [name, definition] of Object.entries(nodesOf(node[keyword]))) {
      counted.nameCharacters += name.length;
      visit(definition, 0, 0, counted);
    }
  }
}

function countWords({ enum: words, const: constant }: Node, counted: SchemaMeasures): void {
  if (constant !== undefined) counted.nameCharacters += String(constant).length;
  if (!Array.isArray(words)) return;
  const characters = words.reduce<number>((sum, word) => sum + String(word).length, 0);
  counted.enumValues += words.length;
  counted.largestEnum = Math.max(counted.largestEnum, words.length);
  counted.nameCharacters += characters;
  if (words.length > LARGE_ENUM) counted.largeEnumCharacters = Math.max(counted.largeEnumCharacters, characters);
}

function nodesOf(value: unknown): { readonly [key: string]: unknown } {
  return value !== null && typeof value === "object" ? (value as Node) : {};
}
