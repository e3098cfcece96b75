import type { Identifier, Name, RecordId, Uri } from "../../generated/types.js";
import { globalId } from "../../lookup/report-index.js";
import type { NodeReference, SchemaOrgPropertyValue, SchemaOrgRole } from "./document.js";
import { filled, some } from "./filled.js";
import type { Scope } from "./scope.js";

interface NodeRecord {
  id: RecordId;
  identifiers?: Identifier[];
  sameAs?: Uri[];
}

/** What the nodes of all records have. */
export function identity({ report }: Scope, { id, identifiers, sameAs }: NodeRecord) {
  return {
    "@id": globalId(report, id),
    identifier: some((identifiers ?? []).map(({ scheme, value }) => propertyValue(scheme, value))),
    sameAs,
  };
}

export function propertyValue(propertyID: string, value: string): SchemaOrgPropertyValue {
  return { "@type": "PropertyValue", propertyID, value };
}

/** Other names as aliases. An alias is in use, and nobody takes exception to it. */
export function aliases({ losses }: Scope, names: readonly Name[] | undefined, path: string): string[] | undefined {
  return some(
    (names ?? []).map(({ text, kind, end }, i) => {
      const reason =
        kind === "contested"
          ? "An alias does not say that some reject it."
          : kind === "former" || end !== undefined
            ? "An alias does not say that it is no longer in use."
            : undefined;
      if (reason === undefined) return text;
      losses.add(`${path}/names/${i}`, reason);
      return undefined;
    }),
  );
}

/** The value itself, or where there is more to say of it in a role. */
export function inRole<P extends string>(
  property: P,
  value: NodeReference,
  role: { roleName?: string | undefined; description?: string | undefined },
): NodeReference | SchemaOrgRole<P, NodeReference> {
  if (role.roleName === undefined && role.description === undefined) return value;
  return filled<object>({ "@type": "Role", ...role, [property]: value }) as SchemaOrgRole<P, NodeReference>;
}
