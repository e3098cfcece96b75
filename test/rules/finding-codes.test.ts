import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { rules } from "../../src/check/rules/index.js";
import { findingCodes } from "../../src/index.js";

const SRC = new URL("../../src/", import.meta.url);
const codes = findingCodes.map(({ code }) => code);

/** The codes that the sources give to findings: `code: "…"`, also where a condition chooses between two. */
function emittedCodes(): Set<string> {
  const files = readdirSync(SRC, { recursive: true, encoding: "utf8" }).filter(
    // The list itself is what is compared; the generated tables, the codegen and the converters emit no findings.
    (file) => file.endsWith(".ts") && file !== "finding-codes.ts" && !/^(?:generated|codegen|cli|convert)\//.test(file),
  );
  const found = new Set<string>();
  for (const file of files) {
    const text = readFileSync(new URL(file, SRC), "utf8");
    for (const [, expression = ""] of text.matchAll(/\bcode:\s([^\n]+)/g)) {
      // In a conditional what is compared is no code: only what stands behind "?" or ":".
      const first = /^"([a-z0-9-]+)"/.exec(expression)?.[1];
      if (first) found.add(first);
      else for (const [, chosen = ""] of expression.matchAll(/[?:] "([a-z0-9-]+)"/g)) found.add(chosen);
    }
  }
  return found;
}

describe("findingCodes", () => {
  it("lists every code that the sources can emit, and no other", () => {
    // Those of a shape are chosen where they are typed, and each has a document that shows it: test/schemas/fixtures.test.ts.
    const literal = findingCodes.filter(({ step }) => step !== "shape").map(({ code }) => code);
    expect(literal.sort()).toEqual([...emittedCodes()].sort());
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
