import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { findNonJson } from "../../src/json/json-value.js";

const OPTIONS = { maxDepth: 64, maxFindings: 100 };
const find = (value: unknown, options = {}) =>
  findNonJson(value, { ...OPTIONS, ...options }).map(({ code, path }) => `${code} ${path}`);

describe("findNonJson", () => {
  it.each([
    ["a scalar", 1],
    ["all kinds", { a: [null, true, "x", -0, 1.5, Number.MIN_VALUE, Number.MAX_SAFE_INTEGER, 2 ** 53, -1e20], b: {} }],
    ["an object without prototype", Object.assign(Object.create(null), { a: 1 })],
    ["an object and array of another realm", runInNewContext("({a: [1], b: {}})")],
    ["keys that objects inherit", JSON.parse('{"__proto__": 1, "constructor": 2, "toString": 3}')],
    ["surrogate pairs", { "🌍": "🌍" }],
    ["a frozen object", Object.freeze({ a: Object.freeze([1]) })],
    ["one object in two places", ((shared) => ({ a: shared, b: [shared, shared] }))({ x: [1] })],
  ])("accepts %s", (_, value) => {
    expect(find(value)).toEqual([]);
  });

  class Visit {
    type = "visit";
  }
  class List extends Array {}

  it.each([
    ["undefined", undefined, "not-json"],
    ["a function", () => 1, "not-json"],
    ["a symbol", Symbol("x"), "not-json"],
    ["a bigint", 1n, "not-json"],
    ["NaN", Number.NaN, "number-out-of-range"],
    ["-Infinity", Number.NEGATIVE_INFINITY, "number-out-of-range"],
    ["a lone surrogate", "a\ud800", "lone-surrogate"],
    ["a Date", new Date(0), "not-json"],
    ["a Map", new Map(), "not-json"],
    ["a typed array", new Uint8Array(2), "not-json"],
    ["a boxed string", new String("x"), "not-json"],
    ["an instance of a class", new Visit(), "not-json"],
    ["an array of a subclass", new List(), "not-json"],
    ["an object with a prototype of its own", Object.create({ a: 1 }), "not-json"],
    ["a Date of another realm", runInNewContext("new Date(0)"), "not-json"],
  ])("reports %s", (_, value, code) => {
    expect(find(value)).toEqual([`${code} `]);
    expect(find({ ok: 1, "a/b": [0, value] })).toEqual([`${code} /a~1b/1`]);
  });

  it("reports a key whose value is undefined, and says to leave it out", () => {
    expect(findNonJson({ a: undefined }, OPTIONS)).toEqual([
      {
        code: "not-json",
        severity: "error",
        message: "The value is undefined.",
        path: "/a",
        help: "Leave the key out.",
      },
    ]);
  });

  it("names the class of what is not plain", () => {
    expect(findNonJson(new Visit(), OPTIONS)[0]?.message).toBe(
      "The value is not a plain object but an instance of Visit.",
    );
  });

  it("reports a lone surrogate in a key at the object that holds it", () => {
    expect(find({ a: { "\udc00": 1n } })).toEqual(["lone-surrogate /a", "not-json /a/\uFFFD"]);
  });

  it("reports symbol keys, hidden properties and keys of arrays", () => {
    expect(find([{ [Symbol("x")]: 1 }])).toEqual(["not-json /0"]);
    expect(find(Object.defineProperty({}, "a", { value: 1 }))).toEqual(["not-json /a"]);
    expect(find({ list: Object.assign([1], { extra: 1 }) })).toEqual(["not-json /list"]);
  });

  it("reports one finding an array with holes, however many there are", () => {
    const holes = [1, 2, 3];
    delete holes[1];
    expect(findNonJson({ a: holes }, OPTIONS)).toMatchObject([
      { code: "not-json", path: "/a", message: "The array has a hole at index 1." },
    ]);
    expect(find(new Array(4e9))).toEqual(["not-json "]);
    expect(find([undefined].concat(new Array(2)))).toEqual(["not-json ", "not-json /0"]);
  });

  it("never calls a getter, toJSON or a constructor's name", () => {
    const fail = () => {
      throw new Error("called");
    };
    expect(
      find({
        get a() {
          return fail();
        },
        set b(_: unknown) {
          fail();
        },
      }),
    ).toEqual(["not-json /a", "not-json /b"]);
    expect(find({ toJSON: fail })).toEqual(["not-json /toJSON"]);
    class Sly {
      static get name(): string {
        return fail();
      }
      get [Symbol.toStringTag](): string {
        return fail();
      }
    }
    expect(find([new Sly()])).toEqual(["not-json /0"]);
  });
});

