import fc from "fast-check";
import { vocabularies } from "../../src/generated/vocabularies.js";

/** A value that was changed in one place. */
export interface Mutant {
  /** What was done, and where: `/kind: null`. */
  what: string;
  value: unknown;
}

/** A change of one value. It gives the other value, or `undefined` to take the value away. */
interface Mutation {
  what: string;
  change: () => unknown;
}

/** Changes of one sort, as many of them as make sense for a value that is so many levels below the root. */
type Sort = (old: unknown, depth: number) => Mutation[];

const ASTRAL = "\u{1F54A}";

/** Keys that mean something to JavaScript, and so to careless code. */
const TREACHEROUS = ["__proto__", "constructor", "toString", "hasOwnProperty", "valueOf", "unheardOf", ""];

const OTHERS: readonly unknown[] = [null, true, false, 0, -1, 1.5, 1e300, "", " ", "x", "a-word", [], [null], {}];

const CHARACTERS: Readonly<Record<string, (text: string) => string>> = {
  "newline behind": (text) => `${text}\n`,
  "two newlines behind": (text) => `${text}\n\n`,
  "newline in front": (text) => `\n${text}`,
  "space in front": (text) => ` ${text}`,
  "no-break space in front": (text) => `\u00A0${text}`,
  "byte order mark in front": (text) => `\uFEFF${text}`,
  "letter of U+0100 in front": (text) => `\u0100${text}`,
  "tab behind": (text) => `${text}\t`,
  "carriage return behind": (text) => `${text}\r`,
  "delete behind": (text) => `${text}\u007F`,
  "C1 control behind": (text) => `${text}\u0085`,
  "line separator behind": (text) => `${text}\u2028`,
  "nul behind": (text) => `${text}\u0000`,
  "lone surrogate behind": (text) => `${text}\uD800`,
  "noncharacter behind": (text) => `${text}\uFFFF`,
  "astral character behind": (text) => `${text}${ASTRAL}`,
  "astral character in front": (text) => `${ASTRAL}${text}`,
  "combining mark behind": (text) => `${text}\u0301`,
  "wide digits": (text) => text.replace(/[0-9]/g, (digit) => String.fromCodePoint(0xff10 + Number(digit))),
  "Arabic digits": (text) => text.replace(/[0-9]/g, (digit) => String.fromCodePoint(0x0660 + Number(digit))),
  "wide letters": (text) =>
    text.replace(/[a-z]/g, (letter) => String.fromCodePoint(0xff41 + letter.charCodeAt(0) - 0x61)),
  "Kelvin sign and long s": (text) => text.replace(/k/gi, "\u212A").replace(/s/gi, "\u017F"),
};

const FORMS: Readonly<Record<string, (text: string) => string>> = {
  "tilde behind": (text) => `${text}~`,
  "escaped slash behind": (text) => `${text}/~1`,
  "broken escape behind": (text) => `${text}/~2~`,
  "slash in front": (text) => `/${text}`,
  "hyphen behind": (text) => `${text}-`,
  "first letter gone": (text) => text.slice(1),
  "last letter gone": (text) => text.slice(0, -1),
  "first letter twice": (text) => text.slice(0, 1) + text,
  "last letter twice": (text) => text + text.slice(-1),
  "upper case": (text) => text.toUpperCase(),
  "last letter in upper case": (text) => text.slice(0, -1) + text.slice(-1).toUpperCase(),
  "other word": (text) => `${text}-more`,
};

const PREFIXES: Readonly<Record<string, (text: string) => string>> = {
  "other prefix": (text) => text.replace(/^[a-z]+:/, "thing:"),
  "prefix of a property": (text) => text.replace(/^[a-z]+:/, "constructor:"),
  "prefix of a person": (text) => text.replace(/^[a-z]+:/, "person:"),
  "prefix of a meeting": (text) => text.replace(/^[a-z]+:/, "meeting:"),
  "prefix in upper case": (text) => text.replace(/^[a-z]+:/, (prefix) => prefix.toUpperCase()),
  "two colons": (text) => text.replace(":", "::"),
  "no colon": (text) => text.replace(":", ""),
};

const VOCABULARIES = Object.values(vocabularies).map(({ words }) => Object.keys(words));

/** Lengths of text around each bound of the format. */
const LENGTHS = [80, 81, 200, 201, 1_000, 1_001, 2_048, 2_049, 20_000, 20_001];

const NUMBERS = [-91, -90, 0, 0.5, 1, 2, 90, 91, 180, 180.5, -180, -181, 2 ** 53 - 1, 2 ** 53, -(2 ** 53), 1e308, -0];

const COUNTS = [2, 3, 1_000, 1_001];

const SORTS: Readonly<Record<string, Sort>> = {
  retype: () => OTHERS.map((other) => ({ what: JSON.stringify(other), change: () => other })),
  // The root is no part of anything.
  drop: (_, depth) => (depth === 0 ? [] : [{ what: "dropped", change: () => undefined }]),
  unicode: textual(CHARACTERS),
  form: textual(FORMS),
  prefix: (old, depth) => (typeof old === "string" && old.includes(":") ? textual(PREFIXES)(old, depth) : []),
  word: (old) => wordsBeside(old).map((word) => ({ what: word, change: () => word })),
  length: (old, depth) => (typeof old === "string" ? lengthsOf(old, depth) : []),
  range: (old) =>
    typeof old === "number" ? NUMBERS.map((number) => ({ what: String(number), change: () => number })) : [],
  duplicate: (old) => (Array.isArray(old) ? repetitions(old) : []),
  "extra key": (old) => (isObject(old) ? extraKeys(old) : []),
  rename: (old) => (isObject(old) ? Object.keys(old).flatMap((key) => renamings(old, key)) : []),
};

