import { describe, expect, it } from "vitest";
import { cameoCountry, ploverCountry } from "../../../src/convert/coding/country-codes.js";

describe("countries", () => {
  it("are those of ISO 3166-1 alpha-3", () => {
    for (const countryOf of [cameoCountry, ploverCountry]) {
      expect(["AZ", "RU", "US", "CD", "PS", "TW", "ZW"].map(countryOf)).toEqual([
        "AZE",
        "RUS",
        "USA",
        "COD",
        "PSE",
        "TWN",
        "ZWE",
      ]);
    }
  });

  it("have four codes of their own in CAMEO", () => {
    const codes = ["RO", "TL", "ME", "IM"];
    expect(codes.map(cameoCountry)).toEqual(["ROM", "TMP", "MTN", "IMY"]);
    expect(codes.map(ploverCountry)).toEqual(["ROU", "TLS", "MNE", "IMN"]);
  });

  it("are none where ISO 3166-1 assigns no code, but for Kosovo in PLOVER", () => {
    expect(["XA", "XK", "SU", "EU", "ZZ", "toString"].map(cameoCountry)).toEqual(Array(6).fill(undefined));
    expect(["XA", "XK", "SU", "EU"].map(ploverCountry)).toEqual([undefined, "KOS", undefined, undefined]);
  });
});
