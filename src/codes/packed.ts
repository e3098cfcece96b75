/** The codes of a table that has them one after the other, all of the same length: `AZAMGE` is AZ, AM, GE. */
export function unpack(packed: string, length: number): string[] {
  return Array.from({ length: packed.length / length }, (_, index) =>
    packed.slice(index * length, (index + 1) * length),
  );
}

/** The rows of a table of `src/data`, each with its cells. A cell at the end of a row may be left out. */
export function rowsOf(table: string): string[][] {
  return table.split("\n").map((line) => line.split("\t"));
}