describe("what findNonJson says", () => {
  const said = (value: unknown, options = {}) =>
    findNonJson(value, { ...OPTIONS, ...options }).map(({ path, message, help }) => [path, message, help]);
  const HALF = "holds one half of a surrogate pair, which is no character.";
  const CUT = "Use the whole character: the text was probably cut in the middle of one.";

  it.each<[string, unknown, string, string | undefined]>([
    ["undefined", undefined, "The value is undefined.", "Leave it out, or write null."],
    ["a bigint", 1n, "The value is a bigint.", "Write it as a number, or as a string where it is large."],
    ["a function", () => 1, "The value is a function.", undefined],
    ["a symbol", Symbol("x"), "The value is a symbol.", undefined],
    ["NaN", Number.NaN, "JSON has no NaN.", "Leave the key out, or write a string."],
    ["-Infinity", Number.NEGATIVE_INFINITY, "JSON has no -Infinity.", "Leave the key out, or write a string."],
    ["half a character", "a\ud800", `The string ${HALF}`, CUT],
    ["a Date", new Date(0), "The value is not a plain object but an instance of Date.", "Convert it first."],
    [
      "what has no class",
      Object.create({ a: 1 }),
      "The value is not a plain object but an instance of a class.",
      "Convert it first.",
    ],
    [
      "what has a class without a name",
      new (class {})(),
      "The value is not a plain object but an instance of a class.",
      "Convert it first.",
    ],
    [
      "what has a constructor that is none",
      Object.create(Object.create({}, { constructor: { value: null } })),
      "The value is not a plain object but an instance of a class.",
      "Convert it first.",
    ],
    [
      "what has a constructor with another name than a text",
      Object.create(Object.create({}, { constructor: { value: { name: 7 } } })),
      "The value is not a plain object but an instance of a class.",
      "Convert it first.",
    ],
    [
      "what has a constructor with a name alone",
      Object.create(Object.create({}, { constructor: { value: { name: "Visit" } } })),
      "The value is not a plain object but an instance of Visit.",
      "Convert it first.",
    ],
  ])("of %s", (_, value, message, help) => {
    expect(said(value)).toEqual([["", message, help]]);
  });

  it("of keys, properties and depth", () => {
    expect(said({ [Symbol("x")]: 1 })).toEqual([["", 'The key "Symbol(x)" is a symbol.', "Use a string."]]);
    expect(said(Object.assign([1], { extra: 1 }))).toEqual([
      ["", 'The array has the key "extra" beside its elements.', "Use an object."],
    ]);
    expect(said({ "\udc00": 1 })).toEqual([["", `The key ${HALF}`, CUT]]);
    expect(said([[]], { maxDepth: 1 })).toEqual([
      ["/0", "Objects and arrays are nested more than 1 levels deep (maxDepth).", undefined],
    ]);
    const computed = "This property is computed by a getter or setter.";
    const both = { get: () => 1, set: () => undefined, enumerable: true };
    for (const property of [both, { get: both.get, enumerable: true }, { set: both.set, enumerable: true }]) {
      expect(said(Object.defineProperty({}, "a", property))).toEqual([
        ["/a", computed, "Copy its value into a plain object."],
      ]);
    }
    expect(said(Object.defineProperty({}, "a", { value: 1 }))).toEqual([
      ["/a", "This property is not enumerable, so JSON.stringify leaves it out.", undefined],
    ]);
  });

  it.each(["x1", "1x", "01", "-1", "1.5", "4294967295"])("of the key %s of an array", (key) => {
    const isIndex = key === "4294967295";
    expect(said(Object.assign([1], { [key]: 2 })).map(([, message]) => message)).toEqual(
      isIndex ? [] : [`The array has the key "${key}" beside its elements.`],
    );
  });

  it("of arrays with more than ten elements, nothing", () => {
    expect(said(Array.from({ length: 120 }, (_, n) => n))).toEqual([]);
  });

  it("of a Proxy without the property that it names, nothing, and of a cycle what to do", () => {
    const empty = new Proxy({}, { ownKeys: () => ["a"], getOwnPropertyDescriptor: () => undefined });
    expect(said(empty)).toEqual([]);
    const self: Record<string, unknown> = {};
    self.a = self;
    expect(said(self)).toEqual([["/a", "This object contains itself (a cycle).", "Refer to it by its id."]]);
  });

  it("ends when it has found as many as asked for", () => {
    expect(said([1n, 1n, 1n], { maxFindings: 2 }).map(([path]) => path)).toEqual(["/0", "/1"]);
    // One member may have two defects.
    expect(said({ "\udc00": 1n }, { maxFindings: 1 })).toHaveLength(1);
  });
});

