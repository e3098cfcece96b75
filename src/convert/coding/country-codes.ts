import { lazy } from "../../codes/lazy.js";
import { rowsOf, unpack } from "../../codes/packed.js";
import { alpha3 } from "../../generated/codes/countries.js";
import { countryCodes } from "../../generated/data/country-codes.js";
import type { CountryCode } from "../../generated/types.js";

const iso = /* @__PURE__ */ lazy(() => new Map(unpack(alpha3, 5).map((pair) => [pair.slice(0, 2), pair.slice(2)])));

const exceptions = /* @__PURE__ */ lazy(() => new Map(rowsOf(countryCodes).map(([code = "", ...own]) => [code, own])));

/** CAMEO's code of a country, or `undefined` where it has none: `AZE` for `AZ`, `ROM` for `RO`. */
export function cameoCountry(code: CountryCode): string | undefined {
  return exceptions().get(code)?.[0] || iso().get(code);
}

/** PLOVER's code of a country, or `undefined` where it has none: `AZE` for `AZ`, `KOS` for `XK`. */
export function ploverCountry(code: CountryCode): string | undefined {
  return exceptions().get(code)?.[1] || iso().get(code);
}
