import { describe, expect, it } from "vitest";
import { codes } from "../../src/codes/index.js";

describe("isCountryCode", () => {
  it.each(["AZ", "AM", "GB", "PS", "TW", "VA", "EH", "SS", "AQ"])("knows %s, assigned", (code) => {
    expect(codes.isCountryCode(code)).toBe(true);
  });

  it.each(["SU", "YU", "DD", "CS", "ZR", "TP", "BU", "RH", "VD", "DY", "HV"])("knows %s, formerly used", (code) => {
    expect(codes.isCountryCode(code)).toBe(true);
  });

  it.each(["XK", "AA", "QM", "QZ", "XA", "XZ", "ZZ"])("knows %s, left to users", (code) => {
    expect(codes.isCountryCode(code)).toBe(true);
  });

  it.each(["UK", "EU", "UN", "EZ", "AC", "TA"])("does not know %s, reserved and no country's", (code) => {
    expect(codes.isCountryCode(code)).toBe(false);
  });

  it.each(["EL", "AB", "QL", "ZA1", "az", "Az", "A", "AZE", "ZB", "", "__proto__", "constructor"])(
    "does not know %o",
    (code) => {
      expect(codes.isCountryCode(code)).toBe(false);
    },
  );
});

describe("nearestCountryCode", () => {
  it("has the codes for what others call so, and does not guess", () => {
    expect(codes.nearestCountryCode("UK")).toBe("GB");
    expect(codes.nearestCountryCode("EL")).toBe("GR");
    expect(codes.nearestCountryCode("AB")).toBeUndefined();
    expect(codes.nearestCountryCode("constructor")).toBeUndefined();
  });
});
