import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { addToList } from "../collections/add-to-list.js";
import { model } from "./model.js";

const FOLDER = "src/data";

/** A table of `src/data`: lines of `#` that say where it is from, a line of the columns, and a line a row, with tabs. */
export interface DataTable {
  readonly about: readonly string[];
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Where the words of a row may stand, as regular expressions for the flag `u`. */
const PLACES: { readonly [where: string]: (words: string) => string } = {
  part: (words) => words,
  word: (words) => `(?<!\\p{L})(?:${words})(?!\\p{L})`,
  end: (words) => `(?:${words})(?!\\p{L})`,
};

/**
 * `src/generated/data/`: the tables of `src/data`, each as one text that `rowsOf` reads. A table of words whose first column
 * is `group` becomes a regular expression for each group.
 *
 *
 * @throws Error for a line that is no row of its table; it names the file and the line
 */
export function dataFiles(): Map<string, string> {
  const names = readdirSync(FOLDER).filter((file) => file.endsWith(".tsv"));
  return new Map(
    names.map((file) => {
      const name = file.replace(/\.tsv$/, "");
      const path = join(FOLDER, file);
      const table = readTable(path, readFileSync(path, "utf8"));
      const code = table.columns[0] === "group" ? patternCode(path, table) : rowCode(path, name, table);
      const about = table.about.map((line) => `// ${line}\n`).join("");
      return [
        `src/generated/data/${name}.ts`,
        `// Generated from ${path} by \`npm run generate\`. Do not edit.\n\n${about}\n${code}`,
      ];
    }),
  );
}

/** The column of a key comes first. `kind:OrganizationKind` is a column called `kind` with words of that vocabulary. */
export function readTable(path: string, text: string): DataTable {
  const lines = text.split("\n");
  const head = lines.findIndex((line) => !line.startsWith("#"));
  const columns = (lines[head] ?? "").split("\t");
  if (lines.at(-1) !== "") throw new Error(`${path} does not end with a line break.`);
  const keys = new Set<string>();
  const rows = lines.slice(head + 1, -1).map((line, i) => {
    const where = `${path}:${head + i + 2}`;
    const cells = line.split("\t");
    const [key = ""] = cells;
    if (key === "" || (columns[0] !== "group" && keys.has(key))) {
      throw new Error(`${where} has the key "${key}", which is empty or there before.`);
    }
    keys.add(key);
    if (cells.length > columns.length || cells.at(-1) === "") {
      throw new Error(`${where} has ${cells.length} cells, the last of which is no column or empty.`);
    }
    cells.forEach((cell, at) => {
      const vocabulary = columns[at]?.split(":")[1];
      if (vocabulary !== undefined && cell !== "" && !wordsOf(path, vocabulary).includes(cell)) {
        throw new Error(`${where} has "${cell}", which is no word of ${vocabulary}.`);
      }
    });
    return cells;
  });
  return { about: lines.slice(0, head).map((line) => line.slice(2)), columns, rows };
}

function wordsOf(path: string, vocabulary: string): readonly string[] {
  const shape = model.table[vocabulary];
  if (shape?.kind !== "words") throw new Error(`${path} has a column of ${vocabulary}, which is no vocabulary.`);
  return shape.words;
}

function rowCode(path: string, name: string, { columns, rows }: DataTable): string {
  const constant = name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
  const text = rows.map((cells) => cells.join("\t")).join("\n");
  if (/[`\\]|\$\{/.test(text)) throw new Error(`${path} has a character that a template cannot hold as it is.`);
  const names = columns.map((column) => column.split(":")[0]).join(", ");
  return `/** Columns: ${names}. */\nexport const ${constant} = \`${text}\`;\n`;
}

function patternCode(path: string, { rows }: DataTable): string {
  const groups = new Map<string, string[]>();
  for (const [group = "", , where = "", words = ""] of rows) {
    const place = PLACES[where];
    if (place === undefined) throw new Error(`${path} has words at "${where}". Known are ${Object.keys(PLACES)}.`);
    addToList(groups, group, place(words.split(" ").join("|")));
  }
  return (
    [...groups]
      // As functions: to read one of these takes a millisecond, and most documents need none.
      .map(([group, parts]) => `export const ${group} = () => /${new RegExp(parts.join("|"), "iu").source}/iu;\n`)
      .join("\n")
  );
}
