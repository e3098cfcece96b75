import { join } from "node:path";
import { type CheckOptions, check, checkText, indexReport, outcomesOf, type Report } from "communique";
import { afterEach, describe, expect, it } from "vitest";
import { communique, folder } from "../cli/cli.js";

// What every JavaScript object inherits, where a document or its settings say it.
const INHERITED = [
  "__proto__",
  "constructor",
  "prototype",
  "toString",
  "hasOwnProperty",
  "valueOf",
  "__defineGetter__",
];
const HEAD = '"type":"person","id":"person:ada","name":"Ada Example"';
const told = (text: string, options: CheckOptions = {}) =>
  checkText(text, options).findings.map(({ code, path }) => `${code} ${path}`);

afterEach(() => {
  for (const name of ["polluted", "find", "severity"]) expect(({} as Record<string, unknown>)[name]).toBeUndefined();
});

describe.each(INHERITED)("%s", (name) => {
  const slug = name.replaceAll("_", "").toLowerCase();

  it("is a key like any that nobody knows, in a record, a value and a report", () => {
    expect(told(`{${HEAD},"${name}":{"polluted":1}}`)).toEqual([`unknown-key /${name}`]);
    expect(told(`{${HEAD},"names":[{"text":"A","${name}":1}]}`)).toEqual([`unknown-key /names/0/${name}`]);
    expect(told(`{"type":"report","${name}":[]}`)).toContain(`unknown-key /${name}`);
  });

  it("stands in for no required key", () => {
    expect(told(`{"type":"person","id":"person:ada","${name}":{"name":"Ada"}}`)).toEqual([
      "missing-key /name",
      `unknown-key /${name}`,
    ]);
  });

  it("is data in an extension and in an alternative, and comes back as it was", () => {
    const value = `{"${name}":{"polluted":1,"list":[{"${name}":2}]}}`;
    const text = `{${HEAD},"extensions":[{"namespace":"https://example.org/","value":${value}}]}`;
    const { ok, value: read } = checkText(text);
    expect([ok, JSON.stringify(read)]).toEqual([true, text]);
    expect(
      told(`{${HEAD},"extensions":[{"namespace":"https://example.org/","value":{"${name}":1,"${name}":2}}]}`),
    ).toEqual([`duplicate-key /extensions/0/value/${name}`]);
    expect(
      told(`{${HEAD},"alternatives":[{"from":["source:x"],"changes":[{"field":"/${name}","value":${value}}]}]}`, {
        as: "person",
      }),
    ).toContain("invalid-alternative /alternatives/0/changes/0");
  });

  it("is a name, a slug and a word like others", () => {
    expect(told(`{"type":"person","id":"person:${slug}","name":"${name}"}`)).toEqual([]);
    expect(told(`{"type":"${name}","id":"person:ada"}`)).toEqual(["unknown-type /type"]);
    expect(told(`{"type":"person","id":"${name}:${name}","name":"A"}`)).toEqual(["invalid-format /id"]);
    const meeting = (kind: string, status: string) =>
      `{"type":"meeting","id":"meeting:x","title":"X","kind":"${kind}","status":"${status}"}`;
    expect(told(meeting(slug, "held"))).toEqual(["unlisted-word /kind"]);
    expect(told(meeting("talks", name))).toEqual(["unknown-word /status"]);
  });

  it("is no rule, no vocabulary, no kind of document, and harms as no id of a text", () => {
    const person = { type: "person", id: "person:ada", name: "A" };
    const options = (text: string) => () => check(person, JSON.parse(text));
    expect(options(`{"rules":{"${name}":"off"}}`)).toThrow(new TypeError(`There is no rule "${name}".`));
    expect(options(`{"words":{"${name}":["x"]}}`)).toThrow(new TypeError(`There is no vocabulary "${name}".`));
    expect(options(`{"as":"${name}"}`)).toThrow(`Unknown document name "${name}"`);
    expect(options(`{"sourceTexts":{"${name}":"x"}}`)().ok).toBe(true);
  });

  it("names no record", () => {
    const report = {
      type: "report",
      version: "1",
      id: "urn:x",
      title: "T",
      language: "en",
      sources: [],
    } as never as Report;
    expect(indexReport(report).get(name as never)).toBeUndefined();
    expect(outcomesOf(report, name as never)).toEqual(outcomesOf(report, "meeting:gone"));
  });
});

describe("on the command line", () => {
  const cwd = folder({ "a.json": `{${HEAD}}`, "__proto__.json": `{${HEAD}}`, "constructor/__proto__.json": "{}" });

  it.each([
    ["--rule", "__proto__=off"],
    ["--as", "constructor"],
    ["--format", "toString"],
    ["--source-text", "__proto__=a.json"],
  ])("%s %s is told in a line", async (flag, value) => {
    const { code, stdout, stderr } = await communique(["check", "a.json", flag, value], { cwd });
    expect([code, stdout, stderr.trimEnd().split("\n").length]).toEqual([2, "", 1]);
  });

  it.each(["rules", "words"])("of settings in %s is told with its place", async (key) => {
    const config = join(folder({ "c.json": `{"${key}":{"__proto__":"off"}}` }), "c.json");
    const { code, stderr } = await communique(["check", "a.json", "--config", config], { cwd });
    expect([code, stderr]).toEqual([
      2,
      expect.stringMatching(/c\.json:1:\d+ error \S+ .*\n {2}at \/(?:rules|words)\/__proto__/),
    ]);
  });

  it("of settings at their root is told too", async () => {
    const config = join(folder({ "c.json": '{"__proto__":{"failOn":"error"}}' }), "c.json");
    const { code, stderr } = await communique(["check", "a.json", "--config", config], { cwd });
    expect([code, stderr]).toEqual([2, expect.stringContaining('unknown-key Unknown key "__proto__"')]);
  });

  it("as a name of a file has findings, and a baseline of its own", async () => {
    const files = ["__proto__.json", "constructor/__proto__.json"];
    const baseline = ["--baseline", "known.json"];
    expect((await communique(["check", ...files, ...baseline, "--update-baseline"], { cwd })).code).toBe(0);
    expect((await communique(["check", ...files, ...baseline], { cwd })).code).toBe(0);
  });
});
