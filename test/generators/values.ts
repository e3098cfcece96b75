import fc from "fast-check";
import type { FieldShape, ObjectShape, TextShape, ValueShape } from "../../src/generated/model.js";
import { shapeOf } from "./model.js";
import { texts } from "./texts.js";

/** Stands for an optional field that is left out. */
const ABSENT = Symbol("absent");

/** Most items of a list beyond those that it has to have: enough for an order and for repetitions. */
const MORE_ITEMS = 2;

/** Codes that are registered. What only has the form of one is generated as well, but not as often. */
const CODES: Readonly<Record<string, readonly string[]>> = {
  CountryCode: ["AT", "AZ", "CH", "ZA"],
  Currency: ["AZN", "CHF", "EUR"],
  Language: ["az", "de-CH", "en", "pt-BR", "sr-Cyrl", "zh-Hant-TW"],
  TimeZone: ["America/Argentina/Buenos_Aires", "Asia/Baku", "Etc/GMT+4", "UTC"],
  Url: ["http://example.org", "https://example.org/a?b=%20#c"],
};

const made = new Map<string, fc.Arbitrary<unknown>>();

/**
 * Values of a definition of the format. They are made from the schemas, so that a new field is generated without a change
 * here. They have the right shape and nothing more: references lead nowhere, and times are in no order.
 */
export function valuesOf(definition: string): fc.Arbitrary<unknown> {
  const known = made.get(definition) ?? make(definition);
  made.set(definition, known);
  return known;
}

function make(definition: string): fc.Arbitrary<unknown> {
  const shape = shapeOf(definition);
  switch (shape.kind) {
    case "object":
      return objects(definition, shape.fields);
    case "union":
      return fc.oneof(...Object.values(shape.branches).map(valuesOf));
    case "words": {
      const listed = fc.constantFrom(...shape.words);
      return shape.other === undefined
        ? listed
        : fc.oneof({ weight: 5, arbitrary: listed }, { weight: 1, arbitrary: strings(shape.other) });
    }
    case "id":
      return strings(shape);
    case "text":
      return definition in CODES
        ? fc.oneof(
            { weight: 2, arbitrary: fc.constantFrom(...(CODES[definition] ?? [])) },
            { weight: 1, arbitrary: strings(shape) },
          )
        : strings(shape);
    case "any":
      return values(shape);
    case "map":
      return fc.dictionary(fc.string(), values(shape.value));
  }
}

function values(shape: ValueShape): fc.Arbitrary<unknown> {
  switch (shape.kind) {
    case "named":
      return valuesOf(shape.name);
    case "constant":
      return fc.constant(shape.value);
    case "text":
      return strings(shape);
    case "number":
      return numbers(shape);
    case "any":
      return fc.jsonValue({ maxDepth: 2, stringUnit: "binary" });
  }
}

function fieldValues({ list, value }: FieldShape): fc.Arbitrary<unknown> {
  if (list === undefined) return values(value);
  return fc.array(values(value), {
    minLength: list.minItems,
    maxLength: Math.min(list.maxItems, list.minItems + MORE_ITEMS),
  });
}

function objects(definition: string, fields: ObjectShape["fields"]): fc.Arbitrary<object> {
  // A report is made of optional lists, and of any record only some fields are known.
  const presence = definition === "Report" ? { absent: 1, present: 2 } : { absent: 3, present: 1 };
  const shape = Object.fromEntries(
    Object.entries(fields).map(([key, field]) => [
      key,
      field.isRequired ? fieldValues(field) : optional(fieldValues(field), presence),
    ]),
  );
  return fc
    .record(shape, { noNullPrototype: true })
    .map((object) => Object.fromEntries(Object.entries(object).filter(([, value]) => value !== ABSENT)));
}

function optional(present: fc.Arbitrary<unknown>, weights: { absent: number; present: number }) {
  return fc.oneof(
    { withCrossShrink: true },
    { weight: weights.absent, arbitrary: fc.constant<unknown>(ABSENT) },
    { weight: weights.present, arbitrary: present },
  );
}

function strings({ pattern, maxLength = Number.POSITIVE_INFINITY }: Omit<TextShape, "kind">): fc.Arbitrary<string> {
  const expression = new RegExp(pattern, "u");
  // What takes a letter of any script is text, and the pattern says nothing of how a text looks.
  const candidates = expression.test("Я") ? texts : fc.stringMatching(expression);
  return candidates.filter((text) => expression.test(text) && [...text].length <= maxLength);
}

function numbers({ isInteger, minimum, maximum }: Extract<ValueShape, { kind: "number" }>): fc.Arbitrary<number> {
  // Beyond that a reader of JSON may round.
  const min = minimum ?? -(10 ** 12);
  const max = maximum ?? 10 ** 12;
  const integers = fc.integer({ min: Math.ceil(min), max: Math.min(max, 2 ** 31 - 1) });
  return isInteger ? fc.oneof(integers, fc.constant(max)) : fc.oneof(integers, fc.double({ min, max, noNaN: true }));
}
