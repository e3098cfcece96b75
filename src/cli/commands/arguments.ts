import { InvalidArgumentError } from "commander";

/** The values of a flag that may be repeated. */
export function collect(value: string, earlier: string[] = []): string[] {
  return [...earlier, value];
}

/** A whole number, 1 or more. */
export function count(text: string): number {
  const n = Number(text);
  if (!Number.isSafeInteger(n) || n < 1) throw new InvalidArgumentError("Expected a whole number, 1 or more.");
  return n;
}

/** A whole number, 0 or more. */
export function wholeNumber(text: string): number {
  const n = Number(text);
  if (text.trim() === "" || !Number.isSafeInteger(n) || n < 0) {
    throw new InvalidArgumentError("Expected a whole number, 0 or more.");
  }
  return n;
}
