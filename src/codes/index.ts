import type { CodeTables } from "./code-tables.js";
import { isCountryCode, nearestCountryCode } from "./country-code.js";
import { isCurrency, nearestCurrency } from "./currency.js";
import { nearestSubtag, unknownSubtag } from "./language-subtag.js";
import { isTimeZone, nearestTimeZone } from "./time-zone.js";

/** The tables of this version. Each is unpacked when it is first asked. */
export const codes: CodeTables = {
  isTimeZone,
  nearestTimeZone,
  unknownSubtag,
  nearestSubtag,
  isCurrency,
  nearestCurrency,
  isCountryCode,
  nearestCountryCode,
};
