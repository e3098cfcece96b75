import { lazy } from "../../codes/lazy.js";
import { rowsOf, unpack } from "../../codes/packed.js";
import { alpha3 } from "../../generated/codes/countries.js";
import { cameoGroups } from "../../generated/data/cameo-groups.js";
import { cameoRegions } from "../../generated/data/cameo-regions.js";
import { cameoRoles } from "../../generated/data/cameo-roles.js";
import { countryNames } from "../../generated/data/country-names.js";
import type { OrganizationKind } from "../../generated/types.js";
import { cameoCountry } from "../coding/country-codes.js";

/** A code for the part that an actor plays, inside its country or across countries. */
export interface CameoRole {
  name: string;
  /** Left out where actors of the role may be persons or crowds as well as bodies. */
  kind?: OrganizationKind;
  /** Across countries: a country beside it tells where the actor is based, and not whose it is. */
  isInternational?: true;
}

/** The role of a role code of CAMEO, or `undefined` for what is none. */
export function cameoRole(code: string): CameoRole | undefined {
  return roles().get(code);
}

/** The name of an organization that CAMEO has a code for, or `undefined`. */
export function knownGroup(code: string): string | undefined {
  return groups().get(code);
}

const roles = /* @__PURE__ */ lazy(
  () =>
    new Map(
      rowsOf(cameoRoles).map(([code = "", name = "", kind, scope]): [string, CameoRole] => [
        code,
        {
          name,
          ...(kind && { kind: kind as OrganizationKind }),
          ...(scope === "international" && { isInternational: true }),
        },
      ]),
    ),
);

const groups = /* @__PURE__ */ lazy(() => new Map(rowsOf(cameoGroups).map(([code = "", name = ""]) => [code, name])));

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
