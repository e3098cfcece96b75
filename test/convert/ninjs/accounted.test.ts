import { describe, it } from "vitest";
import { toNinjs } from "../../../src/ninjs.js";
import { accounted, expectAccounted } from "../accounted.js";

describe("toNinjs keeps every field or tells it as a loss", () => {
  it.each(accounted)("%s", (_, report) => {
    expectAccounted(report, (changed) => toNinjs(changed, { timestamp: "2024-08-19T18:00:00Z" }));
  });
});
