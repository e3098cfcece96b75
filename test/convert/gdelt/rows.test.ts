import { check } from "communique";
import { fromGdelt, type GdeltRow } from "communique/gdelt";
import { describe, expect, it } from "vitest";
import { longestText } from "../../../src/lookup/model.js";
import { imported, read, readRow, rowOf } from "./rows.js";

const bytes = (text: string) => new TextEncoder().encode(text);
const lines = (rows: readonly GdeltRow[]) => rows.map(({ line, outcome }) => `${line} ${outcome}`);

describe("a row", () => {
  it("brings all that its event refers to, and the event last", async () => {
    const { line, event, records, notices } = await imported();
    expect(line).toBe(1);
    expect(records.map(({ id }) => id)).toEqual([
      "source:gdelt-events",
      "state:az",
      "state:ge",
      "organization:gdelt-geogov",
      "place:gdelt-4-minus-2705195",
      "source:gdelt-809e5c5700222b3a96d6",
      "meeting:gdelt-1200000001",
    ]);
    expect(records.at(-1)).toBe(event);
    expect(notices).toEqual([]);
    for (const record of records) expect(check(record).findings).toEqual([]);
  });

  it("names the table and the report as its evidence, and keeps its number", async () => {
    const { event } = await imported();
    expect(event.identifiers).toEqual([
      { scheme: "GDELT GLOBALEVENTID", value: "1200000001" },
      { scheme: "CAMEO event code", value: "046" },
    ]);
    expect(event.evidence).toEqual([
      { source: "source:gdelt-events", basis: "stated" },
      {
        source: "source:gdelt-809e5c5700222b3a96d6",
        basis: "inferred",
        note: "GDELT coded the event from this report by machine.",
      },
    ]);
  });

  it("of the same report has the same source", async () => {
    const id = async (GLOBALEVENTID: string, SOURCEURL: string) =>
      (await imported({ GLOBALEVENTID, SOURCEURL })).records.filter(({ type }) => type === "source").at(-1)?.id;
    expect(await id("1", "https://example.org/a")).toBe(await id("2", "https://example.org/a"));
    expect(await id("1", "https://example.org/a")).not.toBe(await id("1", "https://example.org/A"));
  });

  it("may have no report", async () => {
    const { event, records } = await imported({ SOURCEURL: "" });
    expect(records.filter(({ type }) => type === "source").map(({ id }) => id)).toEqual(["source:gdelt-events"]);
    expect(event.evidence).toEqual([{ source: "source:gdelt-events", basis: "stated" }]);
  });

  it.each([
    "Sample Monitoring, 19 August 2024",
    "https://example.org/a b",
    "https://example.org/é",
    "ftp://example.org/a",
  ])("with %j as its report keeps that as an identifier, and tells", async (SOURCEURL) => {
    const { records, notices } = await imported({ SOURCEURL });
    const source = records.filter(({ type }) => type === "source").at(-1);
    expect(source).toMatchObject({
      kind: "news-article",
      identifiers: [{ scheme: "GDELT SOURCEURL", value: SOURCEURL }],
    });
    expect(source).not.toHaveProperty("url");
    expect(notices).toEqual([
      {
        column: "SOURCEURL",
        message: "SOURCEURL is no web address of ASCII characters: it is kept among the identifiers.",
      },
    ]);
    expect(check(source).findings).toEqual([]);
  });

  it("keeps as much of an address that is none as an identifier takes", async () => {
    const { records } = await imported({ SOURCEURL: "é".repeat(1_001) });
    expect(records.at(-2)).toMatchObject({ identifiers: [{ value: "é".repeat(longestText("Identifier", "value")) }] });
  });

  it("tells the address of the table where it is given", async () => {
    const url = "https://example.org/20240819.export.CSV";
    const [row] = await read(rowOf(), { url });
    expect(row?.outcome === "imported" && row.records[0]).toEqual({
      type: "source",
      id: "source:gdelt-events",
      kind: "dataset",
      title: "GDELT 2.0 event table",
      url,
    });
  });
});

