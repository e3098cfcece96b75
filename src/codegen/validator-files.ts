import type { FieldShape, TextShape, TypeShape, ValueShape } from "../generated/model.js";
import { toJsonSchema } from "../model/json-schema.js";
import { JsonPointerSchema } from "../model/values/json-pointer.js";
import { text } from "../model/values/text.js";
import { inAscii } from "./in-ascii.js";
import { BANNER, fieldsOf, type Model, model } from "./model.js";
import { helpers } from "./validator-helpers.js";

const TEXT = patternOf(toJsonSchema(text()));
const JSON_POINTER = patternOf(toJsonSchema(JsonPointerSchema));

const LIST_BOUNDS = { minItems: 1, maxItems: 1_000 };

type Field = FieldShape & { readonly key: string };

/**
 * `src/generated/validators.ts`: a function for each schema that tells whether a value is what the schema describes, in
 * plain TypeScript. It only gives the verdict: `explain` tells what is wrong with a value. And a table of those of documents.
 *
 * @throws Error where a schema says something that the generator does not know.
 */
export function validatorFiles(): Map<string, string> {
  const code = new ValidatorCode(model);
  return new Map([
    ["src/generated/validators.ts", `${BANNER}\n${code.write()}`],
    ["src/generated/document-validators.ts", `${BANNER}\n${tableCode(model)}`],
  ]);
}

function tableCode({ documents }: Model): string {
  const entries = Object.entries(documents).map(([document, type]) => {
    return `  ${/^\w+$/.test(document) ? document : JSON.stringify(document)}: ${functionName(type)},\n`;
  });
  const names = Object.values(documents).map(functionName).sort();
  return `import type { documentTypes } from "./model.js";
import {
${names.map((name) => `  ${name},\n`).join("")}} from "./validators.js";

/** The validator of everything that a document can be checked as. */
export const documentValidators: Readonly<Record<keyof typeof documentTypes, (value: unknown) => boolean>> = {
${entries.join("")}};
`;
}

/** Patterns get their names while the functions that need them are written. */
class ValidatorCode {
  /** Names of the constants by regular expression literal. */
  private readonly patterns = new Map<string, string>();
  private readonly common: readonly Field[];

  constructor(private readonly model: Model) {
    this.common = commonFields(model);
  }

  write(): string {
    const functions = [this.commonFunction()];
    for (const [name, shape] of Object.entries(this.model.table)) functions.push(this.definition(name, shape));
    const patterns = [...this.patterns].map(([literal, name]) => `const ${name} = ${literal};`);
    return [
      this.imports(),
      helpers(regExp(TEXT), regExp(JSON_POINTER)),
      `${patterns.join("\n")}\n`,
      ...functions.filter((source) => source !== ""),
    ].join("\n");
  }

  private imports(): string {
    const names = Object.values(this.model.documents).sort();
    return `import type {\n${names.map((name) => `  ${name},\n`).join("")}} from "./types.js";\n`;
  }

  private definition(name: string, shape: TypeShape): string {
    if (shape.kind === "any" || (shape.kind === "words" && shape.isOpen)) return "";
    // What names the types of records is no type of a value.
    if (name === "RecordType") return "";
    const isExported = Object.values(this.model.documents).includes(name);
    const about = this.model.descriptions[name]?.about ?? "";
    const head = isExported
      ? `/** Tells whether a value is ${article(name)} \`${name}\`: ${firstSentence(about)} */\nexport function ${functionName(name)}(value: unknown): value is ${name} {\n`
      : `function ${functionName(name)}(value: unknown): boolean {\n`;
    return `${head}${this.body(name, shape)}}\n`;
  }

  private body(name: string, shape: TypeShape): string {
    switch (shape.kind) {
      case "object":
        return this.object(keyed(Object.entries(shape.fields)));
      case "union":
        return union(shape.branches);
      case "map":
        throw new Error(`${name} is a map, which no document has.`);
      case "words":
        return `  return ${shape.words.map((word) => `value === ${JSON.stringify(word)}`).join(" || ")};\n`;
      case "any":
        return "  return true;\n";
      case "id":
      case "text":
        return `  return ${this.pattern(shape, "value", name)};\n`;
    }
  }