describe("cycles and depth", () => {
  it("reports a cycle where it closes", () => {
    const report: Record<string, unknown> = { a: [] };
    (report.a as unknown[]).push({ back: report });
    expect(find(report)).toEqual(["not-json /a/0/back"]);
    expect(findNonJson(report, OPTIONS)[0]?.message).toContain("cycle");
    const self: unknown[] = [];
    self.push(self, self);
    expect(find(self)).toEqual(["not-json /0", "not-json /1"]);
  });

  const nest = (levels: number) => JSON.parse("[".repeat(levels) + "]".repeat(levels));

  it("takes 64 levels and reports the 65th", () => {
    expect(find(nest(64))).toEqual([]);
    expect(find(nest(65))).toEqual([`too-deep ${"/0".repeat(64)}`]);
    expect(find(1, { maxDepth: 0 })).toEqual([]);
    expect(find([], { maxDepth: 0 })).toEqual(["too-deep "]);
  });

  it("survives 100,000 levels", () => {
    let deep: unknown = 1;
    for (let level = 0; level < 100_000; level++) deep = { a: deep };
    expect(find(deep)).toEqual([`too-deep ${"/a".repeat(64)}`]);
    expect(find(deep, { maxDepth: Number.POSITIVE_INFINITY })).toEqual([]);
  });

  it("visits what is shared once: 2^60 paths take no time", () => {
    let shared: unknown = "leaf";
    for (let level = 0; level < 60; level++) shared = [shared, shared];
    expect(find(shared)).toEqual([]);
  });

  it("sees that what is shared is too deep in a second, deeper place", () => {
    const shared = nest(3);
    expect(find({ shallow: shared, deep: [[shared]] }, { maxDepth: 5 })).toEqual(["too-deep /deep/0/0"]);
    expect(find({ shallow: shared, deep: [[shared]] }, { maxDepth: 6 })).toEqual([]);
  });
});

describe("hostile objects", () => {
  const fail = () => {
    throw new Error("trap");
  };

  it.each(["ownKeys", "getPrototypeOf", "getOwnPropertyDescriptor"])(
    "a Proxy that throws in %s is reported",
    (trap) => {
      const proxy = new Proxy({ a: 1 }, { [trap]: fail });
      const path = trap === "getOwnPropertyDescriptor" ? "/a" : "";
      expect(find(proxy)).toEqual([`not-json ${path}`]);
      expect(find({ x: [proxy], y: 1n })).toEqual([`not-json /x/0${path}`, "not-json /y"]);
    },
  );

  it("a revoked Proxy and one of an array that throws are reported", () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    const list = new Proxy([1], { get: fail });
    expect(find([proxy, list, list])).toEqual(["not-json /0", "not-json /1", "not-json /2"]);
    expect(findNonJson([list, list], OPTIONS)[1]?.message).not.toContain("cycle");
  });

  it("a Proxy that says another thing each time is told, and not looked into", () => {
    const fickle = new Proxy({ a: 1 }, { get: () => ({}) });
    expect(find(fickle)).toEqual(["not-json /a"]);
  });

  it("a Proxy that never ends stops at the depth and at the number of findings", () => {
    const endless = (): object => {
      const children = new Map<PropertyKey, object>();
      const child = (key: PropertyKey) => {
        const known = children.get(key) ?? endless();
        children.set(key, known);
        return known;
      };
      return new Proxy(
        { a: 1, b: 2 },
        {
          get: (_, key) => child(key),
          getOwnPropertyDescriptor: (_, key) => ({
            value: child(key),
            enumerable: true,
            configurable: true,
            writable: true,
          }),
        },
      );
    };
    expect(find(endless())).toHaveLength(100);
    expect(find(Array(1000).fill(undefined), { maxFindings: 3 })).toEqual([
      "not-json /0",
      "not-json /1",
      "not-json /2",
    ]);
  });
});
