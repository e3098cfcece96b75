import { check, checkText } from "communique";
import { describe, expect, it } from "vitest";

describe("a limit that is no number", () => {
  it.each([Number.NaN, -1, "3", null])("is refused: %s", (limit) => {
    const options = { maxFindings: limit as number };
    expect(() => check({ type: "person" }, options)).toThrow(
      new TypeError(`maxFindings is ${limit}: use a number of 0 or more.`),
    );
    expect(() => checkText("{}", options)).toThrow(TypeError);
    for (const name of ["maxBytes", "maxRecordBytes", "maxDepth"]) {
      expect(() => checkText("{}", { [name]: limit })).toThrow(`${name} is ${limit}: use a number of 0 or more.`);
    }
  });
});

describe("many findings", () => {
  it("are all told where there is no limit", () => {
    const keys = Object.fromEntries(Array.from({ length: 130_000 }, (_, i) => [`k${i}`, 1]));
    const text = JSON.stringify({ type: "person", id: "person:ada-example", name: "Ada Example", ...keys });
    const { ok, findings, omitted } = checkText(text, { maxFindings: Number.POSITIVE_INFINITY });
    expect(ok).toBe(false);
    expect(findings).toHaveLength(130_000);
    expect(findings.at(-1)?.path).toBe("/k129999");
    expect(omitted).toBeUndefined();
  });
});
