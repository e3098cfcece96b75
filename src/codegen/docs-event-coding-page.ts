import { cameoLabel } from "../convert/coding/cameo-codes.js";
import { MAPPING, type MappingRow } from "../convert/coding/mapping.js";
import { code, page, prose, table } from "./docs-markdown.js";

/** What is coded as what, from the table that the coder goes by. */
export function eventCodingPage(): string {
  return page(
    "Event coding",
    "What becomes of a record in [CAMEO](cameo.md) and [PLOVER](plover.md). The first row that fits is taken. Of several events with one CAMEO root, the earlier row is the stronger.",
    table(
      ["Record", "Where", "CAMEO", "PLOVER", ""],
      MAPPING.map((row) => [row.record, conditions(row), cameo(row), plover(row), prose(row.note ?? "")]),
    ),
  );
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
