import { formatPointer } from "../../json/pointer.js";
import type { ImportLoss } from "./imported.js";

/** Says of a value of the document that the report does not hold it, and why. What it gives is the value: nothing. */
export type Lose = (path: string, reason: string) => undefined;

/** What the report does not hold, while the document is read. What is said first of a place holds. */
export class Losses {
  readonly #reasons = new Map<string, string>();
  /** Those of which the contents are told apart. */
  readonly #open = new Set<string>();

  has(path: string): boolean {
    return this.#reasons.has(path);
  }

  /** A value with all that is in it. */
  add(path: string, reason: string): void {
    this.#open.delete(path);
    if (!this.has(path)) this.#reasons.set(path, reason);
  }

  /** A value, and not what is in it: of a record that is no part of another, how the two stand to each other. */
  addOpen(path: string, reason: string): void {
    if (this.has(path)) return;
    this.#reasons.set(path, reason);
    this.#open.add(path);
  }

  /** In the order of the document. What lies inside of something lost is not told apart. */
  list(document: unknown, path = ""): ImportLoss[] {
    const reason = this.#reasons.get(path);
    const own = reason === undefined ? [] : [{ path, reason }];
    if ((reason !== undefined && !this.#open.has(path)) || typeof document !== "object" || document === null) {
      return own;
    }
    const entries = Object.entries(document);
    return [...own, ...entries.flatMap(([key, value]) => this.list(value, path + formatPointer([key])))];
  }
}