  private object(all: readonly Field[]): string {
    const hasCommon = this.common.length > 0 && this.common.every((field) => all.some((own) => isSame(own, field)));
    const fields = hasCommon ? all.filter((own) => !this.common.some((field) => isSame(own, field))) : all;
    const required = all.filter(({ isRequired }) => isRequired).length;
    const lines = ["  if (!isObject(value)) return false;"];
    if (required > 0) lines.push(`  let missing = ${required};`);
    lines.push("  for (const key in value) {", "    const field = value[key];", "    switch (key) {");
    for (const { keys, isRequired, expression } of this.groups(fields)) {
      lines.push(...keys.map((key) => `      case ${JSON.stringify(key)}:`));
      if (expression !== "true") lines.push(`        if (${negation(expression)}) return false;`);
      if (isRequired) lines.push("        missing--;");
      lines.push("        break;");
    }
    lines.push(
      "      default:",
      `        ${hasCommon ? "if (!isCommonField(key, field)) return false" : "return false"};`,
    );
    lines.push("    }", "  }", `  return ${required > 0 ? "missing === 0" : "true"};`);
    return `${lines.join("\n")}\n`;
  }

  /** The fields that every record may carry, in one function for all of them. */
  private commonFunction(): string {
    if (this.common.length === 0) return "";
    const cases = this.groups(this.common).map(
      ({ keys, expression }) =>
        `${keys.map((key) => `    case ${JSON.stringify(key)}:\n`).join("")}      return ${expression};\n`,
    );
    return `function isCommonField(key: string, field: unknown): boolean {
  switch (key) {
${cases.join("")}    default:
      return false;
  }
}
`;
  }

  /** Fields with the same check side by side, the required ones first: they are always there. */
  private groups(fields: readonly Field[]): { keys: string[]; isRequired: boolean; expression: string }[] {
    const groups = new Map<string, { keys: string[]; isRequired: boolean; expression: string }>();
    const ordered = [
      ...fields.filter(({ isRequired }) => isRequired),
      ...fields.filter(({ isRequired }) => !isRequired),
    ];
    for (const { key, isRequired, list, value } of ordered) {
      const expression = list ? this.list(list, value, "field", key) : this.expression(value, "field", key);
      const id = `${isRequired} ${expression}`;
      const group = groups.get(id);
      if (group) group.keys.push(key);
      else groups.set(id, { keys: [key], isRequired, expression });
    }
    return [...groups.values()];
  }

  /** @param name What the value is for: names its pattern. */
  private expression(shape: ValueShape, value: string, name: string): string {
    switch (shape.kind) {
      case "any":
        return "true";
      case "named":
        return this.named(shape.name, value);
      case "constant":
        return `${value} === ${JSON.stringify(shape.value)}`;
      case "text":
        return this.pattern(shape, value, name);
      case "number":
        return number(shape, value);
    }
  }

  private named(name: string, value: string): string {
    const shape = this.model.table[name];
    if (shape?.kind === "any") return "true";
    // All open vocabularies take the same: a word.
    return shape?.kind === "words" && shape.other
      ? this.pattern(shape.other, value, "Word")
      : `${functionName(name)}(${value})`;
  }

  private list({ minItems, maxItems }: NonNullable<FieldShape["list"]>, item: ValueShape, value: string, name: string) {
    const isItem = item.kind === "named" ? functionName(item.name) : `(item) => ${this.expression(item, "item", name)}`;
    const bounds =
      minItems !== LIST_BOUNDS.minItems
        ? `, ${digits(maxItems)}, ${minItems}`
        : maxItems !== LIST_BOUNDS.maxItems
          ? `, ${digits(maxItems)}`
          : "";
    return `isList(${value}, ${isItem}${bounds})`;
  }

  private pattern({ pattern, maxLength }: Omit<TextShape, "kind">, value: string, name: string): string {
    const max = maxLength === undefined ? "Infinity" : digits(maxLength);
    if (pattern === TEXT) return `isText(${value}, ${max})`;
    if (pattern === JSON_POINTER) return `isPointer(${value}, ${max})`;
    const check = isAscii(pattern) ? "matches" : "matchesText";
    return `${check}(${value}, ${this.constant(regExp(pattern), name)}, ${max})`;
  }

