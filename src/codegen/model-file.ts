import { ConfigSchema } from "../cli/config-schema.js";
import { type JsonSchema, toJsonSchema } from "../model/json-schema.js";
import { text } from "../model/values/text.js";
import { recordType } from "../model/vocabularies/record-type.js";
import { inAscii } from "./in-ascii.js";
import { BANNER, fieldsOf, type Model, model, readTypes, type Types, typeWord } from "./model.js";

const TEXT = toJsonSchema(text()).pattern as string;

/**
 * `src/generated/model.ts` and what goes with it: the model as data. What needs to know which fields there are reads it, so
 * that nothing else has to be changed where a field comes or goes, and nothing looks at Zod at run time. The settings of a
 * project stand beside it in the same form.
 */
export function modelFile(): Map<string, string> {
  return new Map([
    ["src/generated/model.ts", tableSource(model)],
    ["src/generated/descriptions.ts", descriptionsSource(model)],
    ["src/generated/settings.ts", settingsSource()],
  ]);
}

function settingsSource(): string {
  const { $schema, $defs, ...root } = toJsonSchema(ConfigSchema);
  const settings = readTypes({ Settings: root, ...($defs as Record<string, JsonSchema>) });
  return `\
${BANNER}
import type { Descriptions, ModelTable } from "./model.js";

const TEXT =
  "${inAscii(JSON.stringify(TEXT).slice(1, -1))}";

/** What \`communique.config.json\` has to be: the type \`Settings\`. */
export const settings: ModelTable = {
${typesCode(settings)}
};

${proseCode(settings)}`;
}

function descriptionsSource(model: Types): string {
  return `\
${BANNER}
import type { Descriptions } from "./model.js";

${proseCode(model)}`;
}

/** A function, so that nobody pays for the prose who does not ask for it: a program is read, and run only where it is called. */
function proseCode(types: Types): string {
  const { table, descriptions } = types;
  for (const name of Object.keys(table)) {
    const [bare] = fieldsOf(name, types).find(([key]) => !descriptions[name]?.fields?.[key]) ?? [];
    if (bare !== undefined) throw new Error(`${name}.${bare} has no description: give it one with .describe().`);
  }
  return `\
/** What each type is for, and each field of an object. Made anew by each call. */
export function descriptions(): { readonly [type: string]: Descriptions } {
  return ${JSON.stringify(descriptions, null, 2)};
}
`;
}

function typesCode({ table }: Types): string {
  return Object.entries(table)
    .map(([name, shape]) => `  ${name}: ${shapeCode(shape)},`)
    .join("\n");
}

function tableSource(model: Model): string {
  const { table, documents } = model;
  const names = Object.keys(table).sort();
  return `\
${BANNER}
import type {
${names.map((name) => `  ${name},\n`).join("")}} from "./types.js";

/** Every named type of the model, by its name. */
export interface NamedTypes {
${names.map((name) => `  ${name}: ${name};\n`).join("")}}

${DECLARATIONS}
/** The pattern of all running text. */
export const TEXT =
  "${inAscii(JSON.stringify(TEXT).slice(1, -1))}";

/** Every named type: the records, the objects that they hold, the formats of text, the ids and the vocabularies. */
export const model: ModelTable = {
${typesCode(model)}
};

/** The keys of the report's lists of records, each with the type of its records, in the order of the model. */
export const RECORD_LISTS = [
${recordLists().join("\n")}
] as const;

/** Everything that a document can be checked as: a report, any record, or a record of one kind, with its named type. */
export const documentTypes = {
${Object.entries(documents)
  .map(([name, type]) => `  ${JSON.stringify(name)}: ${JSON.stringify(type)},`)
  .join("\n")}
} as const;
`;
}

function recordLists(): string[] {
  const lists = fieldsOf("Report").flatMap(([key, { list, value }]) => {
    const type = list && value.kind === "named" ? typeWord(value.name) : undefined;
    return type === undefined ? [] : [[key, type]];
  });
  for (const type of Object.keys(recordType.words)) {
    if (!lists.some(([, own]) => own === type)) {
      throw new Error(`No list of the report holds records of type "${type}": give it one in src/model/report.ts.`);
    }
  }
  return lists.map((pair) => `  ${JSON.stringify(pair)},`);
}

/** The pattern of all running text is long, and stands once. */
function shapeCode(shape: object): string {
  return JSON.stringify(shape).replaceAll(JSON.stringify(TEXT), "TEXT");
}

const DECLARATIONS = `\
/** What a value has to be. */
export type ValueShape =
  | { readonly kind: "any" }
  | { readonly kind: "constant"; readonly value: string | true }
  | TextShape
  | { readonly kind: "number"; readonly isInteger: boolean; readonly minimum?: number; readonly maximum?: number }
  | { readonly kind: "named"; readonly name: string };

/** Text that matches a pattern (a regular expression, for the flag \`u\`). Lengths are in code points. */
export interface TextShape {
  readonly kind: "text";
  readonly pattern: string;
  readonly maxLength?: number;
}

/** A field of an object. */
export interface FieldShape {
  readonly isRequired: boolean;
  /** How many items there may be, if it is a list; \`value\` is then what each of them has to be. */
  readonly list?: { readonly minItems: number; readonly maxItems: number };
  readonly value: ValueShape;
}

/** A closed object, its fields in the order of the model. */
export interface ObjectShape {
  readonly kind: "object";
  readonly fields: { readonly [key: string]: FieldShape };
}

/** One of several objects, told by its \`type\`: the name of each branch by that word. */
export interface UnionShape {
  readonly kind: "union";
  readonly branches: { readonly [type: string]: string };
}

/** A vocabulary. An open one also takes other words. */
export interface WordsShape {
  readonly kind: "words";
  readonly isOpen: boolean;
  readonly words: readonly string[];
  readonly other?: { readonly pattern: string; readonly maxLength: number };
  /** Of a vocabulary of shades: the kinds of which each word is a finer one. */
  readonly of?: { readonly [word: string]: readonly string[] };
}

/** An object whose keys are not the model's: what each of its values has to be. */
export interface MapShape {
  readonly kind: "map";
  readonly value: ValueShape;
}

/** The id of a record of one of these types. */
export interface IdShape {
  readonly kind: "id";
  readonly types: readonly string[];
  readonly pattern: string;
  readonly maxLength?: number;
}

/** What a named type is. */
export type TypeShape = ObjectShape | UnionShape | MapShape | WordsShape | IdShape | TextShape | { readonly kind: "any" };

export type ModelTable = { readonly [type: string]: TypeShape };

/** What a type is for, and each of its fields if it is an object. */
export interface Descriptions {
  readonly about: string;
  readonly fields?: { readonly [key: string]: string };
}
`;
