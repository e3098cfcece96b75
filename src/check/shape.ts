import * as z from "zod";
import { cutTexts } from "../json/cut-texts.js";
import type { Finding } from "../json/finding.js";
import { findingPointer, formatPointer } from "../json/pointer.js";
import { isRecordId } from "../lookup/record-id.js";
import { registry } from "../model/registry.js";
import { recordType } from "../model/vocabularies/record-type.js";
import { nearest } from "../text/nearest.js";
import { quote } from "../text/quote.js";
import { knownKeys, type Place, placeAt, valueAt } from "./schema-at.js";

type Issue = z.core.$ZodIssue;
type Explanation = Pick<Finding, "code" | "message" | "help">;

const RECORD_TYPES = /* @__PURE__ */ Object.keys(recordType.words);

/** The findings of a check, as many as were asked for, and how many more there are. */
export interface ShapeFindings {
  findings: Finding[];
  omitted: number;
}

/** Far more than any text may have. */
const LONGEST_TEXT = 1_000_000;

/**
 * What is wrong with the shape of a value, in plain English: one finding for each place. Of a union only the branch
 * that the value's `type` chose is reported. Empty if and only if the schema accepts the value. Only the first `max`
 * findings are put into words: 200,000 bad items would otherwise be 200,000 sentences.
 */
export function findShape(schema: z.ZodType, value: unknown, max: number): ShapeFindings {
  // Texts of many megabytes make Zod's patterns overflow the stack of the engine. What is cut is too long all the same.
  const { error } = schema.safeParse(cutTexts(value, LONGEST_TEXT));
  const findings = new Map<string, Finding>();
  const omitted = new Set<string>();
  for (const issue of error?.issues ?? []) {
    for (const path of pathsOf(issue)) {
      const pointer = formatPointer(path as (string | number)[]);
      // One string can break two rules at once, and the first that Zod names says enough.
      if (findings.has(pointer)) continue;
      if (findings.size < max) {
        const told = findingPointer(path as (string | number)[]);
        findings.set(pointer, finding(told, explain(issue, path, schema, value)));
      } else omitted.add(pointer);
    }
  }
  return { findings: [...findings.values()], omitted: omitted.size };
}

/** Where an issue lies: an unknown key is wrong itself, not the object around it. */
function pathsOf(issue: Issue): PropertyKey[][] {
  return issue.code === "unrecognized_keys" ? issue.keys.map((key) => [...issue.path, key]) : [issue.path];
}

function finding(path: string, { code, message, help }: Explanation): Finding {
  return { code, severity: "error", message, path, ...(help !== undefined && { help }) };
}

function explain(issue: Issue, path: readonly PropertyKey[], schema: z.ZodType, value: unknown): Explanation {
  return issue.code === "unrecognized_keys"
    ? unknownKey(String(path.at(-1)), placeAt(schema, value, issue.path))
    : explainValue(issue, value, placeAt(schema, value, issue.path));
}

function explainValue(issue: Issue, value: unknown, place: Place | undefined): Explanation {
  const found = valueAt(value, issue.path);
  const key = String(issue.path.at(-1) ?? "");
  if (isMissing(value, issue.path)) return missingKey(key, place);
  if ("discriminator" in issue) return unknownType(found);
  if (found === null) return nullValue(key, place);
  if (found === "" && issue.code !== "invalid_type") return emptyText(key, place);
  switch (issue.code) {
    case "invalid_type":
      return issue.expected === "int"
        ? notWhole(key, found)
        : wrongType(TYPE_NAMES[issue.expected] ?? expectation(place), key, place);
    case "invalid_value":
      return wrongValue(issue.values, key, place);
    case "invalid_union":
      return wrongType("text", key, place);
    case "invalid_format":
      return wrongFormat(key, place);
    case "too_big":
    case "too_small":
      return outOfBounds(issue, key, place);
    default:
      // Only a schema that a user derived, with refinements of its own, gets here: it speaks for itself.
      return { code: "invalid-value", message: issue.message, ...helpOf(place) };
  }
}

function isMissing(value: unknown, path: readonly PropertyKey[]): boolean {
  const key = path.at(-1);
  if (key === undefined) return false;
  const parent = valueAt(value, path.slice(0, -1));
  return typeof parent === "object" && parent !== null && !Array.isArray(parent) && !Object.hasOwn(parent, key);
}

function unknownKey(key: string, place: Place | undefined): Explanation {
  const known = place ? knownKeys(place) : [];
  const near = nearest(key, known);
  return {
    code: "unknown-key",
    message: `Unknown key ${quote(key)}.${near ? ` Did you mean "${near}"?` : ""}`,
    help: `Known keys here: ${known.join(", ")}.${known.includes("extensions") ? " Own data goes into extensions." : ""}`,
  };
}

