import { documentTypes, model, RECORD_LISTS, TEXT, type TypeShape } from "../generated/model.js";
import type { Finding } from "../json/finding.js";
import type { DocumentName } from "../lookup/document-names.js";
import { matches } from "../lookup/model.js";
import { lengthOf } from "../text/code-points.js";
import { nearest, nearestFirst } from "../text/nearest.js";
import { quote } from "../text/quote.js";
import { slugOf } from "../text/slug.js";
import type { ScalarShape, ValueCode } from "./fault.js";

/** What a finding says. */
export type Wording = Pick<Finding, "message" | "help">;

/** What a value has to be, whatever its parts have to be. */
export type Expected =
  | ScalarShape
  | Exclude<TypeShape, ScalarShape | { kind: "any" }>
  | { readonly kind: "list"; readonly minItems: number; readonly maxItems: number; readonly ofObjects: boolean };

/** A value that is wrong, and what is known of its place. */
export interface WrongValue {
  readonly path: readonly (string | number)[];
  readonly value: unknown;
  readonly expected: Expected;
  /** The name of its type, if it has one. */
  readonly type: string | undefined;
  /** Whether it may be left out. */
  readonly isOptional: boolean;
  /** What its field is for. */
  readonly about: string | undefined;
  /** What its type is for. */
  readonly format: string | undefined;
}

/** A longer text does not make an example. */
const MOST_SHOWN = 80;

const LEAVE_OUT_NULL = "Leave the key out where there is no value: absent means unknown, not applicable or ordinary.";
const LEAVE_OUT = "Leave the key out where there is no value.";
const ONE_DOCUMENT =
  "A document is one report or one record. Several records go into a report, or each on a line of NDJSON.";
const FLAG = "A flag is true or absent: leave the key out instead of writing false.";

/** A key that the object may not have. */
export function unknownKey(key: string, known: readonly string[]): Wording {
  return {
    message: `Unknown key ${quote(key)}.${didYouMean(nearest(key, known))}`,
    help: `Known keys here: ${known.join(", ")}.${known.includes("extensions") ? " Own data goes into extensions." : ""}`,
  };
}

/**
 * A key that the object lacks.
 *
 * @param about what it is for.
 * @param words what it can be, where that is all that is known.
 */
export function missingKey(key: string, about: string | undefined, words: readonly string[] = []): Wording {
  const help = about ?? (words.length > 0 ? `Expected one of: ${words.join(", ")}.` : undefined);
  return { message: `The key "${key}" is missing.`, ...(help !== undefined && { help }) };
}

/** A `type` that is none of those of a union. */
export function unknownType(found: unknown, types: readonly string[]): Wording {
  const word = typeof found === "string" ? found : "";
  const near = baseOf(word) ?? nearest(word, types);
  return {
    message: `"type" is ${named(found)}, which is no type of record.${didYouMean(near)}`,
    help: `Expected one of: ${nearestFirst(word, types).join(", ")}.`,
  };
}

/** A value that is not what it has to be. */
export function wrongValue(code: ValueCode, wrong: WrongValue): Wording {
  const { message, help = wrong.about } = WORDS[code](wrong);
  return { message, ...(help !== undefined && { help }) };
}

