import { describe, expect, it } from "vitest";
import { explain } from "../../src/check/explain.js";
import { documentValidators } from "../../src/generated/document-validators.js";
import { model } from "../../src/generated/model.js";
import { check, checkText } from "../../src/index.js";
import { meeting, person, report, source, statement } from "./documents.js";

const told = (value: unknown, as?: "report") =>
  check(value, as ? { as } : {}).findings.map(({ code, path }) => `${code} ${path}`);

const people = (count: number, more: object = {}) =>
  Array.from({ length: count }, (_, i) => ({ ...person(`p${i}`), ...more }));

describe("a union", () => {
  it("reports only the branch that the type chose", () => {
    expect(told({ ...statement(), kind: "Welcome", speakers: [] })).toEqual(["unknown-word /kind", "empty /speakers"]);
  });

  it("reports nothing but the type where the type chose no branch", () => {
    expect(told({ type: "statment", kind: 5, speakers: [], surplus: true })).toEqual(["unknown-type /type"]);
    expect(told({ kind: 5, surplus: true })).toEqual(["missing-key /type"]);
  });

  it.each(["__proto__", "constructor", "toString"])("is not led astray by the type %s", (type) => {
    expect(told(JSON.parse(`{"type":"${type}"}`))).toEqual(["unknown-type /type"]);
    expect(told(JSON.parse(`{"${type}":{"type":"person"}}`))).toEqual(["missing-key /type"]);
  });
});

describe("one place", () => {
  it("has one finding, however many rules its value breaks", () => {
    expect(told({ ...person(), name: ` ${"a".repeat(1_000)}\u0000` })).toEqual(["too-long /name"]);
    expect(told({ ...person(), id: `state:${"A".repeat(1_000)}` })).toEqual(["too-long /id"]);
  });

  it("does not hide another: all defects of a document are told at once, first what is missing", () => {
    const value = {
      ...report(),
      title: "",
      people: [{ ...person(), name: null, surplus: 1 }, person("b"), { type: "person", id: "person:c" }, 5],
      meetings: [meeting("x", { when: { start: "soon" } })],
    };
    expect(told(value)).toEqual([
      "empty /title",
      "wrong-type /people/0/name",
      "unknown-key /people/0/surplus",
      "missing-key /people/2/name",
      "wrong-type /people/3",
      "invalid-format /meetings/0/when/start",
    ]);
    expect(told({ surplus: 1, ...value, sources: undefined as never, language: 5 }, "report")).toEqual([
      "not-json /sources",
    ]);
    const { sources: _, ...rest } = { surplus: 1, ...value };
    expect(told(rest).slice(0, 2)).toEqual(["missing-key /sources", "unknown-key /surplus"]);
  });

  it("is not looked at behind a slot for any JSON", () => {
    const deep = JSON.parse(`${'{"type":['.repeat(20)}null${"]}".repeat(20)}`);
    const extensions = [{ namespace: "https://example.org/own", value: deep }];
    expect(told({ ...person(), extensions, name: 5 })).toEqual(["wrong-type /name"]);
  });
});

describe("an object", () => {
  it("is taken by its own keys alone", () => {
    const inherited = Object.assign(Object.create(null), { type: "person", id: "person:a" });
    expect(told(inherited)).toEqual(["missing-key /name"]);
    const keys = ["__proto__", "constructor", "toString", "hasOwnProperty", "valueOf"];
    const treacherous = `{"type":"person","id":"person:a","name":"A",${keys.map((key) => `"${key}":1`).join(",")}}`;
    expect(told(JSON.parse(treacherous)).sort()).toEqual(keys.map((key) => `unknown-key /${key}`).sort());
  });
});

describe("the limit", () => {
  it("is kept, and all that is beyond it is counted, place by place", () => {
    const value = { ...report(), people: people(300, { name: 5, id: "x", surplus: null }) };
    for (const max of [1, 3, 100, 899]) {
      const { findings, omitted } = explain("report", value, max);
      expect([findings.length, omitted]).toEqual([max, 900 - max]);
    }
    expect(explain("report", value, 900)).toMatchObject({ findings: { length: 900 }, omitted: 0 });
    expect(explain("report", value, 0)).toEqual({ findings: [], omitted: 900 });
  });

  it("does not change what is told before it", () => {
    const value = { ...report(), title: 5, people: people(50, { name: null, more: 1 }) };
    const all = explain("report", value, 1_000).findings;
    expect(explain("report", value, 7).findings).toEqual(all.slice(0, 7));
  });

  it("is that of a check, which names the record", () => {
    const { ok, findings, omitted } = check({ ...report(), people: people(300, { name: 5 }) });
    expect([ok, findings.length, omitted]).toEqual([false, 100, 200]);
    expect(findings[99]).toMatchObject({ code: "wrong-type", path: "/people/99/name", record: "person:p99" });
  });

  it("lets no shape that is broken look sound", () => {
    expect(check({ type: "person" }, { maxFindings: 0 })).toEqual({ ok: false, findings: [], omitted: 2 });
  });
});

describe("what is too much", () => {
  it("is told of a list as a whole, and not of each item", () => {
    expect(told({ ...report(), people: people(10_001, { name: 5 }) })).toEqual(["too-many /people"]);
    const many = JSON.parse(`[${"1,".repeat(999_999)}1]`);
    expect(explain("report", { ...report(), people: many }, 10)).toMatchObject({ findings: { length: 1 }, omitted: 0 });
  });

  it("is told of a text of 30 million characters without trying a pattern", () => {
    const long = "ab ".repeat(10_000_000);
    expect(told({ ...source(), title: long, url: long, kind: long, author: [long] })).toContain("too-long /title");
    expect(told({ ...person(), nationality: [long] })).toHaveLength(1);
    expect(told({ ...source(), textDigest: { sha256: long, length: 1 } })).toEqual([
      "invalid-format /textDigest/sha256",
    ]);
  });

  it("ends the pointer of a key of many characters at what holds it", () => {
    const key = "k".repeat(100_000);
    const { findings } = checkText(JSON.stringify({ ...person(), [key]: 1, name: 5 }));
    expect(findings.map(({ code, path }) => [code, path]).sort()).toEqual([
      ["unknown-key", ""],
      ["wrong-type", "/name"],
    ]);
  });
});

describe("the walk", () => {
  it("is as deep as the types, none of which holds itself", () => {
    const depth = (type: string, above: readonly string[]): number => {
      expect(above).not.toContain(type);
      const shape = model[type];
      const parts =
        shape?.kind === "object"
          ? Object.values(shape.fields).flatMap(({ value }) => (value.kind === "named" ? [value.name] : []))
          : shape?.kind === "union"
            ? Object.values(shape.branches)
            : [];
      return 1 + Math.max(0, ...parts.map((part) => depth(part, [...above, type])));
    };
    expect(depth("Report", [])).toBeLessThan(10);
  });

  it("finds something wherever a validator does, and only there", () => {
    for (const value of [null, 5, "x", [], {}, person(), report(), { ...person(), name: "" }]) {
      for (const [name, accepts] of Object.entries(documentValidators)) {
        expect(explain(name as "report", value, 10).findings.length === 0).toBe(accepts(value));
      }
    }
  });
});
