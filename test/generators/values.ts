import fc from "fast-check";
import type { Field, PatternCheck, ValueCheck } from "../../src/codegen/validator-model.js";
import { vocabularyWords } from "../../src/generated/words.js";
import { model } from "./model.js";
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
  const check = model.get(definition)?.check;
  if (check === undefined) throw new Error(`The schemas have no definition ${definition}.`);
  switch (check.kind) {
    case "object":
      return objects(definition, check.fields);
    case "union":
      return fc.oneof(...check.branches.map(({ name }) => valuesOf(name)));
    case "open-word":
      return fc.oneof({ weight: 5, arbitrary: listedWords(definition) }, { weight: 1, arbitrary: strings(check.any) });
    case "pattern":
      return definition in CODES
        ? fc.oneof(
            { weight: 2, arbitrary: fc.constantFrom(...(CODES[definition] ?? [])) },
            { weight: 1, arbitrary: strings(check) },
          )
        : strings(check);
    default:
      return values(check);
  }
}

function values(check: ValueCheck): fc.Arbitrary<unknown> {
  switch (check.kind) {
    case "named":
      return valuesOf(check.name);
    case "constant":
      return fc.constant(check.value);
    case "word":
      return fc.constantFrom(...check.words);
    case "open-word":
      return strings(check.any);
    case "pattern":
      return strings(check);
    case "number":
      return numbers(check);
    case "list":
      return fc.array(values(check.item), {
        minLength: check.minItems,
        maxLength: Math.min(check.maxItems, check.minItems + MORE_ITEMS),
      });
    case "any":
      return fc.jsonValue({ maxDepth: 2, stringUnit: "binary" });
  }
}

function objects(definition: string, fields: readonly Field[]): fc.Arbitrary<object> {
  // A report is made of optional lists, and of any record only some fields are known.
  const presence = definition === "Report" ? { absent: 1, present: 2 } : { absent: 3, present: 1 };
  const shape = Object.fromEntries(
    fields.map(({ key, isRequired, check }) => [key, isRequired ? values(check) : optional(values(check), presence)]),
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

function listedWords(vocabulary: string): fc.Arbitrary<string> {
  const listed = Object.values(vocabularyWords).find(({ name }) => name === vocabulary);
  if (listed === undefined) throw new Error(`${vocabulary} is no vocabulary.`);
  return fc.constantFrom(...listed.words);
}

function strings({ pattern, maxLength = Number.POSITIVE_INFINITY }: PatternCheck): fc.Arbitrary<string> {
  const expression = new RegExp(pattern, "u");
  // What takes a letter of any script is text, and the pattern says nothing of how a text looks.
  const candidates = expression.test("Я") ? texts : fc.stringMatching(expression);
  return candidates.filter((text) => expression.test(text) && [...text].length <= maxLength);
}

function numbers({ isInteger, minimum, maximum }: Extract<ValueCheck, { kind: "number" }>): fc.Arbitrary<number> {
  // Beyond that a reader of JSON may round.
  const min = minimum ?? -(10 ** 12);
  const max = maximum ?? 10 ** 12;
  const integers = fc.integer({ min: Math.ceil(min), max: Math.min(max, 2 ** 31 - 1) });
  return isInteger ? fc.oneof(integers, fc.constant(max)) : fc.oneof(integers, fc.double({ min, max, noNaN: true }));
}
