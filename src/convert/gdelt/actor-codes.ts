import { lazy } from "../../codes/lazy.js";
import { rowsOf } from "../../codes/packed.js";
import { cameoGroups } from "../../generated/data/cameo-groups.js";
import { cameoRoles } from "../../generated/data/cameo-roles.js";
import type { OrganizationKind } from "../../generated/types.js";

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
