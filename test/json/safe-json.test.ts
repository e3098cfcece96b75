import { describe, expect, it } from "vitest";
import { safeJson } from "../../src/json/safe-json.js";

describe("JSON that is printed", () => {
  it.each<[string, string, string]>([
    ["an escape of a terminal", "\u001B[31m", '"\\u001b[31m"'],
    ["delete, and the second set of control characters", "\u007F\u009B", '"\\u007f\\u009b"'],
    ["marks of direction", "\u061C\u200E\u202E\u2066", '"\\u061c\\u200e\\u202e\\u2066"'],
    ["ends of lines", "\u2028\u2029", '"\\u2028\\u2029"'],
    ["the byte order mark", "\uFEFF", '"\\ufeff"'],
    ["commands of build servers", "##[a]##vso[b]##teamcity[c]", '"\\u0023#[a]\\u0023#vso[b]\\u0023#teamcity[c]"'],
  ])("has %s as an escape", (_what, text, printed) => {
    expect(safeJson(text)).toBe(printed);
    expect(JSON.parse(printed)).toBe(text);
  });

  it.each(["Zoë", "Bakı", "Баку", "平", "😀", "a\u00A0b", "#1", "##", "## [a]", "#[a]"])("has %j as it is", (text) => {
    expect(safeJson(text)).toBe(`"${text}"`);
  });

  it("is one line, or indented", () => {
    expect(safeJson({ a: [1] })).toBe('{"a":[1]}');
    expect(safeJson({ a: [1] }, 2)).toBe('{\n  "a": [\n    1\n  ]\n}');
  });
});
