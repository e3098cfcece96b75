import { closeSync, openSync, writeSync } from "node:fs";
import { gdeltColumns } from "../src/gdelt.js";

/**
 * Event codes with how often each comes in 100 rows, about as in a day of GDELT: half of the rows consult, state, appeal,
 * intend or cooperate by words.
 */
const CODES: readonly (readonly [code: string, times: number])[] = [
  ["010", 9],
  ["020", 4],
  ["0211", 1],
  ["030", 2],
  ["036", 5],
  ["040", 9],
  ["042", 9],
  ["043", 8],
  ["046", 3],
  ["051", 6],
  ["057", 2],
  ["060", 4],
  ["071", 3],
  ["084", 2],
  ["090", 4],
  ["111", 6],
  ["112", 4],
  ["120", 3],
  ["130", 1],
  ["141", 2],
  ["173", 6],
  ["190", 5],
  ["193", 2],
];

/** Code, name, country and role of actors. Nobody is the most frequent. */
const ACTORS: readonly (readonly [code: string, name: string, country: string, role: string])[] = [
  ["", "", "", ""],
  ["USA", "UNITED STATES", "USA", ""],
  ["USAGOV", "PRESIDENT", "USA", "GOV"],
  ["", "", "", ""],
  ["GBR", "LONDON", "GBR", ""],
  ["MED", "JOURNALIST", "", "MED"],
  ["COP", "POLICE", "", "COP"],
  ["IGOUNO", "UNITED NATIONS", "", "IGO"],
  ["AZE", "BAKU", "AZE", ""],
  ["FRAMIL", "ARMED FORCES", "FRA", "MIL"],
  ["EDU", "UNIVERSITY", "", "EDU"],
];

/** Type, name, country and first-level division of places, and a point. */
const PLACES: readonly (readonly [type: string, name: string, country: string, division: string, point: string[]])[] = [
  ["3", "Sample City, District of Sample, United States", "US", "USDC", ["38.8951", "-77.0364"]],
  ["4", "Exemplaria, Exemplarshire, United Kingdom", "UK", "UKH9", ["51.5", "-0.116667"]],
  ["1", "Samplonia", "SA", "SA", ["25", "45"]],
  ["2", "Example State, United States", "US", "USTX", ["31.106", "-97.6475"]],
  ["0", "", "", "", ["", ""]],
  ["4", "Muestra, Región de Muestra, Argentina", "AR", "AR07", ["-34.5875", "-58.6725"]],
];

/** An invented event table, with the columns filled as GDELT fills them. */
export function writeTable(file: string, bytes: number): void {
  const codes = CODES.flatMap(([code, times]) => Array<string>(times).fill(code));
  const target = openSync(file, "w");
  for (let written = 0, n = 0; written < bytes; ) {
    let text = "";
    // Steps that have no divisor in common with the lengths of the lists mix them.
    for (let i = 0; i < 1_000; i++, n++) text += `${rowOf(n, codes[(n * 37) % codes.length] as string)}\n`;
    written += writeSync(target, text);
  }
  closeSync(target);
}

function rowOf(n: number, code: string): string {
  const columns: Record<string, string> = {
    GLOBALEVENTID: String(1_190_000_000 + n),
    SQLDATE: "20240819",
    MonthYear: "202408",
    Year: "2024",
    FractionDate: "2024.6301",
    ...actor("Actor1", n),
    ...actor("Actor2", Math.floor(n / 3) + 5),
    IsRootEvent: String(n % 2),
    EventCode: code,
    EventBaseCode: code.slice(0, 3),
    EventRootCode: code.slice(0, 2),
    QuadClass: "1",
    GoldsteinScale: "2.8",
    NumMentions: String((n % 40) + 1),
    NumSources: "1",
    NumArticles: String((n % 40) + 1),
    AvgTone: (((n * 7919) % 100_000) / 10_007 - 5).toFixed(14),
    ...place("Actor1Geo", n),
    ...place("Actor2Geo", Math.floor(n / 5) + 4),
    ...place("ActionGeo", n),
    DATEADDED: "20240819120000",
    // A report is the source of a few events that follow each other.
    SOURCEURL: `https://www.example.org/world/2024/08/19/sample-report-on-talks-between-examplia-and-samplonia-${Math.floor(n / 4)}/`,
  };
  return gdeltColumns.map((column) => columns[column] ?? "").join("\t");
}

function actor(prefix: string, n: number): Record<string, string> {
  const [code, name, country, role] = ACTORS[n % ACTORS.length] as (typeof ACTORS)[number];
  return {
    [`${prefix}Code`]: code,
    [`${prefix}Name`]: name,
    [`${prefix}CountryCode`]: country,
    [`${prefix}Type1Code`]: role,
  };
}

function place(prefix: string, n: number): Record<string, string> {
  const [type, name, country, division, [latitude, longitude]] = PLACES[n % PLACES.length] as (typeof PLACES)[number];
  return {
    [`${prefix}_Type`]: type,
    [`${prefix}_FullName`]: name,
    [`${prefix}_CountryCode`]: country,
    [`${prefix}_ADM1Code`]: division,
    [`${prefix}_Lat`]: latitude ?? "",
    [`${prefix}_Long`]: longitude ?? "",
    [`${prefix}_FeatureID`]: type === "3" || type === "4" ? String(-2_000_000 - (n % 500)) : division,
  };
}
