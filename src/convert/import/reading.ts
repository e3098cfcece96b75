import { type Lose, Losses } from "./losses.js";
import { cleaned, cut, LONGEST_LABEL } from "./text.js";

/** A value that was read, and where in the document. */
export interface Found<Value = string> {
  readonly value: Value;
  /** JSON Pointer into the document. */
  readonly path: string;
}

/** More levels are no document that anybody wrote, and would exhaust the stack. */
const DEEPEST = 64;

/** Reads a document that nobody has checked, and keeps count of what was read and what is lost. */
export class Reading {
  readonly document: unknown;
  protected readonly said = new Losses();
  readonly #read = new Set<string>();

  /** @throws TypeError for a document that is nested too deep */
  constructor(document: unknown) {
    if (isDeeper(document, DEEPEST)) throw new TypeError(`The document has more than ${DEEPEST} levels of nesting.`);
    this.document = document;
  }

  /** Says of a value that it is read: the report has it, or need not have it. */
  readonly pass = (path: string): void => {
    this.#read.add(path);
  };

  isRead(path: string): boolean {
    return this.#read.has(path);
  }

  /** Says of a value that the report does not hold it. */
  readonly lose: Lose = (path, reason) => {
    this.said.add(path, reason);
  };

  /** A text as the report can hold it, or `undefined` where nothing is left of it. What had to be changed is told. */
  fit({ value, path }: Found, longest = LONGEST_LABEL): Found | undefined {
    const clean = cleaned(value);
    const text = cut(clean, longest);
    if (text === "") return undefined;
    if (text.length < clean.length) this.lose(path, `It is longer than ${longest} characters, and was cut.`);
    else if (clean !== value.trim()) this.lose(path, "It is kept without its control characters.");
    return { value: text, path };
  }
}

/** Those of the values that can be read, as what they become. */
export function readEach<Value, Result>(
  values: readonly Value[],
  read: (value: Value, index: number) => Result | undefined,
): Result[] {
  return values.map(read).filter((result) => result !== undefined);
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isDeeper(value: unknown, depth: number): boolean {
  if (typeof value !== "object" || value === null) return false;
  return depth === 0 || Object.values(value).some((child) => isDeeper(child, depth - 1));
}
