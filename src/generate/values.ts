import { type FieldShape, model, type ObjectShape, type TextShape, type ValueShape } from "../generated/model.js";
import { matches } from "../lookup/model.js";
import { fits } from "../text/code-points.js";
import { type Choices, once, perhaps, pick } from "./choices.js";
import { textLike } from "./pattern.js";
import { oddText, plainText } from "./texts.js";

/** How documents look: `odd` ones try what code trips over, `plain` ones are such as people write. */
export type Manner = "odd" | "plain";

/** Most items of a list beyond those that it has to have: enough for an order and for repetitions. */
const MORE_ITEMS = 2;

/** Forms that are in use. In the odd manner what only has such a form is made as well, but not as often. */
const FORMS: Readonly<Record<string, readonly string[]>> = {
  CountryCode: ["XA", "XB", "AT", "AZ", "CH", "ZA"],
  Currency: ["AZN", "CHF", "EUR"],
  Duration: ["PT2H", "P3D", "P60D", "P1Y6M"],
  FigureItem: ["aircraft", "coffee", "sample", "textile"],
  Language: ["az", "de-CH", "en", "pt-BR", "sr-Cyrl", "zh-Hant-TW"],
  TimeZone: ["America/Argentina/Buenos_Aires", "Asia/Baku", "Etc/GMT+4", "UTC"],
  Uri: ["https://example.org/things/sample", "urn:x-example:sample"],
  Url: ["https://example.org/articles/sample", "http://example.org", "https://example.org/a?b=%20#c"],
};

/** Fields that plain documents do without: nobody writes them by hand. */
const SELDOM = new Set(["$schema", "extensions", "identifiers", "sameAs"]);

/**
 * A value of a definition of the format. It is made from the table of the model, so that a new field is made without a change
 * here. It has the right shape and nothing more: references lead nowhere, and times are in no order.
 */
export function valueFor(definition: string, choices: Choices, manner: Manner): unknown {
  const shape = model[definition];
  switch (shape?.kind) {
    case "object":
      return objectOf(definition, shape.fields, choices, manner);
    case "union":
      return valueFor(pick(choices, Object.values(shape.branches)), choices, manner);
    case "words":
      if (shape.other === undefined || manner === "plain" || !once(choices, 6)) return pick(choices, shape.words);
      return matching(shape.other, choices);
    case "id":
      return matching(shape, choices);
    case "text": {
      const forms = FORMS[definition];
      return forms !== undefined && (manner === "plain" || !once(choices, 3))
        ? pick(choices, forms)
        : matching(shape, choices);
    }
    case "any":
      return jsonOf(choices, 2);
    default:
      throw new Error(`Nothing is made of ${definition}.`);
  }
}

function objectOf(definition: string, fields: ObjectShape["fields"], choices: Choices, manner: Manner): object {
  const object: Record<string, unknown> = {};
  for (const [key, field] of Object.entries(fields)) {
    const make = () => fieldOf(definition, key, field, choices, manner);
    const value = field.isRequired ? make() : perhaps(choices, () => isThere(definition, key, choices, manner), make);
    if (value !== undefined) object[key] = value;
  }
  return object;
}

/** A report is made of optional lists, and of any record only some fields are known. */
function isThere(definition: string, key: string, choices: Choices, manner: Manner): boolean {
  if (manner === "plain" && SELDOM.has(key)) return false;
  if (definition === "Report") return choices.below(3) > 0 || manner === "plain";
  return once(choices, 4);
}

function fieldOf(owner: string, key: string, { list, value }: FieldShape, choices: Choices, manner: Manner): unknown {
  if (list === undefined) return simpleOf(owner, key, value, choices, manner);
  const make = () => simpleOf(owner, key, value, choices, manner);
  const items = Array.from({ length: list.minItems }, make);
  for (let i = list.minItems; i < Math.min(list.maxItems, list.minItems + MORE_ITEMS); i++) {
    const item = perhaps(choices, () => once(choices, 2), make);
    if (item !== undefined) items.push(item);
  }
  return items;
}

function simpleOf(owner: string, key: string, shape: ValueShape, choices: Choices, manner: Manner): unknown {
  switch (shape.kind) {
    case "named":
      return valueFor(shape.name, choices, manner);
    case "constant":
      return shape.value;
    case "text":
      return textOf(owner, key, shape, choices, manner);
    case "number":
      return numberOf(shape, choices, manner);
    case "any":
      return jsonOf(choices, 2);
  }
}

function textOf(owner: string, key: string, shape: Omit<TextShape, "kind">, choices: Choices, manner: Manner): string {
  // What takes a letter of any script is text, and the pattern says nothing of how a text looks.
  if (!matches("Я", shape.pattern)) return matching(shape, choices);
  for (let i = 0; i < ATTEMPTS; i++) {
    const text = manner === "plain" ? plainText(choices, owner, key) : oddText(choices);
    if (isRight(text, shape)) return text;
  }
  return "Examplia";
}

const ATTEMPTS = 10;

function matching(shape: Omit<TextShape, "kind">, choices: Choices): string {
  for (let i = 0; i < ATTEMPTS; i++) {
    const text = textLike(shape.pattern, choices);
    if (isRight(text, shape)) return text;
  }
  throw new Error(`No text was found for ${shape.pattern}.`);
}

function isRight(text: string, { pattern, maxLength }: Omit<TextShape, "kind">): boolean {
  return matches(text, pattern) && (maxLength === undefined || fits(text, maxLength));
}

function numberOf(
  { isInteger, minimum, maximum }: Extract<ValueShape, { kind: "number" }>,
  choices: Choices,
  manner: Manner,
) {
  if (manner === "plain") {
    const least = Math.max(minimum ?? 1, isInteger ? 1 : Number.NEGATIVE_INFINITY);
    return least + choices.below(Math.min(1_000, (maximum ?? 1_000) - least + 1));
  }
  // Beyond that a reader of JSON may round.
  const min = Math.ceil(minimum ?? -(10 ** 12));
  const max = Math.floor(maximum ?? 10 ** 12);
  // Small numbers are the simple ones, and meet each other.
  const near = Math.max(min, 0);
  const ways = [
    () => near + choices.below(Math.min(100, max - near + 1)),
    () => min + choices.below(Math.min(2 ** 32, max - min + 1)),
    () => max,
  ];
  const whole = pick(choices, ways)();
  return isInteger || !once(choices, 3) ? whole : Math.max(min, whole - choices.below(1_000) / 1_000);
}

/** Any JSON. */
function jsonOf(choices: Choices, depth: number): unknown {
  const simple = [() => true, () => null, () => choices.below(1_000) - 500, () => oddText(choices), () => ""];
  if (depth === 0) return pick(choices, simple)();
  const items = () => Array.from({ length: choices.below(3) }, () => jsonOf(choices, depth - 1));
  const object = () => Object.fromEntries(items().map((value) => [oddText(choices), value]));
  return pick(choices, [...simple, items, object])();
}