describe("the columns of the event itself", () => {
  it.each(["", "x", "-1", "1.5", "1e9", "9".repeat(21)])("GLOBALEVENTID %j is an error", async (GLOBALEVENTID) => {
    const row = await readRow({ GLOBALEVENTID });
    expect(row).toMatchObject({ outcome: "invalid", line: 1, problem: { column: "GLOBALEVENTID" } });
    expect(row.outcome === "invalid" && row.problem.message).toMatch(/: expected a whole number\.$/);
  });

  it.each([
    ["20240229", "2024-02-29"],
    ["19790101", "1979-01-01"],
  ])("SQLDATE %s is a day", async (SQLDATE, start) => {
    expect((await imported({ SQLDATE })).event).toMatchObject({ when: { start } });
  });

  it.each([
    "",
    "20230229",
    "20240431",
    "20241301",
    "20240800",
    "00000101",
    "2024081",
    "202408191",
    "2024-08-19",
    "19.08.2024",
  ])("SQLDATE %j is an error", async (SQLDATE) => {
    const row = await readRow({ SQLDATE });
    expect(row).toMatchObject({
      outcome: "invalid",
      problem: {
        column: "SQLDATE",
        message: `SQLDATE is ${SQLDATE === "" ? "empty" : `"${SQLDATE}"`}: expected a day of the calendar as YYYYMMDD.`,
      },
    });
  });
});

describe("rows that cannot be read", () => {
  it("stop nothing, and are told by line", async () => {
    const input = [
      rowOf(),
      rowOf({ SQLDATE: "x" }),
      "no row",
      rowOf({ EventCode: "010", Actor1Code: "", Actor1Name: "", Actor1CountryCode: "" }),
      rowOf(),
    ].join("\n");
    expect(lines(await read(input))).toEqual(["1 imported", "2 invalid", "3 invalid", "4 skipped", "5 imported"]);
  });

  it.each([
    ["too few", rowOf().split("\t").slice(0, 60).join("\t"), "60 columns"],
    ["too many", `${rowOf()}\tmore`, "62 columns"],
    ["very many", "\t".repeat(1_000), "1001 columns"],
    ["one", "x", "1 column"],
  ])("have %s columns", async (_, row, count) => {
    expect(await read([row, "\n", rowOf()])).toMatchObject([
      {
        outcome: "invalid",
        line: 1,
        problem: {
          column: undefined,
          message: `The row has ${count}: expected the 61 of the event table of GDELT 2.0, separated by tabs.`,
        },
      },
      { outcome: "imported", line: 2 },
    ]);
  });

  it("are those with a header, of which the first line is none", async () => {
    const { gdeltColumns } = await import("communique/gdelt");
    const rows = await read(`${gdeltColumns.join("\t")}\n${rowOf()}`);
    expect(lines(rows)).toEqual(["2 imported"]);
    expect(lines(await read(`${gdeltColumns.join("\t").toLowerCase()}\n${rowOf()}`))).toEqual(["2 imported"]);
    const [first, second, ...rest] = gdeltColumns;
    const other = await read(`${[first, ...rest, second].join("\t")}\n${rowOf()}`);
    expect(lines(other)).toEqual(["1 invalid", "2 imported"]);
    expect(other[0]).toMatchObject({
      problem: {
        column: "SQLDATE",
        message: 'SQLDATE is "MonthYear": expected this name of the column, since the line is a header.',
      },
    });
  });

  it("have only empty columns", async () => {
    expect(await read("\t".repeat(60))).toMatchObject([{ outcome: "invalid", problem: { column: "EventCode" } }]);
  });

  it("are not UTF-8, told by column", async () => {
    const [before, after] = rowOf({ Actor1Name: "BA#KU" }).split("#") as [string, string];
    const broken = new Uint8Array([...bytes(before), 0xff, ...bytes(`${after}\n${rowOf()}`)]);
    expect(await read([broken])).toMatchObject([
      { outcome: "invalid", line: 1, problem: { column: "Actor1Name", message: "Actor1Name is not UTF-8." } },
      { outcome: "imported", line: 2 },
    ]);
  });

  it("are not held when they are longer than the limit", async () => {
    const long = "x".repeat(1_000_000);
    const rows = await read([...Array<string>(10).fill(long), "\n", rowOf()]);
    expect(rows).toMatchObject([
      {
        outcome: "invalid",
        line: 1,
        problem: { message: "The row has 10000000 bytes, more than the limit of 1048576 (maxLineBytes)." },
      },
      { outcome: "imported", line: 2 },
    ]);
    expect(lines(await read(rowOf(), { maxLineBytes: 100 }))).toEqual(["1 invalid"]);
  });
});

