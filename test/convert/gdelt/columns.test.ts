import { readFileSync } from "node:fs";
import { gdeltColumns } from "communique/gdelt";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { positions, readColumns } from "../../../src/convert/gdelt/columns.js";
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
    expect(Object.keys(positions)).toEqual(readColumns);
    expect([positions.GLOBALEVENTID, positions.EventCode, positions.SOURCEURL]).toEqual([0, 26, 60]);
  });
});
