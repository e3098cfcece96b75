/**
 * What all generated validators share, as TypeScript. `TEXT` and `JSON_POINTER` stand for the patterns of the schemas,
 * which have the last word: what comes before them only answers faster for what is usual.
 */
export const helpers = (text: string, jsonPointer: string): string => `\
type Check = (value: unknown) => boolean;

function isObject(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isList(value: unknown, isItem: Check, maxItems = 1_000, minItems = 1): boolean {
  if (!Array.isArray(value) || value.length < minItems || value.length > maxItems) return false;
  for (let i = 0; i < value.length; i++) if (!isItem(value[i])) return false;
  return true;
}

// JSON.parse makes Infinity of 1e400.
function isNumber(value: unknown, minimum = -Number.MAX_VALUE, maximum = Number.MAX_VALUE): boolean {
  return typeof value === "number" && value >= minimum && value <= maximum;
}

function isInteger(value: unknown, minimum: number): boolean {
  return Number.isSafeInteger(value) && (value as number) >= minimum;
}

/** For patterns that take ASCII only: there, a code point is one unit of length. */
function matches(value: unknown, pattern: RegExp, maxLength: number): boolean {
  return typeof value === "string" && value.length <= maxLength && pattern.test(value);
}

/** Whether a string has at most so many code points. */
function fits(value: string, maxLength: number): boolean {
  if (value.length <= maxLength) return true;
  if (value.length > 2 * maxLength) return false;
  let length = 0;
  for (const _ of value) length++;
  return length <= maxLength;
}

function matchesText(value: unknown, pattern: RegExp, maxLength: number): boolean {
  return typeof value === "string" && fits(value, maxLength) && pattern.test(value);
}

const TEXT = ${text};
const UNUSUAL = /[\\u0000-\\u001F\\u007F-\\u009F]/;

// Text that begins with printable ASCII needs one quick search: only tabs and newlines are looked at again.
function isText(value: unknown, maxLength: number): boolean {
  if (typeof value !== "string" || !fits(value, maxLength)) return false;
  const first = value.charCodeAt(0);
  return (first > 32 && first < 127 && !UNUSUAL.test(value)) || TEXT.test(value);
}

const JSON_POINTER = ${jsonPointer};

function isPointer(value: unknown, maxLength: number): boolean {
  if (typeof value !== "string" || !fits(value, maxLength)) return false;
  return (value.charCodeAt(0) === 47 && !value.includes("~")) || JSON_POINTER.test(value);
}
`;
