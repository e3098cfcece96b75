import { toCameo } from "communique/cameo";
import { fromGdelt, gdeltReport } from "communique/gdelt";
import { describe, expect, it } from "vitest";
import { rowOf } from "./rows.js";

/** What the exporter makes of a row that was imported: source, code and target of each row. */
async function exported(EventCode: string): Promise<string[]> {
  const rows = fromGdelt(rowOf({ EventCode, Actor2Code: "GEO" }));
  const { report } = await gdeltReport(rows, { id: "https://example.org/reports/gdelt" });
  const { document } = toCameo(report, { dialect: "gdelt" });
  for (const { date } of document) expect(date).toBe("2024-08-19");
  return document.map(({ source, code, target }) => `${source} ${code} ${target}`);
}

describe("rows that were imported are exported to CAMEO as they were", () => {
  it.each("010 011 015 016 018 019 020 030 045 051 052 054 055 100 111 112 114 120 129 130 139".split(" "))(
    "%s",
    async (code) => {
      expect(await exported(code)).toEqual([`AZE ${code} GEO`]);
    },
  );

  it.each(["041", "046", "057"])("%s, in both directions", async (code) => {
    expect(await exported(code)).toEqual([`AZE ${code} GEO`, `GEO ${code} AZE`]);
  });

  it("042 and 043, each with the other", async () => {
    expect(await exported("042")).toEqual(["AZE 042 GEO", "GEO 043 AZE"]);
    expect(await exported("043")).toEqual(["GEO 042 AZE", "AZE 043 GEO"]);
  });
});