const WORDS: { readonly [code in ValueCode]: (wrong: WrongValue) => Wording } = {
  "wrong-type"(wrong) {
    const { value, expected, isOptional } = wrong;
    const found = typeof value === "string" ? `the text ${quote(value)}` : named(value);
    const message = `${subject(wrong)} is ${found}; expected ${wanted(wrong)}.`;
    if (value === null && isOptional) return { message, help: LEAVE_OUT_NULL };
    if (isFlag(expected)) return { message, help: FLAG };
    if (expected.kind === "words") return { message, help: listed(wrong) };
    if (wrong.path.length === 0) return { message, help: ONE_DOCUMENT };
    const form = formOf(value, expected);
    return form === undefined ? { message } : { message, help: [wrong.about, form].filter(Boolean).join(" ") };
  },
  "wrong-value"(wrong) {
    const { value, expected, path } = wrong;
    const message = `${subject(wrong)} is ${named(value)}; expected ${wanted(wrong)}.`;
    if (isFlag(expected)) return { message, help: FLAG };
    const base = path.at(-1) === "type" ? baseOf(value) : undefined;
    if (base !== undefined) return { message, help: `A ${String(value)} is a record of the type "${base}".` };
    const [list] = (path.at(-1) === "type" && RECORD_LISTS.find(([, type]) => type === value)) || [];
    return list === undefined
      ? { message }
      : { message, help: `In a report, records of type "${value}" stand in the list "${list}".` };
  },
  "unknown-word"(wrong) {
    return { message: noWord(wrong, wanted(wrong)), help: listed(wrong) };
  },
  "not-a-word"(wrong) {
    const [first] = nearestWords(wrong);
    return {
      message: noWord(wrong, `lower-case letters, digits and single hyphens, such as "${first}"`),
      help: listed(wrong),
    };
  },
  "wrong-reference-kind"(wrong) {
    return { message: `${subject(wrong)} is ${quote(String(wrong.value))}; expected ${wanted(wrong)}.` };
  },
  "invalid-format"(wrong) {
    const found = String(wrong.value);
    const message = `${subject(wrong)} is ${quote(found)}; ${formatFault(found, wrong)}.`;
    // How the format is written says the type; the field only says what for.
    return wrong.format ? { message, help: wrong.format } : { message };
  },
  empty(wrong) {
    const { expected, isOptional } = wrong;
    if (expected.kind === "list") {
      const message = `${subject(wrong)} is an empty list; expected at least ${count(expected.minItems, "item")}.`;
      return isOptional ? { message, help: "Leave the key out where there is nothing to list." } : { message };
    }
    const message = `${subject(wrong)} is empty; expected ${wanted(wrong)}.`;
    if (isOptional) return { message, help: LEAVE_OUT };
    return expected.kind === "words" ? { message, help: listed(wrong) } : { message };
  },
  "too-long"(wrong) {
    const length = lengthOf(String(wrong.value));
    return {
      message: `${subject(wrong)} has ${count(length, "character")}; at most ${maxLengthOf(wrong)} are allowed.`,
    };
  },
  "too-few": wrongCount,
  "too-many": wrongCount,
  "out-of-range"(wrong) {
    const found = wrong.value as number;
    return { message: `${subject(wrong)} is ${found}; expected ${bound(found, wrong.expected)}.` };
  },
};

function wrongCount(wrong: WrongValue): Wording {
  const { value, expected } = wrong;
  if (expected.kind !== "list" || !Array.isArray(value)) throw new Error("Only lists have items.");
  const { minItems, maxItems } = expected;
  const limit =
    minItems === maxItems
      ? `exactly ${minItems}`
      : value.length > maxItems
        ? `at most ${maxItems}`
        : `at least ${minItems}`;
  return { message: `${subject(wrong)} has ${count(value.length, "item")}; expected ${limit}.` };
}

function bound(found: number, expected: Expected): string {
  if (expected.kind !== "number") throw new Error("Only numbers have a range.");
  const { isInteger, minimum, maximum } = expected;
  if (isInteger && !Number.isInteger(found)) return "a whole number";
  return minimum !== undefined && found < minimum ? `at least ${minimum}` : `at most ${maximum ?? Number.MAX_VALUE}`;
}

function maxLengthOf({ expected }: WrongValue): number | undefined {
  if (expected.kind === "words") return expected.other?.maxLength;
  return expected.kind === "text" || expected.kind === "id" ? expected.maxLength : undefined;
}

function noWord(wrong: WrongValue, wanted: string): string {
  const found = String(wrong.value);
  const near = nearest(found, wordsOf(wrong));
  const message = `${subject(wrong)} is ${quote(found)}`;
  return near === undefined
    ? `${message}; expected ${wanted}.`
    : `${message}, which is no listed word.${didYouMean(near)}`;
}

/** The words of a vocabulary, the likeliest first. */
function listed(wrong: WrongValue): string {
  const words = nearestWords(wrong).join(", ");
  return wrong.expected.kind === "words" && wrong.expected.isOpen
    ? `Listed words: ${words}. Another word is taken too, with a warning.`
    : `Expected one of: ${words}.`;
}

function nearestWords(wrong: WrongValue): readonly string[] {
  return nearestFirst(typeof wrong.value === "string" ? wrong.value : "", wordsOf(wrong));
}

function wordsOf({ expected }: WrongValue): readonly string[] {
  return expected.kind === "words" ? expected.words : [];
}

