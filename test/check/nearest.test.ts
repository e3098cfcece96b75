import { describe, expect, it } from "vitest";
import { nearest, nearestFirst } from "../../src/text/nearest.js";

const KNOWN = ["talks", "summit", "press-conference", "wreath-laying", "winner"];

describe("nearest", () => {
  it.each([
    ["taks", "talks"],
    ["tlaks", "talks"],
    ["atlks", "talks"],
    ["talk", "talks"],
    ["submit", "summit"],
    ["sumit", "summit"],
    ["press-conferense", "press-conference"],
    ["pres-konference", "press-conference"],
    ["press-cofnerecne", "press-conference"],
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

  it.each(["banquet", "x", "", "日本語", "zzzzzzzzzzzz", "__proto__", "---"])("finds nothing like %o", (word) => {
    expect(nearest(word, KNOWN)).toBeUndefined();
  });

  it.each([
    ["another first letter", "dinner", "winner"],
    ["another letter in a short word", "hold", "held"],
    ["two slips in a word of less than nine letters", "smumti", "summit"],
    ["three slips in a long word", "pres-konferense", "press-conference"],
    ["words of three letters", "sae", "sea"],
    ["another number", "statement:announcement-12", "statement:announcement-13"],
    ["a number more", "measure12", "measure123"],
    ["no more in common than the beginning of all", "person:bob", "person:ida"],
    ["another word in a common beginning", "one-on-two", "one-on-one"],
  ])("does not take for a slip: %s", (_, word, known) => {
    expect(nearest(word, [known])).toBeUndefined();
  });

  it("allows one slip up to eight letters and two from nine", () => {
    expect(nearest("abcdefgx", ["abcdefgh"])).toBe("abcdefgh");
    expect(nearest("abcdefxx", ["abcdefgh"])).toBeUndefined();
    expect(nearest("abcdefgxx", ["abcdefghi"])).toBe("abcdefghi");
    expect(nearest("abcdefxxx", ["abcdefghi"])).toBeUndefined();
  });

  it("looks at what is behind a common beginning", () => {
    expect(nearest("place:bakku", ["place:baku"])).toBe("place:baku");
    expect(nearest("place:bakkuu", ["place:baku"])).toBeUndefined();
    expect(nearest("Europe/Kyiw", ["Europe/Kyiv"])).toBe("Europe/Kyiv");
  });

  it("takes the nearest of several, and the first of equals", () => {
    expect(nearest("summits", ["summitry", "summit"])).toBe("summit");
    expect(nearest("sumits", ["summits", "sumit"])).toBe("summits");
    expect(nearest("Card", ["cards", "card"])).toBe("card");
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

describe("nearestFirst", () => {
  it("puts first what has most in common, and keeps the order of the rest", () => {
    expect(nearestFirst("hold", ["proposed", "held", "on-hold", "unknown"])).toEqual([
      "on-hold",
      "held",
      "proposed",
      "unknown",
    ]);
    expect(nearestFirst("xyz", KNOWN)).toEqual(KNOWN);
    expect(nearestFirst("Conference", KNOWN)[0]).toBe("press-conference");
  });

  it("loses none and changes nothing of what it is given", () => {
    const known = Object.freeze([...KNOWN]);
    expect([...nearestFirst("winter", known)].sort()).toEqual([...KNOWN].sort());
    expect(nearestFirst("w".repeat(100_000), known)).toEqual(KNOWN);
  });
});
