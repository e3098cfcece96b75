import type { Source } from "communique";
import { describe, expect, it } from "vitest";
import { Before } from "../../../src/convert/gdelt/before.js";

const source = (n: number): Source => ({ type: "source", id: `source:gdelt-${n}`, kind: "news-article" });
const MOST = 100_000;

describe("which records came before", () => {
  it("is known of the last 100,000 at least, and what is forgotten is counted", () => {
    const before = new Before();
    for (let n = 0; n < MOST; n++) before.isNew(source(n));
    expect([before.isNew(source(0)), before.isNew(source(MOST - 1)), before.forgotten]).toEqual([false, false, 0]);
    for (let n = MOST; n < 2 * MOST; n++) before.isNew(source(n));
    // What came again is among the recent ones, what did not is forgotten.
    expect(before.isNew(source(0))).toBe(false);
    expect(before.isNew(source(MOST))).toBe(false);
    expect(before.isNew(source(1))).toBe(true);
    expect(before.forgotten).toBe(MOST - 2);
  });
});