/** What is wanted, for the end of a sentence. */
function wanted(wrong: WrongValue): string {
  const { expected, type, value, path } = wrong;
  switch (expected.kind) {
    case "list":
      return "a list";
    case "object":
    case "union":
    case "map":
      return "an object";
    case "number":
      return expected.isInteger ? "a whole number" : "a number";
    case "constant":
      return JSON.stringify(expected.value);
    case "words": {
      const words = nearestWords(wrong);
      return words.length <= 3 ? oneOf(words) : `a listed word, such as "${words[0]}"`;
    }
    case "id": {
      const meant = idMeant(value, expected);
      if (meant !== undefined) return `an id such as "${meant}"`;
      // Where any record can stand, one form shows it.
      const types = expected.types.length > 4 ? expected.types.slice(0, 1) : expected.types;
      return `an id such as ${oneOf(types.map((one) => `${one}:…`))}`;
    }
    case "text":
      return FORMS[type ?? ""] ?? FIELD_FORMS[String(path.at(-1))] ?? "text";
  }
}

const FORMS: Readonly<Record<string, string>> = {
  AbsoluteUri: "a URI without a fragment",
  CountryCode: "two upper-case letters",
  Currency: "three upper-case letters",
  Duration: "an ISO 8601 duration such as PT2H30M",
  JsonPointer: 'a JSON Pointer such as "/when/start"',
  ChangePointer: 'a JSON Pointer such as "/when/start"',
  TargetPointer: 'a JSON Pointer without list positions such as "/when/start"',
  Key: 'lower-case letters and digits, parted by ".", "_" or "-", such as "ceasefire-line"',
  FigureItem: 'one English word in lower-case letters, digits and single hyphens, such as "fighter-jet"',
  Language: "a language tag such as en or az-Latn",
  OwnWord: "a kebab-case word such as press-briefing",
  Temporal: "a date such as 2024-08-19 or a time such as 2024-08-19T14:30+04:00",
  TimeZone: "an IANA time zone such as Asia/Baku",
  Uri: "a URI",
  Url: "an http or https URL",
};

/** Of formats that have no name, since one field has them. */
const FIELD_FORMS: Readonly<Record<string, string>> = {
  $schema: "a URL or a relative path",
  sha256: "64 digits of lower-case hex, 0 to 9 and a to f",
};

/** The id that was probably meant: with its slug in the right letters, or with its type before it. */
function idMeant(value: unknown, { types, pattern }: TypeShape & { kind: "id" }): string | undefined {
  if (typeof value !== "string") return undefined;
  const [, prefix, rest = ""] = /^(?:([A-Za-z]+):)?(.*)$/s.exec(value) ?? [];
  const type =
    prefix === undefined && types.length === 1 ? types[0] : types.find((one) => one === prefix?.toLowerCase());
  const slug = slugOf(rest);
  const id = `${type}:${slug}`;
  return type !== undefined && slug !== undefined && id !== value && matches(id, pattern) ? id : undefined;
}

/** Which part of the format is broken, where that can be told, or else what was expected. */
function formatFault(found: string, wrong: WrongValue): string {
  const { expected, type } = wrong;
  if (type === "Temporal") return temporalFault(found) ?? `expected ${wanted(wrong)}`;
  if (expected.kind !== "text" || expected.pattern !== TEXT) return `expected ${wanted(wrong)}`;
  const control = /[^\P{Cc}\t\n]/u.exec(found.slice(1))?.[0];
  if (control === undefined) return "expected text that does not begin with white space or a control character";
  const code = (control.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, "0");
  return `it holds the control character U+${code}, and text may only hold tab and newline`;
}

