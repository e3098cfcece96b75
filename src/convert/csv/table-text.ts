import type { Cell, Table } from "./tables.js";

/** A table as a text of RFC 4180, header first. */
export function tableText({ header, rows }: Table): string {
  return [header, ...rows].map((row) => `${row.map(cellText).join(",")}\r\n`).join("");
}

function cellText(cell: Cell): string {
  if (cell === undefined) return "";
  return typeof cell === "string" ? quoted(guarded(cell)) : String(cell);
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** What spreadsheets take for the beginning of a formula, as OWASP lists it. */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;

/** Texts that already have apostrophes in front get one more, so that taking one away always gives the text back. */
function guarded(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}
