import { describe, expect, it } from "vitest";
import { toSchemaOrg } from "../../../src/schema-org.js";
import { expectAccounted, reports } from "../accounted.js";

describe("nothing is dropped in silence", () => {
  it.each(Object.entries(reports))("%s", (_, report) => {
    expectAccounted(report, toSchemaOrg);
  });

  it("refuses what is no report", () => {
    expect(() => toSchemaOrg({} as never)).toThrow(TypeError);
  });
});