function missingKey(key: string, place: Place | undefined): Explanation {
  // Of a record whose type is not known the schema knows nothing else.
  const help = key === "type" && place === undefined ? { help: KNOWN_TYPES } : helpOf(place);
  return { code: "missing-key", message: `The key "${key}" is missing.`, ...help };
}

function nullValue(key: string, place: Place | undefined): Explanation {
  return {
    code: "wrong-type",
    message: `${subject(key)} is null; expected ${expectation(place)}.`,
    ...(place?.isOptional
      ? { help: "Leave the key out where there is no value: absent means unknown, not applicable or ordinary." }
      : key !== "" && helpOf(place)),
  };
}

function notWhole(key: string, found: unknown): Explanation {
  return { code: "out-of-range", message: `${subject(key)} is ${found}; expected a whole number.` };
}

function wrongType(expected: string, key: string, place: Place | undefined): Explanation {
  return {
    code: "wrong-type",
    message: `${subject(key)} is ${typeNameOf(place?.value)}; expected ${expected}.`,
    ...helpOf(place),
  };
}

/** A word of a closed vocabulary, a fixed value, or a flag. */
function wrongValue(values: readonly unknown[], key: string, place: Place | undefined): Explanation {
  const found = place?.value;
  if (values[0] === true) {
    return {
      code: found === false ? "wrong-value" : "wrong-type",
      message: `${subject(key)} is ${shown(found)}; expected true.`,
      help: "A flag is true or absent: leave the key out instead of writing false.",
    };
  }
  const words = values as readonly string[];
  if (typeof found !== "string") return wrongType(words.length === 1 ? `"${words[0]}"` : "text", key, place);
  if (words.length === 1) {
    return {
      code: "wrong-value",
      message: `${subject(key)} is ${quote(found)}; expected "${words[0]}".`,
      ...(key === "type" && RECORD_TYPES.includes(found)
        ? { help: `A record of type "${found}" belongs elsewhere: each list of a report holds one type.` }
        : helpOf(place)),
    };
  }
  const near = nearest(found, words);
  return {
    code: "unknown-word",
    message: `${quote(found)} is no word for ${key}.${near ? ` Did you mean "${near}"?` : ""}`,
    help: `Expected one of: ${words.join(", ")}.`,
  };
}

function unknownType(found: unknown): Explanation {
  // A report is known, but it is no record.
  const known = ["report", ...RECORD_TYPES].filter((type) => type !== found);
  const near = typeof found === "string" ? nearest(found, known) : undefined;
  return {
    code: found === null ? "wrong-type" : found === "" ? "empty" : "unknown-type",
    message: `${shown(found)} is no type of record.${near ? ` Did you mean "${near}"?` : ""}`,
    help: KNOWN_TYPES,
  };
}

const KNOWN_TYPES = /* @__PURE__ */ (() => `Expected one of: ${RECORD_TYPES.join(", ")}.`)();

function emptyText(key: string, place: Place | undefined): Explanation {
  return {
    code: "empty",
    message: `${subject(key)} is empty; expected ${expectation(place)}.`,
    ...(place?.isOptional ? { help: "Leave the key out where there is no value." } : helpOf(place)),
  };
}

function wrongFormat(key: string, place: Place | undefined): Explanation {
  const found = String(place?.value);
  const schema = place?.schema;
  if (schema instanceof z.ZodTemplateLiteral && isRecordId(found)) {
    return {
      code: "wrong-reference-kind",
      message: `${subject(key)} is ${quote(found)}; expected ${expectation(place)}.`,
      ...helpOf(place),
    };
  }
  if (schema instanceof z.ZodUnion) {
    return {
      code: "not-a-word",
      message: `${subject(key)} is ${quote(found)}; expected a kebab-case word, such as "${wordsOf(schema)[0]}".`,
      help:
        suggestionFrom(found, wordsOf(schema)) ??
        "A word begins with a lower-case letter and holds a to z, 0 to 9 and single hyphens.",
    };
  }
  return {
    code: "invalid-format",
    message: `${subject(key)} is ${quote(found)}; ${formatFault(found, place)}.`,
    // How the format is written says the type; the field only says what for.
    ...(isText(place) || !place?.schema.description ? helpOf(place) : { help: place.schema.description }),
  };
}

function suggestionFrom(found: string, words: readonly string[]): string | undefined {
  const near = nearest(found, words);
  return near && `Did you mean "${near}"?`;
}

