import type { ImportLoss } from "../../convert/import/imported.js";
import { Reading } from "../../convert/import/reading.js";
import { formatPointer } from "../../json/pointer.js";

/** Reads a draft, in which models write "N/A" and `none` where there is nothing to say. */
export class DraftReading extends Reading {
  readonly #empty = new Set<string>();

  /** A text that says that there is nothing to say. */
  empty(path: string): void {
    this.#empty.add(path);
  }

  override losses(held: ReadonlySet<string>): ImportLoss[] {
    return this.said.list(this.#emptied(this.document, ""), held);
  }

  #emptied(value: unknown, path: string): unknown {
    if (this.#empty.size === 0) return value;
    if (typeof value !== "object" || value === null) return this.#empty.has(path) ? "" : value;
    if (Array.isArray(value)) return value.map((each, i) => this.#emptied(each, `${path}/${i}`));
    return Object.fromEntries(
      Object.entries(value).map(([key, each]) => [key, this.#emptied(each, path + formatPointer([key]))]),
    );
  }
}
