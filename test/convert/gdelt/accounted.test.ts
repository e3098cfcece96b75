import { type GdeltColumn, type GdeltRow, gdeltColumns } from "communique/gdelt";
import { expect, it } from "vitest";
import { readColumns } from "../../../src/convert/gdelt/columns.js";
import { type Columns, NO_ACTOR_2, NO_PLACE, readRow, rowOf } from "./rows.js";

/** Rows of every sort, of which each column is changed. */
const ROWS: Readonly<Record<string, Columns>> = {
  meeting: {},
  "call that was called off": { EventCode: "164" },
  visit: { EventCode: "042" },
  "visit of one": { EventCode: "043", ...NO_ACTOR_2 },
  agreement: { EventCode: "057" },
  act: { EventCode: "190" },
  "act of two kinds": { EventCode: "171" },
  statement: { EventCode: "010" },
  "statement without a speaker": { EventCode: "010", Actor1Code: "", Actor1Name: "", Actor1CountryCode: "" },
  "row without a place": { ...NO_PLACE },
  "row without a name of the place": { ActionGeo_FullName: "" },
  "row without actors": { ...NO_ACTOR_2, Actor1Code: "", Actor1Name: "", Actor1CountryCode: "", EventCode: "141" },
  "row of one actor twice": { Actor2Code: "AZE", Actor2CountryCode: "AZE", EventCode: "051" },
  "row of an international actor": { Actor1Code: "IGOAZE", EventCode: "020" },
  "row of an odd actor": { Actor1Code: "AZE-1", Actor1CountryCode: "" },
  "row without an article": { SOURCEURL: "" },
  "row of a citation": { SOURCEURL: "Sample Monitoring" },
};

/** Other values of a column, sound and odd. */
const OTHERS: Partial<Record<GdeltColumn, readonly string[]>> = {
  GLOBALEVENTID: ["7", "x"],
  SQLDATE: ["20240820", "20240230"],
  EventCode: ["046", "051", "173", "0000"],
  ActionGeo_Type: ["1", "2", "9"],
  ActionGeo_Lat: ["12.5", "north"],
  ActionGeo_Long: ["12.5", "east"],
};

/** What came of a row, without where it stands. A row that was left out is told as a whole. */
function told(row: GdeltRow): string {
  return row.outcome === "imported" ? JSON.stringify([row.records, row.notices]) : row.outcome;
}

it.each(Object.entries(ROWS))("every column of a %s is in the records, or told", async (_, columns) => {
  const before = await readRow(columns);
  for (const column of gdeltColumns) {
    if (!(readColumns as readonly string[]).includes(column)) continue;
    for (const value of OTHERS[column] ?? ["Other", "QQQ", "Ünlü 9"]) {
      if (rowOf({ ...columns, [column]: value }) === rowOf(columns)) continue;
      const after = await readRow({ ...columns, [column]: value });
      const isNamed = after.outcome === "imported" && after.notices.some((notice) => notice.column === column);
      const isWhole = before.outcome !== "imported" && after.outcome === before.outcome;
      expect(isWhole || isNamed || told(after) !== told(before), `${column} ${value}`).toBe(true);
    }
  }
});

it("a column that is not read changes nothing", async () => {
  const before = await readRow();
  for (const column of gdeltColumns) {
    if ((readColumns as readonly string[]).includes(column)) continue;
    expect(await readRow({ [column]: "Other" }), column).toEqual(before);
  }
});
