import type { Office, Organization, Person, State } from "../../generated/types.js";
import type { SchemaOrgCountry, SchemaOrgOrganization, SchemaOrgPerson, SchemaOrgRole } from "./document.js";
import { filled, some } from "./filled.js";
import type { Scope } from "./scope.js";
import { aliases, identity, propertyValue } from "./things.js";
import { typeUri } from "./type-uri.js";

/** The scheme of a country code. */
export const COUNTRY_CODES = "ISO 3166-1 alpha-2";

/** A person without a name has none here either: what the story calls it is a description. */
export function personNode(scope: Scope, person: Person, path: string): SchemaOrgPerson {
  const { name, identity: unnamed, offices = [], nationality, names } = person;
  const held = offices.map((office, i) => heldOffice(scope, office, `${path}/offices/${i}`));
  return filled<SchemaOrgPerson>({
    "@type": "Person",
    ...identity(scope, person),
    additionalType: unnamed && typeUri("person", unnamed),
    ...(unnamed === undefined ? { name } : { description: name }),
    alternateName: aliases(scope, names, path),
    affiliation: some(held.map(({ affiliation }) => affiliation)),
    jobTitle: some(held.map(({ jobTitle }) => jobTitle)),
    nationality: nationality && country(scope, nationality, `${path}/nationality`),
  });
}

interface HeldOffice {
  affiliation?: SchemaOrgRole<"affiliation", { "@id": string }>;
  jobTitle?: string | SchemaOrgRole<"jobTitle", string>;
}

/** An office of a state or an organization is an affiliation with it, any other a job title. */
function heldOffice({ link, date }: Scope, { title, of, start, end }: Office, path: string): HeldOffice {
  const tenure = { startDate: date(start, `${path}/start`), endDate: date(end, `${path}/end`) };
  const affiliation = link(of, `${path}/of`);
  if (affiliation) return { affiliation: filled({ "@type": "Role", roleName: title, affiliation, ...tenure }) };
  if (tenure.startDate === undefined && tenure.endDate === undefined) return { jobTitle: title };
  return { jobTitle: filled({ "@type": "Role", jobTitle: title, ...tenure }) };
}

function country(scope: Scope, id: State["id"], path: string): SchemaOrgCountry | undefined {
  const state = scope.link(id, path) && scope.index.get(id);
  return state && filled<SchemaOrgCountry>({ "@type": "Country", name: state.name, identifier: codeOf(state) });
}

function codeOf({ countryCode }: State) {
  return countryCode === undefined ? undefined : [propertyValue(COUNTRY_CODES, countryCode)];
}

const TYPES = new Map<string, SchemaOrgOrganization["@type"]>([
  ["government", "GovernmentOrganization"],
  ["ministry", "GovernmentOrganization"],
  ["state-agency", "GovernmentOrganization"],
  ["head-of-state-office", "GovernmentOrganization"],
  ["parliament", "GovernmentOrganization"],
  ["news-agency", "NewsMediaOrganization"],
  ["newspaper", "NewsMediaOrganization"],
  ["broadcaster", "NewsMediaOrganization"],
  ["party", "PoliticalParty"],
]);

export function organizationNode(scope: Scope, organization: Organization, path: string): SchemaOrgOrganization {
  const { name, kind, parent, members, names } = organization;
  return filled<SchemaOrgOrganization>({
    "@type": TYPES.get(kind) ?? "Organization",
    ...identity(scope, organization),
    additionalType: typeUri("organization", kind),
    name,
    alternateName: aliases(scope, names, path),
    parentOrganization: scope.link(parent, `${path}/parent`),
    member: some(scope.links(members, `${path}/members`)),
  });
}

/** A country of schema.org is a place, and a place does not attend, sign or speak. */
export function stateNode(scope: Scope, state: State, path: string): SchemaOrgOrganization {
  const own = identity(scope, state);
  return filled<SchemaOrgOrganization>({
    "@type": "GovernmentOrganization",
    ...own,
    additionalType: typeUri("state"),
    name: state.name,
    alternateName: aliases(scope, state.names, path),
    identifier: some([...(codeOf(state) ?? []), ...(own.identifier ?? [])]),
  });
}