  private constant(literal: string, name: string): string {
    const known = this.patterns.get(literal);
    if (known !== undefined) return known;
    const free = constantName(name);
    if ([...this.patterns.values(), "TEXT", "UNUSUAL", "JSON_POINTER"].includes(free)) {
      throw new Error(`Two patterns are called ${free}.`);
    }
    this.patterns.set(literal, free);
    return free;
  }
}

/** The optional fields that all branches of the unions have in common. */
function commonFields(model: Model): Field[] {
  const unions = Object.values(model.table).flatMap((shape) => (shape.kind === "union" ? [shape] : []));
  const records = unions.flatMap(({ branches }) => Object.values(branches).map((name) => keyed(fieldsOf(name, model))));
  const [first = [], ...others] = records;
  return first.filter(
    (field) => !field.isRequired && others.every((fields) => fields.some((other) => isSame(other, field))),
  );
}

function keyed(fields: readonly (readonly [key: string, field: FieldShape])[]): Field[] {
  return fields.map(([key, field]) => ({ key, ...field }));
}

function isSame(a: Field, b: Field): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function union(branches: Readonly<Record<string, string>>): string {
  const cases = Object.entries(branches).map(
    ([type, name]) => `    case ${JSON.stringify(type)}:\n      return ${functionName(name)}(value);\n`,
  );
  return `  if (!isObject(value)) return false;
  switch (value.type) {
${cases.join("")}    default:
      return false;
  }
`;
}

function number({ isInteger, minimum, maximum }: ValueShape & { kind: "number" }, value: string): string {
  if (isInteger) {
    if (minimum === undefined || maximum !== Number.MAX_SAFE_INTEGER) {
      throw new Error("An integer without a minimum, or with a maximum of its own, has no validator here.");
    }
    return `isInteger(${value}, ${minimum})`;
  }
  const bounds = [minimum, maximum].map((bound) => (bound === undefined ? "undefined" : String(bound)));
  while (bounds.at(-1) === "undefined") bounds.pop();
  return `isNumber(${[value, ...bounds].join(", ")})`;
}

/** Whether all that a pattern takes is ASCII: written in ASCII, anchored, without negated classes, dots and class escapes. */
function isAscii(pattern: string): boolean {
  if (/[^ -~]|\\[A-Za-z]/.test(pattern) || !pattern.startsWith("^") || !pattern.endsWith("$")) return false;
  const withoutClasses = pattern.replace(/\[(?:[^\]\\^]|\\.)(?:[^\]\\]|\\.)*\]/g, "");
  return !/(?<!\\)[[.]/.test(withoutClasses);
}

/** As a literal. Nobody reads the group around the prefixes of an id, so it need not be captured. */
function regExp(pattern: string): string {
  const plain = pattern.replace(/^\^\(([a-z]+)\)/, "^$1").replace(/^\^\(([a-z|]+)\)/, "^(?:$1)");
  return `/${inAscii(new RegExp(plain, "u").source)}/u`;
}

function patternOf({ pattern }: { pattern?: unknown }): string {
  if (typeof pattern !== "string") throw new Error("There is no pattern.");
  return pattern;
}

function functionName(definition: string): string {
  return `is${definition}`;
}

/** `SourceId` and `$schema` become `SOURCE_ID` and `SCHEMA`. */
function constantName(name: string): string {
  return name
    .replace(/[^A-Za-z0-9]/g, "")
    .replace(/(?<=[a-z0-9])(?=[A-Z])/g, "_")
    .toUpperCase();
}

function negation(expression: string): string {
  if (/^\w+ === (?:"[^"]*"|true)$/.test(expression)) return expression.replace("===", "!==");
  return expression.includes(" || ") ? `!(${expression})` : `!${expression}`;
}

function digits(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, "_");
}

function article(name: string): string {
  return /^[AEIOU]/.test(name) ? "an" : "a";
}

function firstSentence(description: string): string {
  const sentence = /^.*?[.:](?=\s|$)/s.exec(description)?.[0] ?? `${description}.`;
  return `${sentence.charAt(0).toLowerCase()}${sentence.slice(1, -1)}.`;
}
