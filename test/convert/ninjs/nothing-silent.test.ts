import { check } from "communique";
import { describe, expect, it } from "vitest";
import { fromNinjs, toNinjs } from "../../../src/ninjs.js";
import { isLong } from "../../long.js";
import { reports } from "../accounted.js";
import { expectNothingSilent } from "../import/accounted.js";
import { documents } from "./documents.js";

const LONGEST = 120_000;

const tagless = (markup: string) => markup.replaceAll(/<[^>]*>/g, "");

/** Documents that have nothing but what others have too take long. */
const isShort = (name: string) => isLong || !/list|package/.test(name);

describe.each(Object.entries(documents))("%s", (name, document) => {
  it.runIf(isShort(name))("is in the report, or told", { timeout: LONGEST }, () => {
    expectNothingSilent(document, (changed) => fromNinjs(changed));
  });

  it.runIf(isLong)("is so too where markup is read", { timeout: LONGEST }, () => {
    expectNothingSilent(document, (changed) => fromNinjs(changed, { textOf: tagless }));
  });

  it("makes a report without a warning", () => {
    expect(check(fromNinjs(document).report, { as: "report" }).findings).toEqual([]);
  });
});

describe.runIf(isLong).each(Object.entries(reports))("what toNinjs wrote: %s", (_, report) => {
  it("is in the report, or told", { timeout: LONGEST }, () => {
    const { document } = toNinjs(report, { timestamp: "2024-08-19T18:00:00Z" });
    expectNothingSilent(document, (changed) => fromNinjs(changed, { id: report.id }));
  });
});
