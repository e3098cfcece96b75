import { currencies } from "../generated/codes/currencies.js";
import { lazy } from "./lazy.js";
import { unpack } from "./packed.js";

const known = /* @__PURE__ */ lazy(() => new Set(unpack(currencies, 3)));

/** Abbreviations of the markets and the press. No spelling is near: `RMB` is one letter from `RUB`. */
const elsewhere = /* @__PURE__ */ new Map([
  ["CNH", "CNY"],
  ["NIS", "ILS"],
  ["NTD", "TWD"],
  ["RMB", "CNY"],
  ["STG", "GBP"],
  ["UKP", "GBP"],
]);

/**
 * Whether ISO 4217 lists a currency, a fund, a metal or a unit of account (list one), or did (list three: `DEM`, `SUR`,
 * `AZM`). Upper case only.
 */
export function isCurrency(code: string): boolean {
  return known().has(code);
}

/** The code that ISO 4217 has for what others call so: `CNY` for `RMB`. */
export function nearestCurrency(code: string): string | undefined {
  return elsewhere.get(code);
}
