import { describe, expect, it } from "vitest";
import { Losses } from "../../../src/convert/import/losses.js";

const NO_PLACE = "The report has no place for it.";

/** What is told of a document of which these scalars went into the report. */
function told(document: unknown, held: string[], say: (losses: Losses) => void = () => undefined) {
  const losses = new Losses();
  say(losses);
  return losses.list(document, new Set(held)).map(({ path, reason }) => [path, reason]);
}

describe("what nobody has spoken of", () => {
  it("is told as deep as something beside it is in the report, and as a whole else", () => {
    const document = { a: { x: 1, y: [2, 3] }, b: { c: { d: 4 } }, e: 5 };
    expect(told(document, ["/a/x", "/e"])).toEqual([
      ["/a/y", NO_PLACE],
      ["/b", NO_PLACE],
    ]);
    expect(told(document, [])).toEqual([["", NO_PLACE]]);
    expect(told(document, ["/a/x", "/a/y/0", "/a/y/1", "/b/c/d", "/e"])).toEqual([]);
  });

  it("says nothing where it is empty", () => {
    expect(told({ a: null, b: "", c: [], d: {}, e: [null] }, [])).toEqual([]);
  });

  it("has the nearest reason that explains it", () => {
    const explained = (losses: Losses) => {
      losses.explain("/b", "Of b.");
      losses.explain("/b/x", "Of x.");
      losses.explain("/b", "Too late.");
    };
    expect(told({ a: 1, b: { x: [1], y: 2 } }, ["/a"], explained)).toEqual([["/b", "Of b."]]);
    expect(told({ a: 1, b: { x: [1], y: 2 } }, ["/a", "/b/y"], explained)).toEqual([["/b/x", "Of x."]]);
    expect(told({ a: 1, b: { x: [1], y: 2 } }, ["/a", "/b/x/0"], explained)).toEqual([["/b/y", "Of b."]]);
  });

  it("is not told where it need not be in the report", () => {
    expect(told({ a: { x: 1 }, b: 2 }, [], (losses) => losses.needless("/a"))).toEqual([["/b", NO_PLACE]]);
  });
});

describe("what somebody has spoken of", () => {
  it("has all its reasons, also what is in the report in another place", () => {
    const say = (losses: Losses) => {
      for (const reason of ["One.", "Two.", "One."]) losses.add("/a", reason);
    };
    const both = [
      ["/a", "One."],
      ["/a", "Two."],
    ];
    expect(told({ a: 1 }, [], say)).toEqual(both);
    expect(told({ a: 1 }, ["/a"], say)).toEqual(both);
  });

  it("covers what is in it, unless something of that is in the report", () => {
    const say = (losses: Losses) => void losses.add("/a", "Whole.");
    expect(told({ a: { x: 1, y: 2 } }, [], say)).toEqual([["/a", "Whole."]]);
    expect(told({ a: { x: 1, y: 2 } }, ["/a/x"], say)).toEqual([
      ["/a", "Whole."],
      ["/a/y", NO_PLACE],
    ]);
  });

  it("does not hide another reason in it", () => {
    const say = (losses: Losses) => {
      losses.add("/a", "Whole.");
      losses.add("/a/x", "Whole.");
      losses.add("/a/y/0", "Deep.");
    };
    expect(told({ a: { x: 1, y: [2], z: 3 } }, [], say)).toEqual([
      ["/a", "Whole."],
      ["/a/y/0", "Deep."],
    ]);
  });

  it("was altered, which is told only of what is in the report: else it is lost", () => {
    const say = (losses: Losses) => losses.alter("/a", "Cut.");
    expect(told({ a: "x" }, ["/a"], say)).toEqual([["/a", "Cut."]]);
    expect(told({ a: "x" }, [], say)).toEqual([["", NO_PLACE]]);
  });
});
