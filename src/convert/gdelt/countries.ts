import { lazy } from "../../codes/lazy.js";
import { rowsOf, unpack } from "../../codes/packed.js";
import { alpha3 } from "../../generated/codes/countries.js";
import { cameoRegions } from "../../generated/data/cameo-regions.js";
import { countryNames } from "../../generated/data/country-names.js";
import { cameoCountry } from "../coding/country-codes.js";

export interface Country {
  /** ISO 3166-1 alpha-2. */
  countryCode: string;
  name: string;
}

/** The country of a code of three letters, CAMEO's or that of ISO 3166-1, or `undefined` for what is none. */
export function countryOf(code: string): Country | undefined {
  return countries().get(code);
}

/** The name of what CAMEO has a code for as if it were a country, or `undefined`. */
export function regionName(code: string): string | undefined {
  return regions().get(code);
}

const countries = /* @__PURE__ */ lazy(() => {
  const names = new Map(rowsOf(countryNames).map(([code = "", name = ""]) => [code, name]));
  return new Map(
    unpack(alpha3, 5).flatMap((pair): [string, Country][] => {
      const countryCode = pair.slice(0, 2);
      const name = names.get(countryCode);
      if (name === undefined) return [];
      const country = { countryCode, name };
      return [
        [pair.slice(2), country],
        [cameoCountry(countryCode) ?? pair.slice(2), country],
      ];
    }),
  );
});

const regions = /* @__PURE__ */ lazy(() => new Map(rowsOf(cameoRegions).map(([code = "", name = ""]) => [code, name])));
