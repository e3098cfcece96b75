import { formatPointer } from "../../json/pointer.js";
import type { SchemaOrgClaim } from "./document.js";
import { filled, some } from "./filled.js";
import type { Claimed, Scope } from "./scope.js";
import { aliases, identity, subjectOf } from "./things.js";
import { typeUri } from "./type-uri.js";

/** What a Claim tells of an occurrence. Its kind is in the additional type. */
const TOLD: ReadonlySet<string> = new Set([
  ...["type", "id", "kind", "shade", "rank", "instrument", "title", "summary", "names", "standing"],
  ...["topics", "about", "identifiers", "sameAs", "evidence"],
]);

/**
 * That something is so, without saying that it is: statements for and against it mention the same claim. Nobody is its
 * author, since who says what of it is told by the statements.
 */
export function claimNode(scope: Scope, record: Claimed, path: string): SchemaOrgClaim {
  for (const field of Object.keys(record)) {
    if (!TOLD.has(field)) scope.losses.add(path + formatPointer([field]), "A Claim tells in words what is claimed.");
  }
  const { subjects } = scope;
  return filled<SchemaOrgClaim>({
    "@type": "Claim",
    ...identity(scope, record),
    additionalType: typeOf(record),
    name: "title" in record ? record.title : undefined,
    alternateName: "names" in record ? aliases(scope, record.names, path) : undefined,
    description: record.summary,
    creativeWorkStatus: record.standing,
    about: some([...subjects(record.topics, `${path}/topics`), ...subjects(record.about, `${path}/about`)]),
    appearance: subjectOf(scope, record.evidence, path),
  });
}

function typeOf(record: Claimed): string {
  switch (record.type) {
    case "act":
    case "statement":
      return typeUri(record.type, record.kind, record.shade);
    case "agreement":
      return typeUri(record.type, record.instrument);
    case "visit":
      return typeUri(record.type, record.rank);
    default:
      return typeUri(record.type, record.kind);
  }
}
