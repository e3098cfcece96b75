import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tableText } from "../../../src/convert/csv/to-csv.js";
import { toCsv } from "../../../src/csv.js";
import type { Report } from "../../../src/types.js";
import { report } from "../../check/documents.js";
import { scale, seed } from "../../long.js";
import { rebuild, undo } from "./rebuild.js";

const runs = { seed, numRuns: scale(100, 3_000) };

const written = (...row: (string | number | boolean | undefined)[]) =>
  tableText({ name: "t", header: row.map((_, i) => `c${i}`), rows: [row] })
    .split("\r\n")
    .slice(1)
    .join("\r\n");

describe("RFC 4180", () => {
  it("ends every line with CRLF, the last one too", () => {
    expect(tableText({ name: "t", header: ["a", "b"], rows: [["x", 1]] })).toBe("a,b\r\nx,1\r\n");
  });

  it("quotes commas, quotes and line breaks, and nothing else", () => {
    expect(written("a,b", 'say "no"', "two\nlines", "plain text", undefined)).toBe(
      '"a,b","say ""no""","two\nlines",plain text,\r\n',
    );
  });

  it("writes numbers and flags bare", () => {
    expect(written(-5, 1e21, 0.5, true)).toBe("-5,1e+21,0.5,true\r\n");
  });
});

describe("formulas", () => {
  it.each(["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "\nx", "＝1", "＋1", "－1", "＠x"])("disarms %j", (text) => {
    expect(read(written(text, "x"))).toEqual([[`'${text}`, "x"]]);
  });

  it("leaves an ordinary apostrophe alone", () => {
    expect(written("'s-Hertogenbosch", "a=b")).toBe("'s-Hertogenbosch,a=b\r\n");
  });

  it("adds an apostrophe where a text looks as if one had been added", () => {
    expect(written("'=1", "''-1")).toBe("''=1,'''-1\r\n");
  });

  it("disarms JSON text as well, for it is a text", () => {
    const { document } = toCsv(report({ extensions: [{ namespace: "https://example.org/ns", value: -5 }] }));
    expect(document.find(({ name }) => name === "report-extensions")?.text).toMatch(/,'-5\r\n$/);
  });
});

describe("any text", () => {
  // Long runs of what is special here are rare in arbitrary texts.
  const special = fc.string({ unit: fc.constantFrom("'", "=", "-", '"', ",", "\r", "\n", "\t", "a", " ", "＝") });
  const text = fc.oneof(special, fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }));

  it("is read back by another reader", () => {
    fc.assert(
      fc.property(fc.array(fc.array(text, { minLength: 2, maxLength: 2 })), (rows) => {
        const lines = read(tableText({ name: "t", header: ["a", "b"], rows }));
        expect(lines.slice(1).map((line) => line.map(undo))).toEqual(rows);
      }),
      runs,
    );
  });

  it("never leaves a cell that begins like a formula", () => {
    fc.assert(
      fc.property(text, (one) => {
        const [[, cell] = []] = read(written("x", one));
        expect(cell).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
      }),
      runs,
    );
  });

  it("comes through all of a report", () => {
    const visible = text.filter((one) => one !== "");
    fc.assert(
      fc.property(visible, visible, fc.jsonValue(), (title, reason, value) => {
        const before: Report = report({
          title,
          extensions: [{ namespace: "https://example.org/ns", value: JSON.parse(JSON.stringify(value)) }],
          visits: [
            {
              type: "visit",
              id: "visit:v",
              title,
              visitors: [{ actor: "person:ada", capacity: reason }],
              host: "state:examplia",
              status: "held",
              statusHistory: [{ status: "held", reasons: [{ summary: reason }] }],
            },
          ],
        });
        expect(rebuild(toCsv(before).document).report).toEqual(before);
      }),
      runs,
    );
  });
});

function read(text: string): string[][] {
  return parse(text);
}