/** Ways in which people write times, and how they are written here. The first that fits is told. */
const TIMES: readonly (readonly [RegExp, string])[] = [
  [/^0000(?:-|[~?%]|$)/, "the years go from 0001 to 9999"],
  [/^[0-9]{1,2}[/.-][0-9]{1,2}[/.-][0-9]{4}$/, "a date begins with its year, as in 2024-08-19"],
  [/^T?[0-9]{1,2}:[0-9]{2}/, "a time of day stands behind its date, as in 2024-08-19T14:30"],
  [/^[0-9]{4}-(?:00|1[3-9]|[2-9][0-9])(?:-|$)/, "a year has the months 01 to 12"],
  [/^[0-9]{4}[-/.][0-9]{1,2}[-/.][0-9]{1,2}$/, "month and day have two digits after hyphens, as in 2024-08-09"],
  [/^[0-9-]{10}[ t][0-9]/, "an upper-case T stands between date and time, as in 2024-08-19T14:30"],
  [/^[0-9-]{10}T(?:2[4-9]|[3-9][0-9])/, "the hours of a day go from 00 to 23"],
  [/^[0-9-]{10}T[0-9]{1,2}(?:$|[^0-9:])/, "a time of day has its minutes, as in 2024-08-19T14:30"],
  [/^[0-9-]{10}T[0-9]{2}:(?:[6-9][0-9]|[0-9]{2}:(?:6[1-9]|[7-9][0-9]))/, "minutes and seconds go from 00 to 59"],
  [
    /^[0-9-]{10}T[0-9]{2}:[0-9]{2}:60/,
    "a leap second ends an hour of UTC, and has its offset, as in 2016-12-31T23:59:60Z",
  ],
  [/^[0-9-]{10}T.*[?%]$/, "a time of day may have ~ for approximate, and no other sign"],
  [/^[0-9-]{10}T[^~]*~./, "~ stands at the very end"],
  [/^[0-9-]{10}T.*[+-](?:2[4-9]|[3-9][0-9]):?[0-9]{2}$/, "an offset is less than a day"],
  [/^[0-9-]{10}T.*[+-][0-9]{1,4}$/, "an offset has two digits, a colon and two digits, as in +04:00"],
  [
    /^[0-9-]{10}T[0-9:.]+ ?(?:[+-][0-9:]+)?(?:\[.*\]| ?[A-Za-z][A-Za-z/_]+)$/,
    "a time zone has no place here: use an offset, as in 2024-08-19T14:30+04:00",
  ],
];

function temporalFault(found: string): string | undefined {
  const [, year, month, day] = /^([0-9]{4})-(0[1-9]|1[0-2])-([0-9]{2})(?:[T~?% ].*)?$/s.exec(found) ?? [];
  // The last day of a month is the one before the first of the next.
  const last = new Date(Date.UTC(2000 + (Number(year) % 400), Number(month), 0)).getUTCDate();
  if (Number(day) < 1 || Number(day) > last) return "the calendar has no such day";
  return TIMES.find(([form]) => form.test(found))?.[1];
}

/** The `type` of a document that is a narrower kind of record: a summit is a meeting. */
function baseOf(word: unknown): string | undefined {
  const name = typeof word === "string" && Object.hasOwn(documentTypes, word) ? word : undefined;
  const shape = name && model[documentTypes[name as DocumentName]];
  const type = shape && shape.kind === "object" ? shape.fields.type?.value : undefined;
  return type?.kind === "constant" && type.value !== word ? String(type.value) : undefined;
}

/** How a value of another type is written as a list or an object, where that can be told. */
function formOf(value: unknown, expected: Expected): string | undefined {
  const text = typeof value === "string" || typeof value === "number" ? JSON.stringify(value) : undefined;
  const shown = text !== undefined && text.length <= MOST_SHOWN ? text : undefined;
  if (expected.kind === "list")
    return expected.ofObjects ? "Write a list of objects." : shown && `Write a list: [${shown}].`;
  if (expected.kind !== "object") return undefined;
  const keys = Object.keys(expected.fields);
  const [required, ...others] = keys.filter((key) => expected.fields[key]?.isRequired);
  return shown && required !== undefined && others.length === 0
    ? `Write an object, such as {"${required}": ${shown}}.`
    : `Its keys: ${keys.join(", ")}.`;
}

function isFlag(expected: Expected): boolean {
  return expected.kind === "constant" && expected.value === true;
}

/** What a value is called at the beginning of a sentence. */
function subject({ path }: WrongValue): string {
  const key = path.at(-1);
  if (key === undefined) return "The document";
  if (typeof key === "string") return quote(key);
  return `Item ${key} of ${quote(String(path.at(-2)))}`;
}

/** A value of a stranger's document, as a sentence can name it. */
function named(value: unknown): string {
  if (Array.isArray(value)) return "a list";
  switch (typeof value) {
    case "string":
      return value === "" ? "empty" : quote(value);
    case "number":
      return `the number ${value}`;
    case "object":
      return value === null ? "null" : "an object";
    default:
      return String(value);
  }
}

function oneOf(words: readonly string[]): string {
  const quoted = words.map((word) => `"${word}"`);
  return [quoted.slice(0, -1).join(", "), ...quoted.slice(-1)].filter((part) => part !== "").join(" or ");
}

function didYouMean(near: string | undefined): string {
  return near === undefined ? "" : ` Did you mean "${near}"?`;
}

function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? "" : "s"}`;
}
