import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { cameoCodes, cameoLabel } from "../../../src/convert/coding/cameo-codes.js";
import { othersData } from "../../others-data.js";

describe("the codes of CAMEO", () => {
  it("are the roots and what lies below them", () => {
    const codes = [...cameoCodes().keys()];
    expect(codes).toHaveLength(318);
    const roots = codes.filter((code) => code.length === 2);
    expect(roots.map(Number)).toEqual(Array.from({ length: 20 }, (_, i) => i + 1));
    for (const code of codes) {
      expect(code).toMatch(/^[0-9]{2,4}$/);
      if (code.length > 2) expect(codes).toContain(code.slice(0, -1));
    }
    expect(codes).toEqual(codes.toSorted());
  });

  it("keep their leading zeros", () => {
    expect(cameoLabel("046")).toBe("Engage in negotiation");
    expect(cameoLabel("46")).toBeUndefined();
    expect(cameoLabel("04")).toBe("CONSULT");
  });

  it("mean something else in GDELT's list where that is older", () => {
    const labels = (code: string) => [cameoLabel(code), cameoLabel(code, "gdelt")];
    expect(labels("101")).toEqual(["Demand material cooperation", "Demand information, investigation"]);
    expect(labels("105")).toEqual(["Demand that target yields", "Demand mediation"]);
    expect(labels("106")).toEqual(["Demand meeting, negotiation", "Demand withdrawal"]);
    expect(labels("107")).toEqual(["Demand settling of dispute", "Demand ceasefire"]);
    expect(labels("108")).toEqual(["Demand mediation", "Demand meeting, negotiation"]);
    expect(labels("046")).toEqual(["Engage in negotiation", "Engage in negotiation"]);
  });

  it("are fewer in GDELT's list", () => {
    expect(cameoCodes("gdelt").size).toBe(311);
    expect(cameoLabel("1213")).toBe("Reject judicial cooperation");
    expect(cameoLabel("1213", "gdelt")).toBeUndefined();
  });
});

const published = othersData("data/cameo/cameo-codes.csv");

/** ICEWS words two labels otherwise, and writes three in another case or with other quotation marks. */
const WORDED_OTHERWISE = { "1832": "Carry out car bombing", "044": "Meet at a 'third' location" };

describe.skipIf(published.isMissing)(`the codes as ICEWS publishes them${published.note}`, () => {
  it("are those of the table, which has six more", () => {
    const text = new TextDecoder("windows-1252").decode(readFileSync(published.path));
    const rows: { code: string; name: string }[] = parse(text, { columns: true });
    expect(rows).toHaveLength(312);
    const other = rows.filter(({ code, name }) => cameoLabel(code)?.toLowerCase() !== name.toLowerCase());
    expect(Object.fromEntries(other.map(({ code, name }) => [code, name]))).toEqual(WORDED_OTHERWISE);
    const codes = new Set(rows.map(({ code }) => code));
    expect([...cameoCodes().keys()].filter((code) => !codes.has(code))).toEqual([
      "1214",
      "155",
      "176",
      "1834",
      "1951",
      "1952",
    ]);
  });
});
