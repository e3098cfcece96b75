import { describe, expect, it } from "vitest";
import { findingPointer, formatPointer, parsePointer, resolvePointer } from "../../src/json/pointer.js";

// The document and the pointers of RFC 6901, section 5.
const RFC = {
  foo: ["bar", "baz"],
  "": 0,
  "a/b": 1,
  "c%d": 2,
  "e^f": 3,
  "g|h": 4,
  "i\\j": 5,
  'k"l': 6,
  " ": 7,
  "m~n": 8,
};

describe("JSON Pointer", () => {
  it.each([
    ["", RFC],
    ["/foo", ["bar", "baz"]],
    ["/foo/0", "bar"],
    ["/", 0],
    ["/a~1b", 1],
    ["/c%d", 2],
    ["/e^f", 3],
    ["/g|h", 4],
    ["/i\\j", 5],
    ['/k"l', 6],
    ["/ ", 7],
    ["/m~0n", 8],
  ])("%j resolves as in RFC 6901", (pointer, value) => {
    expect(resolvePointer(RFC, pointer)).toEqual({ found: true, value });
    expect(formatPointer(parsePointer(pointer) ?? [])).toBe(pointer);
  });

  it.each(["a", "#/a", "/~", "/~2", "/a~", "/a/~x"])("%j is none", (pointer) => {
    expect(parsePointer(pointer)).toBeUndefined();
    expect(resolvePointer({ a: 1 }, pointer)).toEqual({ found: false });
  });

  it("unescapes in the right order", () => {
    expect(parsePointer("/~01")).toEqual(["~1"]);
    expect(formatPointer(["~1", 0, "/"])).toBe("/~01/0/~1");
  });

  it.each(["/foo/2", "/foo/-", "/foo/00", "/foo/+0", "/foo/length", "/foo/0/0", "/toString", "/foo/1e0", "/x/y"])(
    "%j names nothing",
    (pointer) => expect(resolvePointer(RFC, pointer)).toEqual({ found: false }),
  );

  it("finds own keys only, whatever they are called", () => {
    expect(resolvePointer({}, "/__proto__")).toEqual({ found: false });
    expect(resolvePointer(JSON.parse('{"__proto__": {"constructor": null}}'), "/__proto__/constructor")).toEqual({
      found: true,
      value: null,
    });
    expect(resolvePointer(null, "/a")).toEqual({ found: false });
    expect(resolvePointer("text", "/length")).toEqual({ found: false });
  });

  it("of a finding has at most 10,000 characters: that of an ancestor stands for a longer one", () => {
    const longest = "k".repeat(9_999);
    expect(findingPointer([longest])).toBe(`/${longest}`);
    expect(findingPointer([`${longest}k`])).toBe("");
    expect(findingPointer(["a", 0, longest, "b"])).toBe("/a/0");
    expect(findingPointer(["a/b", "c~d", 1])).toBe("/a~1b/c~0d/1");
    // What lies behind is not even asked for.
    const segments = function* () {
      yield `${longest}k`;
      throw new Error("asked for");
    };
    expect(findingPointer(segments())).toBe("");
  });
});