/**
 * Every change of one place of a value that is likely to matter, each in a copy of its own. Places that are more than
 * `maxDepth` levels down are left as they are.
 */
export function* mutantsOf(root: unknown, maxDepth = Number.POSITIVE_INFINITY): Generator<Mutant> {
  for (const path of pathsOf(root, maxDepth)) {
    for (const sort of Object.values(SORTS)) {
      for (const mutation of sort(at(root, path), path.length)) yield mutant(root, path, mutation);
    }
  }
}

/** One of these changes: each place is as likely as any other, and in it each sort of change. */
export function mutantOf(root: unknown): fc.Arbitrary<Mutant> {
  return fc.constantFrom(...pathsOf(root, Number.POSITIVE_INFINITY)).chain((path) => {
    const sorts = Object.values(SORTS).map((sort) => sort(at(root, path), path.length));
    return fc
      .constantFrom(...sorts.filter((mutations) => mutations.length > 0))
      .chain((mutations) => fc.constantFrom(...mutations))
      .map((mutation) => mutant(root, path, mutation));
  });
}

function mutant(root: unknown, path: readonly string[], { what, change }: Mutation): Mutant {
  return { what: `${path.map((key) => `/${key}`).join("")}: ${what}`, value: replaced(root, path, change()) };
}

function textual(changes: Readonly<Record<string, (text: string) => string>>): Sort {
  return (old) =>
    typeof old === "string"
      ? Object.entries(changes).map(([what, change]) => ({ what, change: () => change(old) }))
      : [];
}

/** The words of the vocabularies that have this one, and one word of each of the others. */
function wordsBeside(old: unknown): string[] {
  if (!VOCABULARIES.some((words) => words.includes(old as string))) return [];
  return VOCABULARIES.flatMap((words) => (words.includes(old as string) ? words : words.slice(0, 1)));
}

function lengthsOf(old: string, depth: number): Mutation[] {
  // Long values take long, and one text is as good as another.
  const astral = depth <= 1 ? LENGTHS : [];
  return [
    ...LENGTHS.map((length) => ({ what: `filled up to ${length}`, change: () => old.padEnd(length, "a") })),
    ...astral.map((length) => ({ what: `${length} times ${ASTRAL}`, change: () => ASTRAL.repeat(length) })),
    ...[80, 81].map((length) => ({
      what: `subtags up to ${length}`,
      change: () => old.padEnd(length - 1, "-aaaaaaa").concat("a"),
    })),
  ];
}

function repetitions(old: readonly unknown[]): Mutation[] {
  return [
    ...COUNTS.map((count) => ({ what: `${count} items`, change: () => Array.from({ length: count }, () => old[0]) })),
    { what: "first item twice", change: () => [old[0], ...old] },
    { what: "null behind", change: () => [...old, null] },
    { what: "an object", change: () => ({ ...old }) },
  ];
}

function extraKeys(old: object): Mutation[] {
  const members = ["null", '"x"', JSON.stringify({ type: "person" })];
  return [
    ...TREACHEROUS.flatMap((key) =>
      members.map((member) => ({
        what: `own key ${JSON.stringify(key)} = ${member}`,
        change: () => withOwnKey(old, key, member),
      })),
    ),
    { what: "a list", change: () => Object.values(old) },
  ];
}

function renamings(old: object, key: string): Mutation[] {
  const { [key as never]: value, ...others } = old;
  const snake = key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  return [key.toUpperCase(), `${key}s`, ` ${key}`, snake === key ? `_${key}` : snake].map((name) => ({
    what: `${key} is called ${JSON.stringify(name)}`,
    change: () => ({ ...others, [name]: value }),
  }));
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Through the text: an assignment to `__proto__` would set the prototype instead. */
function withOwnKey(object: object, key: string, member: string): unknown {
  const text = JSON.stringify(object);
  return JSON.parse(`${text.slice(0, -1)}${text === "{}" ? "" : ","}${JSON.stringify(key)}:${member}}`);
}

/** The paths of all places, of lists only the first item and the last. */
function pathsOf(value: unknown, maxDepth: number): string[][] {
  if (typeof value !== "object" || value === null || maxDepth === 0) return [[]];
  const entries = Object.entries(value);
  const seen = Array.isArray(value) ? entries.filter((_, i) => i === 0 || i === entries.length - 1) : entries;
  return [[], ...seen.flatMap(([key, member]) => pathsOf(member, maxDepth - 1).map((path) => [key, ...path]))];
}

function at(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((parent, key) => (parent as Record<string, unknown>)[key], value);
}

/** A copy with another value in one place; `undefined` takes the place away. */
export function replaced(value: unknown, path: readonly string[], other: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return other;
  const inner = replaced((value as Record<string, unknown>)[key], rest, other);
  if (Array.isArray(value)) {
    return inner === undefined ? value.filter((_, i) => String(i) !== key) : value.with(Number(key), inner);
  }
  // Not a spread of entries: that would lose an own `__proto__`.
  const copy = { ...(value as object) } as Record<string, unknown>;
  if (inner === undefined) delete copy[key];
  else copy[key] = inner;
  return copy;
}
