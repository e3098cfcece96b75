import { quote } from "../../text/quote.js";

const TAB = 9;
const FIRST_NON_ASCII = 0x80;

/** A part of a text keeps the whole in memory, which does no harm with rows as GDELT writes them. */
const LONGEST_WHOLE = 8_192;

/** Thrown within a row, and told as its problem. */
export class BadRow<Column extends string = string> extends Error {
  constructor(
    readonly column: Column | undefined,
    message: string,
  ) {
    super(message);
  }

  /** For a column that holds something else than expected. */
  static at<Column extends string>(column: Column, value: string, expected: string): BadRow<Column> {
    return new BadRow(column, `${column} is ${value === "" ? "empty" : quote(value)}: expected ${expected}.`);
  }
}

/**
 * Reads one row of a table after the other. A row is looked at as bytes; nothing is decoded but what is asked for.
 */
export class RowReader<Column extends string> {
  readonly #columns: readonly Column[];
  readonly #positions: Readonly<Record<Column, number>>;
  readonly #decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  /** Where each column starts, and behind the last one where the next would start. */
  readonly #starts: Int32Array;
  #bytes: Uint8Array = new Uint8Array();
  /** Whether the row may be decoded as a whole: then a column starts at the same offset in its text. */
  #isWhole = true;
  #text: string | undefined;

  /** @param columns of the table, in their order */
  constructor(columns: readonly Column[]) {
    this.#columns = columns;
    this.#positions = Object.fromEntries(columns.map((name, i) => [name, i])) as Record<Column, number>;
    this.#starts = new Int32Array(columns.length + 1);
  }

  /** Goes to a row and tells how many columns it has. Where that is another number than the table has, it holds none of them. */
  open(bytes: Uint8Array): number {
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
    if (count < starts.length) starts[count] = end + 1;
    this.#bytes = bytes;
    this.#isWhole = bits < FIRST_NON_ASCII && end <= LONGEST_WHOLE;
    this.#text = undefined;
    return count;
  }

  /**
   * The text of a column, empty where the row says nothing.
   *
   * @throws BadRow if it is not UTF-8
   */
  get(column: Column): string {
    return this.#between(this.#positions[column], this.#positions[column]);
  }

  /**
   * The text from the beginning of one column to the end of another, with the tabs between them.
   *
   * @throws BadRow if a column is not UTF-8
   */
  range(first: Column, last: Column): string {
    return this.#between(this.#positions[first], this.#positions[last]);
  }

  #between(first: number, last: number): string {
    const start = this.#starts[first] as number;
    const end = (this.#starts[last + 1] as number) - 1;
    if (start === end) return "";
    if (this.#isWhole) {
      this.#text ??= this.#decoder.decode(this.#bytes);
      return this.#text.slice(start, end);
    }
    try {
      return this.#decoder.decode(this.#bytes.subarray(start, end));
    } catch {
      if (first < last) for (let i = first; i <= last; i++) this.#between(i, i);
      throw new BadRow(this.#columns[first], `${this.#columns[first]} is not UTF-8.`);
    }
  }

  /** The text of a column of a few ASCII characters, without decoding the rest of the row. */
  code(column: Column): string {
    const position = this.#positions[column];
    const start = this.#starts[position] as number;
    const end = (this.#starts[position + 1] as number) - 1;
    if (end - start > 4) return this.get(column);
    let code = "";
    for (let i = start; i < end; i++) code += String.fromCharCode(this.#bytes[i] as number);
    return code;
  }
}
