import { vocabularies } from "../../src/vocabularies/index.js";

/** A value that was changed in one place. */
export interface Mutant {
  /** What was done, and where: `/kind: null`. */
  what: string;
  value: unknown;
}

const ASTRAL = "\u{1F54A}";

/** Keys that mean something to JavaScript, and so to careless code. */
const TREACHEROUS = ["__proto__", "constructor", "toString", "hasOwnProperty", "valueOf", "unheardOf", ""];

/** Of any place. */
const OTHERS: readonly unknown[] = [null, true, false, 0, -1, 1.5, 1e300, "", " ", "x", "a-word", [], [null], {}];

const STRINGS: Readonly<Record<string, (text: string) => string>> = {
  "newline behind": (text) => `${text}\n`,
  "newline in front": (text) => `\n${text}`,
  "space in front": (text) => ` ${text}`,
  "no-break space in front": (text) => `\u00A0${text}`,
  "byte order mark in front": (text) => `\uFEFF${text}`,
  "letter of U+0100 in front": (text) => `\u0100${text}`,
  "tab behind": (text) => `${text}\t`,
  "delete behind": (text) => `${text}\u007F`,
  "C1 control behind": (text) => `${text}\u0085`,
  "nul behind": (text) => `${text}\u0000`,
  "astral character behind": (text) => `${text}${ASTRAL}`,
  "astral character in front": (text) => `${ASTRAL}${text}`,
  "tilde behind": (text) => `${text}~`,
  "escaped slash behind": (text) => `${text}/~1`,
  "broken escape behind": (text) => `${text}/~2~`,
  "slash in front": (text) => `/${text}`,
  "hyphen behind": (text) => `${text}-`,
  "first letter gone": (text) => text.slice(1),
  "last letter gone": (text) => text.slice(0, -1),
  "upper case": (text) => text.toUpperCase(),
  "other word": (text) => `${text}-more`,
  "other prefix": (text) => text.replace(/^[a-z]+:/, "thing:"),
  "prefix of a property": (text) => text.replace(/^[a-z]+:/, "constructor:"),
  "prefix of a person": (text) => text.replace(/^[a-z]+:/, "person:"),
  "prefix of a meeting": (text) => text.replace(/^[a-z]+:/, "meeting:"),
  "two colons": (text) => text.replace(":", "::"),
};

/** Every word of every vocabulary. */
const WORDS = new Set(Object.values(vocabularies).flatMap(({ words }) => Object.keys(words)));

/** Lengths of text around each bound of the format. */
const LENGTHS = [80, 81, 200, 201, 1_000, 1_001, 2_048, 2_049, 20_000, 20_001];

const NUMBERS = [-91, -90, 0, 0.5, 1, 2, 90, 91, 180, 180.5, -180, -181, 2 ** 53 - 1, 2 ** 53, -(2 ** 53), 1e308, -0];

const COUNTS = [2, 3, 1_000, 1_001];

/**
 * Every change of one place of a value that is likely to matter, each in a copy of its own. Places that are more than
 * `maxDepth` levels down are left as they are.
 */
export function* mutantsOf(value: unknown, maxDepth = Number.POSITIVE_INFINITY): Generator<Mutant> {
  yield* OTHERS.map((other) => ({ what: `: ${JSON.stringify(other)}`, value: other }));
  for (const path of pathsOf(value, maxDepth)) yield* mutantsAt(value, path);
}

function* mutantsAt(root: unknown, path: readonly string[]): Generator<Mutant> {
  const old = at(root, path);
  const name = path.map((key) => `/${key}`).join("");
  const put = (what: string, other: unknown): Mutant => ({
    what: `${name}: ${what}`,
    value: replaced(root, path, other),
  });
  if (path.length > 0) {
    for (const other of OTHERS) yield put(JSON.stringify(other), other);
    yield { what: `${name}: dropped`, value: replaced(root, path, undefined) };
  }
  if (typeof old === "string") {
    for (const [what, change] of Object.entries(STRINGS)) yield put(what, change(old));
    if (WORDS.has(old)) for (const word of WORDS) yield put(word, word);
    for (const length of LENGTHS) yield put(`filled up to ${length}`, old.padEnd(length, "a"));
    for (const length of [80, 81]) yield put(`subtags up to ${length}`, old.padEnd(length - 1, "-aaaaaaa").concat("a"));
    // Long values take long, and one text is as good as another.
    if (path.length <= 1) for (const length of LENGTHS) yield put(`${length} times ${ASTRAL}`, ASTRAL.repeat(length));
  } else if (typeof old === "number") {
    for (const number of NUMBERS) yield put(String(number), number);
    yield put("Infinity, as 1e400", JSON.parse("1e400"));
  } else if (Array.isArray(old)) {
    yield put("an object", { ...old });
    for (const count of COUNTS)
      yield put(
        `${count} items`,
        Array.from({ length: count }, () => old[0]),
      );
    yield put("null behind", [...old, null]);
  } else if (typeof old === "object" && old !== null) {
    yield put("a list", Object.values(old));
    for (const key of TREACHEROUS) {
      for (const member of ["null", '"x"', JSON.stringify({ type: "person" })]) {
        yield put(`own key ${JSON.stringify(key)} = ${member}`, withOwnKey(old, key, member));
      }
    }
    const [first] = Object.keys(old);
    if (first !== undefined) yield put("a key in upper case", withOwnKey(old, first.toUpperCase(), '"x"'));
  }
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
function replaced(value: unknown, path: readonly string[], other: unknown): unknown {
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
