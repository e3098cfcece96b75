import { describe, expect, it } from "vitest";
import { readDate } from "../../src/draft/assemble/written-date.js";
import { readNumber, StatedNumbers } from "../../src/draft/assemble/written-number.js";

describe("a date of the draft", () => {
  it.each([
    ["2024", { start: "2024" }],
    ["2024-08", { start: "2024-08" }],
    ["2024-08-19", { start: "2024-08-19" }],
    ["2024-08~", { start: "2024-08~" }],
    ["2024-08-19T14:30", { start: "2024-08-19T14:30" }],
    ["2024-08-19 14:30", { start: "2024-08-19T14:30" }],
    ["2024-08-18/2024-08-22", { start: "2024-08-18", end: "2024-08-22" }],
    ["2024-08-18/..", { start: "2024-08-18" }],
    ["../2024", { end: "2024" }],
    ["/2024-08", { end: "2024-08" }],
  ])("is %s", (written, read) => {
    expect(readDate(written)).toEqual(read);
  });

  it.each([
    ["2024-8-9", "2024-08-09"],
    ["19.08.2024", "2024-08-19"],
    ["19/08/2024", "2024-08-19"],
    ["08/19/2024", "2024-08-19"],
    ["08/08/2024", "2024-08-08"],
    ["August 19, 2024", "2024-08-19"],
    ["Monday, Aug. 19th, 2024", "2024-08-19"],
    ["19 August 2024", "2024-08-19"],
    ["1st May 2024", "2024-05-01"],
    ["Sept. 2024", "2024-09"],
  ])("is read and told of where it is %s", (written, start) => {
    expect(readDate(written)).toMatchObject({ start, problem: expect.stringContaining("ISO 8601") });
  });

  it.each([
    "08/09/2024",
    "2024-02-30",
    "30.02.2024",
    "February 30, 2024",
    "Monday",
    "19 August",
    "19.08.24",
    "2024-08-19/x/y",
    "..",
    "../..",
    "2024-13",
    "August 2024 5 6",
    "Ma 2024",
  ])("cannot be %s", (written) => {
    const { start, end, problem } = readDate(written);
    expect([start, end]).toEqual([undefined, undefined]);
    expect(problem).toMatch(/no date|no day|two days/);
  });
});

describe("a number of the draft", () => {
  it.each<[string, readonly number[] | undefined]>([
    ["37", [37]],
    ["1,200", [1200]],
    ["1 200 000", [1_200_000]],
    ["12.5", [12.5]],
    ["-3", [-3]],
    ["12-13", [12, 13]],
    ["12 to 13", [12, 13]],
    ["12\u201313", [12, 13]],
    ["40 people", undefined],
    ["thirty", undefined],
    ["3 of 5", undefined],
    ["1, 2 and 3", undefined],
    ["$5m", undefined],
    ["1.2 million", undefined],
    ["1,2", undefined],
    ["13-12", undefined],
    ["9007199254740993", undefined],
    [`${"9".repeat(400)}`, undefined],
  ])("%s", (written, numbers) => {
    const read = readNumber(written);
    expect(read.numbers).toEqual(numbers);
    expect(read.problem === undefined).toBe(numbers !== undefined);
    expect(read.bound).toBeUndefined();
  });

  it.each([
    ["1200+", 1200, "at-least"],
    ["\u22655", 5, "at-least"],
    ["<= 5", 5, "at-most"],
    ["~1,200", 1200, "about"],
  ])("%s has a sign that says one thing", (written, number, bound) => {
    expect(readNumber(written)).toEqual({ numbers: [number], bound });
  });

  it("stands in the text in digits of any script and scale, or is one that words say", () => {
    const stated = new StatedNumbers("1,200 people, 12.75 million, \u0661\u0662\u0663 and 4 563");
    expect([1200, 12_750_000, 123, 563, 4563, 37, 4000].filter((value) => !stated.has(value))).toEqual([]);
    expect([99999, 1201, 127].filter((value) => stated.has(value))).toEqual([]);
  });
});
