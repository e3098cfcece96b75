import { describe, expect, it } from "vitest";
import { formatPointer, parsePointer, resolvePointer } from "../../src/json/pointer.js";

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
});
