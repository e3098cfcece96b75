import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { rules } from "../../src/check/rules/index.js";
import { checkText, type DocumentName } from "../../src/index.js";
import { acceptedBy, allEngines, filesIn, readBytes, readJson } from "../schemas/engines.js";

interface Expected {
  /** Where the one finding is. A document that passes has none. */
  path?: string;
  /** What the document is, if it is no report. */
  schema?: DocumentName;
  sourceTexts?: Record<`source:${string}`, string>;
}

const FOLDER = "test/fixtures/rules";

const severities = new Map<string, string>(rules.map(({ code, severity }) => [code, severity]));
const codes = [...severities.keys()];
const files = filesIn(FOLDER).filter((file) => !file.endsWith("expected.json"));
const listed = (code: string) =>
  existsSync(`${FOLDER}/${code}/expected.json`)
    ? readJson<Record<string, Expected>>(`${FOLDER}/${code}/expected.json`)
    : {};
const documents = files.map((file) => {
  const [code = "", verdict = "", name = ""] = file.split("/");
  return { file, code, verdict, expected: listed(code)[`${verdict}/${name}`] ?? {} };
});

describe("the documents for each rule", () => {
  it("stand in the folder of a rule, under what they show", () => {
    const strange = documents.filter(
      ({ code, verdict }) => !severities.has(code) || !/^(?:fails|passes)$/.test(verdict),
    );
    expect(strange.map(({ file }) => file)).toEqual([]);
  });

  it.each(codes)("%s: two fail at least and one passes, and expected.json lists nothing else", (code) => {
    const own = documents.filter((document) => document.code === code);
    expect(own.filter(({ verdict }) => verdict === "fails").length).toBeGreaterThanOrEqual(2);
    expect(own.filter(({ verdict }) => verdict === "passes").length).toBeGreaterThanOrEqual(1);
    const names = own.map(({ file }) => file.slice(code.length + 1));
    expect(Object.keys(listed(code)).filter((name) => !names.includes(name))).toEqual([]);
  });
});

describe("with every rule applied", () => {
  it.each(documents)("$file", ({ file, code, verdict, expected }) => {
    const { path, schema = "report", sourceTexts = {} } = expected;
    const name = `${FOLDER}/${file}`;
    expect(acceptedBy(schema, readJson(name))).toEqual(allEngines);
    const { findings } = checkText(readBytes(name), { as: schema, sourceTexts });
    const found = findings.map((finding) => [finding.severity, finding.code, finding.path]);
    expect(found).toEqual(verdict === "fails" ? [[severities.get(code), code, path]] : []);
  });
});
