import { describe, expect, it } from "vitest";
import { createLocator } from "../../src/json/positions.js";

const TEXT = `{
  "type": "report",
  "records": [
    { "id": "a", "a/b~c": null },
    []
  ]
}
`;

describe("at", () => {
  it("counts \\n, \\r\\n and a lone \\r as one line end each", () => {
    const { at } = createLocator("ab\nc\r\nd\re");
    const lines = Array.from({ length: 10 }, (_, offset) => at(offset)).map(({ line, column }) => `${line}:${column}`);
    expect(lines).toEqual(["1:1", "1:2", "1:3", "2:1", "2:2", "2:3", "3:1", "3:2", "4:1", "4:2"]);
  });

  it("counts UTF-16 units, and knows no other line ends", () => {
    const { at } = createLocator("🌍\u2028\u0085x");
    expect(at(4)).toEqual({ line: 1, column: 5 });
  });

  it("works on an empty text", () => {
    expect(createLocator("").at(0)).toEqual({ line: 1, column: 1 });
  });
});

describe("range", () => {
  const { range } = createLocator(TEXT);
  const show = (...of: Parameters<typeof range>) => {
    const found = range(...of);
    return found && `${found.line}:${found.column}-${found.endLine}:${found.endColumn}`;
  };

  it.each([
    ["", "1:1-7:2"],
    ["/type", "2:11-2:19"],
    ["/records", "3:14-6:4"],
    ["/records/0", "4:5-4:33"],
    ["/records/0/id", "4:13-4:16"],
    ["/records/0/a~1b~0c", "4:27-4:31"],
    ["/records/1", "5:5-5:7"],
  ])("of the value %j is %s", (pointer, expected) => {
    expect(show(pointer)).toBe(expected);
  });

  it.each([
    ["/type", "2:3-2:9"],
    ["/records/0/a~1b~0c", "4:18-4:25"],
    // Elements and the document have no key.
    ["/records/1", "5:5-5:7"],
    ["", "1:1-7:2"],
  ])("of the key %j is %s", (pointer, expected) => {
    expect(show(pointer, "key")).toBe(expected);
  });

  it.each([
    ["/missing", "1:1-1:2"],
    ["/missing/further/down", "1:1-1:2"],
    ["/records/0/missing", "4:5-4:6"],
    ["/records/2", "3:14-3:15"],
    ["/records/-", "3:14-3:15"],
    ["/records/00", "3:14-3:15"],
    ["/type/x", "2:11-2:19"],
    ["/constructor", "1:1-1:2"],
  ])("of the absent %j is what would hold it: %s", (pointer, expected) => {
    expect(show(pointer)).toBe(expected);
    expect(show(pointer, "key")).toBe(expected);
  });

  it("is undefined where there is no pointer or no JSON", () => {
    expect(range("type")).toBeUndefined();
    expect(createLocator("").range("")).toBeUndefined();
    expect(createLocator("[".repeat(1_000_000)).range("/0")).toBeUndefined();
  });

  it("finds keys that objects inherit, and those written with escapes", () => {
    const locator = createLocator('{"__proto__": 1, "\\u0061": 2}');
    expect(locator.range("/__proto__")?.column).toBe(15);
    expect(locator.range("/a")?.column).toBe(28);
  });

  it("of a broken text is as good as can be", () => {
    expect(createLocator('{"a": , "b": 1').range("/b")).toMatchObject({ line: 1, column: 14 });
    expect(createLocator('{"a": , "b": 1').range("/a")).toMatchObject({ line: 1, column: 1, endColumn: 2 });
  });

  it("of many places in a large document is found in one tree", () => {
    const ids = Array.from({ length: 10_000 }, (_, index) => `{"id": "${index}"}`);
    const { range } = createLocator(`{"records": [\n${ids.join(",\n")}\n]}`);
    for (let index = 0; index < 10_000; index++) expect(range(`/records/${index}/id`)?.line).toBe(index + 2);
  });
});
