import { describe, expect, it } from "vitest";
import { toSchemaOrg } from "../../../src/schema-org.js";
import { accounted, claimedReport, expectAccounted } from "../accounted.js";

describe("nothing is dropped in silence", () => {
  it.each(accounted)("%s", (_, report) => {
    expectAccounted(report, toSchemaOrg);
  });

  it("what is only claimed", () => {
    expectAccounted(claimedReport, toSchemaOrg);
  });

  it("refuses what is no report", () => {
    expect(() => toSchemaOrg({} as never)).toThrow(TypeError);
  });
});
