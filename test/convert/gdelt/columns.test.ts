import { readFileSync } from "node:fs";
import { gdeltColumns } from "communique/gdelt";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { NOT_READ, readColumns } from "../../../src/convert/gdelt/columns.js";
import { RowReader } from "../../../src/convert/gdelt/row-reader.js";
import { othersData } from "../../others-data.js";

const published = othersData("data/gdelt/events-columns.csv");

describe("the columns of the event table", () => {
  it("are 61, each with a name of its own", () => {
    expect(new Set(gdeltColumns).size).toBe(61);
    expect(gdeltColumns).toHaveLength(61);
  });

  it.skipIf(published.isMissing)(`are those of the published list, in its order${published.note}`, () => {
    const [, ...rows] = parse(readFileSync(published.path)) as string[][];
    expect(gdeltColumns).toEqual(rows.map(([name]) => name));
  });

  it("are read where they stand", () => {
    const row = new RowReader(gdeltColumns);
    const cells = gdeltColumns.map((_, i) => `${i}`);
    expect(row.open(new TextEncoder().encode(cells.join("\t")))).toBe(61);
    expect(readColumns.map((column) => row.get(column))).toEqual(
      readColumns.map((column) => `${gdeltColumns.indexOf(column)}`),
    );
    expect(row.range("Actor1Code", "Actor1CountryCode")).toBe("5\t6\t7");
    expect(row.code("EventCode")).toBe("26");
  });

  it("that are not read are named once", () => {
    for (const column of gdeltColumns) {
      const isRead = (readColumns as readonly string[]).includes(column);
      expect(NOT_READ.split(/[ ,.:]+/).includes(column), column).toBe(!isRead);
    }
  });
});
