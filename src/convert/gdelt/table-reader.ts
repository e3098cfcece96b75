import type { Line } from "../../json/lines.js";
import { whatLineIs } from "./other-table.js";
import { BadRow, RowReader } from "./row-reader.js";

/** Most bytes of a row where nobody says otherwise: 1 MiB. */
export const DEFAULT_MAX_LINE_BYTES = 1024 * 1024;

/** Reads the lines of one of GDELT's tables, and says of a line that is no row of it what it is. */
export class TableReader<Column extends string> {
  readonly #row: RowReader<Column>;

  /** @param table what it is called, as in "the event table of GDELT 2.0" */
  constructor(
    private readonly columns: readonly Column[],
    private readonly table: string,
    private readonly maxLineBytes: number,
  ) {
    this.#row = new RowReader(columns);
  }

  /**
   * The row on a line, as long as the next one is not read. `undefined` where there is none: the line is empty, or the first
   * one and holds the names of the columns.
   *
   * @throws BadRow if it is no row of the table
   */
  read({ number, content, size }: Line): RowReader<Column> | undefined {
    if (size > this.maxLineBytes) {
      throw new BadRow(
        undefined,
        `The row has ${size} bytes, more than the limit of ${this.maxLineBytes} (maxLineBytes).`,
      );
    }
    const bytes = rowOf(content, number);
    if (bytes.length === 0) return undefined;
    const count = this.#row.open(bytes);
    if (count !== this.columns.length) throw new BadRow(undefined, this.#otherTable(bytes, count));
    return number === 1 && this.#isHeader() ? undefined : this.#row;
  }

  #otherTable(bytes: Uint8Array, count: number): string {
    const what = whatLineIs(bytes, count);
    const found = `The row has ${count} ${count === 1 ? "column" : "columns"}`;
    const expected = `expected the ${this.columns.length} of ${this.table}, separated by tabs`;
    return what === undefined ? `${found}: ${expected}.` : `${found} and looks like ${what}: ${expected}.`;
  }

  /**
   * GDELT's files have no header, but what others saved of them often has.
   *
   * @throws BadRow if it names other columns
   */
  #isHeader(): boolean {
    const row = this.#row;
    const isNamed = (column: Column) => row.get(column).trim().toLowerCase() === column.toLowerCase();
    if (!isNamed(this.columns[0] as Column)) return false;
    const other = this.columns.find((column) => !isNamed(column));
    if (other === undefined) return true;
    throw BadRow.at(other, row.get(other), "this name of the column, since the line is a header");
  }
}

const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];
const RETURN = 13;

/** The bytes of a row, without the byte order mark of the first one and the carriage return of a line end "\r\n". */
function rowOf(content: Uint8Array | string, number: number): Uint8Array {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  const start = number === 1 && BYTE_ORDER_MARK.every((byte, i) => bytes[i] === byte) ? BYTE_ORDER_MARK.length : 0;
  // Not `at`, which is slower on typed arrays.
  const end = bytes[bytes.length - 1] === RETURN ? bytes.length - 1 : bytes.length;
  return start === 0 && end === bytes.length ? bytes : bytes.subarray(start, end);
}
