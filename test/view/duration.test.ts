import { describe, expect, it } from "vitest";
import type { Duration } from "../../src/generated/types.js";
import { duration } from "../../src/view/values/temporal.js";
import { Wording } from "../../src/view/wording/wording.js";

const shown = (value: string) => duration(new Wording(), value as Duration).text;

describe("a duration", () => {
  it.each([
    ["P1Y6M", "1 year, 6 months"],
    ["P3W", "3 weeks"],
    ["PT6M", "6 minutes"],
    ["P1DT1H0.5S", "1 day, 1 hour, 0.5 seconds"],
  ])("%s is told as %s", (value, words) => {
    expect(shown(value)).toBe(`<time datetime="${value}">${words}</time>`);
  });

  it.each(["P", "P1", "1Y", "PxY", "-P1Y", "P1Y<b>"])("is shown as it is where it is none: %s", (value) => {
    expect(shown(value)).toBe(value.replace("<", "&lt;").replace(">", "&gt;"));
  });
});
