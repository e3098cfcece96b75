import { splitText } from "communique/draft";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { seed } from "../long.js";

describe("splitText", () => {
  it("leaves a text that is short enough as it is", () => {
    expect(splitText("Ada met Bo.")).toEqual([{ text: "Ada met Bo.", start: 0 }]);
    expect(splitText("")).toEqual([]);
  });

  it("ends a part with a paragraph", () => {
    const text = "First one. And more of it.\n\nSecond one.\nAnd more. And more of it.";
    expect(splitText(text, { size: 50, overlap: 0 })).toEqual([
      { text: "First one. And more of it.\n\n", start: 0 },
      { text: "Second one.\nAnd more. And more of it.", start: 28 },
    ]);
  });

  it("ends it else with a sentence, a word, or where it must", () => {
    expect(splitText("Ada met Bo. They spoke of it.", { size: 20, overlap: 0 })[0]?.text).toBe("Ada met Bo. ");
    expect(splitText("Ada met Bo and they spoke", { size: 20, overlap: 0 })[0]?.text).toBe("Ada met Bo and they ");
    expect(splitText("a".repeat(25), { size: 20, overlap: 0 }).map((part) => part.text.length)).toEqual([20, 5]);
    expect(
      splitText("\u4ED6\u4EEC\u4F1A\u9762\u3002\u4ED6\u4EEC\u8C08\u8BDD\u4E86\u3002", { size: 8, overlap: 0 })[0]?.text,
    ).toBe("\u4ED6\u4EEC\u4F1A\u9762\u3002");
  });

  it("repeats the last sentence", () => {
    const text = "Ada met Bo. They spoke of it. Then she left the city.";
    expect(splitText(text, { size: 48, overlap: 20 }).map((part) => part.text)).toEqual([
      "Ada met Bo. They spoke of it. ",
      "They spoke of it. Then she left the city.",
    ]);
  });

  it("counts code points, and cuts no character", () => {
    const parts = splitText("\u{1F600}".repeat(30), { size: 20, overlap: 5 });
    expect(parts.map(({ start, text }) => [start, [...text].length])).toEqual([
      [0, 20],
      [15, 15],
    ]);
  });

  it("covers every text without a gap, in parts of the size, each a piece of it", () => {
    const characters = fc.constantFrom("a", "B", " ", "\n", ".", "\u{1F600}", "\u3002", "\u0130", '"');
    const texts = fc.array(characters, { maxLength: 400 }).map((letters) => letters.join(""));
    fc.assert(
      fc.property(
        texts,
        fc.integer({ min: 1, max: 60 }),
        fc.double({ min: 0, max: 0.5, noNaN: true }),
        (text, size, share) => {
          const overlap = Math.floor(size * share);
          const all = [...text];
          let reached = 0;
          for (const part of splitText(text, { size, overlap })) {
            const letters = [...part.text];
            expect(letters.length).toBeLessThanOrEqual(size);
            expect(letters.length).toBeGreaterThan(0);
            expect(all.slice(part.start, part.start + letters.length).join("")).toBe(part.text);
            expect(part.start).toBeLessThanOrEqual(reached);
            expect(part.start).toBeGreaterThanOrEqual(reached - overlap);
            expect(part.start + letters.length).toBeGreaterThan(reached);
            reached = part.start + letters.length;
          }
          expect(reached).toBe(all.length);
        },
      ),
      { seed },
    );
  });

  it.each([
    [{ size: 0 }, /size/],
    [{ size: 1.5 }, /size/],
    [{ size: 10, overlap: 6 }, /half of size, 5, not 6/],
    [{ size: 10, overlap: -1 }, /overlap/],
  ])("throws for %j", (options, message) => {
    expect(() => splitText("text", options)).toThrow(TypeError);
    expect(() => splitText("text", options)).toThrow(message);
  });
});
