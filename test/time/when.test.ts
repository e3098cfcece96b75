import { describe, expect, it } from "vitest";
import { phrase } from "../../src/time/phrase.js";
import { BEGINS_BY, BEGINS_FROM, bound, boundKey, ENDS_BY, ENDS_FROM } from "../../src/time/when.js";

describe("what a time says of beginning and end", () => {
  const all = { start: "2024-02", end: "2024-03", notBefore: "2024-01", notAfter: "2024-04" };

  it("takes the closest key", () => {
    expect([BEGINS_FROM, BEGINS_BY, ENDS_FROM, ENDS_BY].map((keys) => boundKey(all, keys))).toEqual([
      "start",
      "start",
      "end",
      "end",
    ]);
  });

  it("falls back on the bounds", () => {
    const { notBefore, notAfter } = all;
    expect(bound({ notBefore, notAfter }, BEGINS_FROM)).toBe("2024-01");
    expect(bound({ notBefore, notAfter }, BEGINS_BY)).toBe("2024-04");
    expect(bound({ notBefore, notAfter }, ENDS_FROM)).toBe("2024-01");
    expect(bound({ notBefore, notAfter }, ENDS_BY)).toBe("2024-04");
    expect(bound({ end: "2024-03" }, BEGINS_BY)).toBe("2024-03");
  });

  it("does not take a start for an end, nor an end for a start", () => {
    expect(bound({ start: "2024-02" }, ENDS_BY)).toBeUndefined();
    expect(bound({ end: "2024-03" }, BEGINS_FROM)).toBeUndefined();
    expect(bound({ after: "meeting:talks" }, BEGINS_FROM)).toBeUndefined();
    expect(bound(undefined, ENDS_BY)).toBeUndefined();
  });
});

describe("a time in a sentence", () => {
  it.each([
    ["2024", "in 2024"],
    ["2024-08~", "in 2024-08~"],
    ["2024-08-19", "on 2024-08-19"],
    ["2024-08-19?", "on 2024-08-19?"],
    ["2024-08-19T14:30", "at 2024-08-19T14:30"],
    ["2024-08-19T14:30:00Z", "at 2024-08-19T14:30:00Z"],
  ])("%s: %s", (time, words) => expect(phrase(time)).toBe(words));
});
