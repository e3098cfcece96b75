import type { AnyRecord, Evidence, Name } from "../../generated/types.js";
import { globalId } from "../../lookup/report-index.js";
import type { NodeReference, SchemaOrgPropertyValue, SchemaOrgRole } from "./document.js";
import { filled, some } from "./filled.js";
import type { Scope } from "./scope.js";

/** What the nodes of all records have. */
export function identity(
  { report }: Scope,
  { id, identifiers, sameAs }: Pick<AnyRecord, "id" | "identifiers" | "sameAs">,
) {
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
  const used = names?.map(({ text, kind, end }, i) => {
    const at = `${path}/names/${i}`;
    if (kind === "contested") return losses.add(at, "An alias does not say that some reject it.");
    if (kind !== "former" && end === undefined) return text;
    return losses.add(at, "An alias does not say that it is no longer in use.");
  });
  return some(used ?? []);
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

/** The sources that tell of a record as a whole. */
export function subjectOf(
  { losses, link }: Scope,
  evidence: readonly Evidence[] | undefined,
  path: string,
): NodeReference[] | undefined {
  const sources = new Map<string, NodeReference>();
  evidence?.forEach(({ source, fields, basis }, i) => {
    const at = `${path}/evidence/${i}`;
    const tells = basis === "stated" && fields === undefined;
    if (!tells) losses.add(at, "What tells of a thing in schema.org states it, and as a whole.");
    const node = tells ? link(source, `${at}/source`) : undefined;
    if (node) sources.set(node["@id"], node);
  });
  return some(sources.values());
}
