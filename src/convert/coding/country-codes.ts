import { lazy } from "../../codes/lazy.js";
import { unpack } from "../../codes/packed.js";
import { alpha3 } from "../../generated/country-mappings.js";
import type { CountryCode } from "../../generated/types.js";

/**
 * Where CAMEO's country codes are not those of ISO 3166-1: the codes of its time for Romania, and codes of its own. Both the
 * actor list of the manual (CAMEO 1.1b3, chapter 7) and GDELT's table (CAMEO.country.txt) have these four.
 */
const CAMEO_EXCEPTIONS: ReadonlyMap<CountryCode, string> = new Map([
  ["IM", "IMY"],
  ["ME", "MTN"],
  ["RO", "ROM"],
  ["TL", "TMP"],
]);

/** PLOVER has a code for Kosovo, which ISO 3166-1 does not (PLOVER manual, "Country names"). */
const PLOVER_EXCEPTIONS: ReadonlyMap<CountryCode, string> = new Map([["XK", "KOS"]]);

const iso = lazy(() => new Map(unpack(alpha3, 5).map((pair) => [pair.slice(0, 2), pair.slice(2)])));

/** CAMEO's code of a country, or `undefined` where it has none: `AZE` for `AZ`, `ROM` for `RO`. */
export function cameoCountry(code: CountryCode): string | undefined {
  return CAMEO_EXCEPTIONS.get(code) ?? iso().get(code);
}

/** PLOVER's code of a country, or `undefined` where it has none: `AZE` for `AZ`, `KOS` for `XK`. */
export function ploverCountry(code: CountryCode): string | undefined {
  return PLOVER_EXCEPTIONS.get(code) ?? iso().get(code);
}
