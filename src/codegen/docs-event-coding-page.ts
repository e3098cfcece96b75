import { cameoLabel } from "../convert/coding/cameo-codes.js";
import { MAPPING, type MappingRow } from "../convert/coding/mapping.js";
import type { RecordType } from "../generated/types.js";
import { code, page, prose, table } from "./docs-markdown.js";

/** What is coded as what, from the table that the coder goes by: a section for each type of record. */
export function eventCodingPage(): string {
  const types = [...new Set(MAPPING.map(({ record }) => record))];
  return page(
    "Event coding",
    "What becomes of a record in [CAMEO](cameo.md) and [PLOVER](plover.md): the first row that fits. What is claimed, denied, disputed or refuted has no row of its own; it is coded from the statement that says so. Of several events with one CAMEO root, the earlier row of a table is the stronger; a mediation goes before a negotiation, and a negotiation before a visit. The words of acts and statements have their codes from their own definitions, in the [vocabularies](../vocabularies.md).",
    ...types.flatMap((type) => [
      `## ${type.charAt(0).toUpperCase()}${type.slice(1)}`,
      table(
        ["Where", "CAMEO", "PLOVER", ""],
        rowsOf(type).map((row) => [conditions(row), cameo(row), plover(row), prose(row.note ?? "")]),
      ),
    ]),
  );
}

/** The rows of a type. Those that follow each other and differ in the words of one fact alone are one. */
function rowsOf(type: RecordType): MappingRow[] {
  const rows: MappingRow[] = [];
  for (const row of MAPPING.filter(({ record }) => record === type)) {
    const joined = rows.length > 0 ? joinedRow(rows.at(-1) as MappingRow, row) : undefined;
    if (joined) rows[rows.length - 1] = joined;
    else rows.push(row);
  }
  return rows;
}

function joinedRow(a: MappingRow, b: MappingRow): MappingRow | undefined {
  if (JSON.stringify({ ...a, when: Object.keys(a.when) }) !== JSON.stringify({ ...b, when: Object.keys(b.when) })) {
    return undefined;
  }
  const [fact = "", ...more] = Object.keys(a.when).filter((name) => String(a.when[name]) !== String(b.when[name]));
  if (fact === "" || more.length > 0) return undefined;
  return { ...a, when: { ...a.when, [fact]: [...(a.when[fact] ?? []), ...(b.when[fact] ?? [])] } };
}

function conditions({ when }: MappingRow): string {
  return Object.entries(when)
    .map(([fact, words]) => `${fact}: ${words.map(code).join(", ")}`)
    .join("; ");
}

function cameo({ cameo: own, gdelt, cameoBack }: MappingRow): string {
  if (own === undefined) return "";
  const parts = [named(own)];
  if (cameoBack !== undefined) parts.push(`back: ${named(cameoBack)}`);
  if (gdelt !== undefined) parts.push(`in GDELT's list: ${code(gdelt)}`);
  return parts.join("; ");
}

function named(event: string): string {
  return `${code(event)} ${cameoLabel(event) ?? ""}`.trim();
}

function plover({ plover: event }: MappingRow): string {
  if (event === undefined) return "";
  return [event.type, event.mode, event.context].filter((part) => part !== undefined).join(" / ");
}