describe("the stream", () => {
  const table = [
    rowOf({ GLOBALEVENTID: "1", ActionGeo_FullName: "Şəhər 😀, Nümunə" }),
    rowOf({ GLOBALEVENTID: "2", EventCode: "010", Actor1Code: "" }),
    rowOf({ GLOBALEVENTID: "3", SQLDATE: "x" }),
    rowOf({ GLOBALEVENTID: "4", EventCode: "057" }),
  ].join("\n");

  it("may be cut anywhere, inside of characters too", async () => {
    const whole = await read(table);
    const all = bytes(table);
    for (const size of [1, 2, 3, 7, 64, 1_000]) {
      const chunks = Array.from({ length: Math.ceil(all.length / size) }, (_, i) =>
        all.slice(i * size, (i + 1) * size),
      );
      expect(await read(chunks), `chunks of ${size}`).toEqual(whole);
    }
    expect(await read([...table].flatMap((character) => character.split("")))).toEqual(whole);
    expect(whole).toMatchObject([
      { records: expect.arrayContaining([expect.objectContaining({ name: "Şəhər 😀, Nümunə" })]) },
      { outcome: "skipped" },
      { outcome: "invalid" },
      { outcome: "imported" },
    ]);
  });

  it("may end its lines with \\r\\n, with or without the last, begin with a byte order mark, and have empty lines", async () => {
    const whole = await read(table);
    const windows = table.replaceAll("\n", "\r\n");
    for (const text of [`${table}\n`, windows, `${windows}\r\n`, `\uFEFF${table}`]) {
      expect(await read(text)).toEqual(whole);
      expect(await read([bytes(text)])).toEqual(whole);
    }
    expect(lines(await read(`\n\r\n${rowOf()}\n\n`))).toEqual(["3 imported"]);
    expect(await read("")).toEqual([]);
    expect(await read("\uFEFF")).toEqual([]);
  });

  it("may be a web stream", async () => {
    const stream = new ReadableStream<Uint8Array>({
      start(controller) {
        controller.enqueue(bytes(table));
        controller.close();
      },
    });
    expect(await read(stream as unknown as AsyncIterable<Uint8Array>)).toHaveLength(4);
  });

  it("is read no further than rows are asked for, and closed when nobody asks any more", async () => {
    let pulled = 0;
    let closed = false;
    async function* chunks() {
      try {
        for (let i = 0; i < 100; i++) {
          pulled++;
          yield `${rowOf({ GLOBALEVENTID: String(2 * i) })}\n${rowOf({ GLOBALEVENTID: String(2 * i + 1) })}\n`;
        }
      } finally {
        closed = true;
      }
    }
    const rows = fromGdelt(chunks());
    expect(pulled).toBe(0);
    for (const expected of [1, 1, 2, 2, 3]) {
      await rows.next();
      expect(pulled).toBe(expected);
    }
    expect(closed).toBe(false);
    await rows.return();
    expect(closed).toBe(true);
    expect(pulled).toBe(3);
  });

  it("passes on what the input throws", async () => {
    async function* chunks() {
      yield `${rowOf()}\n`;
      throw new Error("the disk is gone");
    }
    const rows = fromGdelt(chunks());
    expect((await rows.next()).value).toMatchObject({ outcome: "imported" });
    await expect(rows.next()).rejects.toThrow("the disk is gone");
  });

  it("refuses options that cannot be meant, and chunks that are neither texts nor bytes", async () => {
    await expect(read(rowOf(), { maxLineBytes: -1 })).rejects.toThrow(TypeError);
    await expect(read(rowOf(), { url: "20240819.export.CSV" })).rejects.toThrow(
      new TypeError("The option url is the address of the table: an http or https URL."),
    );
    await expect(read([42 as unknown as string])).rejects.toThrow(TypeError);
  });
});
