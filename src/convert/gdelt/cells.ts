import { cleaned, cut } from "../import/text.js";
import type { GdeltColumn } from "./columns.js";
import type { GdeltNotice, GdeltRecord } from "./row.js";

/** What some columns of a row come to. Rows that say the same share it, so nothing of it may change. */
export interface Made {
  readonly records: readonly GdeltRecord[];
  readonly notices: readonly GdeltNotice[];
}

/** Collects what is told of the columns of a row. */
export class Notices {
  readonly list: GdeltNotice[] = [];

  add(column: GdeltColumn, message: string): void {
    this.list.push({ column, message });
  }

  /** A text for a name or a title. A notice tells where it is not taken as it stands. */
  text(column: GdeltColumn, text: string, length: number): string {
    const fit = cut(cleaned(text), length);
    if (fit !== text) {
      this.add(
        column,
        `${column} is taken without control characters and outer spaces, and at most ${length} characters long.`,
      );
    }
    return fit;
  }

  /** Tells of each column that holds something that it is in no field, and why. */
  leaveOut(columns: readonly (readonly [column: GdeltColumn, text: string])[], reason: string): void {
    for (const [column, text] of columns) if (text !== "") this.add(column, `${column} is in no field: ${reason}`);
  }
}

/** The same object stands in many rows: a change to it would be one of all. */
export function frozen<Value extends object>(value: Value): Value {
  for (const part of Object.values(value)) if (typeof part === "object" && part !== null) frozen(part);
  return Object.freeze(value);
}
