import { quote } from "../../text/quote.js";
import { type GdeltColumn, gdeltColumns, positions, type ReadColumn } from "./columns.js";

const TAB = 9;
const FIRST_NON_ASCII = 0x80;

/** A part of a text keeps the whole in memory, which does no harm with rows as GDELT writes them. */
const LONGEST_WHOLE = 8_192;

/** Thrown within a row, and told as its problem. */
export class BadRow extends Error {
  constructor(
    readonly column: GdeltColumn | undefined,
    message: string,
  ) {
    super(message);
  }

  /** For a column that holds something else than expected. */
  static at(column: GdeltColumn, value: string, expected: string): BadRow {
    return new BadRow(column, `${column} is ${value === "" ? "empty" : quote(value)}: expected ${expected}.`);
  }
}

/**
 * Reads one row after the other. A row is looked at as bytes, because most rows are of no interest; nothing is decoded but
 * what is asked for.
 */
export class RowReader {
  readonly #decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  /** Where each column starts, and behind the last one where the next would start. */
  readonly #starts = new Int32Array(gdeltColumns.length + 1);
  #bytes: Uint8Array = new Uint8Array();
  /** Whether the row may be decoded as a whole: then a column starts at the same offset in its text. */
  #isWhole = true;
  #text: string | undefined;

  /**
   * Goes to a row.
   *
   * @throws BadRow if it has another number of columns than the table
   */
  open(bytes: Uint8Array): void {
    const end = bytes.length;
    const starts = this.#starts;
    let count = 1;
    let bits = 0;
    for (let i = 0; i < end; i++) {
      const byte = bytes[i] as number;
      bits |= byte;
      // What lies beyond the array is not stored, only counted.
      if (byte === TAB) starts[count++] = i + 1;
    }
    if (count !== gdeltColumns.length) {
      throw new BadRow(
        undefined,
        `The row has ${count} ${count === 1 ? "column" : "columns"}: expected the ${gdeltColumns.length} of the event table of GDELT 2.0, separated by tabs.`,
      );
    }
    starts[count] = end + 1;
    this.#bytes = bytes;
    this.#isWhole = bits < FIRST_NON_ASCII && end <= LONGEST_WHOLE;
    this.#text = undefined;
  }

  /**
   * The text of a column, empty where the row says nothing.
   *
   * @throws BadRow if it is not UTF-8
   */
  get(column: ReadColumn): string {
    const position = positions[column];
    const start = this.#starts[position] as number;
    const end = (this.#starts[position + 1] as number) - 1;
    if (start === end) return "";
    if (this.#isWhole) {
      this.#text ??= this.#decoder.decode(this.#bytes);
      return this.#text.slice(start, end);
    }
    try {
      return this.#decoder.decode(this.#bytes.subarray(start, end));
    } catch {
      throw new BadRow(column, `${column} is not UTF-8.`);
    }
  }

  /** The text of a column of a few ASCII characters, without decoding the rest of the row. */
  code(column: ReadColumn): string {
    const position = positions[column];
    const start = this.#starts[position] as number;
    const end = (this.#starts[position + 1] as number) - 1;
    if (end - start > 4) return this.get(column);
    let code = "";
    for (let i = start; i < end; i++) code += String.fromCharCode(this.#bytes[i] as number);
    return code;
  }
}
