import type { Actor, Sector } from "../coding/actors.js";
import { ploverCountry } from "../coding/country-codes.js";

/** An actor of a PLOVER event. */
export interface PloverActor {
  /** ISO 3166-1 alpha-3, PLOVER's `KOS`, or `IGO` for an intergovernmental organization. Absent where it is not known. */
  country?: string;
  /** PLOVER's sector code: `GOV`, `LEG`, `JRN`, `BUS`, `PTY`. Absent for a state as such. */
  sector?: string;
}

/** Sector codes of the PLOVER manual. `MED` is medicine there, and the media are `JRN`. */
const SECTORS: Readonly<Partial<Record<Sector, string>>> = {
  government: "GOV",
  legislature: "LEG",
  media: "JRN",
  business: "BUS",
  party: "PTY",
};

/** An actor as PLOVER writes it. An armed group has no code: PLOVER asks whether it is rebel, paramilitary or foreign. */
export function ploverActor({ country, sector, problem }: Actor): PloverActor | undefined {
  if (problem !== undefined) return undefined;
  if (sector === "intergovernmental") return { country: "IGO" };
  const code = country && ploverCountry(country);
  if (country !== undefined && code === undefined) return undefined;
  if (sector !== undefined && SECTORS[sector] === undefined) return undefined;
  return { ...(code && { country: code }), ...(sector && { sector: SECTORS[sector] as string }) };
}