/** Which part of the format is broken, where that can be told, or else what was expected. */
function formatFault(found: string, place: Place | undefined): string {
  if (!isText(place)) return `expected ${expectation(place)}`;
  const control = /[^\P{Cc}\t\n]/u.exec(found.slice(1))?.[0];
  if (control === undefined) return "expected text that does not begin with white space or a control character";
  const code = (control.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, "0");
  return `it holds the control character U+${code}, and text may only hold tab and newline`;
}

function outOfBounds(
  issue: z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall,
  key: string,
  place: Place | undefined,
): Explanation {
  const found = place?.value;
  const isBig = issue.code === "too_big";
  const limit = Number(isBig ? issue.maximum : issue.minimum);
  if (typeof found === "string") {
    // Both sides count code points; a JavaScript string's own length would be another number.
    let length = 0;
    for (const _ of found) length++;
    return {
      code: "too-long",
      message: `${subject(key)} has ${count(length, "character")}; at most ${limit} are allowed.`,
    };
  }
  if (Array.isArray(found)) {
    if (found.length === 0) {
      return {
        code: "empty",
        message: `${subject(key)} is an empty list; expected at least ${count(limit, "item")}.`,
        ...(place?.isOptional ? { help: "Leave the key out where there is nothing to list." } : helpOf(place)),
      };
    }
    const wanted = issue.exact ? "exactly" : isBig ? "at most" : "at least";
    return {
      code: isBig ? "too-many" : "too-few",
      message: `${subject(key)} has ${count(found.length, "item")}; expected ${wanted} ${limit}.`,
      ...helpOf(place),
    };
  }
  return {
    code: "out-of-range",
    message: `${subject(key)} is ${shown(found)}; expected ${isBig ? "at most" : "at least"} ${limit}.`,
    ...helpOf(place),
  };
}

const TYPE_NAMES: Readonly<Record<string, string>> = {
  string: "text",
  number: "a number",
  boolean: "true or false",
  array: "a list",
  object: "an object",
  record: "an object",
};

function typeNameOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  return TYPE_NAMES[typeof value] ?? typeof value;
}

/** What a place wants, for the end of a sentence. */
function expectation(place: Place | undefined): string {
  const schema = place?.schema;
  if (schema instanceof z.ZodTemplateLiteral) return `an id such as ${idForms(schema).join(" or ")}`;
  if (schema instanceof z.ZodArray) return "a list";
  if (schema instanceof z.ZodObject || schema instanceof z.ZodDiscriminatedUnion) return "an object";
  if (schema instanceof z.ZodNumber) return "a number";
  if (schema instanceof z.ZodEnum || schema instanceof z.ZodUnion) return "a word of its vocabulary";
  const format = FORMAT_NAMES[(schema && registry.get(schema)?.id) ?? ""];
  return format ?? (isText(place) ? "text" : "the form described in the help");
}

const FORMAT_NAMES: Readonly<Record<string, string>> = {
  AbsoluteUri: "a URI without a fragment",
  CountryCode: "two upper-case letters",
  Currency: "three upper-case letters",
  Duration: "an ISO 8601 duration such as PT2H30M",
  JsonPointer: 'a JSON Pointer such as "/when/start"',
  Language: "a language tag such as en or az-Latn",
  Temporal: "a date such as 2024-08-19 or an instant such as 2024-08-19T14:30:00+04:00",
  TimeZone: "an IANA time zone such as Asia/Baku",
  Uri: "a URI",
  Url: "an http or https URL",
};

/** `person:…` and so on, read off the pattern that the template literal checks. */
function idForms(schema: z.ZodTemplateLiteral): string[] {
  const prefixes = /^\^\(?([a-z|]+)\)?:/.exec(schema._zod.pattern.source)?.[1] ?? "type";
  return prefixes.split("|").map((prefix) => `"${prefix}:…"`);
}

function wordsOf(schema: z.ZodUnion): string[] {
  const [listed] = schema.options;
  return listed instanceof z.ZodEnum ? (listed.options as string[]) : [];
}

/** Free text, which is told from the other formats by having none of their bounds. */
function isText(place: Place | undefined): boolean {
  const schema = place?.schema;
  return schema instanceof z.ZodString && (schema.maxLength === 1_000 || schema.maxLength === 20_000);
}

function subject(key: string): string {
  return key === "" ? "The document" : /^[0-9]+$/.test(key) ? `Item ${key}` : `"${key}"`;
}

function shown(value: unknown): string {
  return typeof value === "string" ? quote(value) : typeof value === "object" ? typeNameOf(value) : String(value);
}

function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? "" : "s"}`;
}

/** What the field is for, in the words of the schema. */
function helpOf(place: Place | undefined): { help?: string } {
  return place?.description === undefined ? {} : { help: place.description };
}
