import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Column, ColumnType } from "../../src/columns/column.js";
import { type Choices, pick, SeededChoices } from "../../src/generate/choices.js";
import { storyOf } from "../../src/generate/documents.js";
import type { AnyRecord, Report } from "../../src/generated/types.js";
import { seed } from "../long.js";

const EXAMPLES = resolve(import.meta.dirname, "../../examples");

/** The stories among the examples. */
export const stories: readonly Report[] = readdirSync(EXAMPLES)
  .filter((folder) => !["draft", "minimal", "records"].includes(folder))
  .map((folder) => readJson(`${folder}/report.json`) as Report);

/** The smallest example of each document, and the full one. */
export const minimal = examplesOf("minimal");
export const full = examplesOf("full");

/** The examples that the columns of a name are for: those of `record` are for all but a report. */
export function examplesFor(name: string): (Report | AnyRecord)[] {
  return [...minimal, ...full].filter(({ type }) => (name === "record" ? type !== "report" : type === name));
}

/**
 * Three days of reports: small ones, then some more with rich ones behind them, and at last the stories. What an engine guesses from
 * the first of them, or from one day, does not fit the others.
 */
export function lateAndRich(small: number, rich: number): Report[][] {
  const smallest = minimal.find(({ type }) => type === "report") as Report;
  const smalls = Array.from(
    { length: small },
    (_, i): Report => ({ ...smallest, id: `https://example.org/small/${i}` }),
  );
  const half = Math.ceil(small / 2);
  return [
    smalls.slice(0, half),
    [
      ...smalls.slice(half),
      ...Array.from({ length: rich }, (_, i) => storyOf(`${seed}-${i}`, new SeededChoices(seed, i))),
    ],
    [...stories],
  ];
}

/** How many values stand in documents: texts, flags and numbers. */
export function valuesIn(value: unknown): number {
  if (typeof value !== "object" || value === null) return 1;
  return Object.values(value).reduce((sum: number, inner) => sum + valuesIn(inner), 0);
}

/** Texts that a reader might take for something else, or break at. */
const TEXTS = [
  "null",
  "5",
  "5.0",
  "true",
  "2024",
  "2024-08-19T10:00:00+04:00",
  "'quoted' \"twice\" \\ back",
  "tab\tand\nline",
  "é ü 中文 😀 \u2028 \u00ad",
  '{"a":1}',
  "[1]",
  "a,b",
  "$x",
  "0b1f2c3d-0000-4000-8000-000000000001",
  "NaN",
  "0012",
  "x".repeat(300),
  "\u007f",
];
const NUMBERS = [0, 1, -5, 0.1, 1e-7, 1e21, 123456789.12345679, 2 ** 53 - 1, -180, 1e300];

/** Documents that have something in every column, whatever it is: not for the check. */
export function filledDocuments(name: string, columns: readonly Column[], count: number): unknown[] {
  return Array.from({ length: count }, (_, i) => {
    const document = objectOf(columns, new SeededChoices(seed, i), false) as object;
    return { ...document, id: `document:${i}`, ...(name !== "report" && name !== "record" && { type: name }) };
  });
}

function objectOf(columns: readonly Column[], choices: Choices, mayBeNull: boolean): unknown {
  return Object.fromEntries(
    columns.map(({ name, type }) => [name, valueFor(type, choices, mayBeNull || name === "extensions")]),
  );
}

function valueFor(type: ColumnType, choices: Choices, mayBeNull: boolean): unknown {
  if (typeof type === "object" && "struct" in type) return objectOf(type.struct, choices, mayBeNull);
  if (typeof type === "object") {
    return Array.from({ length: 1 + choices.below(2) }, () => valueFor(type.list, choices, mayBeNull));
  }
  switch (type) {
    case "string":
      return pick(choices, TEXTS);
    case "boolean":
      return choices.below(2) === 0;
    case "integer":
      return pick(choices, [0, 2, 17, 2 ** 53 - 1]);
    case "number":
      return pick(choices, NUMBERS);
    case "json":
      return jsonOf(choices, mayBeNull, 0);
  }
}

/** Any JSON. Null as a whole is no value of a column. */
function jsonOf(choices: Choices, mayBeNull: boolean, depth: number): unknown {
  switch (choices.below(depth > 2 ? 4 : 6)) {
    case 0:
      return pick(choices, TEXTS);
    case 1:
      return pick(choices, NUMBERS);
    case 2:
      return choices.below(2) === 0;
    case 3:
      return mayBeNull && depth > 0 ? null : "v";
    case 4:
      return Array.from({ length: choices.below(4) }, () => jsonOf(choices, mayBeNull, depth + 1));
    default: {
      const keys = ["a", "B", "c d", "é", "when"].slice(0, choices.below(6));
      return Object.fromEntries(keys.map((key) => [key, jsonOf(choices, mayBeNull, depth + 1)]));
    }
  }
}

function examplesOf(size: "minimal" | "full"): (Report | AnyRecord)[] {
  const files = readdirSync(`${EXAMPLES}/records`).filter((file) => file.endsWith(`.${size}.json`));
  return files.map((file) => readJson(`records/${file}`) as Report | AnyRecord);
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(`${EXAMPLES}/${file}`, "utf8"));
}
