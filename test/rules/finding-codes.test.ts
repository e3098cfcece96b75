import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { rules } from "../../src/check/rules/index.js";
import { findingCodes } from "../../src/index.js";

const SRC = new URL("../../src/", import.meta.url);
const codes = findingCodes.map(({ code }) => code);

describe("findingCodes", () => {
  // Nothing else can be emitted: a finding's code is typed by this list. Those of a shape are shown in test/schemas.
  it("has a document for every code of reading", () => {
    const shown = (folder: string) =>
      Object.values(
        JSON.parse(
          readFileSync(new URL(`../fixtures/invalid/${folder}/expected.json`, import.meta.url), "utf8"),
        ) as object,
      ).flatMap((expected) => JSON.stringify(expected).match(/(?<="code":")[a-z0-9-]+/g) ?? []);
    // Only a value in memory is not JSON, what is too large is kept in no file, and a byte order mark makes none invalid.
    const others = ["not-json", "too-large", "byte-order-mark"];
    const reading = findingCodes.filter(({ step }) => step === "reading").map(({ code }) => code as string);
    expect([...new Set([...shown("bytes"), ...others])].filter((code) => reading.includes(code)).sort()).toEqual(
      reading.sort(),
    );
  });

  it("is kebab-case and unique", () => {
    expect(new Set(codes).size).toBe(codes.length);
    for (const code of codes) expect(code).toMatch(/^[a-z]+[0-9]*(?:-[a-z0-9]+)*$/);
  });

  it("lists every rule with its own severity and description, in order", () => {
    expect(findingCodes.filter(({ step }) => step === "rule")).toEqual(
      rules.map(({ code, severity, description, help, example }) => ({
        code,
        severity,
        step: "rule",
        description,
        help,
        example,
      })),
    );
  });

  it("has one warning that is no rule", () => {
    const others = findingCodes.filter(({ step }) => step !== "rule");
    expect(others.filter(({ severity }) => severity === "warning").map(({ code }) => code)).toEqual([
      "byte-order-mark",
    ]);
  });

  it("describes each in a sentence, and each rule says what to do", () => {
    for (const { description } of findingCodes) expect(description).toMatch(/^[A-Z].+\.$/);
    for (const { help } of rules) expect(help).toMatch(/^[A-Z].+\.$/);
  });
});

describe("the rules", () => {
  it("are each named for the file that they are in, and helpers stand apart", () => {
    const files = readdirSync(new URL("check/rules/", SRC), { recursive: true, encoding: "utf8" })
      .filter((file) => file.includes("/") && file.endsWith(".ts"))
      .map((file) => file.replace(/\.ts$/, ""));
    const inFiles = files.filter((file) => !file.startsWith("helpers/")).map((file) => file.replace(/^.*\//, ""));
    expect(inFiles.sort()).toEqual(rules.map(({ code }) => code).sort());
  });
});
