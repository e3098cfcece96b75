import {
  fromGdelt,
  type GdeltColumn,
  type GdeltOptions,
  type GdeltRow,
  gdeltColumns,
  type ImportedRow,
} from "communique/gdelt";

export type Columns = Partial<Record<GdeltColumn, string>>;

/** A row of the shape that GDELT publishes, invented: a negotiation in a city. */
const EXAMPLE: Columns = {
  GLOBALEVENTID: "1200000001",
  SQLDATE: "20240819",
  MonthYear: "202408",
  Year: "2024",
  FractionDate: "2024.6301",
  Actor1Code: "AZE",
  Actor1Name: "AZERBAIJAN",
  Actor1CountryCode: "AZE",
  Actor2Code: "GEOGOV",
  Actor2Name: "TBILISI",
  Actor2CountryCode: "GEO",
  Actor2Type1Code: "GOV",
  IsRootEvent: "1",
  EventCode: "046",
  EventBaseCode: "046",
  EventRootCode: "04",
  QuadClass: "1",
  GoldsteinScale: "1",
  NumMentions: "10",
  NumSources: "1",
  NumArticles: "10",
  AvgTone: "1.52284263959391",
  ActionGeo_Type: "4",
  ActionGeo_FullName: "Sample City, Examplia",
  ActionGeo_CountryCode: "AJ",
  ActionGeo_ADM1Code: "AJ09",
  ActionGeo_ADM2Code: "17538",
  ActionGeo_Lat: "40.3953",
  ActionGeo_Long: "-49.8822",
  ActionGeo_FeatureID: "-2705195",
  DATEADDED: "20240819120000",
  SOURCEURL: "https://example.org/news/1",
};

/** One row: the example with other columns. An empty text empties a column. */
export function rowOf(columns: Columns = {}): string {
  const all = { ...EXAMPLE, ...columns };
  return gdeltColumns.map((column) => all[column] ?? "").join("\t");
}

/** A row without a second actor, or without a place. */
export const NO_ACTOR_2: Columns = { Actor2Code: "", Actor2Name: "", Actor2CountryCode: "", Actor2Type1Code: "" };
export const NO_PLACE: Columns = {
  ActionGeo_Type: "0",
  ActionGeo_FullName: "",
  ActionGeo_CountryCode: "",
  ActionGeo_ADM1Code: "",
  ActionGeo_ADM2Code: "",
  ActionGeo_Lat: "",
  ActionGeo_Long: "",
  ActionGeo_FeatureID: "",
};

export async function read(input: Parameters<typeof fromGdelt>[0], options?: GdeltOptions): Promise<GdeltRow[]> {
  const rows: GdeltRow[] = [];
  for await (const row of fromGdelt(input, options)) rows.push(row);
  return rows;
}

/** What one row comes to. */
export async function readRow(columns: Columns = {}): Promise<GdeltRow> {
  const [row] = await read(rowOf(columns));
  if (row === undefined) throw new Error("There is no row.");
  return row;
}

/** What one row comes to that has to become an event. */
export async function imported(columns: Columns = {}): Promise<ImportedRow> {
  const row = await readRow(columns);
  if (row.outcome !== "imported") throw new Error(JSON.stringify(row));
  return row;
}
