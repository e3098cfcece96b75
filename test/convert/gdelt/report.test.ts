import { check } from "communique";
import { fromGdelt, type GdeltRow, gdeltReport } from "communique/gdelt";
import { describe, expect, it } from "vitest";
import { cameoCodes } from "../../../src/convert/coding/cameo-codes.js";
import { isReport } from "../../../src/validators.js";
import { rowOf } from "./rows.js";

const id = "https://example.org/reports/gdelt";
const rowsOf = (...rows: string[]) => fromGdelt(rows.join("\n"));

describe("a report of rows", () => {
  it("has each record once, and passes the check", async () => {
    const { report } = await gdeltReport(
      rowsOf(
        rowOf({ GLOBALEVENTID: "1" }),
        rowOf({ GLOBALEVENTID: "2", EventCode: "057", ActionGeo_FullName: "Sampl, Examplia" }),
        rowOf({ GLOBALEVENTID: "3", EventCode: "0211" }),
        rowOf({ GLOBALEVENTID: "4", EventCode: "042", SOURCEURL: "https://example.org/news/2" }),
      ),
      { id, title: "Azerbaijan and Georgia" },
    );
    expect({ ...report, sources: [] }).toMatchObject({
      type: "report",
      version: "1",
      id,
      title: "Azerbaijan and Georgia",
      language: "en",
    });
    const ids = (list: readonly { id: string }[] | undefined) => list?.map(({ id }) => id);
    expect(ids(report.states)).toEqual(["state:az", "state:ge"]);
    expect(ids(report.organizations)).toEqual(["organization:gdelt-geogov"]);
    expect(ids(report.meetings)).toEqual(["meeting:gdelt-1"]);
    expect(ids(report.agreements)).toEqual(["agreement:gdelt-2"]);
    expect(ids(report.statements)).toEqual(["statement:gdelt-3"]);
    expect(ids(report.visits)).toEqual(["visit:gdelt-4"]);
    expect(report.places?.map(({ name }) => name)).toEqual(["Sample City, Examplia"]);
    expect(report.sources.map(({ kind }) => kind)).toEqual(["dataset", "news-article", "news-article"]);
    expect(check(report, { as: "report" }).findings).toEqual([]);
  });

  it("passes the check with an event of every code", async () => {
    // Of roots GDELT has rows with the code below: 020 for 02.
    const codes = [...cameoCodes("gdelt").keys()].filter(({ length }) => length > 2);
    const rows = codes.map((EventCode, i) => rowOf({ GLOBALEVENTID: String(i), EventCode }));
    const { report } = await gdeltReport(rowsOf(...rows), { id });
    const { ok, findings } = check(report, { as: "report" });
    expect(findings).toEqual([]);
    expect(ok).toBe(true);
  });

  it("tells what it does not hold, by line and column", async () => {
    const { losses } = await gdeltReport(
      rowsOf(
        rowOf({ GLOBALEVENTID: "1", SOURCEURL: "Sample Monitoring" }),
        rowOf({ GLOBALEVENTID: "2", EventCode: "010", Actor1Code: "", Actor1Name: "", Actor1CountryCode: "" }),
        rowOf({ GLOBALEVENTID: "3", SQLDATE: "" }),
        "x",
        rowOf({ GLOBALEVENTID: "1" }),
      ),
      { id },
    );
    expect(losses.map(({ path }) => path)).toEqual(["", "/0/SOURCEURL", "/1", "/2/SQLDATE", "/3", "/4"]);
    expect(losses[0]?.reason).toMatch(
      /^These columns of the event table are not read: MonthYear, Year, .*, DATEADDED\.$/,
    );
    expect(losses[2]?.reason).toBe("A statement has a speaker, and Actor1Code is empty.");
    expect(losses[5]?.reason).toBe("An event with the id meeting:gdelt-1 came before.");
  });

  it("calls a place what the first row calls it", async () => {
    const rows = rowsOf(
      rowOf({ GLOBALEVENTID: "1", ActionGeo_FullName: "Sample, Examplia" }),
      rowOf({ GLOBALEVENTID: "2", ActionGeo_FullName: "Sampl, Examplia" }),
    );
    const { report } = await gdeltReport(rows, { id });
    expect(report.places?.map(({ name }) => name)).toEqual(["Sample, Examplia"]);
  });

  it("tells a name of a place that came before with another", async () => {
    const rows = rowsOf(
      rowOf({ GLOBALEVENTID: "1", ActionGeo_FullName: "Sample, Examplia" }),
      rowOf({ GLOBALEVENTID: "2", ActionGeo_FullName: "Sampl, Examplia" }),
      rowOf({ GLOBALEVENTID: "3", ActionGeo_Lat: "1" }),
      rowOf({ GLOBALEVENTID: "4", ActionGeo_FullName: "Sample, Examplia" }),
    );
    const { losses } = await gdeltReport(rows, { id });
    expect(losses.slice(1).map(({ path }) => path)).toEqual(["/1/ActionGeo_FullName", "/2/ActionGeo_FullName"]);
    expect(losses[1]?.reason).toBe(
      "place:gdelt-4-minus-2705195 came before as Sample, Examplia: the name Sampl, Examplia is in no field.",
    );
  });

  it("may be of a single row", async () => {
    const { report, losses } = await gdeltReport(rowsOf(rowOf(), rowOf({ GLOBALEVENTID: "2" })), { id, limit: 1 });
    expect(report.meetings).toHaveLength(1);
    expect(losses.at(-1)?.reason).toBe("Reading ended at the limit of rows that are taken: 1.");
  });

  it("ends reading at its limit", async () => {
    let closed = false;
    async function* endless(): AsyncGenerator<GdeltRow> {
      try {
        for (let i = 0; ; i++)
          yield* rowsOf(rowOf({ GLOBALEVENTID: String(i) }), rowOf({ EventCode: "010", Actor1Code: "" }));
      } finally {
        closed = true;
      }
    }
    const { report, losses } = await gdeltReport(endless(), { id, limit: 3 });
    expect(report.meetings).toHaveLength(3);
    expect(closed).toBe(true);
    expect(losses.at(-1)).toEqual({ path: "", reason: "Reading ended at the limit of rows that are taken: 3." });
  });

  it("holds as many rows as its limit allows", async () => {
    const letter = (n: number) => String.fromCharCode(65 + n);
    const code = (n: number) => `${letter(n % 26)}${letter(Math.floor(n / 26) % 26)}${letter(Math.floor(n / 676))}`;
    const rows = Array.from({ length: 4_000 }, (_, i) =>
      rowOf({
        GLOBALEVENTID: String(i),
        Actor1Code: `XX${code(2 * i)}`,
        Actor2Code: `XX${code(2 * i + 1)}`,
        ActionGeo_FeatureID: String(i),
        SOURCEURL: `https://example.org/${i}`,
      }),
    );
    const { report } = await gdeltReport(rowsOf(...rows), { id, limit: 4_000 });
    expect(report.organizations).toHaveLength(8_000);
    expect(report.sources).toHaveLength(4_001);
    expect(isReport(report)).toBe(true);
  });

  it("of no rows has the table as its source", async () => {
    const { report } = await gdeltReport([], { id });
    expect(report.sources.map(({ id }) => id)).toEqual(["source:gdelt-events"]);
    expect(check(report, { as: "report" }).ok).toBe(true);
  });

  it("refuses rows that are none, and says what it expects", async () => {
    const bad = (rows: unknown) => gdeltReport(rows as GdeltRow[], { id });
    for (const [rows, given] of [
      [["row"], "string"],
      [rowOf(), "string"],
      [[undefined], "undefined"],
      [[null], "null"],
      [[{ type: "act" }], "object"],
    ]) {
      await expect(bad(rows)).rejects.toThrow(TypeError);
      await expect(bad(rows)).rejects.toThrow(`a value of type ${given}: use the rows that fromGdelt gives`);
    }
  });

  it("refuses options that cannot be meant", async () => {
    for (const limit of [0, 4_001, 1.5, Number.NaN]) {
      await expect(gdeltReport([], { id, limit })).rejects.toThrow(
        new TypeError(`The option limit is ${limit}: use a whole number from 1 to 4000.`),
      );
    }
    for (const [key, options] of Object.entries({ id: { id: "no uri" }, title: { id, title: "" } })) {
      await expect(gdeltReport([], options)).rejects.toThrow(TypeError);
      await expect(gdeltReport([], options)).rejects.toThrow(`The ${key} is `);
    }
  });
});
