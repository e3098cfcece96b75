import { describe, expect, it } from "vitest";
import { createTextSearch } from "../../src/cite/text-search.js";
import { fold, foldCase } from "../../src/text/fold.js";

describe("foldCase", () => {
  it.each([
    ["İLHAM", "ilham"],
    ["ılıq", "iliq"],
    ["I i İ ı", "i i i i"],
    ["ƏLİYEV", "əliyev"],
    ["ΟΔΟΣ οδος", "οδοσ οδοσ"],
    ["STRASSE", "strasse"],
    ["i\u0307zmir", "izmir"],
    ["I\u0307zmir", "izmir"],
    ["𐐀", "𐐨"],
    ["北京", "北京"],
  ])("makes %s %s", (text, low) => {
    expect(foldCase(fold(text)).text).toBe(low);
  });

  it("keeps where each letter stands, also where it gets longer or shorter", () => {
    const text = "İİ i\u0307 \u{1F600} ẞa";
    const { text: low, starts, ends } = foldCase(fold(text));
    expect(starts).toHaveLength(low.length);
    for (let i = 0; i < low.length; i++) {
      const piece = text.slice(starts[i], ends[i]);
      expect(foldCase(fold(piece)).text).toContain(low[i]);
    }
  });
});

describe("findInAnyCase", () => {
  it("prefers what is written as it is", () => {
    const search = createTextSearch("TALKS and talks");
    expect(search.findInAnyCase("talks").map(({ start }) => start)).toEqual([10]);
    expect(search.findInAnyCase("Talks").map(({ start, end }) => [start, end])).toEqual([
      [0, 5],
      [10, 15],
    ]);
    expect(search.find("Talks")).toEqual([]);
    expect(search.findInAnyCase(" ")).toEqual([]);
  });
});
