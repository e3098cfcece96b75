import type { UnknownSubtag } from "./language-subtag.js";

/**
 * Whether a code is a known one, and what was perhaps meant where it is not. Values are expected in the form that their
 * schemas ask for; no string makes a look-up throw. The suggestions are known codes, or `undefined` where none is near
 * enough.
 */
export interface CodeTables {
  /** Whether the IANA database has a time zone or a link of this very name: `Asia/Baku`, `Europe/Kiev`, `UTC`. */
  isTimeZone(name: string): boolean;
  /** The zone that was perhaps meant: `Asia/Baku` for `asia/baku`, `Azia/Baku`, `Baku`. */
  nearestTimeZone(name: string): string | undefined;
  /** The first subtag of a well-formed language tag (BCP 47) that is not registered, or `undefined` if all of them are. */
  unknownSubtag(tag: string): UnknownSubtag | undefined;
  /** The subtag that was perhaps meant: `en` for `eng`, `GB` for `UK`, `valencia` for `valencie`. */
  nearestSubtag(unknown: UnknownSubtag): string | undefined;
  /** Whether ISO 4217 lists the currency, or did: `EUR`, `DEM`. */
  isCurrency(code: string): boolean;
  /** The code for what others call so: `CNY` for `RMB`. */
  nearestCurrency(code: string): string | undefined;
  /** Whether the code is one of ISO 3166-1 alpha-2, assigned, formerly used or left to users: `AZ`, `SU`, `XK`. */
  isCountryCode(code: string): boolean;
  /** The code for what others call so: `GB` for `UK`. */
  nearestCountryCode(code: string): string | undefined;
}
