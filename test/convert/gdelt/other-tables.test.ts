import { gzipSync } from "node:zlib";
import { gdeltMentionColumns } from "communique/gdelt";
import { describe, expect, it } from "vitest";
import { read, rowOf } from "./rows.js";

const EXPECTED = "expected the 61 of the event table of GDELT 2.0, separated by tabs.";
const cells = (n: number, first: string) => [first, ...Array<string>(n - 1).fill("x")].join("\t");
const archive = Buffer.from([0x50, 0x4b, 3, 4, 20, 0, 0, 0, 8, 0]);

describe("a line that is no row is called by name", () => {
  it.each<[string, string | Uint8Array, string]>([
    ["57 columns", cells(57, "1"), "a row of the event table of GDELT 1.0"],
    ["58 columns", cells(58, "1"), "a row of the event table of GDELT 1.0"],
    ["58 columns with names", cells(58, "GLOBALEVENTID"), "a row of the event table of GDELT 1.0"],
    ["mentions", cells(15, "1200000001\t20310512120000"), "a row of the mentions table of GDELT 2.0"],
    ["mentions with names", gdeltMentionColumns.join("\t"), "a row of the mentions table of GDELT 2.0"],
    ["knowledge graph", cells(27, "20310512120000-1"), "a row of the Global Knowledge Graph of GDELT 2.0"],
    ["older knowledge graph", cells(11, "20130512"), "a row of the Global Knowledge Graph of GDELT 1.0"],
    ["its counts", cells(15, "20130512"), "a row of the counts of the Global Knowledge Graph of GDELT 1.0"],
    ["semicolons", rowOf().replaceAll("\t", ";"), "separated by semicolons"],
    ["commas", rowOf().replaceAll("\t", ","), "separated by commas"],
    ["vertical bars", rowOf().replaceAll("\t", "|"), "separated by vertical bars"],
    ["HTML", "<!DOCTYPE html><title>Not found</title>", "an HTML page"],
    ["XML", '<?xml version="1.0"?><Error><Code>NoSuchKey</Code></Error>', "XML or HTML"],
    ["JSON", '{"rows": []}', "JSON"],
    ["zip", archive, "the beginning of a zip archive: it has to be unpacked first"],
    ["gzip", gzipSync("x").subarray(0, 4), "the beginning of a gzip file: it has to be unpacked first"],
  ])("%s", async (_, line, what) => {
    const [row] = await read([line]);
    expect(row).toMatchObject({ outcome: "invalid", line: 1, problem: { column: undefined } });
    const message = row?.outcome === "invalid" ? row.problem.message : "";
    expect(message).toMatch(/^The row has [0-9]+ columns? and looks like /);
    expect(message).toContain(` and looks like ${what}: ${EXPECTED}`);
  });

  it.each(["", "no row", "one, two, three"].map((line) => [line] as const))("not %j", async (line) => {
    const [row] = await read(`${line}\n`);
    if (line === "") expect(row).toBeUndefined();
    else expect(row).toMatchObject({ problem: { message: `The row has 1 column: ${EXPECTED}` } });
  });

  it("also where it is long", async () => {
    const [row] = await read(`<html>${"x".repeat(100_000)}`);
    expect(row).toMatchObject({ problem: { message: expect.stringContaining("an HTML page") } });
  });
});
