/** One line of a bench: what was measured, what came out, and what it is held against. */
export interface Row {
  what: string;
  /** The ratio or the size, with its unit. */
  result: string;
  /** What the result is relative to. */
  peer: string;
  /** The numbers behind the result. */
  figures: string;
}

export interface Bench {
  name: string;
  /** One sentence: what the bench measures, and how. */
  about: string;
  run(): Promise<Row[]>;
}

export function print({ name, about }: Bench, rows: readonly Row[]): void {
  const head = { what: "what", result: "result", peer: "against", figures: "figures" };
  const keys = Object.keys(head) as (keyof Row)[];
  const width = (key: keyof Row) => Math.max(...[head, ...rows].map((row) => row[key].length));
  const line = (row: Row) => keys.map((key) => row[key].padEnd(width(key))).join("  ");
  console.log(`\n${name}: ${about}\n`);
  for (const text of [line(head), keys.map((key) => "-".repeat(width(key))).join("  "), ...rows.map(line)]) {
    console.log(`  ${text.trimEnd()}`);
  }
}
