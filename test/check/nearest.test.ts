import { describe, expect, it } from "vitest";
import { nearest } from "../../src/text/nearest.js";

const KNOWN = ["talks", "summit", "press-conference", "wreath-laying", "dinner"];

describe("nearest", () => {
  it.each([
    ["taks", "talks"],
    ["tlaks", "talks"],
    ["sumit", "summit"],
    ["press-conferense", "press-conference"],
    ["pres-konference", "press-conference"],
  ])("finds %s to be a slip of %s", (word, known) => {
    expect(nearest(word, KNOWN)).toBe(known);
  });

  it.each(["Talks", "TALKS", "t_a_l_k_s", "talks "])("finds %s to be talks in another spelling", (word) => {
    expect(nearest(word, KNOWN)).toBe("talks");
  });

  it.each(["press_conference", "PressConference", "pressConference", "Press Conference", "PRESS.CONFERENCE"])(
    "finds %s to be press-conference, whatever the count of letters",
    (word) => {
      expect(nearest(word, KNOWN)).toBe("press-conference");
    },
  );

  it.each(["banquet", "x", "", "日本語", "zzzzzzzzzzzz", "__proto__"])("finds nothing like %o", (word) => {
    expect(nearest(word, KNOWN)).toBeUndefined();
  });

  it("allows two steps in a short word and a third of the letters in a long one", () => {
    expect(nearest("abXX", ["abcd"])).toBe("abcd");
    expect(nearest("aXXX", ["abcd"])).toBeUndefined();
    expect(nearest("abcdefXXX", ["abcdefghi"])).toBe("abcdefghi");
    expect(nearest("abcdeXXXX", ["abcdefghi"])).toBeUndefined();
  });

  it("never calls a word like another of which not a letter is the same", () => {
    expect(nearest("xy", ["ab", "a"])).toBeUndefined();
    expect(nearest("xy", ["ax"])).toBeUndefined();
    expect(nearest("xb", ["ab"])).toBe("ab");
  });

  it("takes the nearest of several, and the first of equals", () => {
    expect(nearest("summits", ["summary", "summit"])).toBe("summit");
    expect(nearest("cat", ["car", "cap"])).toBe("car");
    expect(nearest("Car", ["cat", "car"])).toBe("car");
  });

  it("does not look at words of more than 80 letters, which are no slips", () => {
    const long = "a".repeat(80);
    expect(nearest(`${long.slice(1)}b`, [long])).toBe(long);
    expect(nearest(`${long}b`, [long])).toBeUndefined();
  });

  it("takes any list of words, and none", () => {
    expect(nearest("talk", new Set(KNOWN))).toBe("talks");
    expect(nearest("talk", [])).toBeUndefined();
  });
});
