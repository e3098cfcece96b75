import { readFileSync, writeFileSync } from "node:fs";

const RESULTS = new URL("results.json", import.meta.url);

/** The least score of an area, in percent. */
export const LEAST_SCORE = 85;

/** A mutant that no test noticed. */
export interface Survivor {
  file: string;
  line: number;
  mutator: string;
  code: string;
  replacement: string;
  /** Why it may live. Empty where nobody has looked at it. */
  reason: string;
}

/** What came out for an area. */
export interface AreaResult {
  date: string;
  command: string;
  minutes: number;
  /** How many of its files were mutated. Fewer than all: a sample. */
  files: number;
  ofFiles: number;
  mutants: number;
  killed: number;
  timeout: number;
  survived: number;
  noCoverage: number;
  /** Prose, and what runs only once when a module is loaded. */
  ignored: number;
  /** Killed and timed out, of all mutants that were not ignored, in percent. */
  score: number;
  survivors: readonly Survivor[];
}

export function readResults(): Record<string, AreaResult> {
  return JSON.parse(readFileSync(RESULTS, "utf8"));
}

export function writeResults(results: Record<string, AreaResult>): void {
  writeFileSync(RESULTS, `${JSON.stringify(results, null, 2)}\n`);
}
