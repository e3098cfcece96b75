import { describe, expect, it } from "vitest";
import { editJson, type JsonEdit } from "../../src/json/edit.js";

const append: JsonEdit = { path: ["list", -1], value: { start: 3, end: 4 } };
const member: JsonEdit = { path: ["b"], value: { c: [1] }, before: ["note"] };

describe("editJson", () => {
  it.each<[string, string, JsonEdit, string]>([
    [
      "appends on lines of its own",
      '{\n  "list": [\n    {\n      "start": 1,\n      "end": 2\n    }\n  ]\n}\n',
      append,
      '{\n  "list": [\n    {\n      "start": 1,\n      "end": 2\n    },\n    {\n      "start": 3,\n      "end": 4\n    }\n  ]\n}\n',
    ],
    [
      "appends as the neighbour is written",
      '{\n  "list": [\n    { "start": 1, "end": 2 }\n  ]\n}',
      append,
      '{\n  "list": [\n    { "start": 1, "end": 2 },\n    { "start": 3, "end": 4 }\n  ]\n}',
    ],
    [
      "appends within the line",
      '{\n  "list": [{ "start": 1, "end": 2 }]\n}',
      append,
      '{\n  "list": [{ "start": 1, "end": 2 }, { "start": 3, "end": 4 }]\n}',
    ],
    [
      "keeps a minified text minified",
      '{"list":[{"start":1,"end":2}]}',
      append,
      '{"list":[{"start":1,"end":2},{"start":3,"end":4}]}',
    ],
    [
      "keeps tabs and Windows line ends",
      '{\r\n\t"a": 1\r\n}\r\n',
      member,
      '{\r\n\t"a": 1,\r\n\t"b": {\r\n\t\t"c": [\r\n\t\t\t1\r\n\t\t]\r\n\t}\r\n}\r\n',
    ],
    [
      "puts a member before those that come after it",
      '{\n    "a": 1,\n\n    "note":  "x"\n}',
      member,
      '{\n    "a": 1,\n    "b": {\n        "c": [\n            1\n        ]\n    },\n\n    "note":  "x"\n}',
    ],
    [
      "begins a text in its first line",
      '  {\n    "a": 1\n  }',
      member,
      '  {\n    "a": 1,\n    "b": {\n        "c": [\n            1\n        ]\n    }\n  }',
    ],
    ["appends to a list of the whole text", "[1, 2]", { path: [-1], value: null }, "[1, 2, null]"],
    ["replaces an element", "[1, [2, 3], 4]", { path: [1, 0], value: { a: [1] } }, '[1, [{"a": [1]}, 3], 4]'],
    ["replaces an element that is a text", '["a","b"]', { path: [1], value: "c" }, '["a","c"]'],
    ["replaces the whole text", "[1]", { path: [], value: { a: 1 } }, '{"a": 1}'],
    [
      "writes as the object around it",
      '{"a":1, "x": {"y" : 1}}',
      { path: ["x", "z"], value: { b: 1 } },
      '{"a":1, "x": {"y" : 1, "z": {"b": 1}}}',
    ],
    [
      "writes without blanks where a text only looks as if it had some",
      '{"a":"b : c"}',
      { path: ["d"], value: [1, 2] },
      '{"a":"b : c","d":[1,2]}',
    ],
    [
      "writes what stands before several others",
      '{"a": 1, "y": 2, "note": 3}',
      { path: ["b"], value: 0, before: ["note", "y"] },
      '{"a": 1, "b": 0, "y": 2, "note": 3}',
    ],
    [
      "indents by two in a text that does not",
      '{\n"a": {\n"x": 1\n}\n}',
      { path: ["a"], value: { y: 1 } },
      '{\n"a": {\n  "y": 1\n}\n}',
    ],
    [
      "ends lines as old systems did",
      '{\r  "a": {\r    "x": 1\r  }\r}',
      { path: ["a"], value: { y: 1 } },
      '{\r  "a": {\r    "y": 1\r  }\r}',
    ],
    ["puts a member in a line", '{ "a": 1, "note": "x" }', member, '{ "a": 1, "b": { "c": [1] }, "note": "x" }'],
    ["never puts a member first", '{"note": "x", "a": 1}', member, '{"note": "x", "a": 1, "b": {"c": [1]}}'],
    [
      "replaces a value over lines",
      '{\n  "a": 1,\n  "b": {\n    "c": 2\n  }\n}',
      { path: ["b"], value: { c: 3 } },
      '{\n  "a": 1,\n  "b": {\n    "c": 3\n  }\n}',
    ],
    [
      "replaces a value in a line",
      '{"a": 1, "b": {"c": 2}}',
      { path: ["b"], value: { c: 3 } },
      '{"a": 1, "b": {"c": 3}}',
    ],
  ])("%s", (_name, text, edit, expected) => {
    expect(editJson(text, [edit])).toBe(expected);
    expect(() => JSON.parse(expected)).not.toThrow();
  });

  it("makes edits one after the other", () => {
    expect(
      editJson('{"a": 1}', [
        { path: ["l"], value: [1] },
        { path: ["l", -1], value: 2 },
      ]),
    ).toBe('{"a": 1, "l": [1, 2]}');
  });

  it("makes edits of several records, in any order", () => {
    const text = '{\n  "l": [\n    {\n      "a": 1\n    }, {"a": 2}\n  ]\n}\n';
    const edits: JsonEdit[] = [
      { path: ["l", 1, "b"], value: [1] },
      { path: ["l", 0, "b"], value: 3 },
      { path: ["l", 1, "b", -1], value: 2 },
    ];
    const expected = '{\n  "l": [\n    {\n      "a": 1,\n      "b": 3\n    }, {"a": 2, "b": [1, 2]}\n  ]\n}\n';
    expect(editJson(text, edits)).toBe(expected);
    // From the first to the last as well, where each makes the text longer for those behind it.
    expect(editJson(text, [edits[1], edits[0], edits[2]] as JsonEdit[])).toBe(expected);
    // Together with one of the whole document, they are made in their order.
    expect(editJson(text, [...edits, { path: ["c"], value: 4 }])).toBe(
      expected.replace(/\]\n\}\n$/, '],\n  "c": 4\n}\n'),
    );
  });

  it("refuses a path that leads nowhere", () => {
    for (const [text, path] of [
      ["", ["a"]],
      ["[1]", [0, "a"]],
      ["{}", ["a"]],
      ['{"a": []}', ["a", -1]],
      ['{"a": 1}', ["b", -1]],
    ] as const) {
      if (text !== "") expect(() => editJson(text, [{ path, value: 1 }]), text).toThrow(/^There is nothing at \[/);
      else expect(editJson(text, [{ path, value: 1 }])).toBe("");
    }
    expect(() => editJson('{"a": 1}', [{ path: ["x", "y"], value: 1 }])).toThrow(
      'There is nothing at ["x","y"] that could be changed.',
    );
  });
});
