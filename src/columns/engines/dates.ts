import type { Dialect } from "./dialect.js";

/**
 * Functions of a `Temporal`: the day that it means lies in [edtf_low, edtf_high], both included. `~`, `?` and `%` say nothing of a
 * width, so that they widen nothing and have functions of their own. An instant lies on the day that its own clock showed.
 */
export function dateFunctions({ textFunction, instant }: Dialect): string {
  const bare = "trim(TRAILING '~?%' FROM t)";
  const isInstant = `${bare} LIKE '%T%Z' OR ${bare} LIKE '%T%+__:__' OR ${bare} LIKE '%T%-__:__'`;
  const bounds = (year: string, month: string) =>
    `CASE length(${bare}) WHEN 4 THEN try_cast(concat(left(t, 4), '${year}') AS DATE) WHEN 7 THEN ${month} ELSE try_cast(left(t, 10) AS DATE) END`;
  const firstOfMonth = "try_cast(concat(left(t, 7), '-01') AS DATE)";
  return [
    textFunction("edtf_low", "DATE", bounds("-01-01", firstOfMonth)),
    textFunction("edtf_high", "DATE", bounds("-12-31", `last_day(${firstOfMonth})`)),
    textFunction(
      "edtf_precision",
      "STRING",
      `CASE WHEN ${isInstant} THEN 'instant' WHEN t LIKE '%T%' THEN 'local-time' WHEN length(${bare}) = 4 THEN 'year' WHEN length(${bare}) = 7 THEN 'month' WHEN length(${bare}) = 10 THEN 'day' END`,
    ),
    textFunction("edtf_approximate", "BOOLEAN", "right(t, 1) IN ('~', '%')"),
    textFunction("edtf_uncertain", "BOOLEAN", "right(t, 1) IN ('?', '%')"),
    // No engine has a place for a leap second: it becomes the second before. What is finer than microseconds is cut off.
    textFunction(
      "edtf_instant",
      "TIMESTAMP",
      `CASE WHEN ${isInstant} THEN try_cast(CASE WHEN substr(t, 17, 1) = ':' THEN replace(${bare}, ':60', ':59') ELSE concat(left(t, 16), ':00', substr(${bare}, 17)) END AS ${instant}) END`,
    ),
  ].join("");
}

/** Columns `date_low` and `date_high` of a `when`: when it happens or is to. A start alone is no end, but all that is told of when. */
export function dateColumns({ quoted }: Dialect, when: string, prefix = "date"): string {
  const part = (key: string) => `${when}.${quoted(key)}`;
  return (
    `edtf_low(coalesce(${part("start")}, ${part("notBefore")})) AS ${prefix}_low, ` +
    `edtf_high(coalesce(${part("end")}, ${part("notAfter")}, ${part("start")})) AS ${prefix}_high`
  );
}

/** Columns `approximate` and `uncertain` of a `when`: whether it says so of one of its times. */
export function doubtColumns({ quoted }: Dialect, when: string, prefix = ""): string {
  const any = (test: string) =>
    ["start", "end", "notBefore", "notAfter"]
      .map((key) => `coalesce(${test}(${when}.${quoted(key)}), false)`)
      .join(" OR ");
  return (
    `coalesce(${when}.approximate, false) OR ${any("edtf_approximate")} AS ${prefix}approximate, ` +
    `${any("edtf_uncertain")} AS ${prefix}uncertain`
  );
}

/** Columns for what a `when` comes after, and how long after it at the latest. */
export function afterColumns({ quoted }: Dialect, when: string): string {
  const after = `${when}.${quoted("after")}`;
  return `${after}.record AS after_record, ${after}.${quoted("key")} AS after_key, ${when}.${quoted("timeLimit")} AS time_limit`;
}
