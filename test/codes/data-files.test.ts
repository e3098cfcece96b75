import { describe, expect, it } from "vitest";
import { dataFiles, readTable } from "../../src/codegen/data-files.js";
import { rowsOf } from "../../src/codes/packed.js";
import { cameoRoles } from "../../src/generated/data/cameo-roles.js";
import { below, leader } from "../../src/generated/data/office-words.js";

const HEAD = "# Where it is from.\ncode\tname\tkind:OrganizationKind\n";

describe("a table of src/data", () => {
  it("is read with where it is from, its columns and its rows", () => {
    expect(readTable("x.tsv", `${HEAD}A\tAda\nB\tBo\tcompany\n`)).toEqual({
      about: ["Where it is from."],
      columns: ["code", "name", "kind:OrganizationKind"],
      rows: [
        ["A", "Ada"],
        ["B", "Bo", "company"],
      ],
    });
  });

  it.each([
    ["a key twice", "A\tAda\nA\tBo\n", "x.tsv:4 "],
    ["no key", "\tAda\n", "x.tsv:3 "],
    ["a cell too many", "A\tAda\tcompany\tmore\n", "x.tsv:3 "],
    ["an empty cell at the end", "A\tAda\t\n", "x.tsv:3 "],
    ["a word that the vocabulary does not have", "A\tAda\tcompani\n", "x.tsv:3 "],
    ["no line break at the end", "A\tAda", "x.tsv "],
  ])("is refused for %s, with its line", (_what, rows, where) => {
    expect(() => readTable("x.tsv", HEAD + rows)).toThrow(where);
  });

  it("is written out as one text, whose cells come back", () => {
    expect(rowsOf(cameoRoles)).toContainEqual(["GOV", "Government", "government"]);
    expect(rowsOf(cameoRoles)).toContainEqual(["INT", "International actor", "", "international"]);
  });

  it("of words is written out as a regular expression a group", () => {
    expect(dataFiles().get("src/generated/data/office-words.ts")).toContain(`export const leader = () => ${leader()};`);
    expect([leader().flags, leader().global]).toEqual(["iu", false]);
    expect(
      ["Ministro", "ministro de", "Administros", "Außenminister", "Ministers"].map((x) => below().test(x)),
    ).toEqual([true, true, false, true, true]);
  });
});
