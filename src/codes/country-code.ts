import { countries } from "../generated/codes/countries.js";
import { lazy } from "./lazy.js";
import { unpack } from "./packed.js";

const known = /* @__PURE__ */ lazy(() => new Set(unpack(countries, 2)));

/** Codes that others use for countries. No other is near: every two letters are one slip from some country. */
const elsewhere = /* @__PURE__ */ new Map([
  ["EL", "GR"],
  ["UK", "GB"],
]);

/**
 * Whether a code is one of ISO 3166-1 alpha-2: assigned, or formerly used (`SU`, `YU`, ISO 3166-3: old events keep the code
 * of their time), or user-assigned (`AA`, `QM` to `QZ`, `XA` to `XZ`, `ZZ`). Communique takes no position on who is a state,
 * and `XK` is in wide use, so those pass as private. Exceptional reservations (`EU`, `UK`, `UN`) are no country codes.
 * Upper case only.
 */
export function isCountryCode(code: string): boolean {
  return known().has(code);
}

/** The code that ISO 3166-1 has for what others call so: `GB` for `UK`. */
export function nearestCountryCode(code: string): string | undefined {
  return elsewhere.get(code);
}
