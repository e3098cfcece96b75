import { describe, expect, it } from "vitest";
import { codes } from "../../src/codes/index.js";

describe("isCurrency", () => {
  it.each(["EUR", "USD", "AZN", "XAU", "XDR", "XXX", "XTS", "SLE", "ZWG", "XCG", "CHE"])("knows %s, in use", (code) => {
    expect(codes.isCurrency(code)).toBe(true);
  });

  it.each(["DEM", "SUR", "AZM", "AYM", "DDM", "YUM", "XEU", "RUR", "ZWN", "HRK"])("knows %s, withdrawn", (code) => {
    expect(codes.isCurrency(code)).toBe(true);
  });

  it.each(["RMB", "CNH", "BTC", "QQQ", "eur", "EU", "EURO", "URU", "", "__proto__", "constructor"])(
    "does not know %o",
    (code) => {
      expect(codes.isCurrency(code)).toBe(false);
    },
  );
});

describe("nearestCurrency", () => {
  it.each([
    ["RMB", "CNY"],
    ["CNH", "CNY"],
    ["NIS", "ILS"],
    ["NTD", "TWD"],
    ["STG", "GBP"],
    ["UKP", "GBP"],
  ])("has for %s the code %s", (code, meant) => {
    expect(codes.isCurrency(code)).toBe(false);
    expect(codes.nearestCurrency(code)).toBe(meant);
    expect(codes.isCurrency(meant)).toBe(true);
  });

  it.each(["USX", "__proto__", "constructor"])("does not guess for %s", (code) => {
    expect(codes.nearestCurrency(code)).toBeUndefined();
  });
});
