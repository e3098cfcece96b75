import type { Actor, Sector } from "../coding/actors.js";
import { cameoCountry } from "../coding/country-codes.js";

/** Role codes of CAMEO 1.1b3, tables 3.1 and 3.2. An armed group may be anybody's, so it is an unidentified force. */
const ROLES: Readonly<Record<Sector, string>> = {
  government: "GOV",
  legislature: "LEG",
  media: "MED",
  business: "BUS",
  party: "PTY",
  "armed-group": "UAF",
  intergovernmental: "IGO",
};

/** An actor as CAMEO writes it, from the general to the specific: `AZE`, `AZEGOV`, `IGO`. */
export function cameoActor({ country, sector, problem }: Actor): string | undefined {
  if (problem !== undefined) return undefined;
  const state = country === undefined ? "" : cameoCountry(country);
  return state === undefined ? undefined : state + (sector === undefined ? "" : ROLES[sector]);
}
