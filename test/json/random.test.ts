import { isDeepStrictEqual } from "node:util";
import { describe, expect, it } from "vitest";
import { findNonJson } from "../../src/json/json-value.js";
import { readJson } from "../../src/json/read.js";
import { scale } from "../long.js";
import { createRandom, randomValue } from "./random.js";

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

describe("random documents", () => {
  it("come back as they were written", () => {
    const random = createRandom(1);
    for (let run = 0; run < 2000; run++) {
      const value = randomValue(random);
      const text = JSON.stringify(value, null, random(3));
      const input = random(2) ? text : new TextEncoder().encode(text);
      const result = readJson(input);
      expect([result.findings, result.text]).toEqual([[], text]);
      // Vitest's own comparison does not see keys named `__proto__`.
      expect(isDeepStrictEqual(result.value, value)).toBe(true);
    }
  });

  it("have nothing in memory that JSON cannot say", () => {
    const random = createRandom(2);
    for (let run = 0; run < 2000; run++) {
      const value: unknown = JSON.parse(JSON.stringify(randomValue(random)));
      const findings = findNonJson(value, { maxDepth: 64, maxFindings: 100 });
      // The generator also makes large numbers that are integers only because they are large.
      expect(findings.filter(({ code }) => code !== "number-out-of-range")).toEqual([]);
    }
  });

  it("when damaged never throw, and are refused exactly where JSON.parse or UTF-8 refuses them", () => {
    const random = createRandom(3);
    const decoder = new TextDecoder("utf-8", { fatal: true });
    const marks = [..."{}[],:\"\\/ \n0123456789-+.eEtruflsn'#*u"].map((mark) => mark.charCodeAt(0));
    const hardening = ["duplicate-key", "number-out-of-range", "lone-surrogate"];
    const runs = scale(1_000, 20_000);
    const seen = { refused: 0, accepted: 0, undecodable: 0 };
    for (let run = 0; run < runs; run++) {
      const bytes = [...new TextEncoder().encode(JSON.stringify(randomValue(random), null, random(2)))];
      for (let change = random(3) + 1; change > 0; change--) {
        const byte = random(4) ? (marks[random(marks.length)] as number) : random(256);
        bytes.splice(random(bytes.length + 1), random(3), ...(random(4) ? [byte] : []));
      }
      const input = Uint8Array.from(bytes);
      const { text, findings, ...rest } = readJson(input);
      const codes = findings.filter(({ severity }) => severity === "error").map(({ code }) => code);
      expect("value" in rest).toBe(codes.length === 0);
      let decoded: string | undefined;
      try {
        decoded = decoder.decode(input);
      } catch {}
      if (codes.includes("utf-16")) continue;
      expect(codes.includes("invalid-utf-8")).toBe(decoded === undefined);
      if (decoded === undefined) {
        seen.undecodable++;
        continue;
      }
      expect(text).toBe(decoded);
      expect(codes.filter((code) => code === "invalid-json")).toHaveLength(isJson(text) ? 0 : 1);
      expect(codes.filter((code) => code !== "invalid-json" && !hardening.includes(code))).toEqual([]);
      seen[isJson(text) ? "accepted" : "refused"]++;
    }
    // The damage is neither always nor never fatal, or the test would prove little.
    for (const count of Object.values(seen)) expect(count).toBeGreaterThan(runs / 40);
  });
});
