import { fieldsOf } from "../../lookup/model.js";
import { afterColumns, dateColumns, doubtColumns } from "./dates.js";
import type { Dialect } from "./dialect.js";
import { everyTable, has, OWNER, ownerOf, type RecordTable, recordTables } from "./records.js";

/** Views of what records of many types have. Each row says the `standing` of its record. */
export function recordViews(dialect: Dialect): string {
  const { view } = dialect;
  return [
    view("names", names()),
    view("occurrences", occurrences(dialect)),
    view("dates", dates(dialect)),
    view("evidence", evidence(dialect)),
    view("alternative_values", alternativeValues(dialect)),
    view("commitments", commitments(dialect)),
    view("figures", figures(dialect)),
    view("gaps", gaps(dialect)),
  ].join("");
}

/** What a record is called: its name or title, a statement its summary. */
function names(): string {
  const label = (table: RecordTable) => ["name", "title", "summary"].find((field) => has(table, field));
  return recordTables
    .map((table) => `SELECT ${ownerOf(table)}, ${label(table)} AS name FROM ${table.list}`)
    .join(UNION);
}

function occurrences({ quoted }: Dialect): string {
  const optional = (table: RecordTable, field: string) =>
    has(table, field) ? quoted(field) : `NULL AS ${quoted(field)}`;
  return everyTable("standing", (table) => {
    const columns = ["kind", "status", "title", "likelihood"].map((field) => optional(table, field));
    return `SELECT ${ownerOf(table)}, ${columns.join(", ")}, summary FROM ${table.list}`;
  });
}

/**
 * When an occurrence happens or is to, as days in [low, high]: `date` as a whole, and its beginning and its end by the bounds
 * that the library takes, where a start alone is no end.
 */
function dates(dialect: Dialect): string {
  const { quoted } = dialect;
  const keys = ["start", "end", "notBefore", "notAfter"];
  const [start, end, notBefore, notAfter] = keys.map((key) => `w.${quoted(key)}`);
  const rows = everyTable("when", (table) => `SELECT ${ownerOf(table)}, ${quoted("when")} AS w FROM ${table.list}`);
  return `SELECT ${OWNER}, ${dateColumns(dialect, "w")},
  edtf_low(coalesce(${start}, ${notBefore})) AS start_low, edtf_high(coalesce(${start}, ${notAfter}, ${end})) AS start_high,
  edtf_low(coalesce(${end}, ${start}, ${notBefore})) AS end_low, edtf_high(coalesce(${end}, ${notAfter})) AS end_high,
  edtf_precision(coalesce(${start}, ${end}, ${notBefore}, ${notAfter})) AS date_precision,
  ${doubtColumns(dialect, "w")},
  edtf_instant(${start}) AS start_instant, w.${quoted("part")} AS part_of_day_or_year, w.${quoted("timeZone")} AS time_zone,
  ${afterColumns(dialect, "w")}
FROM (
${rows}
) dated WHERE w IS NOT NULL`;
}

function evidence({ quoted, each }: Dialect): string {
  const rows = everyTable(
    "evidence",
    (table) => `SELECT ${ownerOf(table)}, ${each("evidence", "e")} FROM ${table.list}`,
  );
  const published = quoted("publishedAt");
  return `SELECT x.report, x.record, x.type, x.standing, x.e.source, s.kind AS source_kind, s.publisher,
  edtf_low(s.${published}) AS published_low, edtf_high(s.${published}) AS published_high,
  coalesce(edtf_approximate(s.${published}), false) AS published_approximate, coalesce(edtf_uncertain(s.${published}), false) AS published_uncertain,
  x.e.basis, x.e.${quoted("mode")} AS report_mode, x.e.fields, x.e.spans, x.e.note
FROM (
${rows}
) x LEFT JOIN sources s ON s.report = x.report AND s.id = x.e.source`;
}

/** A row for each change of each account, and for each source or statement that it is from. */
function alternativeValues({ quoted, each, text }: Dialect): string {
  const rows = everyTable(
    "alternatives",
    (table) => `SELECT ${ownerOf(table)}, ${each("alternatives", "a")} FROM ${table.list}`,
  );
  const changes = `SELECT ${OWNER}, a.kind AS account_kind, a.basis, a.note, teller, ${each("a.changes", "c")} FROM (SELECT *, ${each(`a.${quoted("from")}`, "teller")} FROM (\n${rows}\n))`;
  return `SELECT ${OWNER}, teller, c.field, ${text(`c.${quoted("value")}`)} AS value_json, c.${quoted("none")} AS is_none, account_kind, basis, note
FROM (${changes})`;
}

function commitments(dialect: Dialect): string {
  const { quoted, each } = dialect;
  const rows = everyTable(
    "commitments",
    (table) => `SELECT ${ownerOf(table)}, ${each("commitments", "c")} FROM ${table.list}`,
  );
  return `SELECT ${OWNER}, c.${quoted("key")} AS item_key, c.summary, c.kind, c.shade, c.refrain, c.permitted, c.${quoted("by")} AS by_actors, c.${quoted("to")} AS to_actors, c.about, c.conditions,
  ${dateColumns(dialect, `c.${quoted("when")}`, "due")}, ${doubtColumns(dialect, `c.${quoted("when")}`, "due_")}, ${afterColumns(dialect, `c.${quoted("when")}`)}
FROM (
${rows}
)`;
}

/** Figures of a record, and of its items that have some: `item_path` says which. */
function figures({ quoted, each }: Dialect): string {
  const rows = everyTable("figures", (table) => {
    const own = `SELECT ${ownerOf(table)}, '' AS item_path, NULL AS item_key, ${each("figures", "f")} FROM ${table.list}`;
    const ofItems = Object.entries(fieldsOf(table.model)).flatMap(([field, { list, value }]) => {
      const item = list && value.kind === "named" ? fieldsOf(value.name) : {};
      if (!Object.hasOwn(item, "figures")) return [];
      const items = `SELECT ${ownerOf(table)}, ${each(quoted(field), "x")} FROM ${table.list}`;
      return [
        `SELECT ${OWNER}, '/${field}/-' AS item_path, x.${quoted("key")} AS item_key, ${each("x.figures", "f")} FROM (${items})`,
      ];
    });
    return [own, ...ofItems].join(UNION);
  });
  const as = (key: string, name: string) => `f.${quoted(key)} AS ${name}`;
  return `SELECT ${OWNER}, item_path, item_key, ${as("key", "figure_key")}, f.label, f.measure, f.item, ${as("value", "value_number")}, ${as("min", "min_number")}, ${as("max", "max_number")}, f.missing, f.unit, f.currency, f.approximate,
  ${as("of", "of_records")}, f.since, ${as("asOf", "as_of")}, f.parts
FROM (
${rows}
)`;
}

function gaps({ quoted, each }: Dialect): string {
  const rows = everyTable("gaps", (table) => `SELECT ${ownerOf(table)}, ${each("gaps", "g")} FROM ${table.list}`);
  return `SELECT ${OWNER}, g.field, g.kind, g.${quoted("of")} AS of_records, g.${quoted("asOf")} AS as_of, g.${quoted("from")} AS tellers, g.note
FROM (
${rows}
)`;
}

const UNION = "\nUNION ALL\n";
